"""A document as a fragment of semantic HTML: escaped throughout, without style, script or identifiers of people.

Tables carry their roles and column names on each cell, so that a style sheet may stack them on a narrow
screen without taking the table away from a screen reader (WCAG 2.2, 1.3.1 and 1.4.10).
"""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from seloste.core.document.tree import Block, Callout, Document, Facts, Heading, Items, Paragraph, Table


def html(document: Document) -> str:
    """Return ``document`` as one ``article`` element."""
    return "\n".join(_article(document)) + "\n"


def _article(document: Document) -> Iterator[str]:
    yield f'<article class="document" lang="{document.language}">'
    yield f'<header class="document-header">\n<h1>{_text(document.title)}</h1>'
    if document.meta:
        yield _facts(document.meta, "document-meta")
    yield "</header>"
    if document.contents:
        yield from _contents(document, document.contents)
    is_open, title = False, ""
    for block in document.blocks:
        if isinstance(block, Heading):
            title = block.text
        if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 - the level of a section
            yield ("</section>\n" if is_open else "") + f'<section aria-labelledby="{block.anchor}">'
            is_open = True
        yield _block(block, title)
    yield ("</section>\n" if is_open else "") + "</article>"


def _contents(document: Document, title: str) -> Iterator[str]:
    yield f'<nav class="document-contents" aria-label="{escape(title)}">'
    yield f'<p class="document-contents-title">{_text(title)}</p>\n<ol>'
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 - the level of a section
            yield f'<li><a href="#{block.anchor}">{_text(block.text)}</a></li>'
    yield "</ol>\n</nav>"


def _block(block: Block, title: str) -> str:
    match block:
        case Heading():
            return f'<h{block.level} id="{block.anchor}">{_text(block.text)}</h{block.level}>'
        case Paragraph():
            return f"<p>{_text(block.text)}</p>"
        case Items():
            return "<ul>\n" + "\n".join(f"<li>{_text(item)}</li>" for item in block.items) + "\n</ul>"
        case Table():
            return "\n".join(_table(block, title))
        case Facts():
            return _facts(block.pairs, "document-facts")
        case Callout():
            return (
                f'<div class="document-callout" role="note">\n<p class="document-callout-title">'
                f"{_text(block.title)}</p>\n<p>{_text(block.text)}</p>\n</div>"
            )
        case _:
            assert_never(block)


def _facts(pairs: tuple[tuple[str, str], ...], name: str) -> str:
    rows = (f"<div><dt>{_text(label)}</dt><dd>{_text(value)}</dd></div>" for label, value in pairs)
    return f'<dl class="{name}">\n' + "\n".join(rows) + "\n</dl>"


def _table(table: Table, title: str) -> Iterator[str]:
    # A caption that says what the heading above says is there for screen readers alone.
    hidden = ' class="visually-hidden"' if table.caption == title else ""
    yield f'<table class="document-table" role="table">\n<caption{hidden}>{_text(table.caption)}</caption>'
    heads = "".join(f'<th scope="col" role="columnheader">{_text(head)}</th>' for head in table.head)
    yield f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n<tbody role="rowgroup">'
    for first, *rest in table.rows:
        cells = "".join(
            f'<td role="cell" data-label="{escape(head)}">{_text(cell)}</td>'
            for head, cell in zip(table.head[1:], rest, strict=True)
        )
        yield (
            f'<tr role="row"><th scope="row" role="rowheader" data-label="{escape(table.head[0])}">'
            f"{_text(first)}</th>{cells}</tr>"
        )
    yield "</tbody>\n</table>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
