"""When an answer is due: worked examples carried as data, and the rules behind them as properties."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.calendar import is_working_day
from seloste.core.deadlines import days_left, deadlines, parse_received, receipt_date

VECTORS = json.loads((Path(__file__).parent / "data" / "deadline_vectors.json").read_text("utf-8"))
DAYS = st.dates(min_value=date(1991, 1, 1), max_value=date(2999, 12, 1))
MOMENTS = st.datetimes(
    min_value=datetime(1991, 1, 2),  # noqa: DTZ001 (hypothesis places it)
    max_value=datetime(2999, 12, 1),  # noqa: DTZ001
    timezones=st.timezones(),
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
@pytest.mark.parametrize("eves", [False, True], ids=["law", "eves"])
def test_a_worked_example_comes_out_as_written(vector, eves):
    """Each vector names its receipt date and both ends, with and without the eves."""
    suffix = "_eves" if eves else ""
    counted = deadlines(parse_received(vector["received"]), eves=eves)
    assert counted.receipt_date.isoformat() == vector["receipt_date"]
    assert counted.due.isoformat() == vector[f"due{suffix}"]
    assert counted.extended.isoformat() == vector[f"extended{suffix}"]


@given(received=DAYS, eves=st.booleans())
def test_no_period_ends_on_a_closed_day(received, eves):
    """Regulation 1182/71 Art. 3(4)."""
    counted = deadlines(received, eves=eves)
    assert is_working_day(counted.due, eves=eves)
    assert is_working_day(counted.extended, eves=eves)


@given(one=DAYS, other=DAYS, eves=st.booleans())
def test_a_later_request_is_never_due_earlier(one, other, eves):
    """Both ends follow receipt."""
    first, second = (deadlines(day, eves=eves) for day in sorted((one, other)))
    assert first.due <= second.due
    assert first.extended <= second.extended


@given(received=DAYS, eves=st.booleans())
def test_the_month_is_a_month_and_the_extension_two_more(received, eves):
    """28 days are the shortest month; a roll adds at most the five days of a long Easter or Christmas."""
    counted = deadlines(received, eves=eves)
    assert 28 <= (counted.due - received).days <= 31 + 5
    assert 89 <= (counted.extended - received).days <= 92 + 5
    assert counted.due < counted.extended


@given(moment=MOMENTS)
def test_the_same_moment_in_any_offset_is_received_on_the_same_day(moment):
    """Only the civil date in Finland counts."""
    assert receipt_date(moment) == receipt_date(moment.astimezone(UTC))


def test_a_late_evening_in_utc_is_the_next_day_in_finland():
    """Summer time is three hours ahead, winter time two."""
    assert receipt_date(datetime(2026, 7, 1, 21, 0, tzinfo=UTC)) == date(2026, 7, 2)
    assert receipt_date(datetime(2026, 1, 1, 21, 59, tzinfo=UTC)) == date(2026, 1, 1)
    assert receipt_date(datetime(2026, 1, 1, 22, 0, tzinfo=UTC)) == date(2026, 1, 2)


def test_a_time_without_an_offset_is_refused():
    """Guessing the zone could move the deadline by a day."""
    with pytest.raises(ValueError, match="has no offset"):
        deadlines(datetime(2026, 3, 5, 12, 0))  # noqa: DTZ001 (what is tested)


@pytest.mark.parametrize("received", [date(1990, 12, 31), date(9999, 1, 1), datetime.max.replace(tzinfo=UTC)])
def test_a_year_nobody_can_count_in_is_refused(received):
    """The far end of the calendar must not overflow."""
    with pytest.raises(ValueError, match="Deadlines are counted for receipt in the years"):
        deadlines(received)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-05", date(2026, 3, 5)),
        (" 2026-03-05\n", date(2026, 3, 5)),
        ("2026-04-30T21:30Z", datetime(2026, 4, 30, 21, 30, tzinfo=UTC)),
        ("2026-04-30T21:30:05+03:00", datetime(2026, 4, 30, 21, 30, 5, tzinfo=timezone(timedelta(hours=3)))),
    ],
)
def test_iso_dates_and_times_are_read(text, expected):
    """A date stays a date; a time keeps its offset."""
    assert parse_received(text) == expected


@pytest.mark.parametrize("text", ["", "tomorrow", "5.3.2026", "2026-02-30", "2026-03-05T25:00Z", "\udcff"])
def test_anything_else_is_refused_in_one_sentence(text):
    """The sentence shows the two forms that do."""
    with pytest.raises(ValueError, match="is neither an ISO date such as") as refused:
        parse_received(text)
    assert str(refused.value).count(". ") == 0


def test_an_iso_time_without_an_offset_is_refused_as_such():
    """It is a time, so the sentence says what it lacks."""
    with pytest.raises(ValueError, match="write Z for UTC"):
        parse_received("2026-03-05T12:00")


def test_days_left_count_down_through_zero():
    """The last day counts as 0, the day after as -1."""
    due = date(2026, 12, 28)
    assert [days_left(due, on=due + timedelta(days=n)) for n in (-5, 0, 1)] == [5, 0, -1]
