"""``seloste scan``: what a website stores and loads, held against the register description."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import click

from seloste.cli import scanned
from seloste.cli.backup import told
from seloste.cli.reading import FINDINGS, USAGE, statement, stop
from seloste.core.description import Description, DescriptionError, Statement, complete
from seloste.core.errors import SelosteError
from seloste.scan import ScanError, Seen, compare, inventory
from seloste.scan.addresses import require_page

FORMATS: Final = {"text": scanned.text, "json": scanned.as_json, "sarif": scanned.sarif}
MISSING: Final = (
    "A scan needs Playwright, which drives Chromium: install it with pip install “seloste[scan]”."
)


@click.command()
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@click.option(
    "--description",
    "file",
    type=click.Path(path_type=Path, allow_dash=False),
    help="The register description; that of the installation, unless given.",
)
@click.option(
    "--own",
    multiple=True,
    metavar="HOST",
    help="A host that is the website's own too; *.example.com for all.",
)
@click.option(
    "--wait",
    type=click.FloatRange(0.1, 600),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long each page may take to load, and to become quiet.",
)
@click.option("--chromium", type=click.Path(path_type=Path), help="Chromium's program, if it is not found.")
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMATS)),
    default="text",
    show_default=True,
    help="What to print.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
def scan(
    urls: tuple[str, ...],
    *,
    file: Path | None,
    own: tuple[str, ...],
    wait: float,
    chromium: Path | None,
    form: str,
    as_json: bool,
) -> None:
    """Visit each URL in Chromium before and after each choice of the banner, and compare with the description.

    Lists every cookie, everything else that is stored, and every request to another host; then what there is to
    mend. All URLs are visited in each round, in their order, so the first may be one that signs somebody in.

    The choices are made for real; their receipts are deleted again. Exit code: 0, nothing to mend; 1, something
    to mend; 2, no scan was possible.
    """
    file = file or _installed()
    stated = statement(file)
    description = _complete(stated)
    try:
        for each in urls:
            require_page(each)
        with told("Scanning", hidden=False) as progress:
            seen = _observe()(urls, description, own=own, chromium=chromium, wait=wait, progress=progress)
    except ScanError as error:
        stop(str(error), USAGE)
    for note in seen.notes:
        click.echo(note, err=True)
    found = scanned.placed(compare(seen, description), stated.root)
    click.echo(
        FORMATS["json" if as_json else form](
            scanned.Scanned(
                file=file, description=description, seen=seen, held=inventory(seen, description), found=found
            )
        )
    )
    if found:
        sys.exit(FINDINGS)


def _installed() -> Path:
    from seloste.project.config import home, load_config

    try:
        folder = home()
        return folder / load_config(folder).description
    except SelosteError as error:
        stop(f"{error} Or name a description with --description.", USAGE)


def _complete(stated: Statement) -> Description:
    try:
        return complete(stated)
    except DescriptionError as refused:
        stop(str(refused), USAGE)


def _observe() -> Callable[..., Seen]:
    try:
        from seloste.scan.driving import observe
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "playwright":
            raise
        raise ScanError(MISSING) from None
    return observe
