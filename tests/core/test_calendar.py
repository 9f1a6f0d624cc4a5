"""The Finnish calendar, held against an independent one."""

from datetime import date, timedelta

import holidays
import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.calendar import (
    FINNISH_EVES,
    FINNISH_HOLIDAYS,
    easter_sunday,
    is_working_day,
    next_working_day,
    public_holidays,
    shift_working_days,
)
from seloste.core.language import Language
from seloste.core.law import statute

EACH_DAY_OFF = pytest.mark.parametrize(
    "holiday", FINNISH_HOLIDAYS + FINNISH_EVES, ids=lambda holiday: holiday.name["en"].replace("’", "")
)
DAYS = st.dates(min_value=date(1991, 1, 1), max_value=date(2999, 12, 1))


@pytest.mark.parametrize("year", range(1991, 2051))
def test_our_holidays_and_eves_are_those_the_holidays_package_lists(year):
    """The package counts both eves as public holidays, so ours must equal it with the switch on."""
    theirs = frozenset(holidays.country_holidays("FI", years=year))
    assert public_holidays(year, eves_are_holidays=True) == theirs


def test_each_day_off_names_the_act_that_makes_it_one_and_where_it_was_read() -> None:
    """The acts by number, in the order of the year; none of them has ended."""
    church = "652/2023"
    acts = [holiday.act for holiday in FINNISH_HOLIDAYS]
    assert acts == [church] * 5 + ["272/1944"] + [church] * 4 + ["388/1937"] + [church] * 2
    assert {holiday.act for holiday in FINNISH_EVES} == {"150/1930"}
    for holiday in FINNISH_HOLIDAYS + FINNISH_EVES:
        assert holiday.act in holiday.source
        assert holiday.valid_to is None


@pytest.mark.parametrize("year", range(1991, 2051))
def test_the_switch_adds_the_two_eves_and_nothing_else(year):
    """Midsummer Eve is the Friday before Midsummer Day; Christmas Eve never moves."""
    eves = public_holidays(year, eves_are_holidays=True) - public_holidays(year)
    midsummer_eve, christmas_eve = sorted(eves)
    assert christmas_eve == date(year, 12, 24)
    assert midsummer_eve.weekday() == 4
    assert date(year, 6, 19) <= midsummer_eve <= date(year, 6, 25)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1991, 3, 31), (2008, 3, 23), (2024, 3, 31), (2026, 4, 5), (2038, 4, 25), (2285, 3, 22)],
)
def test_easter_falls_where_almanacs_print_it(year, month, day):
    """The list holds the earliest (22 March) and the latest (25 April) Easter there can be."""
    assert easter_sunday(year) == date(year, month, day)


@pytest.mark.parametrize("century", range(20, 100))
def test_easter_stays_right_for_as_long_as_dates_go(century):
    """The moon is corrected eight times in 2,500 years, and some of that lies far ahead."""
    for year in range(100 * century, 100 * century + 100):
        assert easter_sunday(year) == easter(year)


@pytest.mark.parametrize("year", [1, 1990, 10_000])
def test_a_year_the_rules_do_not_cover_is_refused(year):
    """Epiphany kept to Saturdays until 1990: guessing would be wrong by days."""
    with pytest.raises(ValueError, match=f"not for {year}"):
        public_holidays(year)


def test_an_eve_is_a_working_day_unless_switched():
    """Christmas Eve 2026 is a Thursday."""
    eve = date(2026, 12, 24)
    assert is_working_day(eve)
    assert not is_working_day(eve, eves=True)
    assert next_working_day(eve) == shift_working_days(date(2026, 12, 23), 1) == eve


@given(day=DAYS, eves=st.booleans())
def test_the_next_working_day_is_open_and_all_days_passed_over_are_closed(day, eves):
    """It is the first open day, and never earlier than the day itself."""
    reached = next_working_day(day, eves=eves)
    assert is_working_day(reached, eves=eves)
    passed = [day + timedelta(days=n) for n in range((reached - day).days)]
    assert not any(is_working_day(closed, eves=eves) for closed in passed)


@given(day=DAYS)
def test_counting_eves_as_holidays_never_opens_a_day(day):
    """The switch can only close days."""
    assert is_working_day(day) or not is_working_day(day, eves=True)


@given(day=DAYS, count=st.integers(1, 30), eves=st.booleans())
def test_shifting_by_working_days_passes_over_exactly_that_many(day, count, eves):
    """Counted one by one, forwards and backwards."""
    after, before = shift_working_days(day, count, eves=eves), shift_working_days(day, -count, eves=eves)
    for first, last in ((day + timedelta(days=1), after), (before, day - timedelta(days=1))):
        span = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        assert sum(is_working_day(each, eves=eves) for each in span) == count
    assert is_working_day(after, eves=eves)
    assert is_working_day(before, eves=eves)


def test_shifting_by_no_days_stays():
    """Even on a closed day."""
    assert shift_working_days(date(2026, 12, 25), 0) == date(2026, 12, 25)


@EACH_DAY_OFF
def test_a_holiday_has_its_names_and_an_act_in_force(holiday):
    """So that whoever doubts a day can look it up."""
    act = statute(holiday.act)
    assert act is not None
    assert act.in_force(date(2026, 11, 23))
    assert holiday.act in holiday.source
    assert set(holiday.name) == set(Language)
    assert len(set(holiday.name.values())) == 3
    assert holiday.valid_from == date(1991, 1, 1)


@EACH_DAY_OFF
def test_a_holiday_bears_the_name_the_holidays_package_gives_its_day(holiday):
    """Every year from 1991; the package may add a second name to a day."""
    for year in range(1991, 2051):
        theirs = holidays.country_holidays("FI", years=year, language="fi")[holiday.falls(year)].casefold()
        ours = holiday.name[Language.FI]
        assert ours in theirs
