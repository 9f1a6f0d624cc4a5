"""Public holidays and working days of Finland, by rule.

Each holiday carries its act. The rules have stood unchanged since 1991, when Epiphany and Ascension Day left
their Saturdays; earlier years are refused rather than guessed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, TypeAlias

from seloste.core.language import Language
from seloste.core.law.dated import Dated, in_force

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday(Dated):
    """One public holiday: its names, the act that makes it one, and how its day is found."""

    name: Mapping[Language, str]
    act: str
    falls: Rule


def _holiday(names: tuple[str, str, str], act: str, falls: Rule) -> Holiday:
    english, finnish, swedish = names
    return Holiday(
        name={Language.EN: english, Language.FI: finnish, Language.SV: swedish},
        act=act,
        falls=falls,
        valid_from=date(FIRST_YEAR, 1, 1),
        source=_READ_IN[act],
    )


_CHURCH: Final = "652/2023"
_INDEPENDENCE: Final = "388/1937"
_FIRST_OF_MAY: Final = "272/1944"
_TIME_LIMITS: Final = "150/1930"
_READ_IN: Final = {
    _CHURCH: "The church feasts of Church Act 652/2023, as Act 1054/1993 4:3 listed them before 1 July 2023",
    _INDEPENDENCE: "Act 388/1937, section 1",
    _FIRST_OF_MAY: "Act 272/1944",
    _TIME_LIMITS: "Act 150/1930, section 5",
}

FINNISH_HOLIDAYS: Final = (
    _holiday(("New Year’s Day", "uudenvuodenpäivä", "nyårsdagen"), _CHURCH, _on(1, 1)),
    _holiday(("Epiphany", "loppiainen", "trettondagen"), _CHURCH, _on(1, 6)),
    _holiday(("Good Friday", "pitkäperjantai", "långfredagen"), _CHURCH, _after_easter(-2)),
    _holiday(("Easter Sunday", "pääsiäispäivä", "påskdagen"), _CHURCH, _after_easter(0)),
    _holiday(("Easter Monday", "toinen pääsiäispäivä", "annandag påsk"), _CHURCH, _after_easter(1)),
    _holiday(("First of May", "vappu", "första maj"), _FIRST_OF_MAY, _on(5, 1)),
    _holiday(("Ascension Day", "helatorstai", "Kristi himmelsfärdsdag"), _CHURCH, _after_easter(39)),
    _holiday(("Whit Sunday", "helluntai", "pingstdagen"), _CHURCH, _after_easter(49)),
    _holiday(("Midsummer Day", "juhannuspäivä", "midsommardagen"), _CHURCH, _first_saturday_from(6, 20)),
    _holiday(("All Saints’ Day", "pyhäinpäivä", "alla helgons dag"), _CHURCH, _first_saturday_from(10, 31)),
    _holiday(("Independence Day", "itsenäisyyspäivä", "självständighetsdagen"), _INDEPENDENCE, _on(12, 6)),
    _holiday(("Christmas Day", "joulupäivä", "juldagen"), _CHURCH, _on(12, 25)),
    _holiday(("St Stephen’s Day", "tapaninpäivä", "annandag jul"), _CHURCH, _on(12, 26)),
)
"""The public holidays of Finland, in the order of the year."""

# Act 150/1930 5 § treats the eves as holidays, yet its 1 § speaks only of time limits before courts and
# authorities. A company's answer to a person is neither, so they count as working days unless asked otherwise.
FINNISH_EVES: Final = (
    _holiday(
        ("Midsummer Eve", "juhannusaatto", "midsommarafton"),
        _TIME_LIMITS,
        _first_saturday_from(6, 20, days_before=1),
    ),
    _holiday(("Christmas Eve", "jouluaatto", "julafton"), _TIME_LIMITS, _on(12, 24)),
)
"""The two eves, holidays only if so switched."""


@lru_cache(maxsize=256)
def public_holidays(year: int, *, eves_are_holidays: bool = False) -> frozenset[date]:
    """Return the public holidays of ``year`` in Finland, with Midsummer and Christmas Eve if so switched.

    Raises:
        ValueError: the year is before 1991 or after 9999.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"Finnish holidays are known for the years {FIRST_YEAR} to {LAST_YEAR}, not for {year}."
        raise ValueError(message)
    holidays = FINNISH_HOLIDAYS + FINNISH_EVES if eves_are_holidays else FINNISH_HOLIDAYS
    return frozenset(holiday.falls(year) for holiday in in_force(holidays, date(year, 12, 31)))


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


def shift_working_days(day: date, count: int, *, eves: bool = False) -> date:
    """Return the ``count``-th working day after ``day``, or before it when ``count`` is negative.

    Raises:
        ValueError: the year is outside those ``public_holidays`` knows.
    """
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, eves=eves):
            day += step
    return day
