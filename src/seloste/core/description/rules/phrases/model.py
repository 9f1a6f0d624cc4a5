"""How phrases are written down, and how they are looked for in a text.

A phrase is a regular expression over folded text (see ``fold``), whatever the case of its letters, bounded by
word ends on both sides, with three additions: ``~`` is any ending of a word, `` .. `` stands for up to three words
between and `` … `` for up to twelve, none of which ends a sentence or denies it. Nothing in a phrase repeats without bound, so that
looking takes time in proportion to the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BARRIER: Final = "¦"
"""Stands, as often as they have letters, where words were set aside; no phrase reaches across it."""

_ENDING: Final = r"\w{0,24}"
_SHORT: Final = (
    r"e\.g|i\.e|etc|cf|incl|no|art|esim|mm|ym|yms|jne|ns|ts|ks|nro|t\.ex|bl\.a|m\.m|m\.fl|osv|s\.k|nr|jfr|kap"
)
_ITEM: Final = re.compile(r"(?:[-*•–—]|\d{1,2}[.)])(?= )")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?]) (?=[^a-zåäö])")
_ABBREVIATED: Final = re.compile(rf"(?<!\w)(?:{_SHORT})\.$", re.IGNORECASE)
_TYPOGRAPHIC: Final = str.maketrans("’‘´`“”„–—−‐‑", "''''\"\"\"-----", "\N{SOFT HYPHEN}")
_LONGEST_SHORT: Final = 8
_REACH_OF_DENIAL: Final = 120
_REACH_OF_SETTLING: Final = 300


class Where(StrEnum):
    """The texts of a description that a wording is wrong in."""

    ANYWHERE = "anywhere"
    NOTICE = "notice"
    """All but the terms of service, which are a contract."""
    OUTSIDE_CONSENTS = "outside_consents"
    """All but the terms of service and the words of consents, which a person does agree to."""
    PURPOSES = "purposes"
    """What purposes are called and do, which interest they serve and what consent is asked for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One row: words that break a rule, and a sentence that has them."""

    pattern: re.Pattern[str]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How one language puts what a rule forbids."""

    rule: str
    where: Where
    phrases: tuple[Phrase, ...]
    quick: re.Pattern[str]
    """All phrases at once: a text that it does not find has none of them."""
    right: tuple[re.Pattern[str], ...]
    """Words that look alike and are right to say; they are set aside first."""
    unless: tuple[re.Pattern[str], ...]
    """Words that make right the whole sentence they stand in."""
    settled: tuple[re.Pattern[str], ...]
    """Words that make right a sentence though they follow a little later."""
    denied: re.Pattern[str]
    """What stands before words that are denied."""

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where in the folded ``text`` its phrases stand, the first place of each."""
        if not self.quick.search(text):
            return
        for start, sentence in sentences(text):
            if any(pattern.search(sentence) for pattern in self.unless):
                continue
            after = start + len(sentence) + _REACH_OF_SETTLING
            if any(pattern.search(text, start, after) for pattern in self.settled):
                continue
            left = self._set_aside(sentence)
            for phrase in self.phrases:
                if span := self._first(phrase.pattern, left):
                    yield start + span[0], start + span[1]

    def _set_aside(self, sentence: str) -> str:
        for pattern in self.right:
            sentence = pattern.sub(lambda match: BARRIER * len(match[0]), sentence)
        return sentence

    def _first(self, pattern: re.Pattern[str], sentence: str) -> tuple[int, int] | None:
        """Return where ``pattern`` first stands undenied."""
        match = pattern.search(sentence)
        while match:
            before = sentence[max(0, match.start() - _REACH_OF_DENIAL) : match.start()]
            if not self.denied.search(before):
                return match.span()
            match = pattern.search(sentence, match.start() + 1)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How one language's phrases are compiled."""

    denials: str
    """The words that turn a sentence into its contrary, as alternatives."""
    joining: str
    """The words that start a new thought, which a denial before them does not reach, as alternatives."""

    def pattern(self, written: str) -> re.Pattern[str]:
        """Compile one phrase."""
        word = rf"(?!(?:{self.denials})(?!\w))[^\s{BARRIER}]{{0,40}}[^\s,;.:!?{BARRIER}]"
        between = rf"(?:,? (?:{word}|(?:{_SHORT})\.))"
        spelled = written.replace("~", _ENDING)
        for gap, most in ((" .. ", 3), (" … ", 12)):
            spelled = spelled.replace(gap, rf"{between}{{0,{most}}}?,? ")
        return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)

    def wording(
        self,
        rule: str,
        rows: Iterable[tuple[str, str]],
        *,
        where: Where = Where.ANYWHERE,
        right: Iterable[str] = (),
        unless: Iterable[str] = (),
        settled: Iterable[str] = (),
    ) -> Wording:
        """Compile what breaks a rule: rows of a phrase and a sentence that has it."""
        table = tuple(rows)
        bridge = rf"(?: (?!(?:{self.joining}) )[^\s,;:]{{1,40}}){{0,3}}"
        return Wording(
            rule=rule,
            where=where,
            phrases=tuple(
                Phrase(pattern=self.pattern(written), example=example) for written, example in table
            ),
            quick=self.pattern("|".join(f"(?:{written})" for written, _ in table)),
            right=tuple(map(self.pattern, right)),
            unless=tuple(map(self.pattern, unless)),
            settled=tuple(map(self.pattern, settled)),
            denied=re.compile(rf"(?<!\w)(?:{self.denials}){bridge} $", re.IGNORECASE),
        )


def fold(text: str) -> str:
    """Return ``text`` as phrases expect it: plain quotes, one space between words, a line a paragraph or item."""
    plain = unicodedata.normalize("NFC", text.replace(BARRIER, " ").translate(_TYPOGRAPHIC))
    paragraphs: list[list[str]] = [[]]
    for line in plain.split("\n"):
        words = line.split()
        if not words or _ITEM.match(" ".join(words[:2])):
            paragraphs.append([])
        paragraphs[-1] += words
    return "\n".join(" ".join(words) for words in paragraphs if words)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of a folded text, each with where it starts."""
    start = 0
    for line in text.split("\n"):
        end_of_line, first = start + len(line), start
        for gap in _SENTENCE_END.finditer(text, start, end_of_line):
            if not _ABBREVIATED.search(text, max(first, gap.start() - _LONGEST_SHORT), gap.start()):
                yield first, text[first : gap.start()]
                first = gap.end()
        yield first, text[first:end_of_line]
        start = end_of_line + 1
