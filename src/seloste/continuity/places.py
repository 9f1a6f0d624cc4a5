"""Where backups lie, how they are named, and when the last one was made."""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from django.conf import settings

from seloste.continuity.manifest import Kind, Manifest
from seloste.core.errors import SelosteError
from seloste.vault.archives import BadArchive

SUFFIX = ".seloste"
MARKER = "backups.json"


class BadPlace(SelosteError):
    """A folder cannot hold, or does not hold, the backup."""


def check_apart(data: Path, keys: Path | None) -> None:
    """Refuse to let data and keys lie in one place: whoever takes one must not have taken both.

    Raises:
        BadPlace: one of the folders is the other, lies in it, or holds the other kind already.
    """
    for folder, other in ((data, Kind.KEYS), (keys, Kind.DATA)):
        if folder is not None and any(folder.glob(f"{other}-*{SUFFIX}")):
            raise BadPlace(
                f"There are backups of the {_of(other)} in {folder}; data and keys are kept apart, so choose "
                "another folder."
            )
    if keys is None:
        return
    first, second = data.resolve(), keys.resolve()
    if first == second or first in second.parents or second in first.parents:
        raise BadPlace(
            "Data and keys are kept apart: name a folder for the keys that is neither the data’s, nor in it, "
            "nor around it; best on another machine."
        )


def name(kind: Kind, made_at: datetime) -> str:
    """Return the name of a backup's file, by which backups sort by time."""
    return f"{kind}-{made_at:%Y%m%dT%H%M%S.%f}Z{SUFFIX}"


def newest(place: Path, kind: Kind) -> Path:
    """Return the backup that ``place`` is, or the newest one in it.

    Raises:
        BadPlace: there is none.
    """
    if place.is_file():
        return place
    found = sorted(place.glob(f"{kind}-*{SUFFIX}")) if place.is_dir() else []
    if not found:
        raise BadPlace(f"There is no backup of the {_of(kind)} in {place}.")
    return found[-1]


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Name the file in what is said about a bad archive."""
    try:
        yield
    except BadArchive as error:
        raise BadArchive(f"{file} cannot be used. {error}") from None


@contextmanager
def room(folder: Path) -> Iterator[None]:
    """Say in one sentence that a folder is full or cannot be written.

    Raises:
        BadPlace: it is, or it cannot.
    """
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise BadPlace(f"There is no room left in {folder}; nothing was kept there.") from None
        raise BadPlace(f"{folder} cannot be used ({error.strerror}); nothing was kept there.") from None


def settle(temporary: Path, final: Path) -> None:
    """Give a file its final name, so that it stays after a power cut too."""
    with temporary.open("rb") as file:
        os.fsync(file.fileno())
    temporary.replace(final)
    settle_folder(final.parent)


def settle_folder(folder: Path) -> None:
    """Make the names in a folder last."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remember(manifest: Manifest) -> None:
    """Write down when the last backup was made, for ``seloste doctor``."""
    marker: Path = settings.SELOSTE.path(Path(MARKER))
    said = {**last_made(), manifest.kind.value: manifest.made_at}
    temporary = marker.with_name(f".{MARKER}.part")
    temporary.write_text(json.dumps({kind: at.isoformat() for kind, at in said.items()}), encoding="utf-8")
    settle(temporary, marker)


def last_made() -> dict[str, datetime]:
    """Return when a backup of each kind was last made, as far as is known."""
    try:
        said = json.loads(settings.SELOSTE.path(Path(MARKER)).read_text(encoding="utf-8"))
        return {kind.value: datetime.fromisoformat(said[kind]) for kind in Kind if kind in said}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _of(kind: Kind) -> str:
    return {Kind.DATA: "data", Kind.KEYS: "keys", Kind.CHOICES: "choices about cookies"}[kind]
