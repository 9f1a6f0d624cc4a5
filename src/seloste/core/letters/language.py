"""Which of the official languages of the Union a letter is written in, by the small words each cannot do without."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from seloste.core.letters import telling
from seloste.core.letters.folding import bare


class LetterLanguage(StrEnum):
    """The official languages of the Union (Regulation No 1/1958, Article 1), and all the rest."""

    BG = "bg"
    CS = "cs"
    DA = "da"
    DE = "de"
    EL = "el"
    EN = "en"
    ES = "es"
    ET = "et"
    FI = "fi"
    FR = "fr"
    GA = "ga"
    HR = "hr"
    HU = "hu"
    IT = "it"
    LT = "lt"
    LV = "lv"
    MT = "mt"
    NL = "nl"
    PL = "pl"
    PT = "pt"
    RO = "ro"
    SK = "sk"
    SL = "sl"
    SV = "sv"
    OTHER = "other"


KNOWN_WELL: Final = (LetterLanguage.FI, LetterLanguage.SV, LetterLanguage.EN, LetterLanguage.DE)
"""The languages whose phrases go deep enough to be sure by; a letter in no known language is tried in all of them."""

_WORD: Final = re.compile(r"[^\W\d_]+")
# Finnish says with endings what other languages say with small words.
_FINNISH_ENDING: Final = re.compile(
    r"\w{3,}(?:ssa|ssä|lta|ltä|lle|iin|jen|den|mme|nne|ttä|vat|vät|kaa|kää|kset|ista|istä|ani|äni|eni|oni)"
)
_ENOUGH: Final = 1.0
_LEAD: Final = 1.05
_OWN_LETTER: Final = 0.5
_READ_CHARACTERS: Final = 20_000
_SENTENCE_END: Final = re.compile(r"[.!?\n]+")
_SENTENCES: Final = 80
# A sentence this short may be a name or an address, which is no word of a language read little of.
_FEWEST_WORDS: Final = 4
_MOST: Final = 3
_SHORT: Final = 800
_MARKS_MISSED: Final = 4


def _speaking() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return what each telling word says: for which languages it speaks, and how loudly for each."""
    spoken: dict[str, list[str]] = {}
    for language, listed in telling.WORDS.items():
        words = set(listed.split())
        # Many people write longer words without their marks.
        for word in words | {bare(word) for word in words if len(word) >= _MARKS_MISSED}:
            spoken.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1.0 / len(languages)) for language in languages)
        for word, languages in spoken.items()
    }


_SPEAKING: Final = _speaking()
_LETTER_OF: Final = {
    letter: languages.split() for letters, languages in telling.LETTERS.items() for letter in letters
}


def detect(text: str) -> LetterLanguage:
    """Return the language that ``text`` speaks most of; ``OTHER`` on a near tie or with too few telling words."""
    (best, language), (second, _) = _ranked(text)[:2]
    return LetterLanguage(language) if best >= _ENOUGH and best >= second * _LEAD else LetterLanguage.OTHER


def spoken(text: str) -> tuple[LetterLanguage, ...]:
    """Return the languages to read ``text`` in, most spoken first: of the whole, and of its sentences.

    People mix languages: a greeting in one, a template in another, and one short wish in a third. Of a short text the
    languages known well are always among them, and of one that speaks none for sure, those that it may speak.
    """
    found = dict.fromkeys((detect(text), *_of_sentences(text)))
    found.pop(LetterLanguage.OTHER, None)
    if not found:
        found = dict.fromkeys(LetterLanguage(language) for score, language in _ranked(text)[:_MOST] if score)
    known_well = KNOWN_WELL if len(text) <= _SHORT or not found else ()
    return tuple(
        dict.fromkeys((*tuple(found)[:_MOST], *(one for one in found if one in KNOWN_WELL), *known_well))
    )


def _of_sentences(text: str) -> Iterator[LetterLanguage]:
    for sentence in _SENTENCE_END.split(text[:_READ_CHARACTERS])[:_SENTENCES]:
        words = len(sentence.split(None, _FEWEST_WORDS))
        if words > 1 and ((language := detect(sentence)) in KNOWN_WELL or words > _FEWEST_WORDS):
            yield language


def _ranked(text: str) -> list[tuple[float, str]]:
    words = Counter(word.casefold() for word in _WORD.findall(text[:_READ_CHARACTERS]))
    scores = dict.fromkeys(telling.WORDS, 0.0)
    for word, count in words.items():
        for language, loudness in _SPEAKING.get(word, ()):
            scores[language] += count * loudness
        own = {letter for letter in word if letter in _LETTER_OF}
        for letter in own:
            for language in _LETTER_OF[letter]:
                scores[language] += count * _OWN_LETTER / len(_LETTER_OF[letter])
        if word not in _SPEAKING and _FINNISH_ENDING.fullmatch(word):
            scores["fi"] += count
    return sorted(((score, language) for language, score in scores.items()), reverse=True)
