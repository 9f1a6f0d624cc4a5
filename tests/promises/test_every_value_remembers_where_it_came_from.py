"""Whatever is kept of somebody says from which source and since when, and their answer tells it.

What did not come from them opens a duty to tell them, within a month (Art. 14(2)(f), 14(3), 15(1)(g)).

Proves: S26
"""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from seloste.core.access import SYSTEM, Actor
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.inquiries.services import take_letter
from seloste.mailroom.incoming import take_in
from seloste.people.informing import owed
from seloste.people.models import Person
from seloste.people.selectors import Card, everything
from seloste.people.services import Registered, add_record, register_person
from seloste.publications.selectors import current
from seloste.rights.exporting import exported

SOURCES = ("web_form", "email", "phone", "contract", "organisation")
LETTER = b"From: Aino <aino@example.org>\r\nSubject: Hei\r\n\r\nPaljonko se maksaa?\r\n"


def registered(source: str, at: datetime) -> UUID:
    """Register somebody by a source, and return who."""
    made = register_person(
        values={"name": ["Aino Virtanen"], "email": [f"{source}@example.org"]},
        source=source,
        purpose="inquiries",
        actor=SYSTEM,
        at=at,
    )
    assert isinstance(made, Registered)
    return made.person_id


def origins(person_id: UUID, actor: Actor, at: datetime) -> set[tuple[str, datetime]]:
    """Return where everything of somebody came from, and when."""
    card = everything(actor=actor, person_id=person_id, at=at)
    assert isinstance(card, Card)
    fields = [value.origin for values in card.fields.values() for value in values]
    return {(origin.source, origin.at) for origin in [*fields, *(entry.origin for entry in card.records)]}


@pytest.mark.parametrize("source", SOURCES)
def test_each_field_and_record_tells_source_and_time(
    source: str, contact_person: Actor, now: datetime
) -> None:
    """As it is kept, and in what the person is given."""
    person_id, later = registered(source, now), now + timedelta(days=2)
    add_record(
        person_id=person_id,
        record_type="message",
        values={"message": "Hei"},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=later,
    )
    assert origins(person_id, contact_person, later) == {(source, now), ("web_form", later)}
    told = exported(person_id=person_id, actor=contact_person, language="en", at=later)
    assert isinstance(told, dict)
    named = current().description.sources
    assert str(named[source].name[Language.EN]) in str(told)
    assert now.isoformat()[:19] in str(told)


def test_what_comes_by_letter_says_so(contact_person: Actor, now: datetime) -> None:
    """A letter that becomes an inquiry leaves its writer with the letter's source and time."""
    kept, _ = take_in(LETTER, received_at=now, at=now)
    take_letter(kept, language=Language.FI, at=now)
    assert origins(Person.objects.get().id, contact_person, now) == {("email", now)}


def test_what_somebody_else_gave_opens_the_duty_to_tell(contact_person: Actor, now: datetime) -> None:
    """Due within a month; what the person gave themselves opens none."""
    for source in SOURCES:
        registered(source, now)
    declared = current().description.sources
    others = [source for source in SOURCES if not declared[source].from_person]
    found = owed(actor=contact_person, at=now)
    assert not isinstance(found, Refused)
    assert others
    assert [duty.source for duty in found] == others
    assert all(now.date() < duty.due <= now.date() + timedelta(days=31) for duty in found)
