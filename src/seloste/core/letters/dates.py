"""Days as letters name them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.letters.folding import even

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january januari januar tammikuu janvier enero gennaio janeiro stycznia ledna jaanuar",
            "february februari februar helmikuu fevrier febrero febbraio fevereiro lutego unora veebruar",
            "march mars marz maaliskuu marzo marco maart marca brezna marts",
            "april huhtikuu avril abril aprile kwietnia dubna aprill",
            "may maj mai toukokuu mayo maggio maio mei maja kvetna",
            "june juni kesakuu juin junio giugno junho czerwca cervna juuni",
            "july juli heinakuu juillet julio luglio julho lipca cervence juuli",
            "august augusti elokuu aout agosto augustus sierpnia srpna",
            "september syyskuu septembre septiembre settembre setembro wrzesnia zari",
            "october oktober lokakuu octobre octubre ottobre outubro pazdziernika rijna oktoober",
            "november marraskuu novembre noviembre novembro listopada listopadu",
            "december dezember joulukuu decembre diciembre dicembre dezembro grudnia prosince detsember",
        ),
        start=1,
    )
    for name in names.split()
}
_NUMERIC: Final = re.compile(
    r"(?<![\d.])(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})\s?[./]\s?(?P<m2>\d{1,2})\s?[./]\s?(?P<y2>\d{4}))(?!\d)"
)
_WORDED: Final = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|[.:]?[ea]?)? (?:of |de |d')?(?P<month>[^\W\d_]{3,14})(?:,? (?:de |del )?(?P<year>\d{4}))?|(?P<month2>[^\W\d_]{3,9}) (?P<day2>\d{1,2})(?:st|nd|rd|th)?,? (?P<year2>\d{4})"
)
_YEAR_END: Final = re.compile(
    r"(?:end of (?:the|this) year|vuoden loppuun|arets slut|ars? slut|arsskiftet|ende des jahres|jahresende|ende dieses jahres|fin de l'annee|fin de ano|fine dell'anno|fim do ano|einde van het jaar|konca roku|arets udgang|year'?s end|slutet av aret)"
)
# "Until the end of 2027", "bis Ende März 2027".
_END_OF: Final = re.compile(
    r"(?<!\w)(?:end|ende|utgangen|slutet|fin|finales|fine|fim|finais|eind|einde|konca|konce|udgangen|lopuss\w+|lopp\w+)(?: (?:of|av|von|des|de|di|van|af|roku))?"
    r"(?: (?P<month>[^\W\d_]{3,14}))? (?P<year>\d{4})(?!\d)|vuoden (?P<year2>\d{4}) loppuun"
)
_DECEMBER: Final = 12
_FINNISH_MONTH: Final = re.compile(r"(\w+kuu)(?:ta|n|hun)$")


def last_day_named(text: str, *, on: date | None) -> date | None:
    """Return the last day that ``text`` names; a day without its year is the next such day from ``on``."""
    return max(_days(even(text), on), default=None)


def _days(words: str, on: date | None) -> Iterator[date]:
    for found in _NUMERIC.finditer(words):
        year, month, day = (int(found[name] or found[f"{name}2"]) for name in "ymd")
        yield from _day(year, month, day)
    for found in _WORDED.finditer(words):
        name = found["month"] or found["month2"]
        finnish = _FINNISH_MONTH.match(name)
        month = MONTHS.get(finnish[1] if finnish else name, 0)
        day, its_year = int(found["day"] or found["day2"]), found["year"] or found["year2"]
        if its_year:
            yield from _day(int(its_year), month, day)
        elif on:
            # The 29th of February may be up to eight years away, which no permission means.
            days = (one for ahead in (0, 1) for one in _day(on.year + ahead, month, day) if one >= on)
            yield from list(days)[:1]
    for found in _END_OF.finditer(words):
        month = MONTHS.get(found["month"], 0) if found["month"] else _DECEMBER
        for first in _day(int(found["year"] or found["year2"]), month, 1):
            yield first.replace(day=monthrange(first.year, first.month)[1])
    if on and _YEAR_END.search(words):
        yield date(on.year, 12, 31)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
