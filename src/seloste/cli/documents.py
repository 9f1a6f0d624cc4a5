"""Writing a document as the file that was asked for."""

from datetime import UTC, date, datetime, time
from html import escape
from importlib.resources import files
from typing import Final

from seloste.core.document import Document, html, markdown
from seloste.documents import pdf

FORMATS: Final = ("html", "md", "pdf")


def written(document: Document, form: str, *, updated: date) -> bytes:
    """Return ``document`` in one of the ``FORMATS``.

    ``updated`` is the day of what the document is made from, and dates a PDF: made again, it is the same
    bytes.
    """
    match form:
        case "html":
            return _page(document).encode()
        case "md":
            return markdown(document).encode()
        case _:
            return pdf(document, at=datetime.combine(updated, time(), tzinfo=UTC))


def _page(document: Document) -> str:
    """Return a page that stands alone: it asks for nothing from anywhere."""
    style = files("seloste.documents").joinpath("page.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"{html(document)}</main>\n</body>\n</html>\n"
    )
