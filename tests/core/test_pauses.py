"""Pauses: both ends are kept, and a pause that does not stand is a value with its reason."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.core.calendar import is_working_day
from seloste.core.deadlines import Paused, PauseRefused, Unpausable, Waiting, deadlines, pause

VECTORS = {
    vector["id"]: vector
    for vector in json.loads((Path(__file__).parent / "data" / "deadline_vectors.json").read_text("utf-8"))
    if "asked" in vector
}
DAYS = st.dates(min_value=date(1991, 1, 10), max_value=date(2999, 12, 1))
DELAYS = st.integers(-3, 10)


def counted(vector):
    """Count a vector's pause."""
    received, asked = date.fromisoformat(vector["received"]), date.fromisoformat(vector["asked"])
    satisfied = vector["satisfied"] and date.fromisoformat(vector["satisfied"])
    return pause(received, asked=asked, satisfied=satisfied)


def test_the_three_worked_examples_are_there():
    """One for each outcome."""
    assert set(VECTORS) == {"P1", "P2", "P3"}


def test_a_pause_is_added_to_the_unrolled_end_and_rolled_once():
    """Ten days on Sunday 5 April 2026, not on the Tuesday after Easter that it is moved to."""
    vector, found = VECTORS["P1"], counted(VECTORS["P1"])
    assert isinstance(found, Paused)
    assert found.days == 10
    assert found.statutory_due.isoformat() == vector["statutory_due"]
    assert found.suspended_due.isoformat() == vector["suspended_due"]


def test_a_question_asked_with_undue_delay_does_not_pause():
    """Guidelines 01/2022 para. 159."""
    vector, found = VECTORS["P2"], counted(VECTORS["P2"])
    assert isinstance(found, PauseRefused)
    assert not found
    assert found.reason == vector["pause_refused"]
    assert found.statutory_due.isoformat() == vector["statutory_due"]


def test_silence_is_answered_by_a_letter_within_the_month():
    """Art. 11(2), 12(2) or 12(4): never silence in return."""
    vector, found = VECTORS["P3"], counted(VECTORS["P3"])
    assert isinstance(found, Waiting)
    assert found.letter_by.isoformat() == vector["letter_by"]
    assert found.statutory_due.isoformat() == vector["statutory_due"]


@pytest.mark.parametrize(
    ("received", "asked", "eves", "stands"),
    [
        (date(2026, 9, 1), date(2026, 9, 1), False, True),
        (date(2026, 9, 1), date(2026, 9, 4), False, True),
        (date(2026, 9, 1), date(2026, 9, 5), False, False),
        (date(2026, 9, 4), date(2026, 9, 9), False, True),  # a Friday: Monday, Tuesday, Wednesday
        (date(2026, 9, 4), date(2026, 9, 10), False, False),
        (date(2026, 12, 23), date(2026, 12, 29), False, True),  # the 24th, 28th and 29th
        (date(2026, 12, 23), date(2026, 12, 30), False, False),
        (date(2026, 12, 23), date(2026, 12, 30), True, True),  # the 28th, 29th and 30th
    ],
)
def test_the_third_working_day_after_receipt_is_the_last_to_ask(received, asked, eves, stands):
    """The day of receipt is not counted, nor are closed days."""
    found = pause(received, asked=asked, satisfied=asked, eves=eves)
    assert isinstance(found, Paused) is stands
    assert stands or found.reason is Unpausable.ASKED_TOO_LATE


@pytest.mark.parametrize(
    ("asked", "satisfied", "reason"),
    [
        (date(2026, 8, 31), date(2026, 9, 3), Unpausable.ASKED_BEFORE_RECEIPT),
        (date(2026, 8, 31), None, Unpausable.ASKED_BEFORE_RECEIPT),
        (date(2026, 9, 2), date(2026, 9, 1), Unpausable.SATISFIED_BEFORE_ASKED),
        (date(2026, 9, 7), None, Unpausable.ASKED_TOO_LATE),
    ],
)
def test_days_that_cannot_be_right_are_a_reason_and_no_exception(asked, satisfied, reason):
    """The month runs on whatever was written down."""
    found = pause(date(2026, 9, 1), asked=asked, satisfied=satisfied)
    assert isinstance(found, PauseRefused)
    assert found.reason is reason
    assert found.statutory_due == date(2026, 10, 1)


def test_times_count_by_their_day_in_finland():
    """Asked and answered within one Finnish day is no pause, whatever the day is elsewhere."""
    found = pause(
        datetime(2026, 9, 1, 12, 0, tzinfo=UTC),
        asked=datetime(2026, 9, 1, 21, 30, tzinfo=UTC),
        satisfied=datetime(2026, 9, 2, 20, 30, tzinfo=UTC),
    )
    assert isinstance(found, Paused)
    assert (found.asked, found.days) == (date(2026, 9, 2), 0)
    assert found.suspended_due == found.statutory_due


@given(received=DAYS, delay=DELAYS, waited=st.none() | st.integers(-3, 400), eves=st.booleans())
def test_the_end_without_the_pause_is_always_that_of_the_month(received, delay, waited, eves):
    """Alarms go by it, so nothing may move it."""
    asked = received + timedelta(days=delay)
    satisfied = None if waited is None else asked + timedelta(days=waited)
    found = pause(received, asked=asked, satisfied=satisfied, eves=eves)
    assert found.statutory_due == deadlines(received, eves=eves).due


@given(received=DAYS, waited=st.integers(0, 400), eves=st.booleans())
def test_a_pause_never_shortens_the_time_and_ends_on_a_working_day(received, waited, eves):
    """Every whole day of waiting is a day more, before the end is moved."""
    found = pause(received, asked=received, satisfied=received + timedelta(days=waited), eves=eves)
    assert isinstance(found, Paused)
    assert found.suspended_due >= found.statutory_due
    assert is_working_day(found.suspended_due, eves=eves)
    assert waited - 5 <= (found.suspended_due - found.statutory_due).days <= waited + 5


@given(received=DAYS, shorter=st.integers(0, 200), more=st.integers(0, 200), eves=st.booleans())
def test_a_longer_pause_never_ends_earlier(received, shorter, more, eves):
    """The end follows the answer's day."""
    ends = [
        pause(received, asked=received, satisfied=received + timedelta(days=days), eves=eves).suspended_due
        for days in (shorter, shorter + more)
    ]
    assert ends == sorted(ends)
