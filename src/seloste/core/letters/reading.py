"""Which rights a letter invokes, and whether that is sure enough to file it without a person looking.

No form is required of a request (EDPB Guidelines 01/2022, paragraphs 50 to 57), so a letter is read by weighted phrases.
Each kind's score is the chance that not all of its phrases mislead. Taking an erasure for mere access would lose
somebody's right, while sorting by hand loses a minute: the slightest word of another right, of another person or of a
condition therefore makes a reading unsure.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage, detect
from seloste.core.letters.message import Letter
from seloste.core.letters.phrases import VOCABULARIES, cited_articles
from seloste.core.letters.phrases.notation import BARRIER, fold

SURE: Final = 0.7
"""The confidence from which a letter may be filed as read."""

_NAMED: Final = 0.55
_HINTED: Final = 0.2
_CONDITIONAL: Final = 0.5

# Characters read of a letter; a longer one is left to a person. Anybody may send pages made to be slow to read.
_READ_CHARACTERS: Final = 30_000

# What is known to be missing holds the confidence down, however strong the phrases.
_CAP_HINTED: Final = 0.6
_CAP_UNKNOWN_LANGUAGE: Final = 0.6
_CAP_DOUBTED: Final = 0.5
_CAP_OTHER: Final = 0.5
_CAP_OTHER_HINTED: Final = 0.2

_SENTENCE_REACH: Final = 600
_SENTENCE_END: Final = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!art)[.!?:;](?= )|\n|" + BARRIER)
_RIGHTS: Final = frozenset(Kind) - {Kind.IDENTITY_PROOF, Kind.REMINDER, Kind.OTHER}
_YIELDS_TO: Final = {
    # A request may bring its sender's proof along; on its own such a letter answers a question of ours.
    Kind.IDENTITY_PROOF: _RIGHTS | {Kind.REMINDER},
    # Whoever withdraws a permission or a consent names it.
    Kind.DISCLOSURE_PERMISSION: frozenset({Kind.DISCLOSURE_WITHDRAWAL, Kind.CONSENT_WITHDRAWAL}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a letter was taken for, and on what grounds."""

    kinds: tuple[Kind, ...]
    """Strongest first; ``(Kind.OTHER,)`` when no right was recognised."""
    language: LetterLanguage
    confidence: float
    """0 to 1, rounded to hundredths."""
    because: tuple[str, ...]
    """The phrases gone by, as they stand in the letter, in lower case."""
    sure: bool
    """False means "to sort": a person decides what the letter is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Evidence:
    """One phrase found, and where; the weight is its row's, less what a condition takes away."""

    kind: Kind
    weight: float
    start: int
    end: int
    words: str

    def repeats(self, other: "_Evidence") -> bool:
        overlaps = self.start < other.end and other.start < self.end
        return self.kind is other.kind and (overlaps or self.words == other.words)


def read(letter: Letter) -> Reading:
    """Read what ``letter`` asks for from its subject and its new words."""
    # The subject of an answer is the words of whoever was answered.
    answers = any(words.answering.match(letter.subject) for words in VOCABULARIES)
    subject = "" if answers else letter.subject
    language = detect(f"{subject}\n{letter.text}")
    whole = fold(f"{subject}\n\n{letter.text}"[:_READ_CHARACTERS])
    # A subject without a letter may belong to words in an attachment, which nobody has read yet.
    unread = not letter.text.strip() or len(letter.text) > _READ_CHARACTERS
    evidence = _evidence(_set_aside(whole))
    scores = _scores(evidence)
    named, hinted = _sorted_out(scores)
    doubts = tuple(
        doubt for words in VOCABULARIES for pattern in words.doubts if (doubt := _first(pattern, whole))
    )
    confidence = min(
        *(scores[kind] for kind in named),
        *_caps(
            named=named,
            hinted=hinted,
            doubted=bool(doubts) or unread or letter.auto_submitted,
            language=language,
        ),
        1.0,
    )
    relied_on = (one.words for one in evidence if one.kind in named)
    return Reading(
        kinds=named or (Kind.OTHER,),
        language=language,
        confidence=round(confidence, 2),
        because=tuple(dict.fromkeys((*relied_on, *doubts))),
        sure=confidence >= SURE,
    )


