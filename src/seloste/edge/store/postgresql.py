"""The store on PostgreSQL: shared by any number of edge processes, each with one connection that writes."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Final
from uuid import UUID

import psycopg

from seloste.edge.settings import Postgresql
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

_LOCKS: Final = "SET lock_timeout = '500ms'; SET statement_timeout = '5s'"
"""How long one attempt waits; between attempts, whoever waited too long is answered."""
_UPGRADE: Final = 0x5E105EED
"""The lock under which tables are made, so that processes that start together do it once."""

_ADD: Final = """
    INSERT INTO edge_choice (receipt, recorded_at, asked, language, surface, choices, replaces)
    SELECT receipt, %s, asked, language, surface, choices, replaces
    FROM unnest(%s::uuid[], %s::integer[], %s::text[], %s::text[], %s::text[], %s::uuid[], %s::bytea[])
        AS sent (receipt, asked, language, surface, choices, replaces, digest)
    WHERE NOT EXISTS (SELECT FROM edge_deleted WHERE edge_deleted.digest = sent.digest)
    ON CONFLICT (receipt) DO NOTHING
    RETURNING receipt
"""
_KEPT: Final = """
    SELECT receipt, recorded_at, configuration, choices, replaces
    FROM edge_choice JOIN edge_asked ON number = asked WHERE receipt = ANY(%s)
"""
_REMOVE: Final = """
    WITH removed AS (DELETE FROM edge_choice WHERE receipt = ANY(%s::uuid[]) RETURNING receipt),
        marked AS (
            INSERT INTO edge_deleted
            SELECT digest FROM unnest(%s::uuid[], %s::bytea[]) AS sent (receipt, digest) JOIN removed USING (receipt)
            ON CONFLICT DO NOTHING
        )
    SELECT receipt FROM removed
"""
_FIND: Final = """
    SELECT one.receipt, one.recorded_at, one.asked, one.language, one.surface, one.choices, one.replaces,
        earlier.choices
    FROM edge_choice AS one LEFT JOIN edge_choice AS earlier ON earlier.receipt = one.replaces
    WHERE one.receipt = ANY(%s)
"""

Connection = psycopg.Connection[tuple[Any, ...]]


class PostgresqlDatabase:
    """A PostgreSQL database."""

    def __init__(self, place: Postgresql) -> None:
        self._place = place

    def prepare(self) -> None:
        """Make the tables, or bring them up to date."""
        try:
            with _connect(self._place) as connection, connection.transaction():
                # Whoever starts at the same time is waited for.
                connection.execute("SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '60s'")
                connection.execute("SELECT pg_advisory_xact_lock(%s)", [_UPGRADE])
                connection.execute(schema.VERSIONS)
                row = connection.execute("SELECT coalesce(max(version), 0) FROM edge_schema").fetchone()
                version = row[0] if row else 0
                _check_version(version)
                for number, content in enumerate(schema.POSTGRESQL[version:], version + 1):
                    for statement in schema.statements(content):
                        connection.execute(statement)
                    connection.execute("INSERT INTO edge_schema VALUES (%s)", [number])
        except psycopg.Error as error:
            # The error's own words may repeat the URL.
            raise NotUsable(
                f"The edge's PostgreSQL database cannot be used ({type(error).__name__}); see that it is there, and "
                "that “database” under [edge] names it. Nothing was changed."
            ) from None

    @contextmanager
    def transaction(self, *, writes: bool = False) -> Iterator[Run]:
        """Do something besides choices and receipts, in one transaction."""
        with _unavailable(), _connect(self._place) as connection, connection.transaction():
            if not writes:
                # One state, however many statements read it.
                connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            # What is done here has time: nobody waits for it.
            connection.execute("SET LOCAL statement_timeout = '60s'")
            yield partial(_run, connection)

    def writing(self) -> "PostgresqlWriting":
        """Connect, to write."""
        return PostgresqlWriting(self._connected())

    def reading(self) -> "PostgresqlReading":
        """Connect, to read."""
        return PostgresqlReading(self._connected())

    def _connected(self) -> Connection:
        with _unavailable():
            return _connect(self._place)


class PostgresqlWriting:
    """A connection that writes. One statement is one commit, so that choices alone cost one way to the server."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def apply(self, choices: Sequence[Choice], removals: Sequence[UUID], *, at: int) -> Applied:
        """Keep choices and delete receipts, in one commit."""
        with _unavailable():
            if not removals:
                return self._added(choices, at)
            with self._connection.transaction():
                added = self._added(choices, at)
                marks = [digest(each) for each in removals]
                rows = self._connection.execute(_REMOVE, [list(removals), list(removals), marks]).fetchall()
            return Applied(new=added.new, earlier=added.earlier, removed=frozenset(row[0] for row in rows))

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def _added(self, choices: Sequence[Choice], at: int) -> Applied:
        new = self._add(choices, at) if choices else frozenset()
        others = [each.receipt for each in choices if each.receipt not in new]
        rows = self._connection.execute(_KEPT, [others]).fetchall() if others else []
        earlier = {
            row[0]: Kept(recorded_at=row[1], configuration=row[2], choices=row[3], replaces=row[4])
            for row in rows
        }
        return Applied(new=new, earlier=earlier, removed=frozenset())

    def _add(self, choices: Sequence[Choice], at: int) -> frozenset[UUID]:
        columns = [
            at,
            [each.receipt for each in choices],
            [each.asked for each in choices],
            [each.language for each in choices],
            [each.surface for each in choices],
            [each.choices for each in choices],
            [each.replaces for each in choices],
            [digest(each.receipt) for each in choices],
        ]
        return frozenset([row[0] for row in self._connection.execute(_ADD, columns).fetchall()])


class PostgresqlReading:
    """A connection that reads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, receipts: Sequence[UUID]) -> Mapping[UUID, Shown]:
        """Return those receipts that there are."""
        with _unavailable():
            rows = self._connection.execute(_FIND, [list(receipts)]).fetchall()
        return {
            row[0]: Shown(
                recorded_at=row[1],
                asked=row[2],
                language=row[3],
                surface=row[4],
                choices=row[5],
                replaces=row[6],
                earlier=row[7],
            )
            for row in rows
        }

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()


def _run(connection: Connection, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    # Written in this package, and without a percent sign.
    cursor = connection.execute(statement.replace("?", "%s").encode(), values)
    return cursor.fetchall() if cursor.description else []


@contextmanager
def _unavailable() -> Iterator[None]:
    try:
        yield
    except (psycopg.DataError, psycopg.IntegrityError) as error:
        raise Refused(type(error).__name__) from None
    except psycopg.Error as error:
        raise Unavailable(type(error).__name__) from None


def _connect(place: Postgresql) -> Connection:
    connection = psycopg.connect(
        place.conninfo,
        autocommit=True,
        connect_timeout=5,
        prepare_threshold=5 if place.prepared else None,
        application_name="seloste edge",
    )
    connection.execute(_LOCKS)
    return connection


def _check_version(version: int) -> None:
    known = len(schema.POSTGRESQL)
    if version > known:
        raise NotUsable(
            f"The edge's database was made by a newer Seloste (its tables are of version {version}, this one knows "
            f"{known}); serve it with that version."
        )
