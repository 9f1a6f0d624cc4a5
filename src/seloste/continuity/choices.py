"""Copies of what visitors chose about cookies: everything in the edge's database, the same from either kind of it.

They lead to nobody, so they lie with the data. They are put back only where the edge has none: what was chosen
since is worth more than an older copy of it.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from django.conf import settings

from seloste.continuity.manifest import LARGEST_FRAME, Frame, Manifest
from seloste.continuity.snapshots import Found, Progress, Snapshot
from seloste.continuity.sqlite import CannotCopy
from seloste.edge.settings import Sqlite
from seloste.edge.store.copying import TABLES, NotEmpty, copied, load, rows_of
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database, NotUsable, Refused, Unavailable
from seloste.edge.store.schema import POSTGRESQL
from seloste.vault.archives import BadArchive

TABLES_VERSION: Final = f"edge.{len(POSTGRESQL)}"
"""How a backup names the version of the tables; both kinds of database have the same ones."""
NOT_NOW = (
    "What visitors chose about cookies could not be put back ({why}): the edge's database did not take it."
)
AWAY = "What visitors chose about cookies could not be copied ({why}): the edge's database does not answer."


class Copies:
    """How the edge's database is copied."""

    @contextmanager
    def snapshot(self, alias: str, folder: Path, progress: Progress) -> Iterator[Snapshot]:
        """Hold what its copy is made of; it is read as it is copied, and counted then."""
        aside = folder / f".{alias}.copy"
        try:
            tables = _put_aside(_database(), aside, progress)
            yield Snapshot(
                found=Found(tables=tables, checkpoint=None),
                migrations=[TABLES_VERSION],
                description="",
                frames=lambda: _pieces(aside),
            )
        except Unavailable as why:
            raise CannotCopy(AWAY.format(why=why)) from None
        finally:
            aside.unlink(missing_ok=True)

    def examine(self, parts: Iterable[Frame], aside: Path) -> Found:  # noqa: ARG002
        """Count the rows of each table."""
        counts = dict.fromkeys(TABLES, 0)
        for name, content in parts:
            if name not in counts or not content.endswith(b"\n"):
                raise BadArchive("It holds something else than choices about cookies.")
            counts[name] += content.count(b"\n")
        return Found(tables=counts, checkpoint=None)


COPIES = Copies()


def are_kept() -> bool:
    """Say whether there is an edge whose choices can be copied: one that was started once, or that is shared.

    Raises:
        NotUsable: its database cannot be opened, or is of a newer version.
    """
    place = settings.EDGE.database
    if isinstance(place, Sqlite) and not (place.path.is_file() and place.path.stat().st_size):
        return False
    _database().prepare()
    return True


def check(manifest: Manifest) -> None:
    """Make sure that a copy could be put back, before anything is touched.

    Raises:
        BadArchive: it is of another version of the tables.
        NotUsable: the edge's database cannot be opened, or is of a newer version.
    """
    if manifest.migrations != [TABLES_VERSION]:
        raise BadArchive(
            f"Its tables are those of Seloste {manifest.version}, which are not this version's: restore it with that one."
        )
    _database().prepare()


def put_back(parts: Iterable[Frame]) -> int | None:
    """Load a copy that was found to be whole, and return how many receipts there are; None where there were some.

    Raises:
        CannotCopy: not now; nothing was changed there.
    """
    database = _database()
    try:
        database.prepare()
        return load(database, parts)
    except NotEmpty:
        return None
    except (NotUsable, Unavailable, Refused) as why:
        named = type(why).__name__ if isinstance(why, NotUsable) else why
        raise CannotCopy(NOT_NOW.format(why=named)) from None


def _database() -> Database:
    return opened(settings.EDGE.database)


def _put_aside(database: Database, aside: Path, progress: Progress) -> dict[str, int]:
    """Write one state of the store to a file, a line for each piece, and return how many rows each table has."""
    counts, total = dict.fromkeys(TABLES, 0), sum(rows_of(database).values())
    with aside.open("wb") as file:
        for name, content in copied(database):
            for piece in _cut(content):
                counts[name] += piece.count(b"\n")
                file.write(json.dumps([name, piece.decode()]).encode() + b"\n")
            progress(min(sum(counts.values()), total), total)
    return counts


def _cut(content: bytes) -> Iterator[bytes]:
    """Yield whole lines, as many at once as go into a frame."""
    held = bytearray()
    for line in content.splitlines(keepends=True):
        if len(held) + len(line) > LARGEST_FRAME:
            yield bytes(held)
            held.clear()
        held += line
    if held:
        yield bytes(held)


def _pieces(aside: Path) -> Iterator[Frame]:
    with aside.open("rb") as file:
        for line in file:
            name, content = json.loads(line)
            yield name, content.encode()
