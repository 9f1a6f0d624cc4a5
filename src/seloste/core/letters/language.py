"""Which language a letter is written in, by the small words each language cannot do without."""

import re
from collections import Counter
from enum import StrEnum
from typing import Final


class LetterLanguage(StrEnum):
    """The languages whose phrases are known, and all the rest."""

    FI = "fi"
    SV = "sv"
    EN = "en"
    OTHER = "other"


_WORD: Final = re.compile(r"[^\W\d_]+")
# Finnish says with endings what other languages say with small words.
_FINNISH_ENDING: Final = re.compile(
    r"\w{3,}(?:ssa|ssä|lta|ltä|lle|iin|jen|den|mme|nne|ttä|vat|vät|kaa|kää|kset|ista|istä|ani|äni|eni|oni)"
)
_ENOUGH_WORDS: Final = 2
_READ_CHARACTERS: Final = 20_000


def _table(**words: str) -> dict[str, frozenset[str]]:
    return {language: frozenset(listed.split()) for language, listed in words.items()}


# A word may stand in several lists; it then speaks for each. Finnish has few small words, so the commonest forms of
# letters stand beside them. Languages we do not read are here so as not to be taken for a neighbour's.
_TELLING: Final = _table(
    fi=(
        "ei eikä ellei en ette että hei hän häntä itseäni ja joka jos joten jotka kaikki kanssa kiitos koska kuin"
        " kuka kun kuten me mikä minkä minua minulla minulle minun minusta minä missä mitkä mitä mutta myös ne niiden"
        " niin niitä nyt näitä oikeus ole olen olette olla on ovat pyydän sekä se sen siitä sitten tai te teidän teillä"
        " teille tiedot tietoja tietoni tietojani tietojeni tämä tämän vai voi vuoksi älkää terveisin haluan olisi"
    ),
    sv=(
        "alla att av de dem den det eller en er era ett för från ha har hej hos hur i inte ja jag kan med men mig min"
        " mina mitt mot ni nu när och om på samt sedan sig som så till tack uppgifter ut utan vad var vara vi vid vilka"
        " vill är över enligt begär vänliga hälsningar hälsning"
    ),
    en=(
        "a about all am an and any are as at be been but by can dear do for from has have i if in is it me my no not"
        " of on or our please regards so that the them there this to under was we what which who will with would yes"
        " you your"
    ),
    da_nb="af at av blev de den der det efter eller en er et for fra har hvad hva hvilke i ikke jeg med meg mig mine mit og om oplysninger opplysninger på som til jeres dere vennlig venlig",
    de="aber als am an auch auf bei bitte das dass dem den der des die ein eine für gemäß haben ich ihnen ihre im in ist mein meine mich mir mit nach nicht oder sehr sie sind über um und von vor werden wie wir zu zur",
    nl="aan als bij dat de die dit een en geen het hij hun ik in is maar mij mijn met naar niet of om onze op te u uit uw van voor was wat wij zijn",
    fr="au aux avec ce ces cette dans de des du elle en est et je la le les leur ma me mes mon ne nous ou par pas plus pour que qui sur une un vos votre vous",
    es="al como con de del el en es esta la las lo los me mi mis no o para pero por que se sin sobre su sus un una y yo",
    et="ei ja kas kes kui kõik ma mida minu mind mulle ning oma on palun see selle siis teie teile tere võib või ära",
)
_READ_LANGUAGES: Final = {language.value: language for language in LetterLanguage}


def detect(text: str) -> LetterLanguage:
    """Return the language most of whose telling words ``text`` uses; ``OTHER`` on a tie or with too few of them."""
    words = Counter(word.casefold() for word in _WORD.findall(text[:_READ_CHARACTERS]))
    counts = {language: sum(words[word] for word in telling) for language, telling in _TELLING.items()}
    counts["fi"] += sum(
        count
        for word, count in words.items()
        if word not in _TELLING["fi"] and _FINNISH_ENDING.fullmatch(word)
    )
    scores = sorted(((count, language) for language, count in counts.items()), reverse=True)
    (best, language), (second, _), *_ = scores
    if best < _ENOUGH_WORDS or best == second:
        return LetterLanguage.OTHER
    return _READ_LANGUAGES.get(language, LetterLanguage.OTHER)
