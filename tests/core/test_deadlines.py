"""When an answer is due: worked examples carried as data, and the rules behind them as properties."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.calendar import is_working_day
from seloste.core.deadlines import (
    CannotCount,
    Why,
    days_left,
    deadlines,
    inform_by,
    milestones,
    parse_received,
    receipt_date,
)
from seloste.core.errors import SelosteError
from seloste.core.language import Language

VECTORS = [
    vector
    for vector in json.loads((Path(__file__).parent / "data" / "deadline_vectors.json").read_text("utf-8"))
    if "asked" not in vector
]
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


@given(received=DAYS)
def test_counting_eves_as_holidays_never_brings_an_end_forward(received):
    """The switch can only give time; without it nothing is later than the law allows."""
    plain, switched = deadlines(received), deadlines(received, eves=True)
    assert plain.due <= switched.due
    assert plain.extended <= switched.extended


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
    with pytest.raises(ValueError, match="Deadlines are counted in the years 1991 to 9998"):
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


@pytest.mark.parametrize("text", ["", "tomorrow", "5.3.2026", "2026-03-05T25:00Z", "2026-03-05x", "\udcff"])
def test_anything_else_is_refused_in_one_sentence(text):
    """The sentence shows the two forms that do."""
    with pytest.raises(ValueError, match="is neither an ISO date such as") as refused:
        parse_received(text)
    assert str(refused.value).count(". ") == 0


@pytest.mark.parametrize(
    "text", ["2026-02-30", "2025-02-29", "2026-13-01", "2026-02-30T12:00Z", "2026-04-31 12:00Z"]
)
def test_a_day_that_does_not_exist_is_named(text):
    """The form is right, so the sentence speaks of the day."""
    with pytest.raises(CannotCount, match=f"There is no day {text[:10]} in the calendar") as refused:
        parse_received(text)
    assert refused.value.why is Why.NO_SUCH_DAY


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("text", ["soon", "2026-02-30", "2026-03-05T12:00", "9999-01-01"])
def test_a_refusal_has_its_sentence_in_each_language(text, language):
    """One sentence, which ends as sentences do and leaves no gap unfilled."""
    with pytest.raises(SelosteError) as refused:
        deadlines(parse_received(text))
    told = refused.value.told(language)
    assert told.endswith(".")
    assert told.count(". ") == 0
    assert "{" not in told
    assert (told == str(refused.value)) == (language is Language.EN)


def test_an_iso_time_without_an_offset_is_refused_as_such():
    """It is a time, so the sentence says what it lacks."""
    with pytest.raises(ValueError, match="write Z for UTC"):
        parse_received("2026-03-05T12:00")


def test_days_left_count_down_through_zero():
    """The last day counts as 0, the day after as -1."""
    due = date(2026, 12, 28)
    assert [days_left(due, on=due + timedelta(days=n)) for n in (-5, 0, 1)] == [5, 0, -1]


def test_reminders_come_at_half_at_four_fifths_and_three_working_days_before_the_end():
    """Received on 24 November 2026 and due on Christmas Eve: thirty days, the last three of work from the 21st."""
    found = milestones(date(2026, 11, 24), due=date(2026, 12, 24))
    assert found.own_target == date(2026, 12, 8)
    assert found.half == date(2026, 12, 9)
    assert found.four_fifths == date(2026, 12, 18)
    assert found.last_call == date(2026, 12, 21)


def test_the_last_reminder_passes_over_closed_days():
    """Before Monday 28 December 2026 lie Christmas and a weekend; with eves, Christmas Eve as well."""
    assert milestones(date(2026, 11, 25), due=date(2026, 12, 28)).last_call == date(2026, 12, 22)
    assert milestones(date(2026, 11, 25), due=date(2026, 12, 28), eves=True).last_call == date(2026, 12, 21)


@given(received=DAYS, eves=st.booleans())
def test_reminders_stand_in_order_between_receipt_and_the_end(received, eves):
    """And the last of them is on a day of work."""
    due = deadlines(received, eves=eves).due
    found = milestones(received, due=due, eves=eves)
    assert received < found.own_target <= found.half <= found.four_fifths < due
    assert received < found.last_call < due
    assert is_working_day(found.last_call, eves=eves)


@given(received=DAYS, eves=st.booleans())
def test_data_from_elsewhere_are_told_of_within_the_same_month(received, eves):
    """Art. 14(3)(a): one month from obtaining, counted as the month to answer."""
    assert inform_by(received, eves=eves) == deadlines(received, eves=eves).due


@pytest.mark.parametrize("use", ["first_contact", "first_disclosure"])
def test_a_use_before_the_month_is_over_brings_the_information_forward(use):
    """Art. 14(3)(b) and (c); a later use does not lengthen the month, and a use on the day itself counts."""
    obtained = date(2026, 3, 5)
    assert inform_by(obtained, **{use: date(2026, 3, 20)}) == date(2026, 3, 20)
    assert inform_by(obtained, **{use: obtained}) == obtained
    assert inform_by(obtained, **{use: date(2026, 6, 1)}) == date(2026, 4, 7)


def test_the_earlier_of_two_uses_counts():
    """Whichever comes first."""
    uses = {"first_contact": date(2026, 3, 20), "first_disclosure": date(2026, 3, 18)}
    assert inform_by(date(2026, 3, 5), **uses) == date(2026, 3, 18)


@pytest.mark.parametrize("language", list(Language))
def test_a_use_before_the_data_were_there_is_refused(language):
    """One of the two days is wrong."""
    with pytest.raises(CannotCount) as refused:
        inform_by(date(2026, 3, 5), first_contact=date(2026, 3, 4))
    told = refused.value.told(language)
    assert "2026-03-05" in told
    assert "2026-03-04" in told
