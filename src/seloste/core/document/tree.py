"""The tree of a document; every part refuses to be built empty, so that nothing is left blank on a page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from seloste.core.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The title of a section (level 2) or of a part of one (level 3); ``anchor`` is the same in each language."""

    text: str
    anchor: str
    level: int = 2

    def __post_init__(self) -> None:
        """Refuse a heading without text, or with an anchor that no address can carry."""
        _written(self.text)
        if self.level not in (2, 3) or not re.fullmatch(r"[a-z][a-z0-9-]*", self.anchor):
            raise ValueError("a heading has level 2 or 3 and an anchor of small letters, digits and hyphens")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    text: str

    def __post_init__(self) -> None:
        """Refuse a paragraph without text."""
        _written(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list whose order means nothing."""

    items: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a list without items."""
        _written(*self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under column heads; the first cell of a row names it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        """Refuse a table with a blank cell, without rows, or with rows of another width than its head."""
        _written(self.caption, *self.head, *(cell for row in self.rows for cell in row))
        if not self.rows or any(len(row) != len(self.head) for row in self.rows):
            raise ValueError(f"the table “{self.caption}” needs rows, each as wide as its head")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labels with their values."""

    pairs: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        """Refuse facts without a label or a value."""
        _written(*(text for pair in self.pairs for text in pair))


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """Something that must stand out from the rest, such as the right to object (Art. 21(4))."""

    title: str
    text: str

    def __post_init__(self) -> None:
        """Refuse a callout without title or text."""
        _written(self.title, self.text)


Block = Heading | Paragraph | Items | Table | Facts | Callout


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document in one language.

    ``contents`` is the title of its list of sections, if it shall have one; ``edition`` stands at the foot of
    each page on paper.
    """

    title: str
    language: Language
    meta: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    contents: str | None = None
    edition: str | None = None

    def __post_init__(self) -> None:
        """Refuse a document without content, with a heading over nothing, or with an anchor used twice."""
        given = (text for text in (self.contents, self.edition) if text is not None)
        _written(self.title, *given, *(text for pair in self.meta for text in pair))
        if not self.blocks:
            raise ValueError(f"the document “{self.title}” has no content")
        for block, following in zip(self.blocks, (*self.blocks[1:], None), strict=True):
            if isinstance(block, Heading) and _is_bare(block, following):
                raise ValueError(f"nothing follows the heading “{block.text}”")
        anchors = [block.anchor for block in self.blocks if isinstance(block, Heading)]
        if len(set(anchors)) < len(anchors):
            raise ValueError(f"two headings of “{self.title}” have the same anchor")


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every text in ``blocks``, in reading order."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case Items():
                yield from block.items
            case Table():
                yield from (block.caption, *block.head)
                yield from (cell for row in block.rows for cell in row)
            case Facts():
                yield from (text for pair in block.pairs for text in pair)
            case Callout():
                yield from (block.title, block.text)
            case _:
                assert_never(block)


def _is_bare(heading: Heading, following: Block | None) -> bool:
    return following is None or (isinstance(following, Heading) and following.level <= heading.level)


def _written(*given: str) -> None:
    if not given or not all(text.strip() for text in given):
        raise ValueError("a part of a document has no text")
