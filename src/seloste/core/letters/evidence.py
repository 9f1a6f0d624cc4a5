"""The words of a letter that speak for a right: where they stand, how strongly they speak, and what weakens them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from seloste.core.letters.folding import BARRIER, bare
from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases import Vocabulary, cited_articles
from seloste.core.letters.phrases.common import SET_ASIDE

_CONDITIONAL: Final = 0.5
_PLACES: Final = 50
_SENTENCES: Final = 200
# Words that stand together in no known order name a right and are never sure by themselves.
_TOGETHER: Final = 0.56
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
_ALL: Final = re.compile(
    r"everything|all|whatever|anything|any|kaik\w+|allt|alla|alles|samtliche\w*|alle|alt|tout\w*|todo\w*|tutt\w+|tudo|wszyst\w+|vse\w*|vset\w*|koik\w*|minden\w*|visu\w*|visk\w+|toate|sve|всичко|ολα"
)
_FURTHEST: Final = 120
_TO_THE_CLAUSE: Final = re.compile(r"[^\s,.;:!?]+(?: [^\s,.;:!?]+){0,6},? ?")
_JOINTS: Final = r"(?<!\w)(?:and|ja|seka|och|samt|und|sowie|et|y|e|en|og|a|ir|un|es|si|agus|και|и|in|i|but|mutta|vaan|men|utan|aber|mais|pero|ma|mas|maar|ale|then|sitten|sedan|dann)(?!\w)"
_JOINT: Final = re.compile(_JOINTS)
_LAST_JOINT: Final = re.compile(rf"{_JOINTS} ?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One phrase found, and where; the weight is its row's, less what a condition takes away."""

    kind: Kind
    weight: float
    start: int
    end: int
    words: str
    conditional: bool
    together: bool = False
    """Whether only words in one sentence speak, in no known order; ``start`` and ``end`` are the sentence's."""

    def touches(self, other: "Evidence") -> bool:
        """Say whether this stands where ``other`` does, or across it."""
        return self.start < other.end and other.start < self.end

    def repeats(self, other: "Evidence") -> bool:
        """Say whether this is no witness beside ``other``: neither the same words nor a word said again are."""
        return self.kind is other.kind and (self.touches(other) or self.words == other.words)


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
    return tuple(witnesses)


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

    apart = _Apart(text=text, vocabularies=vocabularies)
    for words in vocabularies:
        for row in words.phrases:
            found_at = islice(row.pattern.finditer(text), _PLACES)
            if found := _weightiest(
                at(row.kind, row.weight, match)
                for match in found_at
                if not apart.says_another(row.kind, match)
            ):
                yield found
    for words in vocabularies:
        for kind, match, (begins, ends) in _gathered(text, words):
            found = at(kind, _TOGETHER, match)
            if not found.conditional:
                yield replace(found, together=True, start=begins, end=ends)
    cited: dict[Kind, list[tuple[float, re.Match[str]]]] = {}
    for kind, weight, match in cited_articles(text):
        cited.setdefault(kind, []).append((weight, match))
    for kind, citations in cited.items():
        yield from filter(None, [_weightiest(at(kind, weight, match) for weight, match in citations)])


def _gathered(text: str, words: Vocabulary) -> Iterator[tuple[Kind, re.Match[str], tuple[int, int]]]:
    """Yield each right whose words stand together in a sentence, once: the first of these words, and the sentence."""
    found: set[Kind] = set()
    for begins, ends in _sentences(text) if words.gatherings else ():
        for row in words.gatherings:
            if row.kind in found or row.but_not.search(text, begins, ends):
                continue
            matches = [pattern.search(text, begins, ends) for pattern in row.patterns]
            if (first := matches[0]) and all(matches):
                found.add(row.kind)
                yield row.kind, first, (begins, ends)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence begins, with the character before it, and ends."""
    begins = 0
    for mark in islice(_SENTENCE_END.finditer(text), _SENTENCES):
        yield begins, min(mark.start(), begins + _SENTENCE_REACH)
        begins = max(0, mark.end() - 1) if mark[0] == "\n" else mark.end()
    yield begins, min(len(text), begins + _SENTENCE_REACH)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Apart:
    """Tells what is asked from what only belongs to another wish's words."""

    text: str
    vocabularies: Sequence[Vocabulary]
    _spans: dict[Kind, list[tuple[int, int]]] = field(default_factory=dict)

    def says_another(self, kind: Kind, match: re.Match[str]) -> bool:
        """Say whether ``match`` tells what is to be erased, or which list somebody is to be taken off."""
        start = match.start() + 1
        if kind is Kind.ERASURE:
            return any(begins == start and ends >= match.end() for begins, ends in self._of(Kind.OBJECTION))
        if kind is not Kind.ACCESS or not (clause := _CLAUSE.match(self.text, start)):
            return False
        return any(
            (begins < start and ends >= match.end())
            or _leads_to(self.text[begins:start], all_of_it=_ALL.fullmatch(clause[0]) is not None)
            for begins, ends in self._of(Kind.ERASURE)
            if begins <= start
        )

    def _of(self, kind: Kind) -> list[tuple[int, int]]:
        if kind not in self._spans:
            self._spans[kind] = [
                (found.start() + 1, found.end())
                for words in self.vocabularies
                for row in words.phrases
                if row.kind is kind
                for found in islice(row.pattern.finditer(self.text), _PLACES)
            ]
        return self._spans[kind]


def _leads_to(between: str, *, all_of_it: bool) -> bool:
    """Say whether the words from a verb on go no further than to what it is done to: "close my account and (all …)"."""
    if len(between) > _FURTHEST or (between and not _TO_THE_CLAUSE.fullmatch(between)):
        return False
    if all_of_it and (joint := _LAST_JOINT.search(between)):
        # "A" is "and" in some languages and an article in others.
        return not any(len(one[0]) > 1 for one in _JOINT.finditer(between, 0, joint.start()))
    return not _JOINT.search(between)


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
