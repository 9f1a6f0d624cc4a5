"""The life of a request: its states, what it asks for, and what can be decided on each part of it."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Final

from seloste.core.letters.kinds import Kind


class RequestState(StrEnum):
    """Where a request stands."""

    TO_IDENTIFY = "to_identify"
    AWAITING_IDENTITY = "awaiting_identity"
    IDENTIFIED = "identified"
    ANSWERED = "answered"
    CLOSED = "closed"


FOLLOWS: Mapping[RequestState, frozenset[RequestState]] = {
    RequestState.TO_IDENTIFY: frozenset(
        {RequestState.AWAITING_IDENTITY, RequestState.IDENTIFIED, RequestState.CLOSED}
    ),
    RequestState.AWAITING_IDENTITY: frozenset({RequestState.IDENTIFIED, RequestState.CLOSED}),
    # Back, when it turns out to ask for what needs proof after all.
    RequestState.IDENTIFIED: frozenset(
        {RequestState.AWAITING_IDENTITY, RequestState.ANSWERED, RequestState.CLOSED}
    ),
    RequestState.ANSWERED: frozenset({RequestState.CLOSED}),
    RequestState.CLOSED: frozenset(),
}
"""Which states can follow which; whatever is not here is refused."""

OPEN = frozenset(RequestState) - {RequestState.ANSWERED, RequestState.CLOSED}
"""The states in which the month of Art. 12(3) is still running."""


def may_follow(now: RequestState, then: RequestState) -> bool:
    """Tell whether ``then`` can follow ``now``."""
    return then in FOLLOWS[now]


RIGHTS: Final = tuple(kind for kind in Kind if kind not in (Kind.IDENTITY_PROOF, Kind.REMINDER, Kind.OTHER))
"""What a request can ask for; the other kinds of letters belong to a request, or are none."""

BY_COPY: Final = frozenset({Kind.ACCESS, Kind.PORTABILITY})
"""What is answered by the copy of everything that is held (Art. 15(3), 20(1)); nobody decides on it part by part."""

WITHOUT_PROOF: Final = frozenset({Kind.OBJECTION, Kind.CONSENT_WITHDRAWAL, Kind.DISCLOSURE_WITHDRAWAL})
"""What discloses and loses nothing, so that nobody is asked to prove who they are first (Art. 12(6))."""


class Decision(StrEnum):
    """What was decided on one part of a request."""

    DONE = "done"
    AGREED = "agreed"
    """It is done with the answer: whoever is erased at once could not be answered any more."""
    REFUSED = "refused"


class WhyNot(StrEnum):
    """Why a part of a request is not carried out, in whole or in part (Art. 12(4))."""

    IS_RIGHT = "is_right"
    LAW_KEEPS = "law_keeps"
    STILL_NEEDED = "still_needed"
    CLAIMS = "claims"
    NO_GROUND = "no_ground"
    WEIGHS_MORE = "weighs_more"
    NOTHING_THERE = "nothing_there"


WHY_NOT: Final[Mapping[Kind, tuple[WhyNot, ...]]] = {
    Kind.RECTIFICATION: (WhyNot.IS_RIGHT, WhyNot.NOTHING_THERE),
    # Art. 17(3)(b), 17(1), 17(3)(e).
    Kind.ERASURE: (WhyNot.LAW_KEEPS, WhyNot.STILL_NEEDED, WhyNot.CLAIMS, WhyNot.NOTHING_THERE),
    # Art. 18(1): only on one of four grounds.
    Kind.RESTRICTION: (WhyNot.NO_GROUND, WhyNot.NOTHING_THERE),
    # Art. 21(1); an objection to direct marketing is never weighed (Art. 21(3)).
    Kind.OBJECTION: (WhyNot.WEIGHS_MORE, WhyNot.NOTHING_THERE),
    Kind.CONSENT_WITHDRAWAL: (WhyNot.NOTHING_THERE,),
    Kind.DISCLOSURE_PERMISSION: (WhyNot.NOTHING_THERE,),
    Kind.DISCLOSURE_WITHDRAWAL: (WhyNot.NOTHING_THERE,),
}
"""The reasons that can stand beside each part; what is not here cannot be refused."""


def in_order(kinds: Iterable[str]) -> list[Kind]:
    """Return what is asked for, each right once, in the order of the Regulation's articles as listed here."""
    named = frozenset(kinds)
    return [kind for kind in RIGHTS if kind.value in named]


def needs_proof(kinds: Collection[Kind]) -> bool:
    """Tell whether the person has to confirm the request before it goes on."""
    return not WITHOUT_PROOF.issuperset(kinds)


def undecided(kinds: Collection[Kind], decided: Collection[Kind]) -> list[Kind]:
    """Return the parts that a person still has to decide on before the request can be answered."""
    return [kind for kind in kinds if kind not in BY_COPY and kind not in decided]
