"""``seloste notice``: the privacy notice of a register description, as a file."""

import json
from datetime import UTC, datetime, time
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Final

import click

from seloste.cli.reading import FINDINGS, description, stop, write
from seloste.core.description import Description, Language
from seloste.core.document import Document, html, markdown
from seloste.core.notice import build
from seloste.documents import pdf

_FORMATS: Final = ("html", "md", "pdf")


@click.command("notice")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=False))
@click.option(
    "--lang",
    required=True,
    type=click.Choice([language.value for language in Language]),
    help="Language of the notice.",
)
@click.option("--format", "form", required=True, type=click.Choice(_FORMATS), help="Kind of file to make.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File to write.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON what was made of what.")
def notice(file: Path, lang: str, form: str, output: Path, *, as_json: bool) -> None:
    """Write the privacy notice (Art. 13, 14) of the register description FILE.

    The same description gives the same file, byte for byte.
    """
    described, fingerprint = description(file)
    if lang not in described.languages:
        stop(f"This register is described in {', '.join(described.languages)}, not in {lang}.", FINDINGS)
    document = build(described, Language(lang), content_hash=fingerprint)
    write(output, _written(document, described, form))
    if as_json:
        made = {"output": str(output), "language": lang, "format": form, "description": fingerprint}
        click.echo(json.dumps(made, ensure_ascii=False))


def _written(document: Document, described: Description, form: str) -> bytes:
    match form:
        case "html":
            return _page(document).encode()
        case "md":
            return markdown(document).encode()
        case _:
            # Dated by the description, so that making it again gives the same bytes.
            updated = datetime.combine(described.register_.updated, time(), tzinfo=UTC)
            return pdf(document, at=updated)


def _page(document: Document) -> str:
    """Return a page that stands alone: it asks for nothing from anywhere."""
    style = files("seloste.documents").joinpath("page.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"{html(document)}</main>\n</body>\n</html>\n"
    )
