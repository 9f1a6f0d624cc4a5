"""Rights and requests: the notice promises what exists and what the description says, and no more."""

import pytest
from described import asks_nobody, in_all, softpix
from noticed import anchors, blocks_of, notice, said, section

from seloste.core.description import Language
from seloste.core.description.kinds import RightKind
from seloste.core.document import Callout, Items, Table
from seloste.core.notice.reading import Reading
from seloste.core.notice.rights import applicable, portable
from seloste.core.terms import terms

EN = Language.EN


def names(document):
    """Return the rights that a notice's table names."""
    table = next(block for block in blocks_of(document, "rights") if isinstance(block, Table))
    return [row[0] for row in table.rows]


@pytest.mark.parametrize("language", Language)
def test_every_right_that_exists_and_is_told_has_its_row(language):
    """Art. 13(2)(b) to (d): in the order of the law, each with what it means."""
    told = [getattr(terms(language).rights, kind).name for kind in RightKind if kind != "human_review"]
    assert names(notice(language)) == told


@pytest.mark.parametrize("kind", [kind for kind in RightKind if kind != "human_review"])
def test_a_right_that_the_description_does_not_tell_is_not_printed(kind):
    """The rules ask for it; the notice does not make it up."""

    def silent(tree):
        tree["rights"]["told"].remove(kind)

    assert getattr(terms(EN).rights, kind).name not in names(notice(change=silent))


def test_a_right_that_does_not_exist_here_is_not_printed_even_if_told():
    """Nobody decides by machine, so there is nothing to have reviewed."""

    def eager(tree):
        tree["rights"]["told"].append("human_review")

    assert terms(EN).rights.human_review.name not in names(notice(change=eager))


@pytest.mark.parametrize(
    ("purposes", "hanging"),
    [
        (["accounting"], set()),
        (["service"], {"portability"}),
        (["publication"], {"portability", "withdrawal"}),
        (["marketing"], {"portability", "withdrawal", "objection"}),
        (["inquiries"], {"objection"}),
    ],
)
def test_rights_hang_on_the_bases_of_the_purposes(purposes, hanging):
    """Art. 7(3), 20(1)(a), 21(1) and (2): what the answer to one person tells too."""
    reading = Reading(description=softpix(), language=EN)
    always = {"access", "rectification", "erasure", "restriction", "complaint"}
    known = {getattr(reading.words.rights, kind): kind.value for kind in RightKind}
    assert {known[right] for right in applicable(reading, purposes)} == always | hanging


def test_marketing_and_other_uses_are_objected_to_apart():
    """Art. 21(4): marketing needs no reason, and is not among what needs one."""
    blocks = blocks_of(notice(), "objection")
    marketing, other = (block for block in blocks if isinstance(block, Callout))
    assert (marketing.title, other.title) == ("Direct marketing", "Other uses")
    assert "Marketing by e-mail" not in other.text

    def interest(tree):
        del tree["purposes"]["marketing"]["consent"]
        tree["purposes"]["marketing"] |= {
            "basis": "legitimate_interests",
            "interest": in_all("Sell"),
        }
        del tree["forms"]

    _, _, other = blocks_of(notice(change=interest), "objection")
    assert "Marketing by e-mail" not in other.text


def test_without_interests_and_marketing_there_is_nothing_to_object_to():
    """One callout goes with marketing, the other with interests."""

    def no_marketing(tree):
        del tree["purposes"]["marketing"]["direct_marketing"], tree["purposes"]["marketing"]["channels"]

    (_, only) = blocks_of(notice(change=no_marketing), "objection")
    assert only.title == "Other uses"


def asked(change=None):
    """Return how to ask, sentence by sentence."""
    blocks = blocks_of(notice(change=change), "how-to-ask")
    return next(block for block in blocks if isinstance(block, Items)).items


def requests(**more):
    """Return a change of how requests are made and answered; ``None`` leaves something unsaid."""

    def change(tree):
        tree["rights"]["requests"] |= more
        for key, value in more.items():
            if value is None:
                del tree["rights"]["requests"][key]
        tree["contact_person"].pop("phone", None)

    return change


def test_requests_are_told_as_they_are_described():
    """Art. 12(2) to (6): ways, cost, identity, time, extension, refusal."""
    ways, free, identity, time, extension, refusal = asked()
    assert ways == (
        "Ask in the way that suits you: by e-mail, by phone, by post or in person. "
        "The quickest is by e-mail (info@softpix.io)."
    )
    assert "costs nothing" in free
    assert "reasonable doubts" in identity
    assert "within one month of receiving" in time
    assert "up to 2 months more" in extension
    assert "go to court" in refusal


