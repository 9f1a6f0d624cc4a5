"""The server's time for receipts, which never runs backwards."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Forward:
    """A clock that stands still while the machine's clock is behind what it said before."""

    def __init__(self, *, since: int, nanoseconds: Callable[[], int] = time.time_ns) -> None:
        self._last, self._nanoseconds = since, nanoseconds

    def now(self) -> int:
        """Return microseconds since 1970 (UTC), never fewer than before."""
        self._last = max(self._last, self._nanoseconds() // 1000)
        return self._last


def time_of(microseconds: int) -> datetime:
    """Return the time, in UTC, that lies so many microseconds after 1970."""
    return _EPOCH + timedelta(microseconds=microseconds)


def written(microseconds: int) -> str:
    """Return a time as RFC 3339 has it, in UTC and to the microsecond."""
    return time_of(microseconds).isoformat(timespec="microseconds").replace("+00:00", "Z")
