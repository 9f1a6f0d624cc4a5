"""``seloste notice``: the privacy notice of a register description, as a file."""

import json
from pathlib import Path

import click

from seloste.cli.documents import FORMATS, written
from seloste.cli.reading import description, require_language, write
from seloste.core.description import Language
from seloste.core.notice import build


@click.command("notice")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=False))
@click.option(
    "--lang",
    required=True,
    type=click.Choice([language.value for language in Language]),
    help="Language of the notice.",
)
@click.option("--format", "form", required=True, type=click.Choice(FORMATS), help="Kind of file to make.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File to write.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON what was made of what.")
def notice(file: Path, lang: str, form: str, output: Path, *, as_json: bool) -> None:
    """Write the privacy notice (Art. 13, 14) of the register description FILE.

    The same description gives the same file, byte for byte.
    """
    described, fingerprint = description(file)
    require_language(described, lang)
    document = build(described, Language(lang), content_hash=fingerprint)
    write(output, written(document, form, updated=described.register_.updated))
    if as_json:
        made = {"output": str(output), "language": lang, "format": form, "description": fingerprint}
        click.echo(json.dumps(made, ensure_ascii=False))
