"""``seloste record``: the record of processing activities of a register description, as a file."""

from pathlib import Path
from typing import Final

import click

from seloste.cli.documents import written
from seloste.cli.reading import description, require_language, write
from seloste.core.description import Language
from seloste.core.record import build, document, spreadsheet

_FORMATS: Final = ("csv", "html", "pdf")


@click.command("record")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=False))
@click.option("--format", "form", required=True, type=click.Choice(_FORMATS), help="Kind of file to make.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File to write.")
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    help="Language of the record; the register's first one if not given.",
)
def record(file: Path, form: str, output: Path, lang: str | None) -> None:
    """Write the record of processing activities of the register description FILE.

    It says what Art. 30(1) asks for, with one row or section for each purpose. In CSV the fields are separated by semicolons, as spreadsheets in
    Finland expect. The same description gives the same file, byte for byte.
    """
    described, fingerprint = description(file)
    language = Language(lang) if lang else described.languages[0]
    require_language(described, language)
    made = build(described, language, content_hash=fingerprint)
    write(
        output,
        spreadsheet(made)
        if form == "csv"
        else written(document(made), form, updated=described.register_.updated),
    )
