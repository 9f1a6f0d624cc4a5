"""What the edge knows besides choices: the description that is published, and everything that was ever asked."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from seloste.edge.store.rows import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What was asked, as it is kept: ``document`` is the JSON of an ``Asked``."""

    number: int
    configuration: str
    document: str
    first_asked_at: int
    """In microseconds since 1970, UTC."""


def hand_over(database: Database, source: str, digest: str) -> None:
    """Let visitors be asked what the published description says; ``digest`` is its content hash.

    Raises:
        Unavailable: not now.
    """
    with database.transaction(writes=True) as run:
        run(
            "INSERT INTO edge_published (number, source, digest) VALUES (1, ?, ?)"
            " ON CONFLICT (number) DO UPDATE SET source = excluded.source, digest = excluded.digest",
            source,
            digest,
        )


def published_hash(database: Database) -> str | None:
    """Return the content hash of the description that was handed over last, if any was.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        rows = run("SELECT digest FROM edge_published")
    return str(rows[0][0]) if rows else None


def published_source(database: Database) -> str | None:
    """Return the words of the description that was handed over last, if any was.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        rows = run("SELECT source FROM edge_published")
    return str(rows[0][0]) if rows else None


def remember(database: Database, configuration: str, document: str, *, at: int) -> None:
    """Keep what is asked from now on, unless it is kept already; ``at`` is in microseconds since 1970, UTC.

    Raises:
        Unavailable: not now.
    """
    with database.transaction(writes=True) as run:
        run(
            "INSERT INTO edge_asked (configuration, document, digest, first_asked_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (digest) DO NOTHING",
            configuration,
            document,
            digest_of(configuration, document),
            at,
        )


def remembered(database: Database) -> Sequence[Remembered]:
    """Return everything that was ever asked, oldest first.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        rows = run("SELECT number, configuration, document, first_asked_at FROM edge_asked ORDER BY number")
    return [
        Remembered(number=row[0], configuration=row[1], document=row[2], first_asked_at=row[3])
        for row in rows
    ]


def newest(database: Database) -> int:
    """Return when the last of the kept choices was recorded, in microseconds; 0 if there is none.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        rows = run("SELECT recorded_at FROM edge_choice ORDER BY seq DESC LIMIT 1")
    return int(rows[0][0]) if rows else 0


def digest_of(configuration: str, document: str) -> str:
    """Return the key under which what was asked is kept once."""
    return hashlib.sha256(f"{configuration}\n{document}".encode()).hexdigest()
