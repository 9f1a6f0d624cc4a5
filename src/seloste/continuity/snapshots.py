"""One consistent state of a database, and what a backup must be found to hold when it is read again."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from django.db import connections

from seloste.continuity.manifest import Checkpoint, Frame, Kind
from seloste.continuity.tables import CHOICES, DATA, KEYS

Progress = Callable[[int, int], None]
ALIASES: Mapping[Kind, str] = {Kind.DATA: DATA, Kind.KEYS: KEYS, Kind.CHOICES: CHOICES}
"""The database that each kind of backup is of."""

CHECKPOINTS = "audit_checkpoint"
NEWEST_CHECKPOINT = "SELECT size, note FROM audit_checkpoint ORDER BY size DESC LIMIT 1"
DESCRIPTION = "SELECT hash FROM publications_publication ORDER BY id DESC LIMIT 1"
APPLIED = "SELECT app, name FROM django_migrations"
"""Asked of a snapshot, which is a state of its own that the rooms' selectors do not see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a database, or a copy of it, holds: rows by table, and how far the log is sealed."""

    tables: Mapping[str, int]
    checkpoint: Checkpoint | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One state of a database, whatever is written meanwhile."""

    found: Found
    migrations: list[str]
    description: str
    frames: Callable[[], Iterator[Frame]]


class Technique(Protocol):
    """How one kind of database is copied, and a copy of it examined."""

    def snapshot(self, alias: str, folder: Path, progress: Progress) -> AbstractContextManager[Snapshot]:
        """Hold one state of the database ``alias``; ``folder`` is for what must be put aside meanwhile."""

    def examine(self, parts: Iterable[Frame], aside: Path) -> Found:
        """Read a whole copy and tell what it holds; ``aside`` is a file that may be written for that.

        Raises:
            BadArchive: it is no whole copy of a database.
        """


def technique(alias: str) -> Technique:
    """Return how the database ``alias`` is copied."""
    from seloste.continuity import choices, postgresql, sqlite

    if alias == CHOICES:
        return choices.COPIES
    return postgresql.COPIES if connections[alias].vendor == "postgresql" else sqlite.IMAGES


def vendor(alias: str) -> str:
    """Name the kind of database that a copy of ``alias`` is for; that of choices is for any."""
    return "any" if alias == CHOICES else connections[alias].vendor


def asked(run: Callable[[str], Iterable[Any]], tables: Mapping[str, int]) -> tuple[Found, list[str], str]:
    """Ask a snapshot for its checkpoint, its migrations and its description in force."""
    checkpoint = description = None
    if CHECKPOINTS in tables:
        checkpoint = next(iter(run(NEWEST_CHECKPOINT)), None)
        description = next(iter(run(DESCRIPTION)), None)
    found = Found(
        tables=tables,
        checkpoint=Checkpoint(size=checkpoint[0], note=checkpoint[1]) if checkpoint else None,
    )
    migrations = sorted(f"{app}.{name}" for app, name in run(APPLIED))
    return found, migrations, description[0] if description else ""
