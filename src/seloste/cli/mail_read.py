"""``seloste mail read``: what letters ask for. Nothing is stored."""

import json
import sys
from pathlib import Path
from typing import Any, Final

import click

from seloste.core.letters import Letter, Reading, UnreadableLetter, find_reference, parse
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
    }


def _line(file: Path, letter: Letter, reading: Reading) -> str:
    kinds = ", ".join(kind.replace("_", " ") for kind in reading.kinds)
    outcome = kinds if reading.sure else f"to sort (perhaps {kinds})"
    return f"{click.format_filename(file)}: {outcome}; {reading.language}, from {letter.from_address}, {reading.confidence:.0%}"
