"""What a profile and a record look like when sealed, and opening them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from seloste.core.description import Description
from seloste.people.checking import Values
from seloste.people.models import Profile, Record
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


def profile_place(person_id: UUID, row_id: UUID, retention: str) -> Sealed:
    """Where a profile belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind="people.profile")


def record_place(person_id: UUID, row_id: UUID, retention: str, record_type: str) -> Sealed:
    """Where a record belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind=f"people.record.{record_type}")


def by_retention(values: Values, description: Description) -> dict[str, Values]:
    """Group checked values by the retention rule of their field."""
    grouped: dict[str, Values] = defaultdict(dict)
    for key, kept in values.items():
        grouped[description.fields[key].retention][key] = kept
    return dict(grouped)


def profile_document(values: Values, origin: Provenance) -> dict[str, Any]:
    """Return the document a profile is sealed as."""
    return {
        "fields": {
            key: [{"value": value, **_origin_document(origin)} for value in kept]
            for key, kept in values.items()
        }
    }


def record_document(values: Mapping[str, str], origin: Provenance) -> dict[str, Any]:
    """Return the document a record is sealed as."""
    return {**_origin_document(origin), "values": dict(values)}


def open_profiles(rows: Iterable[Profile], keys: Keys) -> dict[UUID, dict[str, tuple[Value, ...]]]:
    """Return the fields of each person whose profiles these are."""
    people: dict[UUID, dict[str, tuple[Value, ...]]] = defaultdict(dict)
    for row in rows:
        document = keys.open(row.sealed, profile_place(row.person_id, row.id, row.retention))
        for key, kept in document["fields"].items():
            people[row.person_id][key] = tuple(
                Value(value=each["value"], origin=_origin(each)) for each in kept
            )
    return dict(people)


def open_record(row: Record, keys: Keys) -> Entry:
    """Return one record."""
    document = keys.open(row.sealed, record_place(row.person_id, row.id, row.retention, row.type))
    return Entry(
        id=row.id, type=row.type, at=row.at, origin=_origin(document), values=dict(document["values"])
    )


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
