"""Telling people of data that came from somebody else (Art. 14): what is owed, by when, and that it was done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.deadlines import HELSINKI, inform_by
from seloste.core.description import Description
from seloste.core.outcomes import Refused
from seloste.people.models import Duty
from seloste.publications.selectors import current
from seloste.storage import new_id, writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """Whom to tell, of data from which source, kept since when, and by which day."""

    id: UUID
    person_id: UUID
    source: str
    since: datetime
    due: date


def open_duty(person_id: UUID, source: str, description: Description, *, at: datetime) -> None:
    """Begin to owe the information, if the source is not the person; a part of keeping the value.

    One duty for each source is enough: what comes from it meanwhile is told with it.
    """
    if description.sources[source].from_person:
        return
    owed = Duty.objects.filter(person_id=person_id, source=source, met_at__isnull=True)
    if not owed.exists():
        Duty.objects.create(id=new_id(), person_id=person_id, source=source, since=at, due=inform_by(at))


def first_contact(person_id: UUID, *, at: datetime) -> None:
    """Bring what is owed forward to the day of a message to the person (Art. 14(3)(b))."""
    day = at.astimezone(HELSINKI).date()
    Duty.objects.filter(person_id=person_id, met_at__isnull=True, due__gt=day).update(due=day)


def owed(*, actor: Actor, at: datetime, limit: int = 200) -> Sequence[Owed] | Refused:
    """Return what is owed to whom, the most urgent first; who they are stays closed."""
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.ANSWER, description=description)
    rows = Duty.objects.filter(met_at__isnull=True).order_by("due", "id")[:limit] if decision else ()
    found = [_owed(row) for row in rows]
    with writing():
        people = [one.person_id for one in found]
        append(actor=actor, purpose=purpose, action=Action.ANSWER, at=at, decision=decision, people=people)
    return found if decision else decision


def count_owed() -> int:
    """Return how many people are owed something; who calls this decides."""
    return Duty.objects.filter(met_at__isnull=True).values("person_id").distinct().count()


def owed_to(person_ids: Iterable[UUID]) -> Sequence[Owed]:
    """Return what is owed to these people; who calls this decides and writes down."""
    rows = Duty.objects.filter(person_id__in=list(person_ids), met_at__isnull=True).order_by("due", "id")
    return [_owed(row) for row in rows]


def mark_informed(*, person_id: UUID, actor: Actor, at: datetime) -> int | Refused:
    """Write down that the person was told, and return how many duties that met."""
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.ANSWER, description=description)
    with writing():
        met = 0
        if decision:
            met = Duty.objects.filter(person_id=person_id, met_at__isnull=True).update(met_at=at)
        append(
            actor=actor,
            purpose=purpose,
            action=Action.ANSWER,
            at=at,
            decision=decision,
            people=[person_id],
            details={"informed": met},
        )
    return met if decision else decision


def _owed(row: Duty) -> Owed:
    return Owed(id=row.id, person_id=row.person_id, source=row.source, since=row.since, due=row.due)
