"""Checkpoints and exports as files: read with care, and never written over an earlier one."""

from collections.abc import Iterable
from pathlib import Path

from seloste.core.errors import SelosteError

LARGEST_NOTE = 1_000_000


def read_note(file: Path) -> str:
    """Return a kept note; mail programs may have given its lines other ends."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_NOTE + 1)
        if len(content) > LARGEST_NOTE:
            raise SelosteError(f"{file} is too long to be a checkpoint; nothing was checked.")
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SelosteError(f"{file} is not a text, so it is no checkpoint; nothing was checked.") from None
    except OSError as error:
        raise SelosteError(f"{file} cannot be read: {error.strerror}.") from None


def write_new(file: Path, pieces: Iterable[bytes]) -> None:
    """Write a new file; what was kept before is what finds a rewritten log, and is never overwritten."""
    try:
        with file.open("xb") as opened:
            try:
                for piece in pieces:
                    opened.write(piece)
            except BaseException:  # half an export must not be taken for a whole one
                file.unlink()
                raise
    except FileExistsError:
        raise SelosteError(
            f"There is a file {file} already, and what was kept before is worth keeping; choose a new name."
        ) from None
    except OSError as error:
        raise SelosteError(f"{file} cannot be written: {error.strerror}.") from None
