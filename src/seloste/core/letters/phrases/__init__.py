"""The tables a letter is read by: one vocabulary a language, and one for article numbers, which know no language.

Each row is a weight and a phrase in the notation of ``notation``. They rest on the terms the Regulation uses in each
language and on plain speech; Finnish, Swedish, English and German go deep, the others as far as the terms carry. What
people say in their own words stands in the ``everyday`` tables, which are added to those. To deepen the reading, add
rows; the reader itself knows no word of any language.
"""

from dataclasses import replace
from functools import cache
from typing import Final

from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases import (
    afar,
    baltic,
    de,
    en,
    everyday_afar,
    everyday_baltic,
    everyday_en_de,
    everyday_fi_sv,
    everyday_germanic,
    everyday_iberian,
    everyday_romance,
    everyday_slavic,
    everyday_south_slavic,
    fi,
    germanic,
    iberian,
    romance,
    slavic,
    south_slavic,
    sv,
)
from seloste.core.letters.phrases.articles import cited_articles
from seloste.core.letters.phrases.notation import Everyday, Phrase, Vocabulary, Written, compiled, deepened
from seloste.core.letters.phrases.together import TOGETHER

_In = LetterLanguage
_TERMS: Final[dict[LetterLanguage, Written]] = {
    _In.BG: south_slavic.BULGARIAN,
    _In.CS: slavic.CZECH,
    _In.DA: germanic.DANISH,
    _In.DE: de.WRITTEN,
    _In.EL: afar.GREEK,
    _In.EN: en.WRITTEN,
    _In.ES: iberian.SPANISH,
    _In.ET: baltic.ESTONIAN,
    _In.FI: fi.WRITTEN,
    _In.FR: romance.FRENCH,
    _In.GA: afar.IRISH,
    _In.HR: south_slavic.CROATIAN,
    _In.HU: afar.HUNGARIAN,
    _In.IT: romance.ITALIAN,
    _In.LT: baltic.LITHUANIAN,
    _In.LV: baltic.LATVIAN,
    _In.MT: afar.MALTESE,
    _In.NL: germanic.DUTCH,
    _In.PL: slavic.POLISH,
    _In.PT: iberian.PORTUGUESE,
    _In.RO: iberian.ROMANIAN,
    _In.SK: slavic.SLOVAK,
    _In.SL: south_slavic.SLOVENE,
    _In.SV: sv.WRITTEN,
}
_EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    **everyday_fi_sv.EVERYDAY,
    **everyday_en_de.EVERYDAY,
    **everyday_germanic.EVERYDAY,
    **everyday_romance.EVERYDAY,
    **everyday_iberian.EVERYDAY,
    **everyday_slavic.EVERYDAY,
    **everyday_south_slavic.EVERYDAY,
    **everyday_baltic.EVERYDAY,
    **everyday_afar.EVERYDAY,
}
WRITTEN: Final[dict[LetterLanguage, Written]] = {
    language: replace(deepened(terms, _EVERYDAY[language]), together=TOGETHER.get(language, ()))
    for language, terms in _TERMS.items()
}
"""What is written down for each language; nothing is for a language that is not told apart."""


@cache
def vocabulary(language: LetterLanguage) -> Vocabulary:
    """Return the vocabulary of ``language``, compiled when it is first asked for.

    Raises:
        KeyError: ``language`` is ``OTHER``.
    """
    return compiled(WRITTEN[language])


__all__ = ["WRITTEN", "Phrase", "Vocabulary", "Written", "cited_articles", "vocabulary"]
