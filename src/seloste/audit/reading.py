"""Reading the sealed log from its rows, in batches, whatever was done to them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from django.db import DataError, OperationalError

from seloste.audit.leaf import COLUMNS, Row, leaf_of
from seloste.audit.models import Checkpoint, Entry, Leaf, Mention
from seloste.core.tlog import HASH_SIZE, leaf_hash

BATCH = 5_000
UNREADABLE = (ValueError, TypeError, AttributeError, OverflowError, DataError, OperationalError)
"""What reading a row raises when it holds what Seloste never writes (SQLite keeps any value in any column)."""

Stored: TypeAlias = tuple[int, bytes]
"""A leaf's position and stored hash."""


class Place(NamedTuple):
    """One place in the log, and what stands there; a tuple, because there are millions.

    ``rebuilt`` is the leaf hash made anew from the entry: None when the entry is gone, and empty when
    its row cannot be read. ``details`` are the sealed ones, when they were asked for and are still there.
    """

    position: int
    stored: bytes
    rebuilt: bytes | None
    entry_id: UUID | None = None
    commitment: bytes = b""
    details: bytes | None = None


def places(*, size: int, details: bool) -> Iterator[list[Place]]:
    """Yield the places 0 to ``size`` - 1 that exist, in order, in batches."""
    rows = Leaf.objects.filter(position__lt=size).order_by("position").values_list("position", "hash")
    batch = list(rows.filter(position__gte=0)[:BATCH])
    while batch:
        yield _rebuilt([(position, _hash(stored)) for position, stored in batch], details=details)
        batch = list(rows.filter(position__gt=batch[-1][0])[:BATCH])


def checkpoints() -> Iterator[tuple[int, str, bytes]]:
    """Yield size, note and edge of every stored checkpoint, smallest first."""
    rows = Checkpoint.objects.order_by("size").values_list("size", "note", "edge")
    batch = list(rows[:BATCH])
    while batch:
        yield from ((size, note, bytes(edge)) for size, note, edge in batch)
        batch = list(rows.filter(size__gt=batch[-1][0])[:BATCH])


def _rebuilt(leaves: Sequence[Stored], *, details: bool) -> list[Place]:
    """Rebuild the leaves from their entries; a row that cannot be read is narrowed down by halving."""
    try:
        return _read(leaves, details=details)
    except UNREADABLE:
        if len(leaves) == 1:
            position, stored = leaves[0]
            return [Place(position, stored, b"")]
    half = len(leaves) // 2
    return _rebuilt(leaves[:half], details=details) + _rebuilt(leaves[half:], details=details)


def _read(leaves: Sequence[Stored], *, details: bool) -> list[Place]:
    span = (leaves[0][0], leaves[-1][0])
    mentions = _mentions(span)
    columns = ("leaf__position", *COLUMNS, *(["details"] if details else []))
    entries: dict[int, Any] = {
        position: row
        for position, *row in Entry.objects.filter(leaf__position__range=span).values_list(*columns)
    }
    width = len(COLUMNS)
    found = []
    for position, stored in leaves:
        row = entries.get(position)
        if row is None:
            found.append(Place(position, stored, None))
            continue
        sealed: Row = tuple(row[:width])
        rebuilt = leaf_hash(leaf_of(sealed, mentions.get(position, ())))
        found.append(Place(position, stored, rebuilt, sealed[0], sealed[-1], row[width] if details else None))
    return found


def _mentions(span: tuple[int, int]) -> Mapping[int, list[str]]:
    mentions: dict[int, list[str]] = {}
    rows = Mention.objects.filter(entry__leaf__position__range=span)
    for position, person in rows.values_list("entry__leaf__position", "person"):
        mentions.setdefault(position, []).append(person)
    return mentions


def _hash(stored: Any) -> bytes:
    """Return a stored hash; what is none becomes zeroes, which no entry hashes to."""
    kept = bytes(stored) if isinstance(stored, bytes | memoryview) else b""
    return kept if len(kept) == HASH_SIZE else bytes(HASH_SIZE)
