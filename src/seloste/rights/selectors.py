"""Requests as the console lists and shows them; deciding comes first, and is written down."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.conf import settings

from seloste.core.access import Action, Actor
from seloste.core.outcomes import Refused
from seloste.core.requests import OPEN, RequestState
from seloste.mailroom.incoming import Kept, count_to_sort, letters_set_aside, letters_to_sort, open_letter
from seloste.mailroom.outgoing import Posted, letters_about, outbox, without_keys
from seloste.rights.deciding import decided, refusal
from seloste.rights.models import Answer, Joined, Request, Step
from seloste.rights.parts import Decided, parts_of
from seloste.rights.threads import people_of, suggested
from seloste.storage import writing

__all__ = [
    "Case",
    "Workload",
    "aside",
    "case",
    "letter",
    "letters_out",
    "requests",
    "suggested",
    "to_sort",
    "unseen",
    "workload",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One request with its letter, its letters out, its steps and its answer."""

    request: Request
    letter: Kept | None
    letters_out: Sequence[Posted]
    steps: Sequence[Step]
    answer: Answer | None
    parts: Sequence[Decided]
    joined: Sequence[Kept]
    """The letters that belong to it beside the one that made it, oldest first."""


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
    refused = refusal(actor, Action.ANSWER, at, list="closed" if closed else "open")
    if refused is not None:
        return refused
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
    refused = refusal(actor, Action.ANSWER, at, people=people, request=request.reference)
    if refused is not None:
        return refused
    return Case(
        request=request,
        letter=open_letter(request.letter_id),
        letters_out=[_for_staff(posted) for posted in letters_about(request.id)],
        steps=list(request.steps.order_by("at", "id")),
        answer=Answer.objects.filter(request=request).first(),
        parts=parts_of(request),
        joined=_joined(request, at),
    )


def _joined(request: Request, at: datetime) -> list[Kept]:
    """Open the letters of a request; whoever sees them has seen them."""
    rows = list(Joined.objects.filter(request=request).order_by("at"))
    if any(row.seen_at is None for row in rows):
        with writing():
            Joined.objects.filter(request=request, seen_at=None).update(seen_at=at)
    return [kept for row in rows if (kept := open_letter(row.letter_id)) is not None]


def unseen(requests: Iterable[Request]) -> frozenset[UUID]:
    """Return which of these requests a letter came for that nobody has seen."""
    ids = [request.id for request in requests]
    if not ids:
        return frozenset()
    return frozenset(
        Joined.objects.filter(request_id__in=ids, seen_at=None).values_list("request_id", flat=True)
    )


def aside(*, actor: Actor, at: datetime) -> Sequence[Kept] | Refused:
    """Return the newest letters that were taken for no request."""
    refused = refusal(actor, Action.SORT, at, list="letters set aside")
    return list(letters_set_aside()) if refused is None else refused


def to_sort(*, actor: Actor, at: datetime) -> Sequence[Kept] | Refused:
    """Return the letters that wait for a person's judgement, oldest first."""
    refused = refusal(actor, Action.SORT, at, list="letters to sort")
    return list(letters_to_sort()) if refused is None else refused


def letter(*, letter_id: UUID, actor: Actor, at: datetime) -> Kept | Refused | None:
    """Return one letter that came in, or None when there is none."""
    refused = refusal(actor, Action.READ_LETTERS, at, people=people_of(letter_id), letter=letter_id)
    return open_letter(letter_id) if refused is None else refused


def letters_out(*, actor: Actor, at: datetime) -> Sequence[Posted] | Refused:
    """Return the newest letters out; one entry names everybody they were sent to."""
    with writing():
        shown = outbox() if decided(actor, Action.READ_LETTERS) else ()
        sent_to = [posted.owner_id for posted in shown]
        refused = refusal(actor, Action.READ_LETTERS, at, people=sent_to, list="outbox")
    return [_for_staff(posted) for posted in shown] if refused is None else refused


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
