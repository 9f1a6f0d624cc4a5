"""What can happen to a contract, and in which order it can."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from seloste.core.errors import SelosteError


class ChangeKind(StrEnum):
    """One thing that happens to a contract."""

    CONCLUDED = "concluded"
    CHANGED = "changed"
    """The service is another from that day on."""
    ENDED = "ended"


class BadContract(SelosteError):
    """A contract cannot be made, changed or ended so; the message says why."""


def check_change(kind: ChangeKind, *, on: date, before: Iterable[tuple[ChangeKind, date]]) -> None:
    """Make sure that a change can follow those ``before`` it, which are (kind, day) in the order written.

    Raises:
        BadContract: the contract has ended, or the day lies before the last change.
    """
    last_kind, last_day = None, None
    for earlier, day in before:
        last_kind, last_day = earlier, day
    if last_kind is ChangeKind.ENDED:
        raise BadContract("The contract has ended; make a new one.")
    if kind is not ChangeKind.CONCLUDED and last_day is not None and on < last_day:
        raise BadContract(f"A change cannot take effect before the one of {last_day.isoformat()}.")
