"""The numbers the law sets: months to answer, hours to notify, years to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from seloste.core.law.dated import Dated, in_force
from seloste.core.law.measures import Measure, Unit
from seloste.core.law.profiles import PROFILES, Profile

_GDPR_APPLIES: Final = date(2018, 5, 25)  # Art. 99(2)
_ACCOUNTING_ACT: Final = date(1997, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Dated):
    """An amount and what it counts."""

    amount: int
    unit: Unit


FIGURES: Final[Mapping[Measure, tuple[Figure, ...]]] = {
    Measure.ANSWER: (
        Figure(
            amount=1,
            unit=Unit.MONTHS,
            valid_from=_GDPR_APPLIES,
            source="Regulation (EU) 2016/679 Art. 12(3), first sentence",
        ),
    ),
    Measure.EXTENSION: (
        Figure(
            amount=2,
            unit=Unit.MONTHS,
            valid_from=_GDPR_APPLIES,
            source="Regulation (EU) 2016/679 Art. 12(3), second sentence",
        ),
    ),
    Measure.INFORMING: (
        Figure(
            amount=1,
            unit=Unit.MONTHS,
            valid_from=_GDPR_APPLIES,
            source="Regulation (EU) 2016/679 Art. 14(3)(a)",
        ),
    ),
    Measure.BREACH_NOTICE: (
        Figure(
            amount=72,
            unit=Unit.HOURS,
            valid_from=_GDPR_APPLIES,
            source="Regulation (EU) 2016/679 Art. 33(1)",
        ),
    ),
    Measure.BOOKS: (
        Figure(
            amount=10,
            unit=Unit.YEARS,
            valid_from=_ACCOUNTING_ACT,
            source="Accounting Act 1336/1997, chapter 2, section 10(1)",
        ),
    ),
    Measure.VOUCHERS: (
        Figure(
            amount=6,
            unit=Unit.YEARS,
            valid_from=_ACCOUNTING_ACT,
            source="Accounting Act 1336/1997, chapter 2, section 10(2)",
        ),
    ),
}
"""The figures by what they measure, oldest first."""

CONSENT_AGE: Final[Mapping[str, tuple[Figure, ...]]] = {
    "FI": (
        Figure(
            amount=13,
            unit=Unit.YEARS,
            valid_from=date(2019, 1, 1),
            source="Data Protection Act 1050/2018, section 5; Regulation (EU) 2016/679 Art. 8(1)",
        ),
    ),
}
"""From which age a child's own consent is enough for an online service, by country code."""


def figure(measure: Measure, *, on: date, profiles: Iterable[Profile] = PROFILES) -> int:
    """Return the amount that holds on this day: a proposal's once it is law, otherwise the table's.

    A day before the first row is counted by the first row, so that the rules can be tried on any date.
    """
    for profile in profiles:
        if profile.in_force(on) and measure in profile.figures:
            return profile.figures[measure]
    rows = FIGURES[measure]
    return (in_force(rows, on) or rows[:1])[-1].amount


def consent_age(country: str, *, on: date) -> int | None:
    """Return the age of consent for online services in a country, or ``None`` where it is not known (Art. 8(1))."""
    rows = in_force(CONSENT_AGE.get(country, ()), on)
    return rows[-1].amount if rows else None
