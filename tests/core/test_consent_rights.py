"""What ends an objection, and what lifts a restriction."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from described import softpix

from seloste.core.consent import (
    BadChoice,
    Ground,
    Outcome,
    check_end,
    check_lifting,
    may_object,
)

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def test_people_object_to_what_rests_on_interests_and_to_all_marketing() -> None:
    """Art. 21(1), (2); what rests on consent, contract or law is not weighed."""
    described = softpix()
    objectable = {key for key in described.purposes if may_object(key, described)}
    assert objectable == {
        "inquiries",
        "social_media",
        "customer_relationship",
        "marketing",
        "statistics",
        "security",
    }
    assert not may_object("unknown", described)


@pytest.mark.parametrize("outcome", [Outcome.CONSENTED, Outcome.TAKEN_BACK])
@pytest.mark.parametrize("marketing", [True, False])
def test_the_person_can_end_an_objection_of_theirs(outcome: Outcome, marketing: bool) -> None:
    """Later, not before it was made."""
    check_end(outcome, marketing=marketing, objected_at=AT, ended_at=AT)
    with pytest.raises(BadChoice, match="before it was made"):
        check_end(outcome, marketing=marketing, objected_at=AT, ended_at=AT - DAY)


def test_grounds_weigh_more_only_when_they_are_shown_and_told_beforehand() -> None:
    """Art. 21(1); against an objection to marketing nothing ever does (Art. 21(3))."""
    good: dict[str, Any] = {
        "marketing": False,
        "objected_at": AT,
        "ended_at": AT + 2 * DAY,
        "reasons": "A claim is before the court.",
        "informed_at": AT + DAY,
    }
    check_end(Outcome.OVERRIDDEN, **good)
    for wrong, said in (
        ({"marketing": True}, "always stands"),
        ({"reasons": " "}, "compelling grounds"),
        ({"informed_at": None}, "Tell the person first"),
        ({"informed_at": AT - DAY}, "Tell the person first"),
        ({"informed_at": AT + 2 * DAY}, "Tell the person first"),
    ):
        with pytest.raises(BadChoice, match=said):
            check_end(Outcome.OVERRIDDEN, **good | wrong)


def test_a_restriction_is_lifted_once_the_person_was_told() -> None:
    """Art. 18(3): before, not at the same moment."""
    check_lifting(restricted_at=AT, informed_at=AT, lifted_at=AT + DAY)
    for informed_at in (None, AT - DAY, AT + DAY):
        with pytest.raises(BadChoice, match="Tell the person first"):
            check_lifting(restricted_at=AT, informed_at=informed_at, lifted_at=AT + DAY)


def test_there_are_just_the_four_grounds_of_the_law() -> None:
    """Art. 18(1)(a) to (d)."""
    assert len(Ground) == 4
