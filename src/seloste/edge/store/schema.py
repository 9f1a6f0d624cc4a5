"""The tables, version by version: plain SQL, made at the start.

``edge_choice`` names what was asked by number without a foreign key: rows of ``edge_asked`` are never removed, and
the check would be paid for with every choice. Times are microseconds since 1970, UTC. ``seq`` orders choices by when
they were recorded. ``edge_count`` holds how many chose what on each day (UTC), up to the choice ``edge_counted``
names; it outlives the receipts, and leads to none. ``edge_published`` is the description that the app handed over.
"""

from collections.abc import Sequence
from typing import Final

SQLITE: Final[Sequence[str]] = (
    """
    CREATE TABLE edge_asked (
        number INTEGER PRIMARY KEY,
        configuration TEXT NOT NULL,
        document TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        first_asked_at INTEGER NOT NULL
    );
    CREATE TABLE edge_choice (
        seq INTEGER PRIMARY KEY,
        receipt BLOB NOT NULL UNIQUE,
        recorded_at INTEGER NOT NULL,
        asked INTEGER NOT NULL,
        language TEXT NOT NULL,
        surface TEXT NOT NULL,
        choices TEXT NOT NULL,
        replaces BLOB
    );
    CREATE TABLE edge_deleted (digest BLOB PRIMARY KEY) WITHOUT ROWID
    """,
    """
    CREATE TABLE edge_published (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        source TEXT NOT NULL,
        digest TEXT NOT NULL
    );
    CREATE TABLE edge_counted (seq INTEGER NOT NULL);
    INSERT INTO edge_counted VALUES (0);
    CREATE TABLE edge_count (
        day INTEGER NOT NULL,
        asked INTEGER NOT NULL,
        language TEXT NOT NULL,
        surface TEXT NOT NULL,
        choices TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (day, asked, language, surface, choices)
    ) WITHOUT ROWID
    """,
)
"""Statements, separated by semicolons, for each version from the first on."""

POSTGRESQL: Final[Sequence[str]] = (
    """
    CREATE TABLE edge_asked (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        configuration text NOT NULL,
        document text NOT NULL,
        digest text NOT NULL UNIQUE,
        first_asked_at bigint NOT NULL
    );
    CREATE TABLE edge_choice (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        receipt uuid NOT NULL UNIQUE,
        recorded_at bigint NOT NULL,
        asked integer NOT NULL,
        language text NOT NULL,
        surface text NOT NULL,
        choices text NOT NULL,
        replaces uuid
    );
    CREATE TABLE edge_deleted (digest bytea PRIMARY KEY)
    """,
    """
    CREATE TABLE edge_published (
        number integer PRIMARY KEY CHECK (number = 1),
        source text NOT NULL,
        digest text NOT NULL
    );
    CREATE TABLE edge_counted (seq bigint NOT NULL);
    INSERT INTO edge_counted VALUES (0);
    CREATE TABLE edge_count (
        day integer NOT NULL,
        asked integer NOT NULL,
        language text NOT NULL,
        surface text NOT NULL,
        choices text NOT NULL,
        number bigint NOT NULL,
        PRIMARY KEY (day, asked, language, surface, choices)
    )
    """,
)
"""Likewise."""

VERSIONS: Final = "CREATE TABLE IF NOT EXISTS edge_schema (version INTEGER PRIMARY KEY)"


def statements(version: str) -> list[str]:
    """Return the statements of one version, one by one."""
    return [each.strip() for each in version.split(";") if each.strip()]
