"""Requests as the console lists and shows them; deciding comes first, and is written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.conf import settings

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Allowed, Refused
from seloste.core.requests import OPEN, RequestState
from seloste.mailroom.incoming import Kept, count_to_sort, letters_to_sort, open_letter
from seloste.mailroom.outgoing import Posted, letters_about, outbox, without_keys
from seloste.publications.selectors import current
from seloste.rights.models import Answer, Request, Step
from seloste.storage import writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One request with its letter, its letters out, its steps and its answer."""

    request: Request
    letter: Kept | None
    letters_out: Sequence[Posted]
    steps: Sequence[Step]
    answer: Answer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What waits for the contact person."""

    open: int
    late: int
    to_approve: int
    to_identify: int
    to_sort: int


def requests(*, actor: Actor, at: datetime, closed: bool = False) -> Sequence[Request] | Refused:
    """Return open requests by the day they are due, or the ones answered, newest first."""
    refusal = _refusal(actor, Action.ANSWER, at, {"list": "closed" if closed else "open"})
    if refusal is not None:
        return refusal
    states = [state.value for state in OPEN]
    if closed:
        return list(Request.objects.exclude(state__in=states).order_by("-received_at")[:200])
    return list(Request.objects.filter(state__in=states).order_by("due", "received_at"))


def case(*, request_id: UUID, actor: Actor, at: datetime) -> Case | Refused | None:
    """Return one request whole, or None when there is none."""
    request = Request.objects.filter(id=request_id).first()
    if request is None:
        return None
    people = [request.person_id] if request.person_id else []
    refusal = _refusal(actor, Action.ANSWER, at, {"request": request.reference}, people)
    if refusal is not None:
        return refusal
    return Case(
        request=request,
        letter=open_letter(request.letter_id),
        letters_out=[_for_staff(posted) for posted in letters_about(request.id)],
        steps=list(request.steps.order_by("at", "id")),
        answer=Answer.objects.filter(request=request).first(),
    )


def to_sort(*, actor: Actor, at: datetime) -> Sequence[Kept] | Refused:
    """Return the letters that wait for a person's judgement, oldest first."""
    refusal = _refusal(actor, Action.SORT, at, {"list": "letters to sort"})
    return list(letters_to_sort()) if refusal is None else refusal


def letter(*, letter_id: UUID, actor: Actor, at: datetime) -> Kept | Refused | None:
    """Return one letter that came in, or None when there is none."""
    known = Request.objects.filter(letter_id=letter_id)
    named = [request.person_id for request in known if request.person_id]
    refusal = _refusal(actor, Action.READ_LETTERS, at, {"letter": str(letter_id)}, named)
    return open_letter(letter_id) if refusal is None else refusal


def letters_out(*, actor: Actor, at: datetime) -> Sequence[Posted] | Refused:
    """Return the newest letters out; one entry names everybody they were sent to."""
    with writing():
        shown = outbox() if _decided(actor, Action.READ_LETTERS) else ()
        sent_to = [posted.owner_id for posted in shown]
        refusal = _refusal(actor, Action.READ_LETTERS, at, {"list": "outbox"}, sent_to)
    return [_for_staff(posted) for posted in shown] if refusal is None else refusal


def workload(*, on: date) -> Workload:
    """Count what waits; counts tell of nobody."""
    rows = Request.objects.filter(state__in=[state.value for state in OPEN])
    return Workload(
        open=rows.count(),
        late=rows.filter(due__lt=on).count(),
        to_approve=rows.filter(state=RequestState.IDENTIFIED.value).count(),
        to_identify=rows.filter(state=RequestState.TO_IDENTIFY.value).count(),
        to_sort=count_to_sort(),
    )


def _for_staff(posted: Posted) -> Posted:
    """Show the letter without its links and codes; the demo shows them, as nobody else gets them there."""
    return posted if settings.SELOSTE.demo else without_keys(posted)


def _decided(actor: Actor, action: Action) -> Allowed | Refused:
    description = current().description
    purpose = description.rights_purpose()
    return decide(actor=actor, purpose=purpose, action=action, description=description)


def _refusal(
    actor: Actor, action: Action, at: datetime, details: dict[str, str], people: Sequence[UUID] = ()
) -> Refused | None:
    decision = _decided(actor, action)
    with writing():
        append(
            actor=actor,
            purpose=current().description.rights_purpose(),
            action=action,
            at=at,
            decision=decision,
            people=people,
            details=details,
        )
    return None if decision else decision
