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
    r"\(3\)|\.3(?!\d)|,? (?:abs\.?|para(?:graph)?\.?|kohdan?|stk\.?) ?3(?!\d)"
)

_NUMBERS: Final = r"\d{1,2}(?:\(\d\)(?:\([a-f]\))?|\.\d(?!\d))?"
_LIST: Final = rf"{_NUMBERS}(?:(?:, ?| ?- ?| and | & | und | och | ja | sekä | to | samt ){_NUMBERS})*"
_ARTICLE: Final = re.compile(
    rf"(?<!\w)(?:(?:art\.?|articles?|artikels?|artikeln|artiklarna|artikla[nt]?|artikel) ?(?P<after>{_LIST})(?!\w)"
    rf"|(?P<before>{_LIST})\.? ?(?:artikla\w*|art\.))"
)
_REGULATION: Final = re.compile(
    r"gdpr|2016/679|general data protection regulation|data protection regulation|dsgvo|rgpd|avg"
    r"|tietosuoja-?\s?(?:asetu|lain)|dataskyddsf|datenschutz-?grundverordnung"
)
_CITED: Final = 0.7
_CITED_WITHOUT_ITS_ACT: Final = 0.45


def cited_articles(folded: str) -> Iterator[tuple[Kind, float, re.Match[str]]]:
    """Yield each right cited by article in folded text, its weight, and where.

    A number alone may belong to another act; it weighs little unless the letter names the Regulation.
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
        r"(?P<joint>- ?| to )?(?P<number>\d{1,2})(?:\(\d\)(?:\([a-f]\))?|\.\d(?!\d))?", listed
    ):
        number = int(part["number"])
        yield from range(previous + 1, number) if part["joint"] else ()
        yield number
        previous = number
