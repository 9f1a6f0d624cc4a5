"""Objections (Art. 21) and restrictions (Art. 18): which there are, and what ends them."""

from datetime import datetime
from enum import StrEnum
from typing import Final, assert_never

from seloste.core.consent.rules import BadChoice
from seloste.core.description import Basis, Description

_WEIGHED: Final = frozenset({Basis.LEGITIMATE_INTERESTS, Basis.PUBLIC_TASK})


class Ground(StrEnum):
    """Why processing is restricted (Art. 18(1)(a)-(d))."""

    ACCURACY_CONTESTED = "accuracy_contested"
    UNLAWFUL = "unlawful"
    """Processing is unlawful, and the person wants the data kept rather than erased."""
    NEEDED_FOR_CLAIMS = "needed_for_claims"
    """We need the data no more, the person does for a legal claim."""
    OBJECTION_PENDING = "objection_pending"


class Outcome(StrEnum):
    """How an objection ended; one that was accepted has not ended."""

    CONSENTED = "consented"
    """The person consented to the purpose afterwards."""
    TAKEN_BACK = "taken_back"
    """The person took it back."""
    OVERRIDDEN = "overridden"
    """Compelling legitimate grounds were shown to weigh more (Art. 21(1))."""


def may_object(purpose: str, description: Description) -> bool:
    """Tell whether people can object to this purpose.

    To direct marketing on any basis (Art. 21(2)); otherwise to what rests on legitimate interests or on a public
    task (Art. 21(1)). A purpose that rests on consent is withdrawn from, one that rests on contract ends with it.
    """
    declared = description.purposes.get(purpose)
    return declared is not None and (declared.direct_marketing or declared.basis in _WEIGHED)


def check_end(
    outcome: Outcome,
    *,
    marketing: bool,
    objected_at: datetime,
    ended_at: datetime,
    reasons: str = "",
    informed_at: datetime | None = None,
) -> None:
    """Make sure that an objection can end so.

    Raises:
        BadChoice: nothing weighs more than an objection to direct marketing (Art. 21(3)); grounds were not
            shown, or the person was not told of them beforehand (Art. 12(4), 21(1)); or it ends before it began.
    """
    if ended_at < objected_at:
        raise BadChoice("An objection does not end before it was made.")
    match outcome:
        case Outcome.CONSENTED | Outcome.TAKEN_BACK:
            return
        case Outcome.OVERRIDDEN if marketing:
            raise BadChoice("An objection to direct marketing always stands; only the person can end it.")
        case Outcome.OVERRIDDEN:
            if not reasons.strip():
                raise BadChoice("Write down the compelling grounds that weigh more than the objection.")
            _check_informed(informed_at, since=objected_at, until=ended_at)
        case _:
            assert_never(outcome)


def check_lifting(*, restricted_at: datetime, informed_at: datetime | None, lifted_at: datetime) -> None:
    """Make sure that a restriction may be lifted.

    Raises:
        BadChoice: the person was not informed beforehand (Art. 18(3)).
    """
    _check_informed(informed_at, since=restricted_at, until=lifted_at)


def _check_informed(informed_at: datetime | None, *, since: datetime, until: datetime) -> None:
    if informed_at is None or not since <= informed_at < until:
        raise BadChoice("Tell the person first, and then say when they were told.")
