"""A document as Markdown with tables (GitHub Flavored Markdown); nothing in its text can become markup."""

import re
from collections.abc import Iterator
from typing import assert_never

from seloste.core.document.tree import Block, Callout, Document, Facts, Heading, Items, Paragraph, Table

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&!])")
_MARKED = re.compile(r"^(\s*)([#=]|[+-](?=[\s-]|$))", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)


def markdown(document: Document) -> str:
    """Return ``document`` as Markdown text."""
    parts = [f"# {_line(document.title)}"]
    if document.meta:
        parts.append("\n".join(_facts(document.meta)))
    title = ""
    for block in document.blocks:
        title = block.text if isinstance(block, Heading) else title
        parts.append("\n".join(_block(block, title)))
    return "\n\n".join(parts) + "\n"


def _block(block: Block, title: str) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {_line(block.text)}"
        case Paragraph():
            yield _text(block.text)
        case Items():
            yield from (f"- {_line(item)}" for item in block.items)
        case Table():
            if block.caption != title:
                yield f"**{_line(block.caption)}**\n"
            yield _row(block.head)
            yield _row(("---",) * len(block.head), escaped=True)
            yield from map(_row, block.rows)
        case Facts():
            yield from _facts(block.pairs)
        case Callout():
            yield f"> **{_line(block.title)}**\n>"
            yield from (f"> {line}" for line in _text(block.text).split("\n"))
        case _:
            assert_never(block)


def _facts(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield from (f"- **{_line(label)}:** {_line(value)}" for label, value in pairs)


def _row(cells: tuple[str, ...], *, escaped: bool = False) -> str:
    return f"| {' | '.join(cells if escaped else map(_line, cells))} |"


def _line(text: str) -> str:
    return "<br>".join(_text(text).splitlines())


def _text(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", text)
    return _NUMBERED.sub(r"\1\\\2", _MARKED.sub(r"\1\\\2", escaped))
