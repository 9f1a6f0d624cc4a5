"""A description as written: every place knows its path and its line, and nothing that is not there is made up."""

from datetime import date

import pytest

from seloste.core.description import DescriptionError, Language
from seloste.core.description.source import Node, parse, plain

TEXT = """\
seloste: 1
register:
  languages: [en, fi]
  updated: 2026-03-05
  open: true
  empty:
purposes:
  service:
    name:
      en: Service
      fi: Palvelu
    subjects: customer
  inquiries:
    name: {en: Inquiries}
security:
  - en: Locked
  - en: Guarded
    fi: Vartioitu
"""


@pytest.fixture
def root() -> Node:
    """The root of the text above."""
    return parse(TEXT, file="register.yaml")


def test_what_is_written_is_found_with_its_line(root):
    """Lines count from one, as editors do."""
    purpose = root.at(("purposes", "inquiries"))
    assert (purpose.line, purpose.path) == (13, ("purposes", "inquiries"))
    assert root.at(("security", 1, "fi")).line == 18


def test_a_path_that_is_not_there_ends_at_the_deepest_place_that_is(root):
    """What is missing is reported where it belongs."""
    assert root.at(("purposes", "service", "retention")).path == ("purposes", "service")
    assert root.at(("nowhere", "at", "all")).line == 1
    assert root.at(("security", 7)).path == ("security",)
    assert root.at(("register", "open", "more")).path == ("register", "open")


def test_a_pattern_finds_every_place_it_fits(root):
    """A star is any key, or any position of a list."""
    assert [node.path[1] for node in root.find("purposes.*.name")] == ["service", "inquiries"]
    assert [node.line for node in root.find("security.*")] == [16, 17]
    assert [node.value for node in root.find("register.open")] == [True]
    assert not list(root.find("purposes.*.basis"))
    assert not list(root.find("register.open.deeper"))


def test_values_are_asked_for_by_what_they_are(root):
    """A date is no word, a word is no list of letters, and nothing is nothing."""
    register = root.get("register")
    assert register.words("languages") == ("en", "fi")
    assert register.day("updated") == date(2026, 3, 5)
    assert register.day("languages") is None
    assert register.word("updated") is None
    assert register.word("nothing") is None
    assert register.words("nothing") == ()
    assert register.words("open") == ()
    assert register.is_true("open")
    assert not register.is_true("updated")
    assert root.at(("purposes", "service")).words("subjects") == ("customer",)


def test_what_holds_nothing_is_not_there(root):
    """A key without a value says nothing."""
    register = root.get("register")
    assert not register.has("empty")
    assert register.get("empty") is None
    assert register.has("open")


def test_a_scalar_has_no_parts(root):
    """Asking a word for its parts is answered with nothing."""
    opened = root.at(("register", "open"))
    assert not list(opened.items())
    assert not list(opened.elements())
    assert not list(opened.children())
    assert not list(opened.entries("x"))
    assert opened.word("x") is None
    assert opened.day("x") is None
    assert not opened.has("x")
    assert not opened.is_true("x")
    assert opened.text() is None


def test_entries_are_those_of_the_section(root):
    """A section that is not there has none."""
    assert [key for key, _ in root.entries("purposes")] == ["service", "inquiries"]
    assert [node.line for _, node in root.entries("purposes")] == [8, 13]
    assert not list(root.entries("fields"))


def test_texts_are_found_wherever_they_stand(root):
    """A text is a mapping of languages to words; other mappings are walked through."""
    assert [node.path for node in root.texts()] == [
        ("purposes", "service", "name"),
        ("purposes", "inquiries", "name"),
        ("security", 0),
        ("security", 1),
    ]
    assert next(root.texts()).text() == {Language.EN: "Service", Language.FI: "Palvelu"}


@pytest.mark.parametrize("written", ["a: {}", "a: {en: [x]}", "a: {en: x, de: y}", "a: [en]", "a: {en: 1}"])
def test_what_is_no_text_is_not_taken_for_one(written):
    """Choices keyed by language codes, for one, are no text."""
    assert parse(written, file="x").at(("a",)).text() is None


def test_plain_values_have_none_of_the_parser_in_them(root):
    """Pydantic is given dictionaries, lists and strings only."""
    made = plain(root.value)
    assert type(made) is dict
    assert type(made["security"]) is list
    assert type(made["purposes"]["service"]["name"]["en"]) is str
    assert made["register"]["updated"] == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("written", "line", "sentence"),
    [
        ("seloste: 1\nupdated: 2026-02-30\n", 2, "2026-02-30 is no date of the calendar"),
        ("a: 1\nb:\n  - 2027-13-01\n", 3, "2027-13-01 is no date"),
        ("a: &x [1]\nb: *x\n", 2, "aliases"),
        ("a: 1\n\tb: 2\n", 2, "not valid YAML"),
        ("a: 1\nb: {c: 1\n", 3, "not valid YAML"),
        ("a: 1\na: 2\n", 2, "duplicate key"),
        ("- a\n", 1, "a description is a mapping"),
        (b"a: 1\nb: 2\nc: \xff\n", 3, "not UTF-8"),
        ("a: " + "[" * 100_000, 1, "nested more than 16 levels deep"),
        ("a: " + "[" * 16 + "]" * 16, 1, "nested more than 16 levels deep"),
        ("a: \x00", 1, "not valid YAML"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_with_its_line(written, line, sentence):
    """No stack trace, no guess."""
    with pytest.raises(DescriptionError) as refused:
        parse(written, file="register.yaml")
    (found,) = refused.value.problems
    assert found.file == "register.yaml"
    assert found.line == line
    assert sentence in found.message
    assert "\n" not in found.message


def test_lists_may_stand_in_lists_as_deep_as_the_limit():
    """And what was closed does not count."""
    assert parse("a: " + "[" * 15 + "]" * 15 + "\nb: " + "[" * 15 + "]" * 15, file="x").get("b")


def test_a_quoted_date_is_words_and_no_mistake():
    """Only what YAML would take for a date has to be one."""
    assert parse("a: '2026-02-30'", file="x").word("a") == "2026-02-30"


def test_a_description_may_be_as_long_as_the_limit_and_no_longer():
    """One mebibyte: prose for people is shorter."""
    fits = "a: 1\n" + "#" * (1024 * 1024 - 5)
    assert parse(fits, file="x").value["a"] == 1
    with pytest.raises(DescriptionError, match="larger than 1 MiB"):
        parse(fits + "#", file="x")


def test_a_byte_order_mark_is_no_content():
    """Windows editors write one."""
    assert parse(b"\xef\xbb\xbfa: 1", file="x").path == ()
    assert list(parse(b"\xef\xbb\xbfa: 1", file="x").value) == ["a"]
