"""What is counted when nothing is said of the eves, and what an answer carries of what was asked."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from seloste.core.calendar import is_working_day, next_working_day
from seloste.core.deadlines import (
    CannotCount,
    Paused,
    Waiting,
    breach_clock,
    deadlines,
    inform_by,
    milestones,
    parse_received,
    pause,
)

CHRISTMAS_EVE = date(2026, 12, 24)


def test_an_eve_is_a_working_day_unless_asked_otherwise():
    """Act 150/1930 speaks of time limits before courts and authorities; a company's answer is neither."""
    received = date(2026, 11, 24)
    assert deadlines(received).due == CHRISTMAS_EVE
    assert deadlines(received, eves=True).due == date(2026, 12, 28)
    assert next_working_day(CHRISTMAS_EVE) == CHRISTMAS_EVE
    assert next_working_day(CHRISTMAS_EVE, eves=True) == date(2026, 12, 28)
    assert is_working_day(CHRISTMAS_EVE)


def test_a_pause_ends_on_an_eve_unless_asked_otherwise():
    """The pause is added before the end is rolled, once."""
    asked, answered = date(2026, 11, 13), date(2026, 11, 24)
    done = pause(date(2026, 11, 13), asked=asked, satisfied=answered)
    assert isinstance(done, Paused)
    assert done.suspended_due == CHRISTMAS_EVE
    later = pause(date(2026, 11, 13), asked=asked, satisfied=answered, eves=True)
    assert isinstance(later, Paused)
    assert later.suspended_due == date(2026, 12, 28)


def test_a_question_without_an_answer_remembers_when_it_was_asked():
    """So that the letter can say so."""
    waiting = pause(date(2026, 9, 1), asked=date(2026, 9, 2))
    assert isinstance(waiting, Waiting)
    assert waiting.asked == date(2026, 9, 2)


def test_telling_people_of_data_from_elsewhere_ends_on_an_eve_unless_asked_otherwise():
    """Art. 14(3)(a)."""
    assert inform_by(date(2026, 11, 24)) == CHRISTMAS_EVE
    assert inform_by(date(2026, 11, 24), eves=True) == date(2026, 12, 28)


def test_reminders_fall_on_whole_days():
    """A half and four fifths of the time, rounded down."""
    marks = milestones(date(2026, 3, 2), due=date(2026, 4, 2))
    assert (marks.half, marks.four_fifths) == (date(2026, 3, 17), date(2026, 3, 26))
    assert type(marks.half) is date


@pytest.mark.parametrize("zone", ["Europe/Helsinki", "Asia/Tokyo", "America/New_York"])
def test_the_hours_of_a_breach_are_the_same_wherever_the_machine_stands(monkeypatch, zone):
    """Elapsed time, whatever clock is on the wall (Art. 33(1))."""
    monkeypatch.setenv("TZ", zone)
    aware = datetime(2026, 10, 24, 12, tzinfo=ZoneInfo(zone))
    clock = breach_clock(aware)
    assert clock.due - aware.astimezone(UTC) == timedelta(hours=72)
    assert clock.left(at=aware + timedelta(hours=1)) <= timedelta(hours=72)
    assert clock.left(at=aware.astimezone(UTC) + timedelta(hours=71)) == timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("soon", "'soon' is neither an ISO date"),
        ("2026-03-05T10:00", "The time 2026-03-05T10:00:00 has no offset"),
    ],
)
def test_what_cannot_be_counted_is_repeated_in_the_sentence(text, said):
    """People see what they wrote."""
    with pytest.raises(CannotCount) as refused:
        parse_received(text)
    assert str(refused.value).startswith(said)


def test_a_year_beyond_counting_is_named():
    """With the years that can be counted."""
    with pytest.raises(CannotCount, match="1991 to 9998, not 1990"):
        deadlines(date(1990, 5, 1))
