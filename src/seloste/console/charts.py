"""Bars over time, as numbers for a picture: each bar is what was chosen in one day, week or month."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

WIDTH: Final = 600
HEIGHT: Final = 96
_GAP: Final = 0.18
"""The part of a bar's place that stays empty."""


class Span(StrEnum):
    """How far back a picture goes: thirty days, twelve weeks or twelve months."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"

    def begins(self, day: date) -> date:
        """Return the first day of the bar that ``day`` belongs to."""
        if self is Span.WEEKS:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Span.MONTHS else day

    def starts(self, today: date) -> Sequence[date]:
        """Return the first day of each bar, up to the one of ``today``."""
        found = [self.begins(today)]
        while len(found) < (30 if self is Span.DAYS else 12):
            found.append(self.begins(found[-1] - timedelta(days=1)))
        return found[::-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: yes stands at the bottom, no upon it; all in units of the picture."""

    x: float
    width: float
    yes_y: float
    yes_height: float
    no_y: float
    no_height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many said yes and no."""

    yes: int = 0
    no: int = 0

    @property
    def all(self) -> int:
        """How many said either."""
        return self.yes + self.no

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(yes=self.yes + other.yes, no=self.no + other.no)


def bars(starts: Sequence[date], tallies: Mapping[date, Tally]) -> tuple[int, list[Bar]]:
    """Return what a full-height bar stands for, and the bars; none for a time in which nobody chose."""
    most = max((tally.all for tally in tallies.values()), default=0)
    place = WIDTH / len(starts)
    return most, [
        _bar(number * place, place, tallies[start], most)
        for number, start in enumerate(starts)
        if start in tallies and tallies[start].all
    ]


def line_at(starts: Sequence[date], day: date) -> float:
    """Return where a line stands that marks ``day``: at the left of its bar."""
    passed = sum(1 for start in starts if start <= day)
    return round((passed - 1) * WIDTH / len(starts), 2)


def _bar(x: float, place: float, tally: Tally, most: int) -> Bar:
    yes, no = (HEIGHT * each / most for each in (tally.yes, tally.no))
    return Bar(
        x=round(x + place * _GAP / 2, 2),
        width=round(place * (1 - _GAP), 2),
        yes_y=round(HEIGHT - yes, 2),
        yes_height=round(yes, 2),
        no_y=round(HEIGHT - yes - no, 2),
        no_height=round(no, 2),
    )
