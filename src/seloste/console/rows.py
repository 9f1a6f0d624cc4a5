"""Requests as lists show them: how long there is left, and which need a person."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from seloste.core.deadlines import days_left


class Asked(Protocol):
    """What a list needs of a request."""

    @property
    def id(self) -> UUID: ...  # noqa: D102 (the columns of a request)
    @property
    def reference(self) -> str: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102
    @property
    def kinds(self) -> list[str]: ...  # noqa: D102
    @property
    def receipt_date(self) -> date: ...  # noqa: D102
    @property
    def due(self) -> date: ...  # noqa: D102
    @property
    def reminded_at(self) -> datetime | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One request in a list."""

    id: UUID
    reference: str
    state: str
    kinds: list[str]
    received: date
    due: date
    days: int
    reminded: bool
    unseen: bool
    """Whether a letter came for it that nobody has seen."""


def rows(requests: Iterable[Asked], *, on: date, unseen: Collection[UUID] = ()) -> list[Row]:
    """Return a row for each request, counted from ``on``."""
    return [
        Row(
            id=request.id,
            reference=request.reference,
            state=request.state,
            kinds=request.kinds,
            received=request.receipt_date,
            due=request.due,
            days=days_left(request.due, on=on),
            reminded=request.reminded_at is not None,
            unseen=request.id in unseen,
        )
        for request in requests
    ]
