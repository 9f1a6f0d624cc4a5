"""Lengths of time as people write them in a description."""

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from seloste.core.description import Lifetime, Period

UNITS = ("minute", "hour", "day", "month", "year")


@given(st.integers(1, 9999), st.sampled_from(UNITS))
@example(1, "day")
@example(2, "day")
def test_what_is_written_is_read_and_written_again(count, unit):
    """One takes no plural, others do; spaces around do not matter."""
    words = f"{count} {unit}{'s' if count > 1 else ''}"
    assert str(Lifetime.model_validate(f" {words} ")) == words
    assert not Lifetime.model_validate(words).is_session
    if unit in UNITS[2:]:
        assert str(Period.model_validate(words)) == words


@pytest.mark.parametrize("words", ["session", " session "])
def test_a_session_has_no_length(words):
    """It lasts until the browser is closed."""
    lifetime = Lifetime.model_validate(words)
    assert lifetime.is_session
    assert str(lifetime) == "session"


@given(
    st.text().filter(lambda words: not words.strip()[:1].isdigit())
    | st.integers()
    | st.none()
    | st.lists(st.text())
    | st.booleans()
)
def test_anything_else_is_refused_with_what_would_do(words):
    """A number alone, a date, nothing: the sentence gives examples."""
    for kind, would_do in ((Period, "30 days, 6 months, 1 year"), (Lifetime, "12 hours, 1 year")):
        with pytest.raises(ValidationError) as refused:
            kind.model_validate(words)
        assert would_do in refused.value.errors()[0]["msg"]


@pytest.mark.parametrize(
    "words", ["0 days", "1 week", "10000 days", "one year", "1 minute", "5 hours", "session"]
)
def test_a_retention_period_is_counted_in_days_months_or_years(words):
    """Nobody keeps a register by the minute."""
    with pytest.raises(ValidationError):
        Period.model_validate(words)


def test_a_length_that_is_one_already_stays_as_it_is():
    """A model can be made from its own parts."""
    assert Period.model_validate(Period.model_validate("2 years")) == Period.model_validate("2 years")


@pytest.mark.parametrize(
    ("words", "at", "before"),
    [
        ("30 days", "2026-03-15T12:00", "2026-02-13T12:00"),
        ("1 month", "2026-03-31T08:00", "2026-02-28T08:00"),
        ("3 months", "2026-02-10T08:00", "2025-11-10T08:00"),
        ("1 year", "2024-02-29T08:00", "2023-02-28T08:00"),
        ("9999 years", "2026-11-26T08:00", "0001-11-26T08:00"),
    ],
)
def test_a_period_lies_before_a_time(words: str, at: str, before: str) -> None:
    """Months are months, and of one that is too short it is the last day."""
    assert Period.model_validate(words).before(datetime.fromisoformat(at)) == datetime.fromisoformat(before)
