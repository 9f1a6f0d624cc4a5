"""Rights invoked by the number of their article, in any language that writes figures."""

import re
from collections.abc import Iterator
from typing import Final

from seloste.core.letters.kinds import Kind

_RIGHTS: Final = {
    15: Kind.ACCESS,
    16: Kind.RECTIFICATION,
    17: Kind.ERASURE,
    18: Kind.RESTRICTION,
    20: Kind.PORTABILITY,
    21: Kind.OBJECTION,
}
_CONSENT_ARTICLE: Final = 7
_WITHDRAWAL_PARAGRAPH: Final = re.compile(
    r"\(3\)|\.3(?!\d)|,? (?:abs\.?|para(?:graph)?\.?|kohdan?|stk\.?|ust\.?|lid|odst\.?|apartado|n\.?o|paragrafo|comma) ?3(?!\d)"
)

_SIGN: Final = r"(?:\.? ?[oº°])?"
_NUMBERS: Final = rf"\d{{1,2}}{_SIGN}(?:\(\d\)(?:\([a-f]\))?|\.\d(?!\d))?"
_AND: Final = r"and|&|und|och|ja|sekä|to|samt|et|y|e|en|og|i|a|ir|un|és|és|si|agus|u|και|и|in|bis"
_LIST: Final = rf"{_NUMBERS}(?:(?:, ?| ?- ?| (?:{_AND}) ){_NUMBERS})*"
# What the word "article" is called in the official languages, in bare letters.
_BEFORE: Final = (
    r"art\.?|articles?|artikels?|artikeln|artiklarna|artikla[nt]?|artikeln?s?|artigos?|articulos?|articol\w*|articoli|artyku\w+"
    r"|clank\w*|clen\w*|член\w*|чл\.?|αρθρ\w+|airteaga\w*|artikolu|artikli\w*|artikkel|artikel"
)
_AFTER: Final = r"artikla\w*|art\.|cikk\w*|pant\w*|straipsn\w*|artikli\w*"
_ARTICLE: Final = re.compile(
    rf"\W(?:(?:{_BEFORE}) ?(?P<after>{_LIST})(?!\w)|(?P<before>{_LIST})\.? ?(?:{_AFTER}))"
)
_REGULATION: Final = re.compile(
    r"gdpr|2016/679|general data protection regulation|data protection regulation|dsgvo|ds-gvo|rgpd|avg(?!\w)|rodo(?!\w)"
    r"|tietosuoja-?\s?(?:asetu|lain)|dataskyddsf|datenschutz-?grundverordnung|databeskyttelsesf|opst\w* uredb|ор?зд|γκπδ"
    r"|rgcs|vdar|bdar|kaitse uldmaaru|gegevensbescherming|oop?u|altalanos adatvedelmi|adatvedelmi rendelet"
)
_CITED: Final = 0.7
_CITED_WITHOUT_ITS_ACT: Final = 0.45


def cited_articles(folded: str) -> Iterator[tuple[Kind, float, re.Match[str]]]:
    """Yield each right cited by article in bare text, its weight, and where.

    As with phrases, what is matched begins with the character before. A number alone may belong to another act; it weighs little unless the letter names the Regulation.
    """
    weight = _CITED if _REGULATION.search(folded) else _CITED_WITHOUT_ITS_ACT
    for cited in _ARTICLE.finditer(folded):
        for number in _numbers(cited["after"] or cited["before"]):
            if kind := _RIGHTS.get(number):
                yield kind, weight, cited
            elif number == _CONSENT_ARTICLE and _WITHDRAWAL_PARAGRAPH.search(cited[0]):
                yield Kind.CONSENT_WITHDRAWAL, weight, cited


def _numbers(listed: str) -> Iterator[int]:
    """Yield the article numbers of a list such as ``15(1)(c), 17 and 20-22``."""
    previous = 0
    for part in re.finditer(
        rf"(?P<joint>- ?| (?:to|bis|a) )?(?P<number>\d{{1,2}}){_SIGN}(?:\(\d\)(?:\([a-f]\))?|\.\d(?!\d))?",
        listed,
    ):
        number = int(part["number"])
        yield from range(previous + 1, number) if part["joint"] else ()
        yield number
        previous = number
