"""Documents as values: a small tree of plain text, and its rendering as HTML and Markdown.

What a document says is decided elsewhere (``core.notice``, ``core.rights``); how it looks is decided here
and, for paper, in ``seloste.documents``. No text in a tree is ever markup.
"""

from seloste.core.document.html import html
from seloste.core.document.markdown import markdown
from seloste.core.document.tree import (
    Block,
    Callout,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Table,
    texts,
)

__all__ = [
    "Block",
    "Callout",
    "Document",
    "Facts",
    "Heading",
    "Items",
    "Paragraph",
    "Table",
    "html",
    "markdown",
    "texts",
]
