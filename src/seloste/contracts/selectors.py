"""Which contracts people have, and had."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from seloste.contracts.models import Change, Contract
from seloste.core.contracts import ChangeKind
from seloste.storage.sql import places, rows, uuid_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One change of a contract: what, from which day, written down when, by whom, from which source."""

    kind: ChangeKind
    service: str
    on: date
    at: datetime
    by: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One contract of one person; ``ends`` is the first day on which it does not hold any more."""

    id: UUID
    contract: str
    service: str
    begins: date
    ends: date | None
    changes: Sequence[Event]


def live(person_ids: Iterable[UUID], *, on: date) -> dict[UUID, frozenset[str]]:
    """Return for each person the contracts they are party to on that day; one query for all of them."""
    ids = list(person_ids)
    if not ids:
        return {}
    statement = (
        "SELECT person_id, contract FROM contracts_contract "  # noqa: S608 (places only)
        f"WHERE person_id IN ({places(len(ids))}) AND begins <= %s AND (ends IS NULL OR ends > %s)"
    )
    held: dict[UUID, set[str]] = defaultdict(set)
    for person_id, contract in rows(statement, [*ids, on, on]):
        held[uuid_of(person_id)].add(contract)
    return {person_id: frozenset(contracts) for person_id, contracts in held.items()}


def agreements(person_id: UUID) -> list[Agreement]:
    """Return every contract of the person with its changes, the newest first."""
    changes: dict[UUID, list[Event]] = defaultdict(list)
    for row in Change.objects.filter(person_id=person_id).order_by("id"):
        changes[row.contract_id].append(
            Event(
                kind=ChangeKind(row.kind),
                service=row.service,
                on=row.on,
                at=row.at,
                by=row.by,
                source=row.source,
            )
        )
    return [
        Agreement(
            id=row.id,
            contract=row.contract,
            service=row.service,
            begins=row.begins,
            ends=row.ends,
            changes=tuple(changes[row.id]),
        )
        for row in Contract.objects.filter(person_id=person_id).order_by("-begins", "-id")
    ]


def subscribers(service: str, *, on: date, limit: int, after: UUID | None = None) -> list[UUID]:
    """Return up to ``limit`` people who have the service on that day, in order of identifier."""
    found = Contract.objects.filter(
        Q(begins__lte=on) & (Q(ends__isnull=True) | Q(ends__gt=on)), service=service
    )
    if after is not None:
        found = found.filter(person_id__gt=after)
    return list(found.order_by("person_id").values_list("person_id", flat=True).distinct()[:limit])
