"""Reading the sealed log from its rows, in batches, whatever was done to them.

A stretch in which everything agrees is read as a whole; only where something does not is it read place by place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from seloste.audit import statements
from seloste.audit.leaf import AFTER, ALONE, FIRST, ID, MARK, NOBODY, PERSON, head
from seloste.audit.models import Checkpoint
from seloste.core.tlog import HASH_SIZE

DIGITS = 32
BATCH = 4_096
"""A power of two, so that most stretches are whole subtrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Places in which every entry is as it was sealed and is listed for the people whom it names.

    ``mentions`` counts the rows that list entries which name several people.
    """

    first: int
    hashes: list[bytes]
    texts: list[bytes]
    mentions: int


class Place(NamedTuple):
    """One place in the log, and what stands there.

    ``rebuilt`` is the leaf hash made anew from the entry's text, None when the entry is gone. ``listed`` says
    whether its number and the people it is listed for are those in its text.
    """

    position: int
    stored: bytes
    rebuilt: bytes | None
    entry_id: UUID | None = None
    text: bytes = b""
    listed: bool = True
    mentions: int = 0


def sound(first: int, until: int) -> Sound | None:
    """Return the places from ``first`` to ``until`` - 1 if there is nothing wrong with any of them."""
    count, lowest, hashes, ids = statements.leaves(first, until)
    if count != until - first or lowest != first:
        return None
    span = (ids[:DIGITS], ids[-DIGITS:])
    placed, people, joined = statements.entries(first, until, span)
    texts = (joined or b"").split(b"\n")
    if placed != ids or len(texts) != count:
        return None
    rebuilt = [sha256(b"\0" + text).digest() for text in texts]
    if b"".join(rebuilt) != _raw(hashes) or b"".join([text[ID] for text in texts]) != ids:
        return None
    alone = [text[PERSON] if text[AFTER] == ALONE and text[FIRST] == MARK else b"" for text in texts]
    if b",".join(alone) != people:
        return None
    several = [_several(text) for text, person in zip(texts, alone, strict=True) if not person]
    expected = b"\n".join(filter(None, several))
    if expected != statements.listed(first, until, span):
        return None
    return Sound(first=first, hashes=rebuilt, texts=texts, mentions=expected.count(MARK) // 2)


def _several(text: bytes) -> bytes:
    """Return an entry's number and the people it names, as the statement lists them; of nobody, nothing."""
    return b"" if text[FIRST] == NOBODY else text[ID] + text[FIRST.start : text.find(NOBODY, FIRST.start)]


def places(first: int, until: int) -> list[Place]:
    """Return those of the places from ``first`` to ``until`` - 1 that exist, in order."""
    rows = statements.places(first, until)
    ids = sorted(entry for _, _, _, entry, *_ in rows if entry)
    listed: dict[bytes, list[bytes]] = {}
    for entry, person in statements.mentions((ids[0], ids[-1])) if ids else ():
        listed.setdefault(entry, []).append(person)
    return [_place(row, listed) for row in rows]


def _place(row: tuple[int, bytes, bytes, bytes, bytes, bytes], listed: Mapping[bytes, list[bytes]]) -> Place:
    position, stored, wanted, entry, person, text = row
    kept = _stored(stored)
    if not entry:
        return Place(position, kept, None, uuid_in(wanted))
    said = head(text)
    several = listed.get(entry, [])
    agrees = said is not None and said[0] == entry
    if said is not None:
        people = said[1]
        agrees &= person == (people[0] if len(people) == 1 else b"")
        agrees &= several == (people if len(people) > 1 else [])
    return Place(position, kept, sha256(b"\0" + text).digest(), uuid_in(entry), text, agrees, len(several))


def leaf_hashes(first: int, until: int) -> Iterator[bytes]:
    """Yield the stored hashes of the places from ``first`` to ``until`` - 1, as long as there are any."""
    for start in range(first, until, BATCH):
        hashes = _raw(statements.leaves(start, min(start + BATCH, until))[2] or b"")
        yield from (hashes[at : at + HASH_SIZE] for at in range(0, len(hashes), HASH_SIZE))


def checkpoints() -> Iterator[tuple[int, str, bytes]]:
    """Yield size, note and edge of every stored checkpoint, smallest first."""
    rows = Checkpoint.objects.order_by("size").values_list("size", "note", "edge")
    batch = list(rows[:BATCH])
    while batch:
        yield from ((size, note, bytes(edge)) for size, note, edge in batch)
        batch = list(rows.filter(size__gt=batch[-1][0])[:BATCH])


def _raw(hashes: bytes) -> bytes:
    """Return the hashes themselves; PostgreSQL hands them out in hexadecimal."""
    if statements.hexadecimal():
        return bytes.fromhex(hashes.decode())
    return hashes


def _stored(text: bytes) -> bytes:
    """Return a stored hash; what is none becomes zeroes, which no entry hashes to."""
    kept = bytes.fromhex(text.decode())
    return kept if len(kept) == HASH_SIZE else bytes(HASH_SIZE)


def uuid_in(digits: bytes) -> UUID | None:
    """Return the identifier that these digits are, or None when they are none."""
    try:
        return UUID(digits.decode())
    except ValueError:
        return None
