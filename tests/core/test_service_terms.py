"""The terms of service are a document of their own, which takes no right from anybody."""

import pytest
from described import in_all, softpix

from seloste.core.description import Language
from seloste.core.document import Heading, markdown, texts
from seloste.core.notice import build as notice
from seloste.core.service_terms import build, fingerprint

LANGUAGES = tuple(Language)


def said(language=Language.EN, change=None):
    """Return all text of the terms."""
    document = build(softpix(change), language)
    return "\n".join(
        [document.title, *texts(document.blocks), *(text for pair in document.meta for text in pair)]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_stands_under_its_title_in_the_order_of_the_description(language):
    """With the provider before them, and the version after."""
    document, described = build(softpix(), language), softpix()
    titles = [block.text for block in document.blocks if isinstance(block, Heading)]
    clauses = described.terms.clauses
    assert titles[1 : 1 + len(clauses)] == [clause.title[language] for clause in clauses]
    assert all(clause.text[language] in said(language) for clause in clauses)
    assert document.title == f"{described.terms.title[language]}: {described.controller.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_provider_is_named_with_every_way_to_reach_it(language):
    """Who the other party is."""

    def reachable(tree):
        tree["controller"] |= {"phone": "+358 9 1234", "website": "https://example.com"}

    text = said(language, reachable)
    for detail in (
        "Softpix Oy",
        "0000000-0",
        "Esimerkkikatu 1",
        "info@softpix.io",
        "+358 9 1234",
        "example.com",
    ):
        assert detail in text


@pytest.mark.parametrize(
    ("language", "another", "rights"),
    [
        (Language.EN, "It is another document", "Nothing in these terms limits the rights"),
        (Language.FI, "Se on eri asiakirja", "ei rajoita oikeuksia"),
        (Language.SV, "Den är ett annat dokument", "Inget i dessa villkor begränsar"),
    ],
)
def test_the_notice_is_another_document_and_no_right_is_limited(language, another, rights):
    """Art. 7(2), 12(1), 82: nobody agrees to a notice, and no term takes a right away."""
    assert another in said(language)
    assert rights in said(language)
    assert "2016/679" in said(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_clause_of_the_terms_gets_into_the_notice(language):
    """Customers' own devices, the law that governs a contract and invalid clauses are no information on data."""
    told = markdown(notice(softpix(), language, content_hash="0" * 64))
    for clause in softpix().terms.clauses:
        assert clause.title[language] not in told
        assert clause.text[language] not in told


def test_the_fingerprint_changes_with_the_terms_and_with_nothing_else():
    """A new purpose or a new address leaves it; a word, a version or a day of the terms does not."""
    before = fingerprint(softpix().terms)

    def another_part(tree):
        tree["purposes"]["service"]["name"] = in_all("Else")
        tree["controller"]["address"] = "Toinen katu 2"
        tree["register"]["version"] = "9"
        tree["terms"] = dict(reversed(list(tree["terms"].items())))

    assert fingerprint(softpix(another_part).terms) == before
    assert before in said(Language.FI, another_part)
    changes = (
        lambda tree: tree["terms"]["clauses"][0]["text"].update(sv="Annat."),
        lambda tree: tree["terms"].update(version="1.1"),
        lambda tree: tree["terms"].update(updated=tree["register"]["updated"].replace(year=2027)),
        lambda tree: tree["terms"]["clauses"].reverse(),
    )
    assert len({before, *(fingerprint(softpix(change).terms) for change in changes)}) == 1 + len(changes)


def test_the_version_is_that_of_the_terms_and_not_of_the_register():
    """They are put into force apart from each other."""

    def versions(tree):
        tree["terms"]["version"] = "7.3"
        tree["register"]["version"] = "44.1"

    assert "7.3" in said(change=versions)
    assert "44.1" not in said(change=versions)


def test_without_terms_there_is_no_document():
    """Nothing is made up."""
    assert build(softpix(lambda tree: tree.pop("terms")), Language.EN) is None


def test_a_language_that_the_register_lacks_is_refused():
    """The description has to say it first."""

    def only_english(tree):
        tree["register"]["languages"] = ["en"]

    with pytest.raises(ValueError, match="not in fi"):
        build(softpix(only_english), Language.FI)


def test_long_terms_begin_with_their_contents_and_short_ones_do_not():
    """A page is seen at a glance; several pages need a list."""

    def long(tree):
        tree["terms"]["clauses"] *= 2

    assert build(softpix(), Language.EN).contents is None
    assert build(softpix(long), Language.EN).contents == "Contents"
