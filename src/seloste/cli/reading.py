"""Reading a register description that was named on the command line."""

import sys
from pathlib import Path
from typing import Final, NoReturn

import click

from seloste.core.description import Description, DescriptionError, Statement, complete, content_hash, read
from seloste.core.description.source import LONGEST

FINDINGS: Final = 1
"""The exit code of a description that was understood, and refused."""

USAGE: Final = 2
"""The exit code of input that cannot be understood."""


def statement(path: Path) -> Statement:
    """Return what the file states, complete or not; stop with one sentence a line where it cannot be understood."""
    return _understood(path, _source(path))


def description(path: Path, *, incomplete: int = FINDINGS) -> tuple[Description, str]:
    """Return the description and its content hash; stop where it cannot be understood.

    Stop with ``incomplete`` where it leaves something out.
    """
    written = _source(path)
    try:
        described = complete(_understood(path, written))
    except DescriptionError as refused:
        stop(str(refused), incomplete)
    return described, content_hash(written.decode("utf-8-sig"))


def _understood(path: Path, written: bytes) -> Statement:
    try:
        return read(written, file=str(path))
    except DescriptionError as refused:
        stop(str(refused), USAGE)


def _source(path: Path) -> bytes:
    """Return the bytes of the file, or one more than a description may have."""
    try:
        with path.open("rb") as file:
            return file.read(LONGEST + 1)
    except OSError as refused:
        stop(f"“{path}” cannot be read: {refused.strerror}.", USAGE)


def require_language(described: Description, language: str) -> None:
    """Stop where the register is not described in ``language``."""
    if language not in described.languages:
        stop(f"This register is described in {', '.join(described.languages)}, not in {language}.", FINDINGS)


def write(path: Path, content: bytes) -> None:
    """Write a file that was asked for, or stop with one sentence."""
    try:
        path.write_bytes(content)
    except OSError as refused:
        stop(f"“{path}” cannot be written: {refused.strerror}.", USAGE)


def stop(message: str, code: int) -> NoReturn:
    """Say why on standard error, and end with ``code``."""
    click.echo(message, err=True)
    sys.exit(code)