@pytest.mark.parametrize(
    ("channels", "quickest"),
    [
        (["email"], "Ask us by e-mail (info@softpix.io)."),
        (["phone"], "Ask us by phone."),
        (["post"], "Ask us by post (Esimerkkikatu 1, 00100 Helsinki)."),
        (["in_person"], "Ask us in person (Esimerkkikatu 1, 00100 Helsinki)."),
        (["portal"], "Ask us on your own page on our website."),
        (
            ["web_form", "phone"],
            (
                "Ask in the way that suits you: with a form on our website or by phone. "
                "The quickest is with a form on our website."
            ),
        ),
    ],
)
def test_the_first_way_is_the_quickest_and_says_where(channels, quickest):
    """One way alone is no choice; where an address is known, it is told."""
    assert asked(requests(channels=channels))[0] == quickest


def test_a_phone_number_and_a_website_are_told_where_there_are_any():
    """The contact person's number before the company's."""

    def company(tree):
        requests(channels=["phone"])(tree)
        tree["controller"]["phone"] = "+358 9 1"

    def person(tree):
        company(tree)
        tree["contact_person"]["phone"] = "+358 40 2"

    def page(tree):
        requests(channels=["portal"])(tree)
        tree["controller"]["website"] = "https://softpix.example"

    assert asked(company)[0] == "Ask us by phone (+358 9 1)."
    assert asked(person)[0] == "Ask us by phone (+358 40 2)."
    assert asked(page)[0] == "Ask us on your own page on our website (https://softpix.example)."


def test_times_are_those_of_the_description():
    """Nothing about them is fixed in a sentence."""
    items = asked(requests(answered_within="14 days", extended_by="1 month"))
    assert "within 14 days of receiving" in items[3]
    assert "up to one month more" in items[4]
    assert "we answer within 14 days" in section(
        notice(change=requests(answered_within="14 days")), "summary"
    )


def test_extension_and_refusal_are_told_only_if_the_description_tells_them():
    """The rules ask for both."""
    items = asked(requests(extended_by=None, refusals_explained=False))
    assert len(items) == 4
    assert not any("more; we then tell you" in item or "go to court" in item for item in items)


def test_identity_asked_of_everybody_is_told_as_it_is():
    """Art. 12(6) forbids it, so a rule refuses it; the notice hides nothing."""
    items = asked(requests(identity="always"))
    assert items[2] == terms(EN).described.identity_checks.always


def portable_keys(change=None, purposes=None):
    """Return the labels of what can be taken along."""
    reading = Reading(description=softpix(change), language=EN)
    keys = reading.description.purposes.keys() if purposes is None else purposes
    return {part.label[EN] for part in portable(reading, keys)}


def test_what_a_description_says_of_portability_goes_first():
    """Art. 20(1): staff's own notes stay out, and more than the law asks can be given."""

    def said_so(tree):
        tree["records"]["service"]["portable"] = False
        tree["records"]["message"]["portable"] = True

    by_default, by_word = portable_keys(), portable_keys(said_so)
    assert by_default - by_word == {"Subscribed services and their changes"}
    assert by_word - by_default == {"Messages"}
    assert "Messages" not in portable_keys(said_so, ["accounting"])


def test_what_others_gave_is_not_taken_along():
    """Art. 20(1): only what the person has provided."""

    def from_others(tree):
        tree["records"]["invoice"]["sources"] = ["organisation"]

    assert portable_keys() - portable_keys(from_others) == {"Invoices"}


def test_portability_beyond_the_law_names_no_basis():
    """What is given by the description's word alone rests on no consent or contract."""

    def generous(tree):
        asks_nobody(tree)
        for purpose in tree["purposes"].values():
            if purpose["basis"] in ("consent", "contract"):
                purpose.pop("consent", None)
                purpose |= {"basis": "legitimate_interests", "interest": in_all("Interest")}
        tree |= {"contracts": {}, "forms": {}}
        tree["fields"]["name"]["portable"] = True

    document, says = notice(change=generous), terms(EN).sentences
    text = section(document, "portability")
    assert text.endswith(f"{says.portability} {says.portability_covers.format(data='Name')}")
    assert "withdrawal" not in anchors(document)


@pytest.mark.parametrize("language", Language)
def test_breaches_are_told_of_without_delay(language):
    """Art. 34."""
    assert terms(language).sentences.breach in section(notice(language), "security")
    assert "34" in terms(language).sentences.breach


def test_nothing_of_this_is_said_twice():
    """A notice is read from beginning to end: each sentence stands once."""
    document = notice()
    text = said(document)
    for sentence in (*asked(), terms(EN).sentences.breach, terms(EN).sentences.evidence_erasure):
        assert text.count(sentence) == 1
