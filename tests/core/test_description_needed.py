"""What one part of a description makes another say; what is missing is no mistake of form, but cannot run."""

import pytest
from described import softpix, stated, written

from seloste.core.description import DescriptionError, read
from seloste.core.description.needed import NEEDED


def left_out(change):
    """Return the paths of what is missing from the example after a change."""
    return [".".join(map(str, each.path)) for each in stated(change).missing]


@pytest.mark.parametrize(
    ("path", "missing"),
    [
        ("purposes.inquiries.interest", "purposes.inquiries.interest"),
        ("purposes.accounting.law", "purposes.accounting.law"),
        ("purposes.marketing.consent", "purposes.marketing.consent"),
        ("purposes.marketing.basis", "purposes.marketing.basis"),
        ("fields.name.consequence", "fields.name.consequence"),
        ("records.invoice.consequence", "records.invoice.consequence"),
        ("fields.name.retention", "fields.name.retention"),
        ("recipients.hosting.name", "recipients.hosting.name"),
        ("recipients.meta_us.transfer", "recipients.meta_us.transfer"),
        ("data_protection_officer.not_required_because", "data_protection_officer.email"),
        ("purposes.rights.data_subject_rights", "purposes.data_subject_rights"),
        ("controller.business_id", "controller.business_id"),
        ("rights", "rights"),
        ("cookies", "cookies"),
    ],
)
def test_what_is_left_out_is_named_and_nothing_else(path, missing):
    """The path tells a rule or an editor where it belongs."""
    *steps, last = path.split(".")

    def remove(tree):
        node = tree
        for step in steps:
            node = node[step]
        del node[last]

    assert left_out(remove) == [missing]
    with pytest.raises(DescriptionError) as refused:
        softpix(remove)
    assert len(refused.value.problems) == 1


def test_every_condition_is_about_something_the_format_knows():
    """A slip of the pen would ask for nothing, silently."""
    sections = set(stated(lambda _: None).root.value)
    assert {pattern.split(".")[0] for pattern, *_ in NEEDED} <= sections
    assert all(message.endswith(".") for *_, message in NEEDED)


def test_a_recipient_is_named_or_its_kind_is_said():
    """Art. 13(1)(e): recipients or categories of recipients."""

    def by_kind(tree):
        del tree["recipients"]["hosting"]["name"]
        tree["recipients"]["hosting"]["category"] = {"en": "Hosts", "fi": "Palvelintarjoajat", "sv": "Värdar"}

    description = softpix(by_kind)
    assert description.recipients["hosting"].called("fi") == "Palvelintarjoajat"
    assert description.recipients["email_delivery"].called("fi") == "Esimerkki Posti Oy"


def test_a_voluntary_value_needs_no_consequence():
    """Nothing follows from leaving it out."""
    assert left_out(lambda tree: tree["fields"]["position"].pop("consequence", None)) == []


@pytest.mark.parametrize("category", ["preferences", "statistics", "marketing"])
def test_a_cookie_that_is_not_necessary_waits_for_a_consent(category):
    """Act 917/2014, section 205."""
    change = {"category": category}
    assert left_out(lambda tree: tree["cookies"]["sessionid"].update(change)) == ["cookies.sessionid.consent"]
    change = {"category": category, "consent": "marketing"}
    assert left_out(lambda tree: tree["cookies"]["sessionid"].update(change)) == []


def test_the_authority_of_a_country_we_do_not_know_is_named():
    """Art. 13(2)(d): people are told where to complain."""
    assert left_out(lambda tree: tree["controller"].update(country="IS")) == ["authority"]

    def named(tree):
        tree["controller"]["country"] = "IS"
        tree["authority"] = {
            "name": {"en": "Persónuvernd", "fi": "Persónuvernd", "sv": "Persónuvernd"},
            "address": {"en": "Reykjavík", "fi": "Reykjavík", "sv": "Reykjavík"},
            "email": "authority@example.is",
            "website": "https://authority.example.is",
        }

    assert left_out(named) == []


def test_a_text_lacks_no_language_of_the_register():
    """Art. 12(1): every reader is told the same."""
    text = written(lambda tree: tree["records"]["message"]["label"].pop("sv"))
    (missing,) = read(text).missing
    assert missing.path == ("records", "message", "label", "sv")
    assert "missing in sv" in missing.message
    assert text.splitlines()[missing.line - 1].strip().startswith("label:")


def test_two_languages_are_enough_where_two_are_declared():
    """A register need not speak all that Seloste does."""
    assert left_out(lambda tree: tree["register"].update(languages=["fi", "en"])) == []


def test_what_is_missing_comes_in_the_order_of_the_file():
    """With the line it belongs to."""

    def several(tree):
        del tree["recipients"]["meta_us"]["transfer"]
        del tree["fields"]["name"]["necessity"]
        del tree["purposes"]["service"]["basis"]

    lines = [each.line for each in stated(several).missing]
    assert lines == sorted(lines)
    assert len(set(lines)) == 3


def test_an_empty_description_is_understood_and_lacks_everything():
    """It is a start, and no more."""
    statement = read("seloste: 1\n", file="mine.yaml")
    assert statement.file == "mine.yaml"
    assert statement.description is None
    assert {"controller", "purposes", "rights"} <= {each.path[0] for each in statement.missing}
    assert all(each.message.endswith("is missing; add it.") for each in statement.missing)
