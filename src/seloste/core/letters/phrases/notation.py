"""How phrases are written down, and what a language's vocabulary consists of.

A phrase is a regular expression over folded text (see ``folding``), bounded by word ends on both sides, with one
addition: `` … `` stands for up to six words between, none of which ends a sentence, and `` …… `` for twice as many. Letters are written with their
marks and found with or without them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from seloste.core.letters.folding import BARRIER, bare
from seloste.core.letters.kinds import Kind

# Shortened words of letters about law end no sentence.
_SHORTENED: Final = "(?:art|abs|nr|no|lit|para|par|pt|pkt|kohta|mom|st|stk|sub|ods|odst|ust|cl|чл|ал|lid|let|n|al|apdo|bzw|z\\.b|mr|mrs|ms|dr|hr|fr|sig|sra?)"
_WORDS_BETWEEN: Final = rf"(?:,? (?:[^\s{BARRIER}]*[^\s,;.:!?{BARRIER}]|\d{{1,2}}\.|{_SHORTENED}\.))"
_ELIDED: Final = r"(?:[a-z]{1,6}')?"
_GAP: Final = _WORDS_BETWEEN + "{0,6}?,? " + _ELIDED
_WIDE_GAP: Final = _WORDS_BETWEEN + "{0,16}?,? " + _ELIDED
# What case folding makes of letters that phrases may be written with.
_FOLDED: Final = str.maketrans({"ß": "ss", "ς": "σ"})
_UMLAUTS: Final = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?"})

Rows: TypeAlias = Mapping[Kind, tuple[tuple[float, str], ...]]
"""Phrases by kind, each with how strongly (0 to 1) it speaks for the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Words that speak for a right when one sentence holds them all, in whatever order."""

    kind: Kind
    words: tuple[str, ...]
    but_not: str = r"(?!)"
    """What makes the sentence mean something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What one language's letters are read by, as it is written down."""

    phrases: Rows
    set_aside: tuple[str, ...] = ()
    """Words that name a right without using it, or expressly do not ask for it."""
    doubts: tuple[str, ...] = ()
    """Words after which a person should look, whatever else is said."""
    conditions: str
    """Words that make what follows in their sentence a condition."""
    own: str
    """Words by which people speak of themselves and of what is theirs."""
    selling: tuple[str, ...] = ()
    """Words of those who offer, advertise, teach or announce something to everybody."""
    together: tuple[Together, ...] = ()
    umlauts: bool = False
    """Whether marked vowels are also written with an e after them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Everyday:
    """What people say of the same besides, in their own words."""

    phrases: Rows
    set_aside: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One row, ready to be looked for."""

    kind: Kind
    weight: float
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """One row of words together, ready to be looked for."""

    kind: Kind
    patterns: tuple[re.Pattern[str], ...]
    but_not: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A language's phrases, ready to be looked for in bare text."""

    phrases: tuple[Phrase, ...] = field(repr=False)
    gatherings: tuple[Gathering, ...] = field(repr=False)
    set_aside: tuple[re.Pattern[str], ...]
    doubts: tuple[re.Pattern[str], ...]
    conditions: re.Pattern[str]
    own: re.Pattern[str]
    selling: tuple[re.Pattern[str], ...]


def phrase(written: str, *, umlauts: bool = False) -> re.Pattern[str]:
    """Compile one phrase; what it matches begins with the character before it, for which text must have one.

    So a search can skip from one word's beginning to the next, which a look behind would not let it do.
    """
    written = written.translate(_FOLDED)
    written = bare(written.translate(_UMLAUTS) if umlauts else written)
    written = written.replace(" …… ", _WIDE_GAP).replace(" … ", _GAP)
    return re.compile(rf"\W(?:{written})(?!\w)")


def deepened(written: Written, more: Everyday) -> Written:
    """Return ``written`` with the rows of ``more`` added."""
    phrases = {
        kind: (*written.phrases.get(kind, ()), *more.phrases.get(kind, ()))
        for kind in Kind
        if kind in written.phrases or kind in more.phrases
    }
    return replace(
        written,
        phrases=phrases,
        set_aside=(*written.set_aside, *more.set_aside),
        doubts=(*written.doubts, *more.doubts),
    )


def compiled(written: Written) -> Vocabulary:
    """Compile a language's vocabulary."""

    def each(listed: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple(phrase(one, umlauts=written.umlauts) for one in listed)

    return Vocabulary(
        phrases=tuple(
            Phrase(kind=kind, weight=weight, pattern=phrase(words, umlauts=written.umlauts))
            for kind, rows in written.phrases.items()
            for weight, words in rows
        ),
        gatherings=tuple(
            Gathering(
                kind=row.kind,
                patterns=each(row.words),
                but_not=phrase(row.but_not, umlauts=written.umlauts),
            )
            for row in written.together
        ),
        set_aside=each(written.set_aside),
        doubts=each(written.doubts),
        conditions=phrase(written.conditions, umlauts=written.umlauts),
        own=phrase(written.own, umlauts=written.umlauts),
        selling=each(written.selling),
    )
