"""Registering people and adding records about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.description import Description
from seloste.core.lookup import tokens
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues, Values, check_fields, check_record
from seloste.people.models import Person, Profile, Record
from seloste.people.sealing import (
    Provenance,
    by_retention,
    profile_document,
    profile_place,
    record_document,
    record_place,
)
from seloste.publications.selectors import Published, current
from seloste.storage import new_id, writing
from seloste.vault.documents import KeyLost, create_keys, keys_of
from seloste.vault.index import claim, index


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """Whose address it is now, and whether they are new to the register."""

    person_id: UUID
    created: bool


def register_person(
    *, values: Mapping[str, Sequence[str]], source: str, purpose: str, actor: Actor, at: datetime
) -> Registered | Refused:
    """Register somebody new; a contact point that is known already leads to its holder, unchanged.

    Two simultaneous calls with one address end with one person. The keys are written first, then the data
    with its entry in the log; a key without data is taken over by the next attempt with that address.

    Raises:
        BadValues: a value is not of its field's type, or the source is unknown; nothing was kept.
    """
    published = current()
    description = published.description
    _check_source(source, description)
    checked = check_fields(values, description)
    decision = decide(actor=actor, purpose=purpose, action=Action.ADD, description=description)
    if not decision:
        return decision
    if not set(checked) <= decision.fields:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    reached_at = description.people.reached_at
    points = {reached_at: checked[reached_at][0]} if reached_at in checked else {}
    person_id = new_id()
    holder = claim(person_id, points)
    if holder != person_id and Person.objects.filter(id=holder).exists():
        return Registered(person_id=holder, created=False)
    create_keys(holder, by_retention(checked, description), at=at)
    found_by = {
        key: set().union(*(tokens(value, description.fields[key].search) for value in kept))
        for key, kept in checked.items()
    }
    origin = Provenance(source=source, at=at, by=actor.reference, notice=published.hash)
    try:
        with writing():
            _insert(holder, checked, origin, published, at)
            # Only whoever's data is kept says what the person is found by.
            index(holder, found_by)
            append(
                actor=actor,
                purpose=purpose,
                action=Action.ADD,
                at=at,
                people=[holder],
                details={"fields": sorted(checked), "source": source},
            )
    except IntegrityError:
        # Somebody else registered the same address between our two looks.
        return Registered(person_id=holder, created=False)
    return Registered(person_id=holder, created=True)


def _insert(person_id: UUID, values: Values, origin: Provenance, published: Published, at: datetime) -> None:
    keys = keys_of([person_id])
    Person.objects.create(id=person_id, created_at=at)
    for retention, kept in by_retention(values, published.description).items():
        row_id = new_id()
        Profile.objects.create(
            id=row_id,
            person_id=person_id,
            retention=retention,
            sealed=keys.seal(profile_document(kept, origin), profile_place(person_id, row_id, retention)),
            updated_at=at,
        )


def add_record(
    *,
    person_id: UUID,
    record_type: str,
    values: Mapping[str, str],
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
    happened_at: datetime | None = None,
) -> UUID | Refused:
    """Add a record about a person and return its id; ``happened_at`` is its own date, if another.

    Raises:
        BadValues: a value is not of its field's type, or the source is unknown; nothing was kept.
        KeyLost: the person's records of this kind cannot be opened any more.
    """
    published = current()
    decision = decide(actor=actor, purpose=purpose, action=Action.ADD, description=published.description)
    if not decision:
        return decision
    if record_type not in decision.records:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    _check_source(source, published.description)
    checked = check_record(record_type, values, published.description)
    retention = published.description.records[record_type].retention
    _ensure_key(person_id, retention, at)
    row_id = new_id()
    origin = Provenance(source=source, at=at, by=actor.reference, notice=published.hash)
    place = record_place(person_id, row_id, retention, record_type)
    with writing():
        Record.objects.create(
            id=row_id,
            person_id=person_id,
            type=record_type,
            at=happened_at or at,
            retention=retention,
            sealed=keys_of([person_id]).seal(record_document(checked, origin), place),
        )
        append(
            actor=actor,
            purpose=purpose,
            action=Action.ADD,
            at=at,
            people=[person_id],
            details={"record": record_type, "id": str(row_id), "source": source},
        )
    return row_id


def _ensure_key(person_id: UUID, retention: str, at: datetime) -> None:
    """Make the person's first key of a rule; data without its key is an alarm, never a new key."""
    if keys_of([person_id]).has(person_id, retention):
        return
    rows = (Record.objects, Profile.objects)
    if any(row.filter(person_id=person_id, retention=retention).exists() for row in rows):
        raise KeyLost("The key of a sealed document is gone: it was erased, or lost.")
    create_keys(person_id, [retention], at=at)


def _check_source(source: str, description: Description) -> None:
    # Art. 14(2)(f): where something came from is told to the person, so it is one of the described sources.
    if source not in description.sources:
        raise BadValues({"source": Problem.NOT_CHOICE})
