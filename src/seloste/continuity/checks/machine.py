"""Whether the machine is fit: room, libraries, who may read the files, how old the backups are."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connections

from seloste.continuity.findings import Finding, advice, fault
from seloste.continuity.libraries import Library, defects
from seloste.continuity.loading import BESIDE, file_of
from seloste.continuity.manifest import Kind
from seloste.continuity.places import last_made
from seloste.continuity.tables import DATA, KEYS

ROOM = 256 * 1024 * 1024
"""Bytes that are free at least; and twice the databases, which is what a backup in the same place takes."""
OLD = timedelta(days=7)


def disk(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Look at how much room there is where the register writes."""
    files = [file for alias in _on_sqlite() if (file := file_of(alias)).is_file()]
    needed = max(ROOM, 2 * sum(file.stat().st_size for file in files))
    for folder in sorted({settings.SELOSTE.home, *(file.parent for file in files)}):
        free = shutil.disk_usage(folder).free
        if free < needed:
            yield fault(
                "disk-low",
                f"There are {free // 1024 // 1024} MB left in {folder}, of {needed // 1024 // 1024} MB that it takes.",
                "Make room; a full disk stops everything that writes.",
            )


def files(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Look at who may read what only the register should."""
    config = settings.SELOSTE
    # A keyring that others can read is refused when it is read.
    own = [config.home / "seloste.toml"]
    own += [
        (file := file_of(alias)).with_name(file.name + ending)
        for alias in _on_sqlite()
        for ending in ("", *BESIDE)
    ]
    for file in own:
        if file.is_file() and file.stat().st_mode & 0o077:
            yield fault(
                "file-open-to-others",
                f"Others on this machine can read {file}.",
                "Take it from them with “seloste doctor --repair”, or: chmod 600.",
                mend=_closing(file),
            )


def libraries(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Compare the databases' versions with those that are known to be defective."""
    used: set[tuple[Library, tuple[int, ...]]] = set()
    for alias in (DATA, KEYS):
        if connections[alias].vendor == "sqlite":
            used.add((Library.SQLITE, sqlite3.sqlite_version_info))
        else:
            number = connections[alias].pg_version  # type: ignore[attr-defined]
            used.add((Library.POSTGRESQL, (number // 10000, number % 10000)))
    for library, version in sorted(used):
        for defect in defects(library, version):
            yield advice(
                "library-defect",
                f"{library} {'.'.join(map(str, version))} has a known defect: {defect.what} ({defect.source}).",
                f"Upgrade to {defect.mended}.",
            )


def backups(at: datetime) -> Iterator[Finding]:
    """Look at how old the last backups are."""
    made = last_made()
    for kind in (Kind.DATA, Kind.KEYS):
        words = "data" if kind is Kind.DATA else "keys"
        command = "seloste backup DIR" + (" --keys-to DIR2" if kind is Kind.KEYS else "")
        if kind not in made:
            yield advice("backup-missing", f"No backup of the {words} was made yet.", f"Make one: {command}")
        elif at - made[kind] > OLD:
            days = (at - made[kind]).days
            yield fault(
                "backup-old",
                f"The last backup of the {words} was made on {made[kind].astimezone(UTC):%Y-%m-%d}, {days} days ago.",
                f"Make one every day: {command}",
            )


def _on_sqlite() -> list[str]:
    return [alias for alias in (DATA, KEYS) if connections[alias].vendor == "sqlite"]


def _closing(file: Path) -> "Closing":
    return Closing(file)


class Closing:
    """Takes a file from everybody but its owner."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> None:
        """Do it."""
        self._file.chmod(0o600)
