"""What an answer tells of contracts, and of what fields said before."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from test_answer import CONTACT, FULL, NOON, answer, purposes_of, section

from seloste.core.consent import Ground, Outcome
from seloste.core.description import Language
from seloste.core.rights import HeldField, HeldObjection, HeldRestriction, HeldValue, Holdings

ENDED = replace(FULL.contracts[0], ends=date(2026, 2, 3))
TITLES = {"en": "Service contract", "fi": "Palvelusopimus", "sv": "Tjänsteavtal"}


@pytest.mark.parametrize("language", Language)
def test_a_contract_is_told_with_its_days_and_changes(language):
    """By its name in each language; one that has ended says until when."""
    told = section(answer(FULL, language), "contracts")
    assert TITLES[language] in told
    assert "2025" in told
    assert "2026" not in told
    assert "2026" in section(answer(Holdings(contracts=(ENDED,)), language), "contracts")


def test_the_data_say_the_same_of_it():
    """With codes beside the words."""
    [told] = answer(Holdings(contracts=(ENDED,))).data["contracts"]
    assert (told["contract"], told["service"], told["begins"], told["ends"]) == (
        "service_contract",
        "hosting",
        "2025-01-07",
        "2026-02-03",
    )
    [change] = told["changes"]
    assert (change["change"], change["on"], change["source_name"]) == (
        "concluded",
        "2025-01-07",
        "Your contract and your orders",
    )
    assert answer(FULL).data["contracts"][0]["ends"] is None


def test_whoever_has_nothing_but_a_contract_is_in_the_register():
    """And is told why their data are used, where they came from, and how long they are kept."""
    held = Holdings(contracts=(ENDED,))
    assert held
    made = answer(held)
    assert "service" in purposes_of(held)
    assert "Your contracts and services" in made.data["categories"]
    assert made.data["sources"] == ["Your contract and your orders"]


def test_a_contract_that_the_description_does_not_know_is_told_as_it_is():
    """Hiding it would be worse; it carries no purpose."""
    held = Holdings(contracts=(replace(ENDED, contract="lease", service="plot"),))
    told = section(answer(held), "contracts")
    assert "lease" in told
    assert "service" not in purposes_of(held)
    assert answer(held).data["contracts"][0]["service_name"] == "plot"


def test_what_a_field_said_before_is_told_with_the_time_until_when():
    """A value that holds now has no such time."""
    before = HeldValue(
        value="Aino Laine",
        source="web_form",
        at=NOON,
        notice_version="2.0",
        until=datetime(2026, 3, 4, 8, 15, tzinfo=UTC),
    )
    held = replace(CONTACT, fields=(HeldField(key="name", values=(before,)), *CONTACT.fields))
    made = answer(held)
    assert "said until 4 March 2026" in section(made, "fields")
    assert "said until" not in section(answer(CONTACT), "fields")
    until = [value["until"] for field in made.data["fields"] for value in field["values"]]
    assert until == ["2026-03-04T08:15:00+00:00", None, None]


@pytest.mark.parametrize("language", Language)
def test_objections_are_told_with_how_they_ended(language):
    """Each outcome in words, and one that stands as standing; what weighed more is told."""
    ended = tuple(
        HeldObjection(purpose="statistics", at=NOON, ended_at=NOON, outcome=each.value, reasons="Grounds")
        for each in Outcome
    )
    standing = HeldObjection(purpose="marketing", at=NOON)
    made = answer(Holdings(objections=(*ended, standing)), language)
    told = section(made, "objections")
    assert told.count("Grounds") == len(Outcome)
    assert not any(f"{each.value}\n" in told for each in Outcome)
    assert [one["outcome"] for one in made.data["objections"]] == [*(each.value for each in Outcome), ""]
    assert [bool(one["ended_at"]) for one in made.data["objections"]] == [True, True, True, False]


@pytest.mark.parametrize("language", Language)
def test_restrictions_are_told_with_their_grounds(language):
    """Each ground in words; one that was lifted says when."""
    held = Holdings(
        restrictions=(
            *(HeldRestriction(ground=each.value, at=NOON) for each in Ground),
            HeldRestriction(ground="unlawful", at=NOON, lifted_at=datetime(2026, 4, 2, 8, tzinfo=UTC)),
        )
    )
    made = answer(held, language)
    told = section(made, "restrictions")
    assert "_" not in told
    assert [one["lifted_at"] for one in made.data["restrictions"]] == [None] * 4 + [
        "2026-04-02T08:00:00+00:00"
    ]
    assert held
    assert not section(answer(CONTACT, language), "restrictions")
