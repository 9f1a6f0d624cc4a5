"""``seloste check``: what there is to mend in a register description."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Final

import click

from seloste.cli import findings
from seloste.cli.reading import FINDINGS, statement
from seloste.core.deadlines import HELSINKI
from seloste.core.description.rules import check as findings_in

FORMATS: Final = {"text": findings.text, "json": findings.as_json, "sarif": findings.sarif}


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMATS)),
    default="text",
    show_default=True,
    help="What to print.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Check as if it were this day (YYYY-MM-DD); today, unless given.",
)
def check(file: Path, *, form: str, as_json: bool, on: datetime | None) -> None:
    """Hold the register description in FILE against the law, as far as a machine can.

    Prints each thing to mend with its line, what to write instead, and the law that asks for it. A description
    that leaves things out can be checked as well.

    Exit code: 0, nothing to mend; 1, something to mend; 2, FILE cannot be understood.
    """
    found = findings_in(statement(file), on=_day(on))
    click.echo(FORMATS["json" if as_json else form](file, found))
    if found:
        sys.exit(FINDINGS)


def _day(on: datetime | None) -> date:
    return (on or datetime.now(HELSINKI)).date()
