"""Public holidays and working days of Finland, by rule.

Sources: the church feasts as the Church Act lists them (1054/1993 4:3, now Act 652/2023); Independence Day
by Act 388/1937; the First of May by Act 272/1944. The rules have stood unchanged since 1991, when Epiphany and
Ascension Day left their Saturdays; earlier years are refused rather than guessed.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, TypeAlias

FIRST_YEAR: Final = 1991
"""The first year the rules below hold for."""

LAST_YEAR: Final = 9999
"""The last year a ``datetime.date`` can express."""

Rule: TypeAlias = Callable[[int], date]
"""The day a holiday falls on in a given year."""
_SATURDAY: Final = 5


def easter_sunday(year: int) -> date:
    """Return the Gregorian Easter Sunday of ``year``, by the anonymous computus (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_correction + 15) % 30
    leaps, year_rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _after_easter(days: int) -> Rule:
    return lambda year: easter_sunday(year) + timedelta(days=days)


def _first_saturday_from(month: int, day: int, *, days_before: int = 0) -> Rule:
    def falls(year: int) -> date:
        start = date(year, month, day)
        return start + timedelta(days=(_SATURDAY - start.weekday()) % 7 - days_before)

    return falls


FINNISH_HOLIDAYS: Final = (
    _on(1, 1),  # New Year's Day
    _on(1, 6),  # Epiphany
    _after_easter(-2),  # Good Friday
    _after_easter(0),  # Easter Sunday
    _after_easter(1),  # Easter Monday
    _on(5, 1),  # First of May
    _after_easter(39),  # Ascension Day
    _after_easter(49),  # Whit Sunday
    _first_saturday_from(6, 20),  # Midsummer Day
    _first_saturday_from(10, 31),  # All Saints' Day
    _on(12, 6),  # Independence Day
    _on(12, 25),  # Christmas Day
    _on(12, 26),  # St Stephen's Day
)

# Act 150/1930 5 § treats the eves as holidays, yet its 1 § speaks only of time limits before courts and
# authorities. A company's answer to a person is neither, so they count as working days unless asked otherwise.
FINNISH_EVES: Final = (
    _first_saturday_from(6, 20, days_before=1),  # Midsummer Eve
    _on(12, 24),  # Christmas Eve
)


@lru_cache(maxsize=256)
def public_holidays(year: int, *, eves_are_holidays: bool = False) -> frozenset[date]:
    """Return the public holidays of ``year`` in Finland, with Midsummer and Christmas Eve if so switched.

    Raises:
        ValueError: the year is before 1991 or after 9999.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"Finnish holidays are known for the years {FIRST_YEAR} to {LAST_YEAR}, not for {year}."
        raise ValueError(message)
    rules = FINNISH_HOLIDAYS + FINNISH_EVES if eves_are_holidays else FINNISH_HOLIDAYS
    return frozenset(rule(year) for rule in rules)


def is_working_day(day: date, *, eves: bool = False) -> bool:
    """Say whether ``day`` is neither Saturday, Sunday nor a public holiday (Regulation 1182/71 Art. 2(2)).

    Raises:
        ValueError: the year is outside those ``public_holidays`` knows.
    """
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year, eves_are_holidays=eves)


def next_working_day(day: date, *, eves: bool = False) -> date:
    """Return ``day`` itself when it is a working day, otherwise the first working day after it.

    Raises:
        ValueError: the year is outside those ``public_holidays`` knows.
    """
    while not is_working_day(day, eves=eves):
        day += timedelta(days=1)
    return day
