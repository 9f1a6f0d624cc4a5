"""Whom we owe information, as pages show it: one line for each person, the most urgent first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from seloste.core.deadlines import days_left
from seloste.core.notice.reading import Reading
from seloste.people.informing import Owed


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What one person is owed: of data from which sources, since when, and by which day."""

    person_id: UUID
    sources: Sequence[str]
    since: datetime
    due: date
    days: int


def duties(owed: Iterable[Owed], read: Reading, *, on: date) -> list[Duty]:
    """Return what each person is owed, in the order of ``owed``, counted from ``on``."""
    each: dict[UUID, list[Owed]] = {}
    for one in owed:
        each.setdefault(one.person_id, []).append(one)
    return [_duty(person_id, theirs, read, on) for person_id, theirs in each.items()]


def _duty(person_id: UUID, owed: Sequence[Owed], read: Reading, on: date) -> Duty:
    sources, due = read.description.sources, min(one.due for one in owed)
    named = (sources[one.source].name[read.language] if one.source in sources else one.source for one in owed)
    return Duty(
        person_id=person_id,
        sources=list(dict.fromkeys(named)),
        since=min(one.since for one in owed),
        due=due,
        days=days_left(due, on=on),
    )
