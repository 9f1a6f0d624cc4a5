"""The breach clock: 72 hours that pass, whatever the calendar and the clock on the wall do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.deadlines import HELSINKI, CannotCount, Why, breach_clock
from seloste.core.law import PROFILES

MOMENTS = st.datetimes(
    min_value=datetime(1991, 1, 2),  # noqa: DTZ001 (hypothesis places it)
    max_value=datetime(2999, 12, 1),  # noqa: DTZ001
    timezones=st.timezones(),
)


@pytest.mark.parametrize(
    ("aware", "due"),
    [
        ("2026-12-24T15:20:00+02:00", "2026-12-27T15:20:00+02:00"),  # Christmas, to a Sunday
        ("2026-10-24T12:00:00+03:00", "2026-10-27T11:00:00+02:00"),  # back to winter time
        ("2027-03-27T12:00:00+02:00", "2027-03-30T13:00:00+03:00"),  # on to summer time
        ("2026-12-24T13:20:00+00:00", "2026-12-27T15:20:00+02:00"),
    ],
)
def test_the_clock_ends_72_hours_on_and_is_written_in_finnish_time(aware, due):
    """Art. 33(1): no day is moved, and no hour lost or won."""
    clock = breach_clock(datetime.fromisoformat(aware))
    assert clock.due.isoformat() == due
    assert clock.aware == datetime.fromisoformat(aware)
    assert clock.aware.tzinfo is HELSINKI


@given(moment=MOMENTS)
def test_exactly_72_hours_pass_between_the_two(moment):
    """Measured in UTC, where no clock is ever changed."""
    clock = breach_clock(moment)
    assert clock.due.astimezone(UTC) - moment.astimezone(UTC) == timedelta(hours=72)


@given(moment=MOMENTS, passed=st.timedeltas(timedelta(0), timedelta(days=10)))
def test_the_time_left_is_what_has_not_passed(moment, passed):
    """It goes below zero once the hours have run out."""
    start = moment.astimezone(UTC)
    assert breach_clock(moment).left(at=start + passed) == timedelta(hours=72) - passed


def test_the_time_left_counts_through_a_change_of_the_clock():
    """From Saturday noon to Sunday noon of 25 October 2026 twenty-five hours pass in Finland."""
    clock = breach_clock(datetime(2026, 10, 24, 12, 0, tzinfo=HELSINKI))
    assert clock.left(at=datetime(2026, 10, 25, 12, 0, tzinfo=HELSINKI)) == timedelta(hours=47)


def test_another_zone_can_be_asked_for():
    """The moment is the same."""
    clock = breach_clock(datetime(2026, 10, 24, 12, 0, tzinfo=HELSINKI), zone=ZoneInfo("Europe/Stockholm"))
    assert clock.due.isoformat() == "2026-10-27T10:00:00+01:00"


def test_a_time_without_an_offset_is_refused():
    """Three hours of 72 could be lost by guessing."""
    naive = datetime(2026, 12, 24, 15, 20)  # noqa: DTZ001 (what is tested)
    with pytest.raises(CannotCount, match="has no offset: write Z for UTC") as refused:
        breach_clock(naive)
    assert refused.value.why is Why.NO_OFFSET
    with pytest.raises(CannotCount, match="has no offset"):
        breach_clock(naive.replace(tzinfo=UTC)).left(at=naive)


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_a_year_out_of_range_is_refused(moment):
    """The ends of the calendar must not overflow."""
    with pytest.raises(CannotCount, match="Deadlines are counted in the years"):
        breach_clock(moment)


def test_the_proposed_96_hours_count_only_once_they_are_law():
    """COM(2025) 837 is a proposal: switched on with a first day, it counts from that day in Finland."""
    moment = datetime(2029, 12, 31, 21, 59, tzinfo=UTC)
    assert breach_clock(moment).left(at=moment) == timedelta(hours=72)
    adopted = [replace(profile, enabled=True, valid_from=date(2030, 1, 1)) for profile in PROFILES]
    assert breach_clock(moment, profiles=adopted).left(at=moment) == timedelta(hours=72)
    later = moment + timedelta(minutes=1)
    assert breach_clock(later, profiles=adopted).left(at=later) == timedelta(hours=96)
