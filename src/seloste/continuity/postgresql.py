"""Copies of PostgreSQL databases: every table through COPY, in one snapshot of the server.

No other program is needed, so it works wherever the register does. COPY's text form is what PostgreSQL keeps
readable from one version to the next. The tables themselves are made by the migrations, so no definition of a
table is in a backup, and nothing but values comes back from one.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connections
from psycopg import Connection, Error, IsolationLevel, sql

from seloste.continuity.manifest import Checkpoint, Frame
from seloste.continuity.snapshots import CHECKPOINTS, Found, Progress, Snapshot, asked
from seloste.continuity.sqlite import CannotCopy
from seloste.vault.archives import CHUNK, BadArchive

COLUMNS, ROWS = "columns:", "rows:"
SETTINGS = ("TIME ZONE 'UTC'", "datestyle TO 'ISO'", "bytea_output TO 'hex'", "extra_float_digits TO 3")
"""So that the same rows always read the same."""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
_COLUMNS = """SELECT column_name FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name = %s ORDER BY ordinal_position"""
_KEY = """SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
WHERE i.indrelid = %s::regclass AND i.indisprimary"""


class Copies:
    """How PostgreSQL databases are copied."""

    @contextmanager
    def snapshot(self, alias: str, folder: Path, progress: Progress) -> Iterator[Snapshot]:  # noqa: ARG002
        """Hold a transaction that sees one state of the database."""
        own = connections[alias].copy()
        own.ensure_connection()
        server: Connection[Any] = own.connection
        try:
            server.autocommit = False
            server.isolation_level, server.read_only = IsolationLevel.REPEATABLE_READ, True
            counts = _counted(server)
            found, migrations, description = asked(_runner(server), counts)
            yield Snapshot(
                found=found,
                migrations=migrations,
                description=description,
                frames=lambda: contents(server, progress, sum(counts.values())),
            )
        except Error as error:
            raise CannotCopy(
                f"A database could not be copied whole ({type(error).__name__}); nothing was kept."
            ) from None
        finally:
            own.close()

    def examine(self, parts: Iterable[Frame], aside: Path) -> Found:  # noqa: ARG002
        """Count the rows of each table, and find the newest checkpoint among them."""
        counts: dict[str, int] = {}
        checkpoints = _Checkpoints()
        for name, content in parts:
            kind, _, table = name.partition(":")
            match kind + ":":
                case "columns:":
                    counts[table] = 0
                    if table == CHECKPOINTS:
                        checkpoints.columns = json.loads(content)
                case "rows:" if table in counts:
                    # A line's end within a value is written as “\n”, so each line is a row.
                    counts[table] += content.count(b"\n")
                    if table == CHECKPOINTS:
                        checkpoints.take(content)
                case _:
                    raise BadArchive("It holds something else than a database.")
        return Found(tables=counts, checkpoint=checkpoints.newest)


class _Checkpoints:
    """Finds the newest checkpoint in the rows of its table, wherever they were cut."""

    def __init__(self) -> None:
        self.columns: list[str] = []
        self.newest: Checkpoint | None = None
        self._rest = b""

    def take(self, content: bytes) -> None:
        *lines, self._rest = (self._rest + content).split(b"\n")
        for line in lines:
            row = dict(zip(self.columns, line.decode().split("\t"), strict=True))
            if self.newest is None or int(row["size"]) > self.newest.size:
                # A note has no tabs; its lines' ends, and a backslash, are what COPY escapes.
                note = row["note"].replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")
                self.newest = Checkpoint(size=int(row["size"]), note=note)


def contents(server: Connection[Any], progress: Progress, total: int) -> Iterator[Frame]:
    """Yield every row of every table, in the order of its key, as COPY writes them."""
    for setting in SETTINGS:
        server.execute(sql.SQL("SET LOCAL {}").format(sql.SQL(setting)))
    done = 0
    for table in tables(server):
        columns = [name for (name,) in server.execute(_COLUMNS, [table])]
        yield COLUMNS + table, json.dumps(columns).encode()
        key = [name for (name,) in server.execute(_KEY, [f'"{table}"'])] or columns
        statement = sql.SQL("COPY (SELECT {} FROM {} ORDER BY {}) TO STDOUT").format(
            names(columns), sql.Identifier(table), names(key)
        )
        held = bytearray()
        with server.cursor() as cursor, cursor.copy(statement) as copy:
            for row in copy:
                held += row
                done += 1
                while len(held) >= CHUNK:
                    yield ROWS + table, bytes(held[:CHUNK])
                    del held[:CHUNK]
                    progress(min(done, total), total)
        if held:
            yield ROWS + table, bytes(held)
        progress(min(done, total), total)


def tables(server: Connection[Any]) -> list[str]:
    """Return the names of the tables, in order."""
    return [name for (name,) in server.execute(_TABLES)]


def names(identifiers: Iterable[str]) -> sql.Composed:
    """Return identifiers as a list in a statement."""
    return sql.SQL(", ").join(map(sql.Identifier, identifiers))


def _counted(server: Connection[Any]) -> dict[str, int]:
    count = sql.SQL("SELECT count(*) FROM {}")
    return {
        table: row[0]
        for table in tables(server)
        for row in server.execute(count.format(sql.Identifier(table)))
    }


def _runner(server: Connection[Any]) -> Callable[[str], Iterable[Any]]:
    def run(statement: str) -> Iterable[Any]:
        return list(server.execute(statement.encode()))

    return run


COPIES = Copies()
