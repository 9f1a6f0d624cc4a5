"""Countries and organisations to which data may go by the Commission's decision (Art. 45)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from seloste.core.law.dated import Dated, in_force

EUROPEAN_PATENT_ORGANISATION: Final = "EPO"
"""The one international organisation with a decision; it has no country code."""


class Scope(StrEnum):
    """Whose protection a decision finds adequate."""

    WHOLE = "whole"
    COMMERCIAL_ORGANISATIONS = "commercial_organisations"
    LISTED_ORGANISATIONS = "listed_organisations"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdequacyDecision(Dated):
    """One decision; ``reference`` is ``None`` where its number has not been read.

    ``valid_from`` is the day of the decision, ``valid_to`` the last day on which it could be relied on.
    """

    country: str
    scope: Scope = Scope.WHOLE
    reference: str | None


def _decision(
    country: str,
    reference: str | None,
    valid_from: date,
    *,
    valid_to: date | None = None,
    scope: Scope = Scope.WHOLE,
    source: str = "Official Journal, number and date of the decision",
) -> AdequacyDecision:
    return AdequacyDecision(
        country=country,
        reference=reference,
        valid_from=valid_from,
        valid_to=valid_to,
        scope=scope,
        source=source,
    )


ADEQUACY: Final = (
    _decision("AD", "2010/625/EU", date(2010, 10, 19)),
    _decision("AR", "2003/490/EC", date(2003, 6, 30)),
    _decision(
        "BR",
        "(EU) 2026/179",
        date(2026, 1, 26),
        source="Official Journal of 28 January 2026, as given by europalov.no",
    ),
    _decision("CA", "2002/2/EC", date(2001, 12, 20), scope=Scope.COMMERCIAL_ORGANISATIONS),
    _decision("CH", "2000/518/EC", date(2000, 7, 26)),
    _decision(
        EUROPEAN_PATENT_ORGANISATION,
        None,
        date(2025, 7, 15),
        source="Agence Europe, bulletin 13681, 15 July 2025",
    ),
    _decision("FO", "2010/146/EU", date(2010, 3, 5)),
    _decision(
        "GB",
        "(EU) 2021/1772",
        date(2021, 6, 28),
        # Prolonged on 24 June 2025 to 27 December 2025, and renewed on 19 December 2025 for six years.
        valid_to=date(2031, 12, 27),
        source=(
            "Official Journal, number and date of the decision; the renewal and its last day as given by"
            " The DPO Centre, December 2025"
        ),
    ),
    _decision("GG", "2003/821/EC", date(2003, 11, 21)),
    _decision("IL", "2011/61/EU", date(2011, 1, 31)),
    _decision("IM", "2004/411/EC", date(2004, 4, 28)),
    _decision("JE", "2008/393/EC", date(2008, 5, 8)),
    _decision("JP", "(EU) 2019/419", date(2019, 1, 23)),
    _decision("KR", "(EU) 2022/254", date(2021, 12, 17)),
    _decision("NZ", "2013/65/EU", date(2012, 12, 19)),
    _decision(
        "US",
        "2000/520/EC",
        date(2000, 7, 26),
        valid_to=date(2015, 10, 5),
        scope=Scope.LISTED_ORGANISATIONS,
        source="Safe Harbour; invalid by judgment C-362/14 of 6 October 2015",
    ),
    _decision(
        "US",
        "(EU) 2016/1250",
        date(2016, 7, 12),
        valid_to=date(2020, 7, 15),
        scope=Scope.LISTED_ORGANISATIONS,
        source="Privacy Shield; invalid by judgment C-311/18 of 16 July 2020",
    ),
    _decision(
        "US",
        "(EU) 2023/1795",
        date(2023, 7, 10),
        scope=Scope.LISTED_ORGANISATIONS,
        source="Data Privacy Framework; upheld by judgment T-553/23 of 3 September 2025, appeal C-703/25 P pending",
    ),
    _decision("UY", "2012/484/EU", date(2012, 8, 21)),
)
"""Adequacy decisions by country code, those that have ended included."""


def adequate(country: str, *, on: date) -> AdequacyDecision | None:
    """Return the decision that covers a country on this day, if there is one; read its ``scope`` before relying on it."""
    found = in_force((each for each in ADEQUACY if each.country == country.upper()), on)
    return found[-1] if found else None
