"""What a profile and a record look like when sealed, and opening them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from seloste.core.changes import HELD, KeptRecord, planned, planned_record
from seloste.core.description import Description
from seloste.people.checking import Values
from seloste.publications.selectors import Published, plans_since
from seloste.vault.documents import Keys, Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a value came from (Art. 15(1)(g)): source, time, who wrote it, the notice in force."""

    source: str
    at: datetime
    by: str
    notice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of a field with its provenance."""

    value: str
    origin: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record, opened."""

    id: UUID
    type: str
    at: datetime
    origin: Provenance
    values: Mapping[str, str]


ByRule: TypeAlias = dict[str, dict[str, Sequence[Value]]]
"""Fields by retention rule, then by key."""


class SealedProfile(NamedTuple):
    """One profile as it lies in the database."""

    person_id: UUID
    id: UUID
    retention: str
    sealed: bytes


class SealedRecord(NamedTuple):
    """One record as it lies in the database."""

    person_id: UUID
    id: UUID
    type: str
    at: datetime
    retention: str
    sealed: bytes


def profile_place(person_id: UUID, row_id: UUID, retention: str) -> Sealed:
    """Where a profile belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind="people.profile")


def record_place(person_id: UUID, row_id: UUID, retention: str, record_type: str) -> Sealed:
    """Where a record belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind=f"people.record.{record_type}")


def amendment_place(person_id: UUID, row_id: UUID, retention: str) -> Sealed:
    """Where what a field said before belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind="people.amendment")


def by_retention(values: Values, description: Description) -> dict[str, Values]:
    """Group checked values by the retention rule of their field."""
    grouped: dict[str, Values] = defaultdict(dict)
    for key, kept in values.items():
        grouped[description.fields[key].retention][key] = kept
    return dict(grouped)


def originated(values: Values, origin: Provenance) -> dict[str, tuple[Value, ...]]:
    """Return checked values, each with its origin."""
    return {key: tuple(Value(value=each, origin=origin) for each in kept) for key, kept in values.items()}


def profile_document(fields: Mapping[str, Sequence[Value]], published: Published) -> dict[str, Any]:
    """Return the document a profile is sealed as, with the version of the description whose keys it uses."""
    return {
        "version": published.hash,
        "fields": {key: list(map(value_document, kept)) for key, kept in fields.items()},
    }


def record_document(values: Mapping[str, str], origin: Provenance) -> dict[str, Any]:
    """Return the document a record is sealed as."""
    return {**_origin_document(origin), "values": dict(values)}


def open_fields(row: SealedProfile, keys: Keys, published: Published) -> ByRule:
    """Return the fields of one profile by retention rule, brought up to date with the plans since it was sealed.

    Raises:
        KeyLost: its key was destroyed or lost, or the bytes were moved or changed.
    """
    document = keys.open(row.sealed, profile_place(row.person_id, row.id, row.retention))
    plans = plans_since(document["version"], now=published)
    fields = {row.retention: document["fields"]}
    if plans:
        fields = planned(document["fields"], plans, rule=row.retention)
    return {
        rule: {key: tuple(map(value_in, kept)) for key, kept in of_rule.items()}
        for rule, of_rule in fields.items()
    }


def open_record(row: SealedRecord, keys: Keys, published: Published) -> Entry | None:
    """Return one record as the plans since it was written leave it, or None where one of them retires it.

    What is held as a whole is of no type that a purpose covers.

    Raises:
        KeyLost: its key was destroyed or lost, or the bytes were moved or changed.
    """
    document = keys.open(row.sealed, record_place(row.person_id, row.id, row.retention, row.type))
    origin = _origin(document)
    plans = plans_since(origin.notice, now=published)
    kept = KeptRecord(type=row.type, rule=row.retention, values=document["values"])
    brought = planned_record(kept, plans) if plans else kept
    if brought is None:
        return None
    named = f"{HELD}{brought.type}" if brought.held else brought.type
    return Entry(id=row.id, type=named, at=row.at, origin=origin, values=dict(brought.values))


def value_document(value: Value) -> dict[str, str]:
    """Return what one value is kept as inside a document."""
    return {"value": value.value, **_origin_document(value.origin)}


def value_in(document: Mapping[str, str]) -> Value:
    """Return the value that ``value_document`` wrote."""
    return Value(value=document["value"], origin=_origin(document))


def _origin_document(origin: Provenance) -> dict[str, str]:
    return {
        "source": origin.source,
        "at": origin.at.isoformat(),
        "by": origin.by,
        "notice": origin.notice,
    }


def _origin(document: Mapping[str, str]) -> Provenance:
    return Provenance(
        source=document["source"],
        at=datetime.fromisoformat(document["at"]),
        by=document["by"],
        notice=document["notice"],
    )
