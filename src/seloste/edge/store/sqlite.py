"""The store on SQLite: one file, one process, one connection that writes and makes the checkpoints."""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from seloste.edge.store import schema
from seloste.edge.store.rows import (
    Applied,
    Choice,
    Kept,
    NotUsable,
    Refused,
    Run,
    Shown,
    Unavailable,
    digest,
)

_PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")
_LOOKS: Final = 0.25
"""Seconds that one attempt waits for a lock; between attempts, whoever waited too long is answered."""
_STARTING: Final = 10.0
"""Seconds that the start waits for a lock."""

_ADD: Final = """
    INSERT INTO edge_choice (seq, receipt, recorded_at, asked, language, surface, choices, replaces)
    SELECT max((SELECT coalesce(max(seq), 0) FROM edge_choice), (SELECT seq FROM edge_counted)) + 1, ?, ?, ?, ?, ?, ?, ?
    WHERE NOT EXISTS (SELECT 1 FROM edge_deleted WHERE digest = ?)
    ON CONFLICT (receipt) DO NOTHING
"""
"""SQLite itself would give the place of the newest again once that is deleted, and it may have been counted."""
_KEPT: Final = """
    SELECT recorded_at, configuration, choices, replaces
    FROM edge_choice JOIN edge_asked ON number = asked WHERE receipt = ?
"""
_FIND: Final = """
    SELECT one.recorded_at, one.asked, one.language, one.surface, one.choices, one.replaces, earlier.choices
    FROM edge_choice AS one LEFT JOIN edge_choice AS earlier ON earlier.receipt = one.replaces
    WHERE one.receipt = ?
"""


class SqliteDatabase:
    """An SQLite file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def prepare(self) -> None:
        """Make the tables, or bring them up to date."""
        try:
            with closing(_connect(self._path, waits=_STARTING, makes=True)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(schema.VERSIONS)
                [(version,)] = connection.execute("SELECT coalesce(max(version), 0) FROM edge_schema")
                _check_version(version, len(schema.SQLITE))
                for number, content in enumerate(schema.SQLITE[version:], version + 1):
                    for statement in schema.statements(content):
                        connection.execute(statement)
                    connection.execute("INSERT INTO edge_schema VALUES (?)", [number])
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise NotUsable(
                f"The edge's database {self._path.name} cannot be used ({type(error).__name__}): it is locked, damaged "
                "or no SQLite file. Nothing was changed."
            ) from None

    @contextmanager
    def transaction(self, *, writes: bool = False) -> Iterator[Run]:
        """Do something besides choices and receipts, in one transaction."""
        try:
            with closing(_connect(self._path, waits=_STARTING)) as connection:
                connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
                yield partial(_run, connection)
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise Unavailable(_name(error)) from None

    def writing(self) -> "SqliteWriting":
        """Connect, to write."""
        return SqliteWriting(_connected(self._path))

    def reading(self) -> "SqliteReading":
        """Connect, to read."""
        return SqliteReading(_connected(self._path))


class SqliteWriting:
    """The connection that writes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def apply(self, choices: Sequence[Choice], removals: Sequence[UUID], *, at: int) -> Applied:
        """Keep choices and delete receipts, in one commit."""
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            new = frozenset([each.receipt for each in choices if self._add(each, at)])
            there = {each.receipt: self._kept(each.receipt) for each in choices if each.receipt not in new}
            removed = frozenset([each for each in removals if self._remove(each)])
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise Unavailable(_name(error)) from None
            raise Refused(_name(error)) from None
        earlier = {receipt: kept for receipt, kept in there.items() if kept is not None}
        return Applied(new=new, earlier=earlier, removed=removed)

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def _add(self, choice: Choice, at: int) -> bool:
        row = (
            choice.receipt.bytes,
            at,
            choice.asked,
            choice.language,
            choice.surface,
            choice.choices,
            choice.replaces.bytes if choice.replaces else None,
            digest(choice.receipt),
        )
        return self._connection.execute(_ADD, row).rowcount == 1

    def _kept(self, receipt: UUID) -> Kept | None:
        row = self._connection.execute(_KEPT, [receipt.bytes]).fetchone()
        if row is None:
            return None
        return Kept(recorded_at=row[0], configuration=row[1], choices=row[2], replaces=_uuid(row[3]))

    def _remove(self, receipt: UUID) -> bool:
        gone = (
            self._connection.execute("DELETE FROM edge_choice WHERE receipt = ?", [receipt.bytes]).rowcount
            == 1
        )
        if gone:
            self._connection.execute("INSERT OR IGNORE INTO edge_deleted VALUES (?)", [digest(receipt)])
        return gone


class SqliteReading:
    """A connection that reads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(self, receipts: Sequence[UUID]) -> Mapping[UUID, Shown]:
        """Return those receipts that there are."""
        found = {}
        try:
            for receipt in receipts:
                row = self._connection.execute(_FIND, [receipt.bytes]).fetchone()
                if row is not None:
                    found[receipt] = Shown(
                        recorded_at=row[0],
                        asked=row[1],
                        language=row[2],
                        surface=row[3],
                        choices=row[4],
                        replaces=_uuid(row[5]),
                        earlier=row[6],
                    )
        except sqlite3.Error as error:
            raise Unavailable(_name(error)) from None
        return found

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()


def _run(connection: sqlite3.Connection, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    plain = [value.bytes if isinstance(value, UUID) else value for value in values]
    return connection.execute(statement, plain).fetchall()


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return _connect(path, waits=_LOOKS)
    except sqlite3.Error as error:
        raise Unavailable(_name(error)) from None


def _connect(path: Path, *, waits: float, makes: bool = False) -> sqlite3.Connection:
    """Connect to a file; whoever looks where there is none makes none."""
    address = f"{path.absolute().as_uri()}?mode={'rwc' if makes else 'rw'}"
    # A setting made under a lock fails at once, whatever the time-out: it is tried until that is over.
    until = time.monotonic() + waits
    connection = sqlite3.connect(address, timeout=waits, isolation_level=None, uri=True)
    for pragma in _PRAGMAS:
        while True:
            try:
                connection.execute(f"PRAGMA {pragma}")
                break
            except sqlite3.OperationalError:
                if time.monotonic() > until:
                    connection.close()
                    raise
                time.sleep(0.02)
    return connection


def _check_version(version: int, known: int) -> None:
    if version > known:
        raise NotUsable(
            f"The edge's database was made by a newer Seloste (its tables are of version {version}, this one knows "
            f"{known}); serve it with that version."
        )


def _uuid(raw: bytes | None) -> UUID | None:
    return UUID(bytes=raw) if raw is not None else None


def _name(error: sqlite3.Error) -> str:
    return getattr(error, "sqlite_errorname", None) or type(error).__name__
