"""Versions of SQLite and PostgreSQL with defects that can lose or damage what a register keeps.

Looked up last on 24 November 2026, in the projects' own release notes. A defect is listed when it concerns what
Seloste does, and stays listed as long as somebody may run such a version.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

Version = tuple[int, ...]


class Library(StrEnum):
    """The databases that a register can be on."""

    SQLITE = "SQLite"
    POSTGRESQL = "PostgreSQL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """What is wrong from one version up to, and without, another; ``except_from`` are mended older lines."""

    library: Library
    since: Version
    until: Version
    except_from: Sequence[Version] = ()
    what: str
    mended: str
    source: str


DEFECTS: Sequence[Defect] = (
    Defect(
        library=Library.SQLITE,
        since=(3, 7, 0),
        until=(3, 51, 3),
        except_from=((3, 44, 6), (3, 50, 7)),
        what=(
            "rarely, when two connections write and check-point at one moment, the write-ahead log is reset wrongly "
            "and committed rows are lost or the database is damaged"
        ),
        mended="3.51.3 or later (3.44.6 and 3.50.7 have it as well)",
        source="https://sqlite.org/wal.html#walresetbug",
    ),
    Defect(
        library=Library.POSTGRESQL,
        since=(14, 0),
        until=(14, 4),
        what="indexes built or rebuilt with CONCURRENTLY may lack rows that were changed meanwhile",
        mended="14.4 or later, and rebuild such indexes",
        source="https://www.postgresql.org/docs/release/14.4/",
    ),
)


def defects(library: Library, version: Version) -> Iterator[Defect]:
    """Yield the known defects of one version."""
    for defect in DEFECTS:
        line = next((mended for mended in defect.except_from if mended[:2] == version[:2]), None)
        until = line or defect.until
        if defect.library is library and defect.since <= version < until:
            yield defect
