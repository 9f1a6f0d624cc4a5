"""The server's time for receipts, which never runs backwards."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

SLACK = timedelta(days=1)
"""How far a clock may be set ahead, or a machine stand still, and be believed."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Forward:
    """A clock that stands still while the machine's clock is behind what it said before."""

    def __init__(self, *, since: int, nanoseconds: Callable[[], int] = time.time_ns) -> None:
        self._last, self._nanoseconds = since, nanoseconds

    def now(self) -> int:
        """Return microseconds since 1970 (UTC), never fewer than before."""
        self._last = max(self._last, self._nanoseconds() // 1000)
        return self._last


class Steady:
    """A clock for what cannot be undone: it goes ahead no faster than time passes, but for ``SLACK``.

    A clock that jumps by years would otherwise end every receipt at once. The time of its start is believed.
    """

    def __init__(
        self, *, now: Callable[[], datetime] | None = None, elapsed: Callable[[], float] | None = None
    ) -> None:
        self._now, self._elapsed = now or (lambda: datetime.now(UTC)), elapsed or _since_boot
        self._started, self._began = self._now(), self._elapsed()

    def now(self) -> datetime:
        """Return the time, or what it would be if the clock had not gone ahead."""
        now = self._now()
        passed = self._started + timedelta(seconds=self._elapsed() - self._began)
        return passed if now - passed > SLACK else now


def _since_boot() -> float:
    # Counts while the machine sleeps, where it can be told.
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def time_of(microseconds: int) -> datetime:
    """Return the time, in UTC, that lies so many microseconds after 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


def written(microseconds: int) -> str:
    """Return a time as RFC 3339 has it, in UTC and to the microsecond."""
    return time_of(microseconds).isoformat(timespec="microseconds").replace("+00:00", "Z")
