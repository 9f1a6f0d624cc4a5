"""Moving a request along its one table of states, and telling each step."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor
from seloste.core.correspondence import Message
from seloste.core.errors import SelosteError
from seloste.core.requests import RequestState, may_follow
from seloste.mailroom.outgoing import queue
from seloste.publications.selectors import current
from seloste.rights.models import Request, Step
from seloste.storage import new_id


class StepKind(StrEnum):
    """What happened to a request."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    READ_ANEW = "read_anew"
    """A person corrected what the request was taken to ask for."""
    LETTER_JOINED = "letter_joined"
    REMINDED = "reminded"
    PERSON_NAMED = "person_named"
    IDENTITY_CONFIRMED = "identity_confirmed"
    IDENTITY_SETTLED = "identity_settled"
    """Somebody of the staff made sure who asked."""
    SIGNED_IN = "signed_in"
    """The person asked on their own page, which shows who they are."""
    PART_DECIDED = "part_decided"
    PART_OPEN_AGAIN = "part_open_again"
    OUTCOME_TOLD = "outcome_told"
    HANDED_OVER = "handed_over"
    """It was answered on paper."""
    ANSWER_APPROVED = "answer_approved"
    LINK_SENT_AGAIN = "link_sent_again"
    ANSWER_FETCHED = "answer_fetched"
    NOTHING_HELD = "nothing_held"
    ANSWERED_OTHERWISE = "answered_otherwise"
    """Somebody of the staff answered by post, by phone or at the counter."""
    ANSWER_EXPIRED = "answer_expired"


PROOFS = frozenset({StepKind.IDENTITY_CONFIRMED, StepKind.IDENTITY_SETTLED, StepKind.SIGNED_IN})
"""The steps after which it is settled who asked."""


class OutOfOrder(SelosteError):
    """A step was tried that cannot follow where the request stands."""


def locked(request_id: UUID, *states: RequestState) -> Request | None:
    """Return a request that stands at one of these, and keep it there for the rest of the caller's transaction.

    Two people who decide on one request take turns; whoever comes second sees what the first did.
    """
    rows = Request.objects.select_for_update()
    return rows.filter(id=request_id, state__in=[state.value for state in states]).first()


def is_proven(request: Request) -> bool:
    """Tell whether the person of a request has shown who they are."""
    return request.steps.filter(kind__in=[kind.value for kind in PROOFS]).exists()


def move(request: Request, then: RequestState, *, kind: StepKind, actor: Actor, at: datetime) -> None:
    """Move the request to ``then``, and tell it; called in the transaction of what causes it.

    Raises:
        OutOfOrder: the request is not where this step begins, or somebody was faster.
    """
    now = RequestState(request.state)
    closed_at = at if then is RequestState.CLOSED else None
    moved = may_follow(now, then) and Request.objects.filter(id=request.id, state=now.value).update(
        state=then.value, person_id=request.person_id, closed_at=closed_at
    )
    if not moved:
        raise OutOfOrder("This request is not at that step any more; look at it again.")
    request.state = then.value
    add_step(request, kind, actor=actor, at=at)


def add_step(request: Request, kind: StepKind, *, actor: Actor, at: datetime) -> None:
    """Tell a step of the request."""
    Step.objects.create(id=new_id(), request=request, at=at, kind=kind.value, by=actor.reference)


def post(request: Request, kind: str, address: str, message: Message, at: datetime) -> None:
    """Queue a letter about the request to the address on file of the person it concerns.

    Somebody who is erased by this request has no key left to seal it under: the request has one of its own then.
    """
    if request.person_id is None:
        raise OutOfOrder("Nobody has been named for this request yet.")
    queue(
        owner_id=request.id if request.forget_at else request.person_id,
        matter_id=request.id,
        kind=kind,
        recipient=address,
        message=message,
        at=at,
    )


def log_step(request: Request, actor: Actor, action: Action, at: datetime, *, step: StepKind) -> None:
    """Write a step of the request into the log."""
    append(
        actor=actor,
        purpose=current().description.rights_purpose(),
        action=action,
        at=at,
        people=[request.person_id] if request.person_id else [],
        details={"request": request.reference, "step": step.value},
    )
