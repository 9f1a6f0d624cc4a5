"""People as they are read: a person together with whoever turned out to be the same.

What is loaded here is still sealed. Who loads it decides, opens and writes down.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from seloste.core.changes import HELD
from seloste.people.sealing import Entry, SealedProfile, SealedRecord, Value, open_fields, open_record
from seloste.publications.selectors import Published, plans
from seloste.storage.sql import places, rows, time_of, uuid_of
from seloste.vault.documents import Keys


class PersonState(StrEnum):
    """Whether somebody can be read."""

    HERE = "here"
    ERASING = "erasing"
    """Being erased: nothing is read any more, and what is left of it is done at the next start."""
    KEPT_BY_LAW = "kept"
    """Erased but for what the law demands to be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """One person: ``members`` are the person first, then whoever was merged into them.

    ``here`` is false of somebody who was erased but for what the law keeps.
    """

    id: UUID
    created_at: datetime
    here: bool
    members: Sequence[UUID]
    profiles: Sequence[SealedProfile]

    def fields(
        self, keys: Keys, allowed: frozenset[str], published: Published, *, held: bool = False
    ) -> dict[str, tuple[Value, ...]]:
        """Open the fields that are allowed; where two members say different things, the person's own comes first.

        What a plan holds belongs to no purpose; it is opened with ``held``, for the person's own answer.
        """
        found: dict[str, tuple[Value, ...]] = {}
        for row in self.profiles:
            for of_rule in open_fields(row, keys, published).values():
                for key, values in of_rule.items():
                    if key in allowed or (held and key.startswith(HELD)):
                        found[key] = _joined(found.get(key, ()), values)
        return found

    def records(
        self, keys: Keys, types: frozenset[str], published: Published, *, held: bool = False
    ) -> list[Entry]:
        """Open the records of these types, newest first, also those whose type was called otherwise then.

        ``held`` as in ``fields``.
        """
        if not types and not held:
            return []
        asked = [] if held else sorted(types | earlier_names(types))
        of_types = f"AND type IN ({places(len(asked))}) " if asked else ""
        statement = (
            "SELECT person_id, id, type, at, retention, sealed FROM people_record "  # noqa: S608 (places only)
            f"WHERE person_id IN ({places(len(self.members))}) {of_types}ORDER BY at DESC, id DESC"
        )
        found = (
            open_record(
                SealedRecord(uuid_of(person_id), uuid_of(row_id), kind, time_of(at), retention, sealed),
                keys,
                published,
            )
            for person_id, row_id, kind, at, retention, sealed in rows(statement, [*self.members, *asked])
        )
        return [
            entry
            for entry in found
            if entry is not None and (entry.type in types or (held and entry.type.startswith(HELD)))
        ]


def entries(record_ids: Iterable[UUID], keys: Keys, published: Published) -> dict[UUID, Entry]:
    """Open records by their ids, in one statement; ``keys`` are those of the people they may be opened of."""
    asked = list(dict.fromkeys(record_ids))
    if not asked:
        return {}
    statement = (
        "SELECT person_id, id, type, at, retention, sealed FROM people_record "  # noqa: S608 (places only)
        f"WHERE id IN ({places(len(asked))})"
    )
    found = (
        open_record(
            SealedRecord(uuid_of(person_id), uuid_of(row_id), kind, time_of(at), retention, sealed),
            keys,
            published,
        )
        for person_id, row_id, kind, at, retention, sealed in rows(statement, asked)
        if keys.has(uuid_of(person_id), retention)
    )
    return {entry.id: entry for entry in found if entry is not None}


def earlier_names(types: frozenset[str]) -> set[str]:
    """Return what these record types were called in earlier versions of the description."""
    renamed = [(old, new) for plan in plans() for old, new in plan.renamed("records").items()]
    names: set[str] = set()
    for old, new in reversed(renamed):
        if new in types or new in names:
            names.add(old)
    return names


def load(person_ids: Iterable[UUID]) -> dict[UUID, Whole]:
    """Return these people by identifier, in the order asked; one statement, two where somebody was merged.

    Somebody who was merged into another is found as that other; somebody who is being erased is not found.
    """
    asked = list(dict.fromkeys(person_ids))
    found = _members(asked)
    if len(found) == len(asked) == 1:
        [alone] = found.values()
        if alone.merged_into is None:
            return {} if alone.state == PersonState.ERASING else {alone.id: _whole(alone, ())}
    beyond = {
        member.merged_into
        for member in found.values()
        if member.merged_into and member.merged_into not in found
    }
    if beyond:
        found |= _members(sorted(beyond))
    leading = dict.fromkeys(
        member.merged_into or member.id for person_id in asked if (member := found.get(person_id)) is not None
    )
    followers: Mapping[UUID, list[_Member]] = defaultdict(list)
    for member in found.values():
        if member.merged_into:
            followers[member.merged_into].append(member)
    return {
        leader.id: _whole(leader, followers[leader.id])
        for person_id in leading
        if (leader := found.get(person_id)) is not None and leader.state != PersonState.ERASING
    }


def whole_id(person_id: UUID) -> UUID | None:
    """Return who somebody is now: themselves, or whom they were merged into; None when they are not here."""
    return next(iter(load([person_id])), None)


def members_of(person_id: UUID) -> Sequence[UUID]:
    """Return who somebody is now and whoever was merged into them; nobody when they are not here."""
    whole = next(iter(load([person_id]).values()), None)
    return whole.members if whole else ()


@dataclass(slots=True)
class _Member:
    id: UUID
    state: str
    merged_into: UUID | None
    created_at: datetime
    profiles: list[SealedProfile]


_LOAD = (
    "SELECT p.id, p.state, p.merged_into, p.created_at, f.id, f.retention, f.sealed "
    "FROM people_person p LEFT JOIN people_profile f ON f.person_id = p.id "
    "WHERE p.id IN ({0}) OR p.merged_into IN ({0})"
)


@lru_cache(maxsize=64)
def _load(count: int) -> str:
    return _LOAD.format(places(count))


def _members(person_ids: Sequence[UUID]) -> dict[UUID, _Member]:
    if not person_ids:
        return {}
    found: dict[UUID, _Member] = {}
    for stored, state, merged_into, created_at, row_id, retention, sealed in rows(
        _load(len(person_ids)), [*person_ids, *person_ids]
    ):
        person_id = uuid_of(stored)
        member = found.get(person_id)
        if member is None:
            into = uuid_of(merged_into) if merged_into else None
            member = found[person_id] = _Member(person_id, state, into, time_of(created_at), [])
        if row_id is not None:
            member.profiles.append(SealedProfile(person_id, uuid_of(row_id), retention, sealed))
    return found


def _whole(leader: _Member, followers: Iterable[_Member]) -> Whole:
    members = [leader, *sorted(followers, key=lambda member: member.id)]
    return Whole(
        id=leader.id,
        created_at=leader.created_at,
        here=leader.state == PersonState.HERE,
        members=tuple([member.id for member in members]),
        profiles=[profile for member in members for profile in member.profiles],
    )


def _joined(first: Sequence[Value], second: Sequence[Value]) -> tuple[Value, ...]:
    if not first:
        return tuple(second)
    known = {value.value for value in first}
    return (*first, *(value for value in second if value.value not in known))
