"""A document tree as PDF: tagged for screen readers (PDF/UA-1), the same bytes for the same document and time."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import sqrt
from pathlib import Path
from typing import Any, Final, assert_never

import typst

from seloste.core.document import Block, Callout, Document, Facts, Heading, Items, Paragraph, Table
from seloste.core.language import Language

_HERE: Final = Path(__file__).parent
_TEMPLATE: Final = _HERE / "document.typ"
_FONTS: Final = _HERE / "fonts"
_REGIONS: Final = {Language.EN: "GB", Language.FI: "FI", Language.SV: "FI"}

_NARROWEST: Final = 9
_WIDEST: Final = 240
"""Characters: a column is set as if its longest cell had at least, and at most, this many."""

_LINE: Final = 100
_LONGEST_WORD: Final = 18
_PADDING: Final = 2
"""Characters: a page's width, the longest word a column is widened for, and what parts it from the next."""


def pdf(document: Document, *, at: datetime) -> bytes:
    """Return ``document`` as PDF, dated ``at``.

    What the shipped typeface cannot write (other scripts, pictographs) is set in a font of this machine; if
    there is none, the sign is shown as a box and the file does not claim PDF/UA-1, which forbids that.

    Raises:
        ValueError: ``at`` has no offset from UTC.
    """
    if at.utcoffset() is None:
        raise ValueError("a PDF is dated with an offset from UTC")
    inputs = {"document": json.dumps(_document(document), ensure_ascii=False)}
    for own_fonts_only, standard in ((True, ["ua-1"]), (False, ["ua-1"]), (False, [])):
        try:
            return _compile(inputs, at=at, own_fonts_only=own_fonts_only, standard=standard)
        except typst.TypstError:
            if not standard:
                raise
    raise AssertionError


def _compile(inputs: dict[str, str], *, at: datetime, own_fonts_only: bool, standard: list[Any]) -> bytes:
    compiler = typst.Compiler(
        _TEMPLATE,
        root=_HERE,
        font_paths=[_FONTS],
        ignore_system_fonts=own_fonts_only,
        sys_inputs=inputs,
    )
    made = compiler.compile(
        format="pdf", pdf_standards=standard, timestamp=at.astimezone(UTC).replace(microsecond=0)
    )
    if not isinstance(made, bytes):
        raise TypeError("typst made no single file")
    return made


def _document(document: Document) -> Mapping[str, Any]:
    return {
        "title": document.title,
        "lang": document.language,
        "region": _REGIONS[document.language],
        "meta": document.meta,
        "contents": document.contents,
        "edition": document.edition,
        "blocks": list(_blocks(document.blocks)),
    }


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Mapping[str, Any]]:
    title = ""
    for block in blocks:
        match block:
            case Heading():
                title = block.text
                yield {"kind": "heading", "text": block.text, "level": block.level}
            case Paragraph():
                yield {"kind": "paragraph", "text": block.text}
            case Items():
                yield {"kind": "items", "items": block.items}
            case Facts():
                yield {"kind": "facts", "pairs": block.pairs}
            case Callout():
                yield {"kind": "callout", "title": block.title, "text": block.text}
            case Table():
                yield _table(block, captioned=block.caption != title)
            case _:
                assert_never(block)


def _table(table: Table, *, captioned: bool) -> Mapping[str, Any]:
    return {
        "kind": "table",
        "caption": table.caption,
        "captioned": captioned,
        "head": table.head,
        "rows": table.rows,
        "widths": _widths(list(zip(table.head, *table.rows, strict=True))),
    }


def _widths(columns: Sequence[tuple[str, ...]]) -> list[float]:
    """Return how wide each column shall be beside the others."""
    # The square root keeps a column of short words readable beside one of long sentences.
    wanted = [sqrt(min(_WIDEST, max(_NARROWEST, *map(len, column)))) for column in columns]
    line = [_LINE * width / sum(wanted) for width in wanted]
    words = (max(len(word) for cell in column for word in cell.split() or [""]) for column in columns)
    needed = [min(_LONGEST_WORD, longest) + _PADDING for longest in words]
    return [round(max(pair), 2) for pair in zip(line, needed, strict=True)]
