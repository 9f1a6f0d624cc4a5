"""PostgreSQL's prepared statements without a cursor, which takes more CPU than all the rest of a short one.

libpq is asked directly (PQexecPrepared; it waits without Python's lock), with values and results in
PostgreSQL's binary form where there is one. Whatever is not plain is left to psycopg's own cursor.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

TEXT, BINARY = 0, 1
UNTOLD = 0
# libpq's own numbers; psycopg's names for them cost more than the question.
IDLE = NO_PIPELINE = 0
DONE = (1, 2)
_numbers = count()
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""PostgreSQL counts microseconds from here."""


def _number(kept: bytes) -> int:
    return int.from_bytes(kept, "big", signed=True)


def _time(kept: bytes) -> datetime:
    return EPOCH + timedelta(microseconds=_number(kept))


# A type's number in pg_type, and its text or binary form.
ENCODED: dict[type, tuple[int, int, Callable[[Any], bytes | None]]] = {
    UUID: (2950, BINARY, lambda value: value.bytes),
    bytes: (17, BINARY, lambda value: value),
    str: (UNTOLD, TEXT, str.encode),
    int: (20, TEXT, lambda value: b"%d" % value),
    bool: (16, TEXT, lambda value: b"t" if value else b"f"),
    datetime: (1184, TEXT, lambda value: value.isoformat().encode()),
    date: (1082, TEXT, lambda value: value.isoformat().encode()),
    type(None): (UNTOLD, TEXT, lambda _: None),
}
DECODED: dict[int, Callable[[bytes], Any]] = {
    2950: lambda kept: UUID(bytes=kept),
    17: lambda kept: kept,
    25: bytes.decode,
    1043: bytes.decode,
    16: lambda kept: kept == b"\x01",
    20: _number,
    21: _number,
    23: _number,
    1184: _time,
    1082: lambda kept: EPOCH.date() + timedelta(days=_number(kept)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A statement that the server knows by name; ``columns`` read what it finds."""

    name: bytes
    encoders: Sequence[Callable[[Any], bytes | None]]
    formats: Sequence[int]
    columns: Sequence[tuple[int, Callable[[bytes], Any]]]


class Statements:
    """What one connection has prepared; it ends with the connection."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self._pgconn = connection.pgconn
        # Without a threshold nothing is prepared: a pooler may give the next statement another connection.
        self._allowed = connection.prepare_threshold is not None
        # What psycopg prepares it takes back after a rollback, and all else with it; now it prepares nothing.
        connection.prepare_threshold = None
        self._known: dict[tuple[str, tuple[type, ...]], Prepared | None] = {}

    def execute(self, statement: str, values: Sequence[Any]) -> tuple[list[tuple[Any, ...]], int] | None:
        """Return what a statement finds and how many rows it touched, or None where a cursor is needed.

        Raises:
            psycopg.Error: the server refused.
        """
        kinds = tuple(map(type, values))
        if (statement, kinds) not in self._known:
            self._known[statement, kinds] = self._prepare(statement, kinds)
        known = self._known[statement, kinds]
        if known is None or not self._begun():
            return None
        given = [encode(value) for encode, value in zip(known.encoders, values, strict=True)]
        result = self._pgconn.exec_prepared(known.name, given, known.formats, BINARY)
        if result.status not in DONE:
            raise _error(result)
        columns, get, found = known.columns, result.get_value, []
        for row in range(result.ntuples):
            one: list[Any] = []
            for column, read in columns:
                kept = get(row, column)
                one.append(None if kept is None else read(kept))
            found.append(tuple(one))
        return found, result.command_tuples or 0

    def _prepare(self, statement: str, kinds: tuple[type, ...]) -> Prepared | None:
        if not self._allowed or not ENCODED.keys() >= set(kinds) or not self._begun():
            return None
        parts = statement.split("%s")
        if len(parts) != len(kinds) + 1 or "%" in "".join(parts):
            return None
        text = parts[0] + "".join(f"${number}{part}" for number, part in enumerate(parts[1:], 1))
        name = f"seloste_{next(_numbers)}".encode()
        told = [ENCODED[kind] for kind in kinds]
        pgconn = self._pgconn
        described = pgconn.prepare(name, text.encode(), [number for number, _, _ in told])
        if described.status in DONE:
            described = pgconn.describe_prepared(name)
        if described.status not in DONE:
            raise _error(described)
        columns = [DECODED.get(described.ftype(column)) for column in range(described.nfields)]
        if None in columns:
            return None
        return Prepared(
            name=name,
            encoders=[encode for _, _, encode in told],
            formats=[form for _, form, _ in told],
            columns=[(column, read) for column, read in enumerate(columns) if read is not None],
        )

    def _begun(self) -> bool:
        """Tell whether a statement can be sent as it is: psycopg may have to begin a transaction first."""
        pgconn = self._pgconn
        if pgconn.pipeline_status != NO_PIPELINE:
            return False
        return bool(self.connection.autocommit) or pgconn.transaction_status != IDLE


def sent(connection: Any, words: bytes) -> bytes | None:
    """Send a command that takes no values, and return the server's word for what it did.

    Raises:
        psycopg.Error: the server refused, or is not there any more.
    """
    result = connection.pgconn.exec_(words)
    if result.status not in DONE:
        raise _error(result)
    done: bytes | None = result.command_status
    return done


def _error(result: Any) -> Exception:
    from psycopg.errors import error_from_result

    return error_from_result(result, encoding="utf-8")
