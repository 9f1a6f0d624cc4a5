"""Telling a clock that was set back from time that has passed."""

from datetime import datetime, timedelta

from seloste.audit.selectors import recent
from seloste.core.errors import SelosteError

TOLERANCE = timedelta(seconds=5)
"""How far the clocks of two machines may differ."""


class ClockBehind(SelosteError):
    """The clock stands before something that has happened."""


def check_clock(*, at: datetime) -> None:
    """Refuse to go on when the log already tells of a later time.

    Raises:
        ClockBehind: it does.
    """
    last = last_entry()
    if last is not None and last > at + TOLERANCE:
        raise ClockBehind(
            f"The clock stands at {at:%Y-%m-%d %H:%M:%S}, but the log tells of {last:%Y-%m-%d %H:%M:%S} already; "
            "set the clock right first, nothing was changed."
        )


def last_entry() -> datetime | None:
    """Return when the newest entry of the log was written."""
    return next((line.at for line in recent(limit=1)), None)
