"""What people chose, objected to and had restricted, and what holds now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

from seloste.consents.keeping import event_of, place, said_from_json
from seloste.consents.models import ConsentChoice, Objection, Restriction
from seloste.core.consent import Choice, Event, Ground, Held, Outcome, Said, State, Step, held
from seloste.storage.sql import places, rows, time_of, uuid_of
from seloste.vault.documents import keys_of


class Holding(NamedTuple):
    """What holds for one person.

    ``consents`` are the purposes they consent to, ``despite`` those of them that they consented to since
    processing is restricted (Art. 18(2)); ``objections`` the purposes they object to.
    """

    consents: frozenset[str]
    objections: frozenset[str]
    restricted: bool
    despite: frozenset[str]


_NONE: Final[frozenset[str]] = frozenset()
NOTHING: Final = Holding(_NONE, _NONE, False, _NONE)
"""What holds for somebody who never said anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """One objection with what became of it; ``reasons`` are the grounds that were shown to weigh more."""

    id: UUID
    purpose: str
    at: datetime
    said: Said
    ended_at: datetime | None
    outcome: Outcome | None
    informed_at: datetime | None
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restricted:
    """One restriction with what became of it."""

    id: UUID
    ground: Ground
    at: datetime
    said: Said
    informed_at: datetime | None
    lifted_at: datetime | None


def history(person_id: UUID) -> list[Event]:
    """Return every choice of the person, in the order they were written down.

    Raises:
        KeyLost: the evidence of an imported choice does not open any more.
    """
    return [event_of(row) for row in ConsentChoice.objects.filter(person_id=person_id).order_by("id")]


def states(person_id: UUID, *, at: datetime) -> dict[str, State]:
    """Return what holds at that time for each purpose the person was ever asked about."""
    return {purpose: found.state for purpose, found in _held(person_id, at).items()}


def awaits(choice_id: UUID, *, at: datetime) -> bool:
    """Tell whether just this consent still waits to be confirmed: not too old, and not withdrawn since."""
    row = ConsentChoice.objects.filter(id=choice_id).values("person_id", "purpose").first()
    return row is not None and choice_id in _held(row["person_id"], at)[row["purpose"]].waiting


def live(person_ids: Iterable[UUID], *, at: datetime) -> dict[UUID, frozenset[str]]:
    """Return for each person the purposes they consent to at that time; one query for all of them."""
    ids = list(person_ids)
    found = standing_of({person_id: person_id for person_id in ids}, at=at)
    return {person_id: found.get(person_id, NOTHING).consents for person_id in ids}


def event(choice_id: UUID) -> tuple[UUID, Event]:
    """Return one choice and the person who made it."""
    row = ConsentChoice.objects.get(id=choice_id)
    return row.person_id, event_of(row)


def objections(person_ids: Iterable[UUID]) -> dict[UUID, frozenset[str]]:
    """Return the purposes that people object to, of those who object to any; one query for all of them."""
    found: dict[UUID, set[str]] = defaultdict(set)
    standing = Objection.objects.filter(person_id__in=list(person_ids), ended_at=None)
    for person_id, purpose in standing.values_list("person_id", "purpose"):
        found[person_id].add(purpose)
    return {person_id: frozenset(purposes) for person_id, purposes in found.items()}


