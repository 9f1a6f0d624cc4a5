"""Which rights a letter invokes, and whether that is sure enough to file it without a person looking.

No form is required of a request (EDPB Guidelines 01/2022, paragraphs 50 to 57), so a letter is read by weighted phrases.
Each kind's score is the chance that not all of its phrases mislead. Taking an erasure for mere access would lose
somebody's right, while sorting by hand loses a minute: the slightest word of another right, of another person or of a
condition therefore makes a reading unsure.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from seloste.core.letters import subjects
from seloste.core.letters.corrections import Correction, corrections_in
from seloste.core.letters.erasing import fields_to_erase
from seloste.core.letters.evidence import Evidence, Heard, listen
from seloste.core.letters.folding import fold
from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import KNOWN_WELL, LetterLanguage, detect, spoken
from seloste.core.letters.message import Letter
from seloste.core.letters.permission import Permission, permission_in
from seloste.core.letters.phrases import vocabulary
from seloste.core.letters.representing import represented

SURE: Final = 0.7
"""The confidence from which a letter may be filed as read."""

_NAMED: Final = 0.55
_HINTED: Final = 0.2
_OVERHEARD: Final = 0.3

# Characters read of a letter; a longer one is left to a person. Anybody may send pages made to be slow to read.
READ_CHARACTERS: Final = 30_000

# What is known to be missing holds the confidence down, however strong the phrases.
_CAP_HINTED: Final = 0.6
_CAP_UNKNOWN_LANGUAGE: Final = 0.6
_CAP_SINGLE_WITNESS: Final = 0.6
_CAP_DOUBTED: Final = 0.5
_CAP_OTHER: Final = 0.5
_CAP_OTHER_HINTED: Final = 0.2
_WITNESSES: Final = 2

_RIGHTS: Final = frozenset(Kind) - {Kind.IDENTITY_PROOF, Kind.REMINDER, Kind.OTHER}
_YIELDS_TO: Final = {
    # A request may bring its sender's proof along; on its own such a letter answers a question of ours.
    Kind.IDENTITY_PROOF: _RIGHTS | {Kind.REMINDER},
    # Whoever withdraws a permission or a consent names it.
    Kind.DISCLOSURE_PERMISSION: frozenset({Kind.DISCLOSURE_WITHDRAWAL, Kind.CONSENT_WITHDRAWAL}),
}
# "Should I have consented, I withdraw it": said beside these, it asks for nothing they do not bring about.
_CARRIED_BY: Final = frozenset({Kind.ERASURE, Kind.OBJECTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Words gone by, folded, and what they spoke for; ``OTHER`` is what made the reading unsure."""

    words: str
    kind: Kind


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
    grounds: tuple[Ground, ...] = ()
    """What ``because`` says, with the kind each phrase spoke for."""
    on_behalf_of: str | None = None
    """The name of whoever the sender speaks for, or what the letter calls them when it gives no name."""
    corrections: tuple[Correction, ...] = ()
    """What a rectification wants put right, in the letter's order."""
    erase: tuple[str, ...] = ()
    """The fields an erasure is confined to; empty when everything is to go, and when nothing is."""
    permission: Permission | None = None
    """What a letter about disclosure allows, refuses or takes back."""