def _set_aside(folded: str) -> str:
    for vocabulary in VOCABULARIES:
        for pattern in vocabulary.set_aside:
            folded = pattern.sub(BARRIER, folded)
    return folded


def _evidence(folded: str) -> tuple[_Evidence, ...]:
    """Return the phrases found, weightiest first; where two of a kind overlap, only the weightier."""
    witnesses: list[_Evidence] = []
    for one in sorted(_found(folded), key=lambda one: (-one.weight, one.start)):
        # Neither the same words nor the same word said again are a second witness.
        if not any(one.repeats(earlier) for earlier in witnesses):
            witnesses.append(one)
    return tuple(witnesses)


def _found(folded: str) -> Iterator[_Evidence]:
    """Yield each phrase, and each right cited by article, at its weightiest place."""
    for vocabulary in VOCABULARIES:
        for row in vocabulary.phrases:
            places = (_at(row.kind, row.weight, folded, match) for match in row.pattern.finditer(folded))
            if found := max(places, key=_weight, default=None):
                yield found
    cited: dict[Kind, _Evidence] = {}
    for kind, weight, match in cited_articles(folded):
        place = _at(kind, weight, folded, match)
        cited[kind] = max(cited.get(kind, place), place, key=_weight)
    yield from cited.values()


def _at(kind: Kind, weight: float, folded: str, match: re.Match[str]) -> _Evidence:
    weight *= _condition(kind, folded, match)
    return _Evidence(kind=kind, weight=weight, start=match.start(), end=match.end(), words=match[0].strip())


def _condition(kind: Kind, folded: str, match: re.Match[str]) -> float:
    """Return by how much an "if" earlier in the sentence weakens what was found.

    Access is not weakened: who does not know whether data are held can only ask conditionally.
    """
    if kind is Kind.ACCESS:
        return 1.0
    earliest = max(0, match.start() - _SENTENCE_REACH)
    start = max(
        (end.end() for end in _SENTENCE_END.finditer(folded, earliest, match.start())), default=earliest
    )
    conditional = any(words.conditions.search(folded, start, match.start()) for words in VOCABULARIES)
    return _CONDITIONAL if conditional else 1.0


def _weight(one: _Evidence) -> float:
    return one.weight


def _scores(evidence: Iterable[_Evidence]) -> dict[Kind, float]:
    misled: dict[Kind, float] = {}
    for one in evidence:
        misled[one.kind] = misled.get(one.kind, 1.0) * (1.0 - one.weight)
    return {kind: 1.0 - chance for kind, chance in misled.items()}


def _sorted_out(scores: dict[Kind, float]) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
    """Return the kinds strong enough to name, strongest first, and those merely hinted at."""
    order = list(Kind)
    ranked = sorted(scores, key=lambda kind: (-scores[kind], order.index(kind)))
    strong = frozenset(kind for kind in ranked if scores[kind] >= _NAMED)
    standing = tuple(kind for kind in ranked if not strong & _YIELDS_TO.get(kind, frozenset()))
    named = tuple(kind for kind in standing if kind in strong)
    return named, tuple(kind for kind in standing if kind not in strong and scores[kind] >= _HINTED)


def _caps(
    *, named: tuple[Kind, ...], hinted: tuple[Kind, ...], doubted: bool, language: LetterLanguage
) -> Iterator[float]:
    if not named:
        yield _CAP_OTHER_HINTED if hinted else _CAP_OTHER
    if hinted:
        yield _CAP_HINTED
    if doubted:
        yield _CAP_DOUBTED
    if language is LetterLanguage.OTHER:
        yield _CAP_UNKNOWN_LANGUAGE


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[0] if match else None
