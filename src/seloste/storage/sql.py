"""Statements written out by hand, for what runs thousands of times a second.

The ORM makes the tables and does everything that is not hot; measured, it takes three quarters of a look-up's
CPU. A statement has ``%s`` for each value, on both kinds of database, and is prepared after it has been used
a few times. Each runs in the transaction that is open, if one is.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeAlias
from uuid import UUID

from seloste.storage.connected import connected
from seloste.storage.prepared import Statements

Value: TypeAlias = UUID | datetime | date | str | bytes | int | None
Row: TypeAlias = tuple[Any, ...]


def rows(statement: str, values: Sequence[Value] = (), *, database: str = "default") -> list[Row]:
    """Return what ``statement`` finds; bytes come as ``bytes``, identifiers through ``uuid_of``.

    Raises:
        django.db.Error: the database refused, in Django's words.
    """
    connection = connected(database)
    with connection.wrap_database_errors:
        if connection.vendor == "sqlite":
            done = connection.connection.execute(_questioned(statement), _for_sqlite(values))
            found: list[Row] = done.fetchall()
            return found
        direct = _statements(connection).execute(statement, values)
        if direct is not None:
            return direct[0]
        with _cursor(connection) as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall())


def run(statement: str, values: Sequence[Value] = (), *, database: str = "default") -> int:
    """Carry out ``statement`` and return how many rows it touched.

    Raises:
        django.db.Error: the database refused, in Django's words.
    """
    connection = connected(database)
    with connection.wrap_database_errors:
        if connection.vendor == "sqlite":
            return int(connection.connection.execute(_questioned(statement), _for_sqlite(values)).rowcount)
        direct = _statements(connection).execute(statement, values)
        if direct is not None:
            return direct[1]
        with _cursor(connection) as cursor:
            cursor.execute(statement, values)
            return int(cursor.rowcount)


def run_many(statement: str, many: Iterable[Sequence[Value]], *, database: str = "default") -> None:
    """Carry out ``statement`` once for each sequence of values.

    Raises:
        django.db.Error: the database refused, in Django's words.
    """
    connection = connected(database)
    with connection.wrap_database_errors:
        if connection.vendor == "sqlite":
            connection.connection.executemany(_questioned(statement), map(_for_sqlite, many))
            return
        with _cursor(connection) as cursor:
            cursor.executemany(statement, many)


def places(count: int) -> str:
    """Return ``count`` places for values, for a list in ``IN (…)``."""
    return ", ".join(["%s"] * count)


def uuid_of(stored: UUID | str) -> UUID:
    """Return an identifier as it was stored: SQLite keeps 32 hexadecimal digits."""
    return stored if isinstance(stored, UUID) else UUID(stored)


def time_of(stored: datetime | str) -> datetime:
    """Return a time as it was stored: SQLite keeps text in UTC."""
    at = datetime.fromisoformat(stored) if isinstance(stored, str) else stored
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _statements(connection: Any) -> Statements:
    """Return what the connection has prepared; a new connection has prepared nothing."""
    raw = connection.connection
    known: Statements | None = connection.__dict__.get("seloste_statements")
    if known is None or known.connection is not raw:
        known = connection.seloste_statements = Statements(raw)
    return known


def _cursor(connection: Any) -> Any:
    from psycopg import Cursor

    _statements(connection)
    # Django's own cursors put the values into the text, so that nothing could be prepared.
    return Cursor(connection.connection)


@lru_cache(maxsize=256)
def _questioned(statement: str) -> str:
    return statement.replace("%s", "?")


def _for_sqlite(values: Sequence[Value]) -> list[Any]:
    return [_kept(value) for value in values]


def _kept(value: Value) -> Any:
    """Return a value as Django's own models keep it on SQLite."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return str(value.astimezone(UTC).replace(tzinfo=None))
    if isinstance(value, date):
        return value.isoformat()
    return value
