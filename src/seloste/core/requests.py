"""The life of a request: its states, and the one table of what can follow what."""

from collections.abc import Mapping
from enum import StrEnum


class RequestState(StrEnum):
    """Where a request for access stands."""

    TO_IDENTIFY = "to_identify"
    AWAITING_IDENTITY = "awaiting_identity"
    IDENTIFIED = "identified"
    ANSWERED = "answered"
    CLOSED = "closed"


FOLLOWS: Mapping[RequestState, frozenset[RequestState]] = {
    RequestState.TO_IDENTIFY: frozenset({RequestState.AWAITING_IDENTITY, RequestState.CLOSED}),
    RequestState.AWAITING_IDENTITY: frozenset({RequestState.IDENTIFIED}),
    RequestState.IDENTIFIED: frozenset({RequestState.ANSWERED}),
    RequestState.ANSWERED: frozenset({RequestState.CLOSED}),
    RequestState.CLOSED: frozenset(),
}
"""Which states can follow which; whatever is not here is refused."""

OPEN = frozenset(RequestState) - {RequestState.ANSWERED, RequestState.CLOSED}
"""The states in which the month of Art. 12(3) is still running."""


def may_follow(now: RequestState, then: RequestState) -> bool:
    """Tell whether ``then`` can follow ``now``."""
    return then in FOLLOWS[now]
