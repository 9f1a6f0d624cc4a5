"""The words of a letter that speak for a right: where they stand, how strongly they speak, and what weakens them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from seloste.core.letters.folding import BARRIER, bare
from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases import Vocabulary, cited_articles
from seloste.core.letters.phrases.common import SET_ASIDE

_CONDITIONAL: Final = 0.5
_PLACES: Final = 50
_SENTENCE_REACH: Final = 600
_SENTENCE_END: Final = re.compile(
    r"(?<!e\.g)(?<!i\.e)(?<!art)(?<!abs)(?<!nr)(?<!lit)(?<!bspw)(?<!bzw)(?<!ggf)(?<!vgl)(?<!para)(?<!st)[.!?:;](?= )|\n|"
    + BARRIER
)
# What an erasure is of: "delete everything you know of me" asks to know nothing. In bare letters.
_CLAUSE: Final = re.compile(
    r"(?:everything|all|whatever|anything|what|which|any|that|kaik\w+|mita|mitka|jotka|joita|jota|allt|alla|vad|som|vilka"
    r"|alles|was|welche|die|samtliche\w*|sie|tout\w*|ce|les|que|qu'|quelles|todo\w*|lo|tutt\w+|quello|quelli|che|tudo|o|alle|alt|wat"
    r"|wszyst\w+|co|jakie|ktor\w+|kter\w+|vse\w*|vset\w*|hvad|koik\w*|mida|mis|minden\w*|amit|ami\w*|rolam|visu\w*|ko|kas|visk\w+|visus|ka|ce|toate"
    r"|kaj|sto|sve|koje|какво|всичко|които|ολα|οτι|o,τι|που|τι|data|daten|dati|donnees|datos|dados|infos?|informa\w+|cop\w+|kopi\w+)(?!\w)"
)
_TO_THE_CLAUSE: Final = re.compile(r"[^\s,.;:!?]+(?: [^\s,.;:!?]+){0,6},? ?")
_JOINT: Final = re.compile(
    r"(?<!\w)(?:and|ja|seka|och|samt|und|sowie|et|y|e|en|og|a|ir|un|es|si|agus|και|и|in|i|but|mutta|vaan|men|utan|aber|mais|pero|ma|mas|maar|ale|then|sitten|sedan|dann)(?!\w)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One phrase found, and where; the weight is its row's, less what a condition takes away."""

    kind: Kind
    weight: float
    start: int
    end: int
    words: str
    conditional: bool

    def repeats(self, other: "Evidence") -> bool:
        """Say whether this is no witness beside ``other``: neither the same words nor a word said again are."""
        overlaps = self.start < other.end and other.start < self.end
        return self.kind is other.kind and (overlaps or self.words == other.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was found in a letter's words."""

    evidence: tuple[Evidence, ...]
    """Weightiest first; where two of a kind overlap, only the weightier."""
    doubts: tuple[str, ...]
    """Words after which a person should look."""


def listen(folded: str, vocabularies: Sequence[Vocabulary]) -> Heard:
    """Find in folded text what the ``vocabularies`` know."""
    folded = f" {folded}"
    whole = bare(folded)
    open_to_reading = _without_what_is_set_aside(whole, vocabularies)
    selling = tuple(_first(words.selling, folded, whole) for words in vocabularies)
    found = _witnesses(folded, open_to_reading, vocabularies)
    sold = tuple(one for listed in selling for one in listed)
    if sold:
        # Who sells or announces speaks of rights in general; only what somebody says of their own is a wish.
        found = tuple(one for one in found if _is_own(one, vocabularies))
    doubts = (one for words in vocabularies for one in _first(words.doubts, folded, whole))
    return Heard(evidence=found, doubts=(*doubts, *sold))


def sentence_around(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence that holds ``start`` to ``end`` begins and ends."""
    earliest = max(0, start - _SENTENCE_REACH)
    begins = max((mark.end() for mark in _SENTENCE_END.finditer(folded, earliest, start)), default=earliest)
    ending = _SENTENCE_END.search(folded, end)
    return begins, min(ending.start() if ending else len(folded), end + _SENTENCE_REACH)


def _without_what_is_set_aside(whole: str, vocabularies: Sequence[Vocabulary]) -> str:
    for pattern in (*SET_ASIDE, *(pattern for words in vocabularies for pattern in words.set_aside)):
        whole = pattern.sub(lambda found: found[0][0] + BARRIER * (len(found[0]) - 1), whole)
    return whole


def _witnesses(folded: str, text: str, vocabularies: Sequence[Vocabulary]) -> tuple[Evidence, ...]:
    witnesses: list[Evidence] = []
    found = _found(folded, text, vocabularies)
    for one in sorted(found, key=lambda one: (-one.weight, one.start)):
        if not any(one.repeats(earlier) for earlier in witnesses):
            witnesses.append(one)
    return tuple(
        one
        for one in witnesses
        if not (one.kind is Kind.ACCESS and _is_object_of_erasure(text, one, vocabularies))
    )


def _is_object_of_erasure(text: str, one: Evidence, vocabularies: Sequence[Vocabulary]) -> bool:
    """Say whether ``one`` tells of what is to be erased, and asks for nothing itself."""
    if not _CLAUSE.match(text, one.start):
        return False
    begins, _ = sentence_around(text, one.start, one.start)
    erasures = (
        erasure
        for words in vocabularies
        for row in words.phrases
        if row.kind is Kind.ERASURE
        for erasure in islice(row.pattern.finditer(text, max(0, begins - 1), one.end), _PLACES)
    )
    return any(_leads_to(text, erasure.start() + 1, one.start) for erasure in erasures)


def _leads_to(text: str, verb: int, clause: int) -> bool:
    between = text[verb:clause]
    return verb <= clause and (
        not between or (_TO_THE_CLAUSE.fullmatch(between) is not None and not _JOINT.search(between))
    )


def _found(folded: str, text: str, vocabularies: Sequence[Vocabulary]) -> Iterator[Evidence]:
    """Yield each phrase, and each right cited by article, at its weightiest place."""

    def at(kind: Kind, weight: float, match: re.Match[str]) -> Evidence:
        # Access is not weakened by an "if": who does not know whether data are held can only ask conditionally.
        conditional = kind is not Kind.ACCESS and _conditional(text, match.start(), vocabularies)
        return Evidence(
            kind=kind,
            weight=weight * _CONDITIONAL if conditional else weight,
            start=match.start() + 1,
            end=match.end(),
            words=folded[match.start() + 1 : match.end()].strip(),
            conditional=conditional,
        )

    for words in vocabularies:
        for row in words.phrases:
            if found := _weightiest(at(row.kind, row.weight, match) for match in row.pattern.finditer(text)):
                yield found
    cited: dict[Kind, list[tuple[float, re.Match[str]]]] = {}
    for kind, weight, match in cited_articles(text):
        cited.setdefault(kind, []).append((weight, match))
    for kind, places in cited.items():
        yield from filter(None, [_weightiest(at(kind, weight, match) for weight, match in places)])


def _weightiest(places: Iterator[Evidence]) -> Evidence | None:
    """Return the first place without a condition, or else the first; a letter may say one thing a thousand times."""
    first = None
    for place in islice(places, _PLACES):
        if not place.conditional:
            return place
        first = first or place
    return first


def _conditional(text: str, start: int, vocabularies: Sequence[Vocabulary]) -> bool:
    begins, _ = sentence_around(text, start, start)
    return any(words.conditions.search(text, max(0, begins - 1), start) for words in vocabularies)


def _is_own(one: Evidence, vocabularies: Sequence[Vocabulary]) -> bool:
    return any(words.own.search(f" {bare(one.words)}") for words in vocabularies)


def _first(patterns: Sequence[re.Pattern[str]], folded: str, text: str) -> list[str]:
    return [
        folded[match.start() + 1 : match.end()] for pattern in patterns if (match := pattern.search(text))
    ]