def restricted(person_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of these people whose data are only stored; one query for all of them."""
    rows = Restriction.objects.filter(person_id__in=list(person_ids), lifted_at=None)
    return frozenset(rows.values_list("person_id", flat=True))


def objections_of(person_id: UUID) -> Sequence[Objected]:
    """Return every objection the person made, oldest first.

    Raises:
        KeyLost: the reasons of one do not open any more.
    """
    keys = keys_of([person_id])
    return [
        Objected(
            id=row.id,
            purpose=row.purpose,
            at=row.at,
            said=said_from_json(row.proof),
            ended_at=row.ended_at,
            outcome=Outcome(row.outcome) if row.outcome else None,
            informed_at=row.informed_at,
            reasons=keys.open(row.sealed, place(person_id, row.id, row.retention))["reasons"]
            if row.sealed is not None
            else "",
        )
        for row in Objection.objects.filter(person_id=person_id).order_by("id")
    ]


def restrictions_of(person_id: UUID) -> Sequence[Restricted]:
    """Return every restriction of the person's data, oldest first."""
    return [
        Restricted(
            id=row.id,
            ground=Ground(row.ground),
            at=row.at,
            said=said_from_json(row.proof),
            informed_at=row.informed_at,
            lifted_at=row.lifted_at,
        )
        for row in Restriction.objects.filter(person_id=person_id).order_by("id")
    ]


# One code for choice, proof and origin, and identifiers as text: each column costs as much as a row's decision.
_STANDING = """\
SELECT person_id, purpose, COALESCE(collected_at, at),
choice || CASE WHEN verification = 'none' THEN '' ELSE '+' END || CASE WHEN collected_at IS NULL THEN '' ELSE '<' END,
CAST(id AS text), CAST(confirms AS text)
FROM consents_consentchoice WHERE person_id IN ({ids})
UNION ALL SELECT person_id, purpose, at, '', '', NULL
FROM consents_objection WHERE person_id IN ({ids}) AND ended_at IS NULL
UNION ALL SELECT person_id, '', at, '', '', NULL
FROM consents_restriction WHERE person_id IN ({ids}) AND lifted_at IS NULL"""
_CODES: Final = {
    f"{choice.value}{'+' * proved}{'<' * imported}": (choice, proved, imported)
    for choice in Choice
    for proved in (False, True)
    for imported in (False, True)
}


@lru_cache(maxsize=64)
def _standing(count: int) -> str:
    return _STANDING.format(ids=places(count))


def standing_of(people: Mapping[UUID, UUID], *, at: datetime) -> Mapping[UUID, Holding]:
    """Return what holds at that time for those people of whom anything does; one statement for all of them.

    ``people`` tells whose each person's rows are: their own, or of whom they were merged into. What somebody
    made of two said is one history.
    """
    if not people:
        return {}
    said: dict[UUID, dict[str, list[Step]]] = {}
    objected: dict[UUID, set[str]] = {}
    since: dict[UUID, datetime] = {}
    ids = [*people]
    for member, purpose, when, code, key, confirms in rows(_standing(len(ids)), ids * 3):
        person, at_that_time = people[uuid_of(member)], time_of(when)
        if code:
            step = Step(at_that_time, key, *_CODES[code], confirms)
            said.setdefault(person, {}).setdefault(purpose, []).append(step)
        elif purpose:
            objected.setdefault(person, set()).add(purpose)
        else:
            since[person] = max(at_that_time, since.get(person, at_that_time))
    return {
        person: _holding(said.get(person, {}), objected.get(person), since.get(person), at)
        for person in {**said, **objected, **since}
    }


def _holding(
    said: Mapping[str, list[Step]], objected: set[str] | None, restricted: datetime | None, at: datetime
) -> Holding:
    consents, despite = [], []
    for purpose, steps in said.items():
        state, since, _ = held(steps, at=at)
        if state is State.GIVEN:
            consents.append(purpose)
            if restricted is not None and since is not None and since > restricted:
                despite.append(purpose)
    return Holding(
        frozenset(consents),
        frozenset(objected) if objected else _NONE,
        restricted is not None,
        frozenset(despite) if despite else _NONE,
    )


def _held(person_id: UUID, at: datetime) -> dict[str, Held]:
    steps: dict[str, list[Step]] = {}
    found = ConsentChoice.objects.filter(person_id=person_id)
    for row in found.values_list("purpose", "id", "choice", "at", "collected_at", "verification", "confirms"):
        purpose, key, choice, when, collected_at, verification, confirms = row
        step = Step(
            collected_at or when,
            key,
            Choice(choice),
            verification != "none",
            collected_at is not None,
            confirms,
        )
        steps.setdefault(purpose, []).append(step)
    return {purpose: held(made, at=at) for purpose, made in steps.items()}
