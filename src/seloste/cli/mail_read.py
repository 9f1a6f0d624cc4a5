"""``seloste mail read``: what letters ask for. Nothing is stored."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import click

from seloste.core.letters import Letter, Permission, Reading, UnreadableLetter, find_reference, parse
from seloste.core.letters import read as read_letter

_REFUSED: Final = 1


@click.command("read")
@click.argument(
    "files",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, readable=True, path_type=Path),
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array, an object a letter.")
def read(files: tuple[Path, ...], *, as_json: bool) -> None:
    """Read raw e-mails from FILEs and say what each asks for; nothing is stored.

    Letters that cannot be read are named on standard error, the others are still printed, and the exit code is 1.
    """
    rows = []
    refused = False
    for file in files:
        try:
            letter = parse(file.read_bytes())
        except (OSError, UnreadableLetter) as unreadable:
            reason = unreadable.strerror if isinstance(unreadable, OSError) else unreadable
            click.echo(f"Error: {click.format_filename(file)}: {reason}", err=True)
            refused = True
            continue
        reading = read_letter(letter)
        rows.append(_row(file, letter, reading) if as_json else _line(file, letter, reading))
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2) if as_json else "\n".join(map(str, rows)))
    if refused:
        sys.exit(_REFUSED)


def _row(file: Path, letter: Letter, reading: Reading) -> dict[str, Any]:
    return {
        "file": click.format_filename(file),
        "language": reading.language,
        "from": letter.from_address,
        "reply_to": letter.reply_to,
        "kinds": list(reading.kinds),
        "confidence": reading.confidence,
        "because": list(reading.because),
        "reference": find_reference(letter),
        "in_reply_to": letter.in_reply_to,
        "on_behalf_of": reading.on_behalf_of,
        "corrections": [asdict(correction) for correction in reading.corrections],
        "erase": list(reading.erase),
        "permission": _permission(reading.permission),
    }


def _permission(permission: Permission | None) -> dict[str, Any] | None:
    if permission is None:
        return None
    return {
        "grant": permission.grant,
        "recipient": permission.recipient,
        "fields": list(permission.fields),
        "until": permission.until.isoformat() if permission.until else None,
    }


def _line(file: Path, letter: Letter, reading: Reading) -> str:
    kinds = ", ".join(kind.replace("_", " ") for kind in reading.kinds)
    outcome = kinds if reading.sure else f"to sort (perhaps {kinds})"
    first = f"{click.format_filename(file)}: {outcome}; {reading.language}, from {letter.from_address}, {reading.confidence:.0%}"
    return "\n    ".join((first, *_particulars(reading)))


def _particulars(reading: Reading) -> Iterator[str]:
    """Yield a line for each thing that is asked, as a person would say it."""
    if reading.on_behalf_of:
        yield f"on behalf of {reading.on_behalf_of}"
    for one in reading.corrections:
        yield f"{_named(one.field)}: {one.old} → {one.new}" if one.old else f"{_named(one.field)}: {one.new}"
    if reading.erase:
        yield f"erase {', '.join(map(_named, reading.erase))}"
    if reading.permission:
        yield _said(reading.permission)


def _said(permission: Permission) -> str:
    what = ", ".join(map(_named, permission.fields)) or "any field"
    verb = "may" if permission.grant else "may not"
    until = f" until {permission.until.isoformat()}" if permission.until else ""
    return f"{permission.recipient or 'others'} {verb} be given {what}{until}"


def _named(field: str) -> str:
    return field.replace("_", " ")
