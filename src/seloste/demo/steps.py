"""The steps of one life, which may be thought of in any order."""

from collections.abc import Callable, Iterable
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from seloste.demo.telling import Life, Next


class Step(NamedTuple):
    """Something that happens to somebody, and when."""

    at: datetime
    happens: Callable[[datetime], object]
    alone: bool = False


def in_order(steps: Iterable[Step]) -> Life:
    """Live these steps in the order of time."""
    for step in sorted(steps, key=attrgetter("at")):
        yield Next(step.at, step.alone)
        step.happens(step.at)
