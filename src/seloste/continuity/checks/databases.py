"""Whether both databases open, are whole, are kept for good, and have the tables of this version."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from django.db import DatabaseError, connections

from seloste.continuity.findings import Finding, alarm, fault
from seloste.continuity.loading import file_of
from seloste.continuity.tables import DATA, KEYS, NotReady, check_tables_of, expected

RESTORE = "Stop the register and restore the last backup: seloste restore DIR --replace."
DURABLE = ("fsync", "full_page_writes", "synchronous_commit")
"""Without any of these, what was acknowledged may be gone after a crash of the server."""
LONGEST = 5


def databases(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Look at each database on its own."""
    for alias in (DATA, KEYS):
        try:
            yield from _whole(alias)
            check_tables_of(alias)
        except NotReady as error:
            yield alarm(
                "tables-not-ready", str(error), "Bring the tables up to date, or put the database right."
            )
        except (DatabaseError, sqlite3.Error) as error:
            yield alarm(
                "database-unreadable",
                f"The database “{alias}” cannot be read ({type(error).__name__}).",
                RESTORE
                if alias == DATA
                else "Put the key database back from its own backup; see docs/operations.md.",
            )


def _whole(alias: str) -> Iterator[Finding]:
    connection = connections[alias]
    if connection.vendor == "sqlite" and not file_of(alias).is_file():
        # Opening it would make an empty one.
        raise DatabaseError(alias)
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
    if missing := sorted(set(expected(alias)) - there):
        yield alarm(
            "table-missing",
            f"The database “{alias}” lacks tables: {', '.join(missing)}.",
            RESTORE,
            count=len(missing),
        )
    yield from _sqlite(alias) if connection.vendor == "sqlite" else _postgresql(alias, there)


def _sqlite(alias: str) -> Iterator[Finding]:
    with connections[alias].cursor() as cursor:
        cursor.execute(f"PRAGMA integrity_check({LONGEST})")
        damage = [row[0] for row in cursor.fetchall() if row[0] != "ok"]
        cursor.execute("PRAGMA foreign_key_check")
        loose = len(cursor.fetchall())
        cursor.execute("PRAGMA journal_mode")
        mode = cursor.fetchone()[0]
    if damage:
        yield alarm(
            "database-damaged", f"SQLite finds the database “{alias}” damaged.", RESTORE, count=len(damage)
        )
    if loose:
        yield alarm(
            "rows-loose", f"Rows of the database “{alias}” refer to rows that are gone.", RESTORE, count=loose
        )
    if mode != "wal":
        yield fault(
            "journal-mode",
            f"The database “{alias}” does not use a write-ahead log, so readers and writers wait for each other.",
            "Keep it on a disk of this machine, where shared memory works.",
        )


def _postgresql(alias: str, there: set[str]) -> Iterator[Finding]:
    connection = connections[alias]
    quote = connection.ops.quote_name
    with connection.cursor() as cursor:
        for table in sorted(there):
            # Reading every row finds pages that cannot be read; the names are the catalogue's own.
            cursor.execute(f"SELECT count(*) FROM {quote(table)}")  # noqa: S608
        cursor.execute("SELECT count(*) FROM pg_index WHERE NOT indisvalid OR NOT indisready")
        invalid = cursor.fetchone()[0]
        cursor.execute("SELECT count(*) FROM pg_constraint WHERE NOT convalidated")
        unproved = cursor.fetchone()[0]
        cursor.execute(
            "SELECT name FROM pg_settings WHERE name = ANY(%s) AND setting = 'off'", [list(DURABLE)]
        )
        off = [name for (name,) in cursor.fetchall()]
    if invalid:
        yield fault(
            "index-invalid",
            f"Indexes of the database “{alias}” are not valid.",
            "Rebuild them: REINDEX DATABASE.",
            count=invalid,
        )
    if unproved:
        yield fault(
            "constraint-unproved",
            f"Constraints of the database “{alias}” were never checked against its rows.",
            "Check them: ALTER TABLE … VALIDATE CONSTRAINT.",
            count=unproved,
        )
    if off:
        yield fault(
            "server-not-durable",
            f"The server of the database “{alias}” may lose what it acknowledged: {', '.join(sorted(off))} is off.",
            "Turn it on in postgresql.conf.",
        )
