"""What goes into the store and comes out of it, and what every kind of database can do with it."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from seloste.core.errors import SelosteError


class Unavailable(Exception):
    """The database cannot do it now: locked, full, away. It may later; nothing was changed, as far as we know."""


class Refused(Exception):
    """The database refuses something of what it was given, and always will; nothing was changed."""


class NotUsable(SelosteError):
    """The edge cannot start on this database; the sentence says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A visitor's choice, checked, before it is committed."""

    receipt: UUID
    asked: int
    """The number under which the store knows what was asked."""
    configuration: str
    language: str
    surface: str
    choices: str
    """Canonical JSON: each purpose true or false, in order of the purposes."""
    replaces: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a receipt that is kept says, as far as it tells it apart from another of the same number."""

    recorded_at: int
    """Microseconds since 1970, UTC."""
    configuration: str
    choices: str
    replaces: UUID | None

    def says(self, choice: Choice) -> bool:
        """Say whether ``choice`` is this one, sent again."""
        return (self.configuration, self.choices, self.replaces) == (
            choice.configuration,
            choice.choices,
            choice.replaces,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A receipt as it is read."""

    recorded_at: int
    asked: int
    language: str
    surface: str
    choices: str
    replaces: UUID | None
    earlier: str | None
    """What the receipt that it replaces chose, if that is still there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What one commit came to. A receipt in neither was deleted before, and is not made again."""

    new: frozenset[UUID]
    earlier: Mapping[UUID, Kept]
    """Receipts that were there already."""
    removed: frozenset[UUID]


class Writing(Protocol):
    """One connection that writes."""

    def apply(self, choices: Sequence[Choice], removals: Sequence[UUID], *, at: int) -> Applied:
        """Keep choices, each of another receipt, and delete receipts, in one commit.

        Raises:
            Unavailable: not now.
            Refused: one of them cannot be kept.
        """
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


class Reading(Protocol):
    """One connection that reads."""

    def find(self, receipts: Sequence[UUID]) -> Mapping[UUID, Shown]:
        """Return those receipts that there are.

        Raises:
            Unavailable: not now.
        """
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


class Run(Protocol):
    """Runs a statement that both kinds of database understand, in a transaction; a ``?`` stands for each value."""

    def __call__(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows that it gives, if it gives any."""
        ...


class Database(Protocol):
    """One kind of database; connections are made by the thread that uses them."""

    def prepare(self) -> None:
        """Make the tables, or bring them up to date.

        Raises:
            NotUsable: it cannot be opened, or is of a newer version.
        """
        ...

    def transaction(self, *, writes: bool = False) -> AbstractContextManager[Run]:
        """Do something besides choices and receipts, in one transaction on a connection of its own.

        Raises:
            Unavailable: not now.
        """
        ...

    def writing(self) -> Writing:
        """Connect, to write.

        Raises:
            Unavailable: not now.
        """
        ...

    def reading(self) -> Reading:
        """Connect, to read.

        Raises:
            Unavailable: not now.
        """
        ...


def digest(receipt: UUID) -> bytes:
    """Return what is left of a deleted receipt: enough to know a copy sent again, and no way back to its number."""
    return hashlib.sha256(receipt.bytes).digest()
