"""Data from somebody else brings the duty to tell the person (Art. 14)."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from seloste.core.access import SYSTEM, Actor
from seloste.core.outcomes import Reason, Refused
from seloste.people.correcting import correct
from seloste.people.informing import mark_informed, owed
from seloste.people.selectors import contact_address
from seloste.people.services import Registered, register_person


def colleague(now: datetime, source: str = "organisation") -> UUID:
    """Register somebody whom others named."""
    registered = register_person(
        values={"name": ["Kaisa Kollega"], "email": ["kaisa@example.org"]},
        source=source,
        purpose="customer_relationship",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    return registered.person_id


def test_whoever_others_named_is_told_within_a_month(contact_person: Actor, now: datetime) -> None:
    """Art. 14(3)(a); somebody who gave the data themselves is owed nothing."""
    person_id = colleague(now)
    [one] = owed(actor=contact_person, at=now)
    assert (one.person_id, one.source, one.due) == (person_id, "organisation", date(2026, 12, 23))


def test_what_people_say_themselves_opens_no_duty(someone, contact_person: Actor, now: datetime) -> None:
    """Art. 13 told them when they said it."""
    someone()
    assert owed(actor=contact_person, at=now) == []


def test_the_first_letter_is_the_last_day(contact_person: Actor, now: datetime) -> None:
    """Art. 14(3)(b): at the latest with the first message to them."""
    person_id = colleague(now)
    assert contact_address(actor=SYSTEM, person_id=person_id, at=now) == "kaisa@example.org"
    [one] = owed(actor=contact_person, at=now)
    assert one.due == now.date()


def test_a_value_from_somebody_else_opens_a_duty_later_too(
    someone, contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """One for each source, until it is met."""
    person_id = someone()
    for phone in ("040 1234567", "040 7654321"):
        correct(
            person_id=person_id,
            field="phone",
            values=[phone],
            source="organisation",
            purpose="inquiries",
            actor=customer_service,
            at=now,
        )
    found = owed(actor=contact_person, at=now)
    assert isinstance(found, Sequence)
    assert [one.person_id for one in found] == [person_id]
    assert mark_informed(person_id=person_id, actor=contact_person, at=now) == 1
    assert owed(actor=contact_person, at=now) == []


def test_others_see_no_duties(customer_service: Actor, now: datetime) -> None:
    """They are the work of whoever answers for people's rights."""
    colleague(now)
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert owed(actor=customer_service, at=now) == refused
    assert mark_informed(person_id=UUID(int=1), actor=customer_service, at=now) == refused
