"""The words of an HTML letter, as its reader sees them; nothing remote is ever asked for.

The standard library's HTML parser takes minutes over 130 kB of unclosed tags, which anybody may send, so the few
things a letter needs are read here in one pass whose cost grows with its length.
"""

import re
from html import unescape
from typing import Final

_TAG: Final = re.compile(r"<(?:(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)|[!?])[^<>]*>")
_UNSEEN: Final = frozenset({"head", "script", "style", "template", "title"})
# Where Outlook and Yahoo begin the letter answered, without a blockquote.
_EARLIER: Final = re.compile(r"\bid=[\"']?(?:divRplyFwdMsg|appendonsend)\b|\bclass=[\"']?yahoo_quoted\b")
_DIVIDER: Final = "----- Original Message -----"
_BLOCKS: Final = frozenset(
    "address article aside blockquote body br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr html li main"
    " nav ol p pre section table tr ul".split()
)
_PARAGRAPHS: Final = frozenset(
    {"blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "table", "ul"}
)


def to_text(html: str) -> str:
    """Return the visible text of ``html``, a line a block, with ``> `` before what stands in a blockquote."""
    page = _Page()
    position = 0
    html = _without_comments(html)
    for tag in _TAG.finditer(html):
        page.words(html[position : tag.start()])
        position = tag.end()
        if _EARLIER.search(tag[0]):
            page.divide()
        if tag["name"]:
            page.tag(tag["name"].lower(), closing=bool(tag["close"]))
    page.words(html[position:])
    return page.text()


class _Page:
    """What has been read so far: finished lines, the line being written, and where in the page we are."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._unseen: str | None = None

    def words(self, text: str) -> None:
        if text and self._unseen is None:
            self._line.append(unescape(text))

    def tag(self, name: str, *, closing: bool) -> None:
        if self._unseen is not None:
            # A page may leave out </head>: its body ends it.
            if (closing and name == self._unseen) or (name == "body" and self._unseen == "head"):
                self._unseen = None
        elif name in _UNSEEN and not closing:
            self._unseen = name
        elif name in _BLOCKS:
            self._end_line()
            if name in _PARAGRAPHS:
                self._lines.append("")
            if name == "blockquote":
                self._quotes = max(0, self._quotes + (-1 if closing else 1))
        elif name in {"td", "th"}:
            self._line.append(" ")

    def divide(self) -> None:
        self._end_line()
        self._lines.append(_DIVIDER)

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n")

    def _end_line(self) -> None:
        line = " ".join("".join(self._line).split())
        self._line.clear()
        if line:
            self._lines.append("> " + line if self._quotes else line)


def _without_comments(html: str) -> str:
    kept, position = [], 0
    while (start := html.find("<!--", position)) >= 0:
        kept.append(html[position:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        position = end + 3
    return "".join((*kept, html[position:]))
