"""How many requests one network address may make: counted in memory, under a number that is no address."""

from ipaddress import IPv6Address
from typing import Final

MOST: Final = 65_536
"""Addresses that are counted at once; what has recovered is forgotten first."""
_MINUTE: Final = 60.0


class Rate:
    """Requests a minute from one address, all of them at once if its sender likes.

    An address is kept as Python's own hash of it, which is keyed anew in each process, and is forgotten once it
    may make all its requests again. Of IPv6 the first 64 bits count, which is what one household has.
    """

    def __init__(self, per_minute: int) -> None:
        self._step = _MINUTE / per_minute
        self._free_at: dict[int, float] = {}

    def __len__(self) -> int:
        """Return how many addresses are counted now."""
        return len(self._free_at)

    def seconds_to_wait(self, address: str, at: float) -> float:
        """Count a request at ``at`` (seconds of a clock that never goes back); return 0 if it may be answered."""
        key = _counted(address)
        free_at = max(self._free_at.get(key, 0.0), at)
        if free_at + self._step > at + _MINUTE:
            return free_at + self._step - at - _MINUTE
        if key not in self._free_at and len(self._free_at) >= MOST:
            self._forget(at)
        self._free_at[key] = free_at + self._step
        return 0.0

    def _forget(self, at: float) -> None:
        self._free_at = {key: free_at for key, free_at in self._free_at.items() if free_at > at}
        while len(self._free_at) >= MOST:
            del self._free_at[next(iter(self._free_at))]


def _counted(address: str) -> int:
    if ":" not in address:
        return hash(address)
    try:
        return hash(int(IPv6Address(address.partition("%")[0])) >> 64)
    except ValueError:
        return hash(address)
