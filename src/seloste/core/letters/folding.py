"""Bringing a letter's words to the one form that phrases are written in."""

import re
import unicodedata
from typing import Final

BARRIER: Final = "¦"
"""Stands where words were set aside; no phrase reaches across it."""

_ITEM: Final = re.compile(r"(?:[-*•]|\d{1,2}[.)]) ")
TYPOGRAPHIC: Final = str.maketrans("’‘´`“”„«»–—−‐‑", '\'\'\'\'"""""-----')
_UNDIVIDED: Final = str.maketrans("øłđħıςŧ", "oldhi" + "σt")


class _Bare(dict[int, str]):
    """Each character without its marks, worked out when it is first met; never longer than one character."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0].translate(_UNDIVIDED)
        self[code] = base
        return base


_BARE: Final = _Bare()


def fold(text: str) -> str:
    """Return ``text`` as phrases expect it: case folded, one space between words, a line a paragraph or list item."""
    folded = unicodedata.normalize("NFC", text.replace(BARRIER, " ").translate(TYPOGRAPHIC)).casefold()
    paragraphs: list[list[str]] = [[]]
    for line in folded.split("\n"):
        words = line.split()
        if not words or _ITEM.match(" ".join(words[:2])):
            paragraphs.append([])
        paragraphs[-1] += words
    return "\n".join(" ".join(words) for words in paragraphs if words)


def bare(text: str) -> str:
    """Return ``text`` without the marks on its letters, as many people type; each character keeps its place."""
    return text.translate(_BARE)


def even(text: str) -> str:
    """Return ``text`` in small bare letters, each where it stood, so that places found here are places there."""
    return bare("".join(small if len(small := letter.lower()) == 1 else letter for letter in text))
