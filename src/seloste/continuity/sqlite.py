"""Copies of SQLite databases: made by SQLite itself, page by page, and never by copying a file.

Another program that opens and closes a database's file drops the locks of the process that serves it. So the
pages come through SQLite's own backup, on a connection of this process, inside one reading transaction: writers
go on, and nothing they write meanwhile is in the copy. While it lasts, the write-ahead log cannot be emptied.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from django.db import connections

from seloste.continuity.manifest import Frame
from seloste.continuity.snapshots import Found, Progress, Snapshot, asked
from seloste.core.errors import SelosteError
from seloste.vault.archives import CHUNK, BadArchive

IMAGE = "image"
PAGES = 2048
"""Pages copied between two looks at how far it is: eight megabytes."""


class CannotCopy(SelosteError):
    """A database could not be copied; nothing was kept."""


class Images:
    """How SQLite databases are copied."""

    @contextmanager
    def snapshot(self, alias: str, folder: Path, progress: Progress) -> Iterator[Snapshot]:
        """Hold a copy of the database in ``folder`` until it has been read."""
        aside = folder / f".{alias}.copy"
        aside.unlink(missing_ok=True)
        try:
            before = _copy(alias, aside, progress)
            with closing(_opened(aside)) as copy:
                found, migrations, description = asked(copy.execute, _counted(copy))
            if found.tables != before:
                raise CannotCopy("The copy of a database does not hold what the database holds; try again.")
            yield Snapshot(
                found=found, migrations=migrations, description=description, frames=lambda: _pieces(aside)
            )
        except sqlite3.Error as error:
            raise CannotCopy(f"A database could not be copied whole ({error}); nothing was kept.") from None
        finally:
            aside.unlink(missing_ok=True)

    def examine(self, parts: Iterable[Frame], aside: Path) -> Found:
        """Write the image to ``aside``, and let SQLite check every page and reference of it."""
        with aside.open("wb") as file:
            for name, content in parts:
                if name != IMAGE:
                    raise BadArchive("It holds something else than a database.")
                file.write(content)
        return examine_file(aside)


def examine_file(path: Path) -> Found:
    """Tell what a database file that nobody has open holds.

    Raises:
        BadArchive: it is not a whole database.
    """
    try:
        with closing(_opened(path)) as copy:
            whole = copy.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            if not whole or copy.execute("PRAGMA foreign_key_check").fetchone():
                raise BadArchive("The database in it is damaged.")
            return asked(copy.execute, _counted(copy))[0]
    except sqlite3.Error:
        raise BadArchive("What is in it is not a whole database.") from None


def _copy(alias: str, aside: Path, progress: Progress) -> dict[str, int]:
    """Copy the database, and return what its transaction counted."""
    own = connections[alias].copy()
    own.ensure_connection()
    try:
        source = own.connection
        source.execute("BEGIN")
        before = _counted(source)
        with closing(sqlite3.connect(aside)) as target:
            source.backup(target, pages=PAGES, progress=lambda _, left, total: progress(total - left, total))
            # A copy stands alone: no write-ahead log belongs to it.
            target.execute("PRAGMA journal_mode=DELETE")
        source.execute("ROLLBACK")
    finally:
        own.close()
    return before


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True)


def _counted(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1"
    ).fetchall()
    # The names come from the database's own catalogue.
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def _pieces(path: Path) -> Iterator[Frame]:
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            yield IMAGE, piece


IMAGES = Images()
