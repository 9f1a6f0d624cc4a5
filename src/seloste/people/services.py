"""Registering people and adding records about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.description import Description
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues, check_fields, check_record
from seloste.people.indexing import found_by, points_of
from seloste.people.informing import open_duty
from seloste.people.models import Record
from seloste.people.profiles import insert_person, insert_profile
from seloste.people.sealing import (
    Provenance,
    by_retention,
    originated,
    record_document,
    record_place,
)
from seloste.people.selectors import decide_about
from seloste.people.whole import Whole, load, whole_id
from seloste.publications.selectors import Published, current
from seloste.storage import new_id, writing
from seloste.storage.sql import rows, run
from seloste.vault.documents import KeyLost, create_keys, keys_of
from seloste.vault.enrolment import enrol_with_keys
from seloste.vault.index import index


class NobodyThere(BadValues):
    """The person is not in the register, or is being erased."""

    def __init__(self) -> None:
        super().__init__({"person": Problem.UNKNOWN_PERSON})


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
    check_source(source, description)
    checked = check_fields(values, description)
    decision = decide(actor=actor, purpose=purpose, action=Action.ADD, description=description)
    if not decision:
        return decision
    if not set(checked) <= decision.fields:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    person_id = new_id()
    grouped, tokens = by_retention(checked, description), found_by(checked, description)
    holder, keys = enrol_with_keys(
        person_id, points=points_of(checked, description), retentions=grouped, tokens=tokens, at=at
    )
    if holder != person_id:
        if (known := whole_id(holder)) is not None:
            return Registered(person_id=known, created=False)
        # A crash came between somebody's keys and their data; whoever comes next takes them over.
        create_keys(holder, grouped, at=at)
        keys = keys_of([holder])
    origin = Provenance(source=source, at=at, by=actor.reference, notice=published.hash)
    try:
        with writing():
            insert_person(holder, at=at)
            for retention, kept in grouped.items():
                insert_profile(holder, retention, originated(kept, origin), keys, published, at=at)
            open_duty(holder, source, description, at=at)
            if holder != person_id:
                # Only whoever's data is kept says what the person is found by.
                index(holder, tokens)
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

    What the description says is copied from the person, such as a bill's name and address, is copied as it is
    now, so that it outlives them where the law demands it.

    Raises:
        BadValues: a value is not of its field's type, or the source is unknown; nothing was kept.
        NobodyThere: there is no such person.
        KeyLost: the person's records of this kind cannot be opened any more.
    """
    published = current()
    description = published.description
    whole = load([person_id]).get(person_id)
    if whole is None:
        raise NobodyThere
    decision = decide_about(
        whole, actor=actor, purpose=purpose, action=Action.ADD, published=published, at=at
    )
    if not decision:
        return decision
    if record_type not in decision.records:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    check_source(source, description)
    filled = {**_copied(record_type, whole, published), **values}
    checked = check_record(record_type, filled, description)
    retention = description.records[record_type].retention
    ensure_key(person_id, retention, at)
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
        open_duty(person_id, source, description, at=at)
        append(
            actor=actor,
            purpose=purpose,
            action=Action.ADD,
            at=at,
            people=[person_id],
            details={"record": record_type, "id": str(row_id), "source": source},
        )
    return row_id


def _copied(record_type: str, whole: Whole, published: Published) -> dict[str, str]:
    declared = published.description.records.get(record_type)
    copied = {
        key: field.copied_from
        for key, field in (declared.fields.items() if declared else ())
        if field.copied_from is not None
    }
    if not copied:
        return {}
    fields = whole.fields(keys_of(whole.members), frozenset(copied.values()), published)
    return {key: fields[source][0].value for key, source in copied.items() if fields.get(source)}


def ensure_key(person_id: UUID, retention: str, at: datetime) -> None:
    """Make the person's first key of a rule; data without its key is an alarm, never a new key.

    Raises:
        KeyLost: there is data under the rule, and no key.
    """
    if keys_of([person_id]).has(person_id, retention):
        return
    # One person's records are few, those of a rule many: the joined text keeps SQLite from that index.
    kept = rows(
        "SELECT 1 FROM people_record WHERE person_id = %s AND retention || '' = %s "
        "UNION ALL SELECT 1 FROM people_profile WHERE person_id = %s AND retention = %s LIMIT 1",
        [person_id, retention, person_id, retention],
    )
    if kept:
        raise KeyLost("The key of a sealed document is gone: it was erased, or lost.")
    create_keys(person_id, [retention], at=at)


def check_source(source: str, description: Description) -> None:
    """Make sure that the source is one that people are told of (Art. 14(2)(f)).

    Raises:
        BadValues: it is not.
    """
    if source not in description.sources:
        raise BadValues({"source": Problem.NOT_CHOICE})


def lock(person_id: UUID) -> bool:
    """Keep others from changing this person until the transaction ends, and say whether they can be changed."""
    # An update locks the row on every kind of database, also where SELECT … FOR UPDATE does not exist.
    return bool(run("UPDATE people_person SET state = state WHERE id = %s AND state = 'here'", [person_id]))
