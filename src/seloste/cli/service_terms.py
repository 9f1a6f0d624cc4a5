"""``seloste terms``: the terms of service of a register description, as a file."""

from pathlib import Path

import click

from seloste.cli.documents import FORMATS, written
from seloste.cli.reading import FINDINGS, description, require_language, stop, write
from seloste.core.description import Language
from seloste.core.service_terms import build


@click.command("terms")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=False))
@click.option(
    "--lang",
    required=True,
    type=click.Choice([language.value for language in Language]),
    help="Language of the terms.",
)
@click.option("--format", "form", required=True, type=click.Choice(FORMATS), help="Kind of file to make.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File to write.")
def terms(file: Path, lang: str, form: str, output: Path) -> None:
    """Write the terms of service that the register description FILE has beside its privacy notice.

    They have a version of their own and limit nobody's rights. The same terms give the same file, byte for
    byte.
    """
    described, _ = description(file)
    require_language(described, lang)
    document = build(described, Language(lang))
    if document is None or described.terms is None:
        stop(f"“{file}” has no terms of service; write them under “terms”.", FINDINGS)
    write(output, written(document, form, updated=described.terms.updated))
