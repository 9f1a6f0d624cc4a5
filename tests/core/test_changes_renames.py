"""What is gone may have come back under another key: the same place, what is kept fits, and a similar name."""

from copy import deepcopy

import pytest
from described import in_all
from mutated import changes, softpix

from seloste.core.changes import say
from seloste.core.changes.walk import plain
from seloste.core.description import Language


def moved(section, key, other, **more):
    """Return the edit that gives a part another key, and perhaps something else besides."""

    def edit(tree):
        parts = tree
        for step in section.split("."):
            parts = parts[step]
        parts[other] = {**parts.pop(key), **more}

    return edit


@pytest.mark.parametrize(
    ("section", "key", "other"),
    [
        ("records", "meeting", "meetings"),
        ("records.meeting.fields", "kind", "kinds"),
        ("records.meeting.fields.kind.choices", "video", "videos"),
        ("fields.language.choices", "sv", "swe"),
    ],
)
def test_every_kind_of_part_that_is_kept_under_a_key_can_have_moved(section, key, other):
    """Record types, their fields, and the choices of either."""
    gone = changes(moved(section, key, other))[f"{section}.{key}"]
    assert gone.renamed == (*section.split("."), other)
    said = say.sentence(gone, softpix(), softpix(), Language.EN)
    assert f"rename it to “{section}.{other}” (likely)" in said


@pytest.mark.parametrize(
    ("section", "key", "other", "more"),
    [
        ("records", "meeting", "meetings", {"fields": {"summary": {"label": in_all("S"), "type": "text"}}}),
        ("records.meeting.fields", "kind", "kinds", {"type": "text", "choices": None}),
        ("records.meeting.fields", "kind", "kinds", {"choices": {"phone": {"label": in_all("By phone")}}}),
        ("fields", "website", "websites", {"multiple": False}),
    ],
)
def test_what_would_not_fit_is_not_taken_for_the_same(section, key, other, more):
    """A record with other fields, a field of another type, other choices, or one where there were several."""
    found = changes(moved(section, key, other, **more))
    assert found[f"{section}.{key}"].renamed is None


def with_purpose(tree):
    """Add a purpose that nothing refers to."""
    tree["purposes"]["surveys"] = {
        "name": in_all("Surveys"),
        "description": in_all("We ask what you think."),
        "basis": "public_task",
        "subjects": ["customer"],
    }


@pytest.mark.parametrize(
    ("basis", "to"), [("public_task", ("purposes", "survey")), ("vital_interests", None)]
)
def test_a_purpose_stays_the_same_only_on_the_same_legal_basis(basis, to):
    """Art. 6(1): data that is used on another basis is used for something else."""
    found = changes(moved("purposes", "surveys", "survey", basis=basis), base=with_purpose)
    assert found["purposes.surveys"].renamed == to


def with_two_phones(tree):
    """Add fields for a phone at home and one at work."""
    for place in ("home", "work"):
        phone = deepcopy(tree["fields"]["phone"])
        tree["fields"][f"phone_{place}"] = {**phone, "label": in_all(f"Telephone ({place})")}


def test_two_parts_have_not_become_the_same_one():
    """What was at home is the more alike; what was at work has gone."""

    def merged(tree):
        del tree["fields"]["phone_work"]
        moved("fields", "phone_home", "home_phone")(tree)

    found = changes(merged, base=with_two_phones)
    assert found["fields.phone_home"].renamed == ("fields", "home_phone")
    assert found["fields.phone_work"].renamed is None


def test_one_part_has_not_become_two():
    """It is the more alike of them; the other is new."""

    def parted(tree):
        moved("fields", "phone_home", "phone_house")(tree)
        tree["fields"]["phone_flat"] = {**tree["fields"]["phone_house"], "label": in_all("Telephone (flat)")}

    found = changes(parted, base=with_two_phones)
    assert found["fields.phone_home"].renamed == ("fields", "phone_house")
    assert not any(each.renamed for where, each in found.items() if where != "fields.phone_home")


def test_a_part_with_parts_of_its_own_is_told_whole_and_plain():
    """As its file writes it: mappings, lists, words, and nothing of what is not said."""
    described = softpix()
    assert plain(described.records["message"]) == {
        "label": {"en": "Messages", "fi": "Viestit", "sv": "Meddelanden"},
        "purposes": ["inquiries", "customer_relationship"],
        "sources": ["web_form", "email"],
        "retention": "inquiries",
        "necessity": "voluntary",
        "sensitivity": "ordinary",
        "fields": {
            "subject": {
                "label": {"en": "Subject", "fi": "Aihe", "sv": "Ämne"},
                "type": "text",
                "required": False,
                "filter": False,
            },
            "message": {
                "label": {"en": "Message", "fi": "Viesti", "sv": "Meddelande"},
                "type": "long_text",
                "required": True,
                "filter": False,
            },
        },
    }
    assert plain(described.retention["log"])["keep"] == str(described.retention["log"].keep)
