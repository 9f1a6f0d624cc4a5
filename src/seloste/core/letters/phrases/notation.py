"""How phrases are written down, and what a language's vocabulary consists of.

A phrase is a regular expression over folded text (see ``fold``), bounded by word ends on both sides, with one
addition: `` … `` stands for up to six words between, none of which ends a sentence.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from seloste.core.letters.kinds import Kind

BARRIER: Final = "¦"
"""Stands where words were set aside; no phrase reaches across it."""

_GAP: Final = rf"(?:,? [^\s{BARRIER}]*[^\s,;.:!?{BARRIER}]){{0,6}}?,? "
_ITEM: Final = re.compile(r"(?:[-*•]|\d{1,2}[.)]) ")
_TYPOGRAPHIC: Final = str.maketrans("’‘´`“”„–—−‐‑", "''''\"\"\"-----")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One row: how strongly (0 to 1) a phrase speaks for a kind."""

    kind: Kind
    weight: float
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What one language's letters are read by."""

    phrases: tuple[Phrase, ...]
    set_aside: tuple[re.Pattern[str], ...]
    """Words that name a right without using it, or expressly do not ask for it."""
    doubts: tuple[re.Pattern[str], ...]
    """Words after which a person should look, whatever else is said."""
    answering: re.Pattern[str]
    """What mail programs put before the subject of the letter they answer or pass on."""
    conditions: re.Pattern[str]
    """Words that make what follows in their sentence a condition."""


def fold(text: str) -> str:
    """Return ``text`` as phrases expect it: case folded, one space between words, a line a paragraph or list item."""
    folded = unicodedata.normalize("NFC", text.replace(BARRIER, " ").translate(_TYPOGRAPHIC)).casefold()
    paragraphs: list[list[str]] = [[]]
    for line in folded.split("\n"):
        words = line.split()
        if not words or _ITEM.match(" ".join(words[:2])):
            paragraphs.append([])
        paragraphs[-1] += words
    return "\n".join(" ".join(words) for words in paragraphs if words)


def phrase(written: str) -> re.Pattern[str]:
    """Compile one phrase."""
    return re.compile(rf"(?<!\w)(?:{written.replace(' … ', _GAP)})(?!\w)")


def opening(written: str) -> re.Pattern[str]:
    """Compile what stands before the colon that opens a subject."""
    return re.compile(rf"\s*(?:{written})\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


def phrases(*written: str) -> tuple[re.Pattern[str], ...]:
    """Compile several phrases that need no weight."""
    return tuple(phrase(one) for one in written)


def table(rows: Mapping[Kind, Sequence[tuple[float, str]]]) -> tuple[Phrase, ...]:
    """Compile a table of weighted phrases, by kind."""
    return tuple(
        Phrase(kind=kind, weight=weight, pattern=phrase(written))
        for kind, weighted in rows.items()
        for weight, written in weighted
    )
