"""Telling many lives at once, in the order of time, so that the log reads as it would have been written.

A life is a generator: it says when it goes on, and does what happens then. What lies after the end of the story
does not happen.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from heapq import heapify, heappop, heapreplace
from typing import NamedTuple, TypeAlias

from seloste.audit.sealing import seal_pending
from seloste.storage import writing

AT_ONCE = 500
"""Steps in one transaction."""


class Next(NamedTuple):
    """When a life goes on; ``alone`` where a write-ahead log is emptied, which no transaction can do."""

    at: datetime
    alone: bool = False


Life: TypeAlias = Iterator[Next]


class _Waiting(NamedTuple):
    at: datetime
    number: int
    alone: bool
    life: Life


def tell_in_order(lives: Iterable[Life], *, until: datetime, progress: Callable[[datetime], None]) -> None:
    """Tell these lives until that time, and seal the log as it grows."""
    waiting = [
        _Waiting(upcoming.at, number, upcoming.alone, life)
        for number, life in enumerate(lives)
        if (upcoming := next(life, None)) is not None
    ]
    heapify(waiting)
    while waiting and (now := waiting[0].at) <= until:
        if waiting[0].alone:
            _go_on(waiting)
        else:
            with writing(), writing("keys"):
                now = _together(waiting, until)
        seal_pending(at=now)
        progress(now)


def _together(waiting: list[_Waiting], until: datetime) -> datetime:
    """Tell the next steps, up to one that stands alone, and return when the last of them was."""
    last = waiting[0].at
    for _ in range(AT_ONCE):
        if not waiting or waiting[0].alone or waiting[0].at > until:
            break
        last = waiting[0].at
        _go_on(waiting)
    return last


def _go_on(waiting: list[_Waiting]) -> None:
    _, number, _, life = waiting[0]
    upcoming = next(life, None)
    if upcoming is None:
        heappop(waiting)
    else:
        heapreplace(waiting, _Waiting(upcoming.at, number, upcoming.alone, life))
