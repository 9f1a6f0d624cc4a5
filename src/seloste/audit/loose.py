"""Rows of the log that hang together with nothing.

Counting comes first, in one statement, so that the register may be in use; rows are looked for only when the
counts do not come out even.
"""

from collections.abc import Sequence
from typing import Final

from django.db import connection

from seloste.audit import statements
from seloste.audit.findings import MOST, Finding, Findings, Kind
from seloste.audit.leaf import head
from seloste.audit.reading import uuid_in
from seloste.audit.walking import Walk
from seloste.storage.sql import Value, rows

_COUNTS: Final = (
    "SELECT (SELECT count(*) FROM audit_entry), (SELECT count(*) FROM audit_pending), "
    "(SELECT count(*) FROM audit_leaf WHERE position >= %s), (SELECT count(*) FROM audit_mention), "
    "(SELECT count(*) FROM audit_pending p CROSS JOIN audit_mention m WHERE m.entry_id = p.entry_id), "
    "(SELECT count(*) FROM audit_leaf l CROSS JOIN audit_mention m "
    "WHERE l.position >= %s AND m.entry_id = l.entry_id)"
)
_HOMELESS: Final = (
    "FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_leaf l WHERE l.entry_id = e.id) "
    "AND NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.entry_id = e.id)"
)
_TWICE: Final = "FROM audit_pending e WHERE EXISTS (SELECT 1 FROM audit_leaf l WHERE l.entry_id = e.entry_id)"
_GONE: Final = "FROM audit_pending e WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.id = e.entry_id)"
_STRAY_DETAILS: Final = (
    "FROM audit_details e WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.id = e.entry_id)"
)


def find_loose(walk: Walk, *, size: int, last_place: int | None, found: Findings, details: bool) -> None:
    """Find entries without a place, places without a checkpoint, and rows that speak of no entry.

    ``last_place`` is the highest position there was before the log was taken to have ``size`` places.
    """
    if last_place is not None:
        _places("position >= %s AND position <= %s", [size, last_place], found)
    _places("position < %s", [0], found)
    _entries("e.entry_id", _TWICE, Kind.ADDED, found)
    _entries("e.entry_id", _GONE, Kind.REMOVED, found)
    [(entries, pending, later, mentions, *unsealed)] = rows(_COUNTS, [size, size])
    if entries != walk.entries + pending + later:
        _entries("e.id", _HOMELESS, Kind.ADDED, found)
    if mentions != walk.mentions + sum(unsealed):
        _mentions(found)
    if details:
        _entries("e.entry_id", _STRAY_DETAILS, Kind.ADDED, found)


def _places(condition: str, values: Sequence[Value], found: Findings) -> None:
    [(count, first)] = rows(f"SELECT count(*), min(position) FROM audit_leaf WHERE {condition}", values)  # noqa: S608
    if count:
        found.add(Finding(kind=Kind.ADDED, position=first, count=count))


def _entries(key: str, which: str, kind: Kind, found: Findings) -> None:
    """Tell of each row; its number is read as text, since it may be none."""
    for (text,) in rows(f"SELECT {_readable(key)} {which} LIMIT %s", [MOST + 1]):
        found.add(Finding(kind=kind, entry_id=uuid_in(_digits(text))))


def _mentions(found: Findings) -> None:
    """Tell of entries that are listed for somebody whom they do not name, alone or among several."""
    for entry, text, position in statements.mentioned():
        said = head(text)
        if said is None or len(said[1]) == 1 or not said[1]:  # the walk has seen those of several people
            found.add(Finding(kind=Kind.LISTED_WRONG, position=position, entry_id=uuid_in(entry)))


def _readable(key: str) -> str:
    """Return an expression that can be read whatever SQLite keeps there."""
    return f"hex({key})" if connection.vendor == "sqlite" else f"CAST({key} AS TEXT)"


def _digits(text: str) -> bytes:
    try:
        return bytes.fromhex(text) if connection.vendor == "sqlite" else text.encode()
    except (ValueError, TypeError):
        return b""