def read(letter: Letter) -> Reading:
    """Read what ``letter`` asks for from its subject and its new words."""
    subject = "" if subjects.answers(letter.subject) else letter.subject
    text = letter.text
    if not text.strip() and subjects.forwards(letter.subject):
        # What is passed on without a word is read, so as not to be lost, and left to a person all the same.
        text = letter.full_text
    written = f"{subject}\n\n{text}"[:READ_CHARACTERS]
    language = detect(written)
    folded = fold(written)
    heard = listen(folded, tuple(vocabulary(one) for one in spoken(written)))
    scores = _scores(heard.evidence)
    named, hinted = _sorted_out(scores, heard.evidence)
    # RFC 3834: a machine's letter asks nothing, whatever it quotes.
    automatic = letter.auto_submitted or subjects.is_automatic(letter.subject)
    kinds = (Kind.OTHER,) if automatic or not named else named
    # A subject without a letter may belong to words in an attachment, which nobody has read yet.
    unread = not letter.text.strip() or len(letter.text) > READ_CHARACTERS
    confidence = min(
        *(scores[kind] for kind in named),
        *_caps(
            named=named,
            hinted=hinted,
            doubted=bool(heard.doubts) or unread or automatic,
            language=language,
            evidence=heard.evidence,
        ),
        1.0,
    )
    grounds = tuple(_grounds(heard, kinds))
    about = frozenset(kinds)
    return Reading(
        kinds=kinds,
        language=language,
        confidence=round(confidence, 2),
        because=tuple(dict.fromkeys(ground.words for ground in grounds)),
        sure=confidence >= SURE,
        grounds=grounds,
        on_behalf_of=represented(written, sender=letter.from_name) if about & _RIGHTS else None,
        corrections=corrections_in(letter, written) if Kind.RECTIFICATION in about else (),
        erase=fields_to_erase(written) if Kind.ERASURE in about else (),
        permission=permission_in(written, kinds=about, on=letter.date),
    )


def _grounds(heard: Heard, kinds: tuple[Kind, ...]) -> Iterator[Ground]:
    for one in heard.evidence:
        if one.kind in kinds:
            yield Ground(words=one.words, kind=one.kind)
    for words in heard.doubts:
        yield Ground(words=words, kind=Kind.OTHER)


def _scores(evidence: Iterable[Evidence]) -> dict[Kind, float]:
    misled: dict[Kind, float] = {}
    phrases = [one for one in evidence if not one.together]
    for one in phrases:
        misled[one.kind] = misled.get(one.kind, 1.0) * (1.0 - one.weight)
    scores = {kind: 1.0 - chance for kind, chance in misled.items()}
    named = any(score >= _NAMED for score in scores.values())
    for one in evidence:
        if one.together:
            # A sentence's words name a right where no phrase does, or tell that it was asked for; else they hint at one.
            alone = not named or one.kind is Kind.REMINDER
            weight = one.weight if alone else 0.0 if any(map(one.touches, phrases)) else _OVERHEARD
            scores[one.kind] = max(scores.get(one.kind, 0.0), weight)
    return scores


def _sorted_out(
    scores: dict[Kind, float], evidence: tuple[Evidence, ...]
) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
    """Return the kinds strong enough to name, strongest first, and those merely hinted at."""
    order = list(Kind)
    ranked = sorted(scores, key=lambda kind: (-scores[kind], order.index(kind)))
    strong = frozenset(kind for kind in ranked if scores[kind] >= _NAMED)
    if strong & _CARRIED_BY and all(
        one.conditional for one in evidence if one.kind is Kind.CONSENT_WITHDRAWAL
    ):
        ranked = [kind for kind in ranked if kind is not Kind.CONSENT_WITHDRAWAL]
    standing = tuple(kind for kind in ranked if not strong & _YIELDS_TO.get(kind, frozenset()))
    named = tuple(kind for kind in standing if kind in strong)
    return named, tuple(kind for kind in standing if kind not in strong and scores[kind] >= _HINTED)


def _caps(
    *,
    named: tuple[Kind, ...],
    hinted: tuple[Kind, ...],
    doubted: bool,
    language: LetterLanguage,
    evidence: tuple[Evidence, ...],
) -> Iterator[float]:
    if not named:
        yield _CAP_OTHER_HINTED if hinted else _CAP_OTHER
    if hinted:
        yield _CAP_HINTED
    if doubted:
        yield _CAP_DOUBTED
    if language is LetterLanguage.OTHER:
        yield _CAP_UNKNOWN_LANGUAGE
    elif language not in KNOWN_WELL and any(
        sum(one.kind is kind for one in evidence) < _WITNESSES for kind in named
    ):
        # The shorter tables know too few words of other rights to go by one phrase alone.
        yield _CAP_SINGLE_WITNESS
