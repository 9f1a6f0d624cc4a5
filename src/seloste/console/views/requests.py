"""Requests of people, and the one step each of them waits for."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from seloste.console import asking, cards
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.letters import seen
from seloste.console.reading import field_names, reading
from seloste.console.rows import rows
from seloste.console.stepping import stepped
from seloste.console.views.sorting import ticked_kinds
from seloste.core.document import html
from seloste.core.outcomes import Refused
from seloste.core.requests import RIGHTS, Decision, RequestState
from seloste.people.searching import search
from seloste.rights import answering, identifying, selectors, sorting
from seloste.rights.otherwise import answered_otherwise
from seloste.rights.steps import StepKind


@require_safe
@staff
def requests(request: StaffRequest) -> HttpResponse:
    """List the open requests by the day they are due, or the answered ones, newest first."""
    closed = "closed" in request.GET
    found = selectors.requests(actor=request.actor, at=timezone.now(), closed=closed)
    if isinstance(found, Refused):
        return refused(request, found, room="requests")
    unseen = selectors.unseen(found)
    context = {"requests": rows(found, on=timezone.localdate(), unseen=unseen), "closed": closed}
    return page(request, "console/requests.html", context, room="requests")


@require_http_methods(["GET", "POST"])
@staff
def one(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Show one request; a POST looks for the person it concerns, and changes nothing."""
    case = selectors.case(request_id=request_id, actor=request.actor, at=timezone.now())
    if case is None:
        raise Http404
    if isinstance(case, Refused):
        return refused(request, case, room="requests")
    read = reading()
    looked = seen(case.letter) if case.letter else None
    parts = asking.parts(case, looked.reading if looked else None, read, request.actor)
    context: dict[str, Any] = {
        "case": case,
        "row": rows([case.request], on=timezone.localdate())[0],
        "state": case.request.state,
        "done": case.request.state in (RequestState.ANSWERED, RequestState.CLOSED),
        "on_paper": any(step.kind == StepKind.HANDED_OVER for step in case.steps),
        "seen": looked,
        "joined": [seen(kept) for kept in case.joined],
        "field_names": field_names(read),
        "parts": parts,
        "to_decide": [part for part in parts if part.waits],
        "by_copy": any(part.by_copy for part in parts),
        "erases": any(part.decided.decision == Decision.AGREED for part in parts),
        "rights": RIGHTS,
    }
    if request.method == "POST" and case.request.state == RequestState.TO_IDENTIFY:
        context |= _candidates(request, request.POST.get("q", "").strip())
    return page(request, "console/request.html", context, room="requests")


def _candidates(request: StaffRequest, text: str) -> dict[str, Any]:
    read = reading()
    if not text:
        return {"query": "", "candidates": []}
    purpose = read.description.rights_purpose()
    found = search(actor=request.actor, purpose=purpose, text=text, at=timezone.now())
    listed = [] if isinstance(found, Refused) else cards.people(found, read)
    return {"query": text, "candidates": listed}


@require_safe
@staff
def preview(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Show the answer as it would be sent now."""
    assembled = answering.preview(request_id=request_id, actor=request.actor, at=timezone.now())
    if assembled is None:
        raise Http404
    if isinstance(assembled, Refused):
        return refused(request, assembled, room="requests")
    # The document escapes every text in it; no text of a tree is markup.
    document = mark_safe(html(assembled.document))  # noqa: S308
    context = {"document": document, "request_id": request_id, "reference": assembled.data["reference"]}
    return page(request, "console/preview.html", context, room="requests")


@require_POST
@staff
def approve(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Approve the answer and send it, or have it to print."""
    on_paper = "on_paper" in request.POST
    return stepped(
        request,
        request_id,
        lambda: answering.approve(
            request_id=request_id, actor=request.actor, at=timezone.now(), on_paper=on_paper
        ),
        done=_("Nothing was sent. Print the letter below and the copy, and hand them over.")
        if on_paper
        else _("The answer is on its way to the person’s address on file."),
    )


@require_safe
@staff
def paper(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Give the copy to print of a request that is answered on paper."""
    made = answering.printed(request_id=request_id, actor=request.actor, at=timezone.now())
    if made is None:
        raise Http404
    if isinstance(made, Refused):
        return refused(request, made, room="requests")
    headers = {"Content-Disposition": 'attachment; filename="answer.pdf"'}
    return HttpResponse(made, content_type="application/pdf", headers=headers)


@require_POST
@staff
def link_again(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Send the person a fresh link, when the first was lost or its time is over."""
    return stepped(
        request,
        request_id,
        lambda: answering.send_link_again(request_id=request_id, actor=request.actor, at=timezone.now()),
        done=_("A fresh link was sent to the address on file; the one before it ended."),
    )


@require_POST
@staff
def otherwise(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Note that the request was answered by post, by phone or at the counter."""
    return stepped(
        request,
        request_id,
        lambda: answered_otherwise(request_id=request_id, actor=request.actor, at=timezone.now()),
        done=_("It is noted that you answered another way. The request is closed."),
    )


@require_POST
@staff
def name_person(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Say whom the request concerns."""
    person_id = _person(request)
    if person_id is None:
        raise Http404
    return stepped(
        request,
        request_id,
        lambda: identifying.name_person(
            request_id=request_id, person_id=person_id, actor=request.actor, at=timezone.now()
        ),
        done=_(
            "The person is asked, at their address on file, whether the request is theirs. "
            "It goes on when they confirm it."
        ),
        nothing=_(
            "Nothing was done: the request is past this step, or this person has no e-mail address on file."
        ),
    )


@require_POST
@staff
def settle(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Note that somebody of the staff made sure who asked."""
    person_id = _person(request)
    return stepped(
        request,
        request_id,
        lambda: identifying.settle_identity(
            request_id=request_id, person_id=person_id, actor=request.actor, at=timezone.now()
        ),
        done=_("It is noted that you made sure who asked. The request goes on."),
        nothing=_("Nothing was done: the request is past this step."),
    )


def _person(request: StaffRequest) -> UUID | None:
    person = request.POST.get("person", "")
    try:
        return UUID(person) if person else None
    except ValueError:
        raise Http404 from None


@require_POST
@staff
def read_anew(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Correct what the request was taken to ask for."""
    return stepped(
        request,
        request_id,
        lambda: sorting.read_anew(
            request_id=request_id, kinds=ticked_kinds(request), actor=request.actor, at=timezone.now()
        ),
        done=_("What the request asks for is corrected."),
        nothing=_("Nothing was done: the request is answered already."),
    )


@require_http_methods(["GET", "POST"])
@staff
def nothing_held(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Answer that nothing is held, after asking once whether that is so."""
    if request.method == "GET":
        return _sure(request, request_id)
    return stepped(
        request,
        request_id,
        lambda: answering.answer_that_nothing_is_held(
            request_id=request_id, actor=request.actor, at=timezone.now()
        ),
        done=_("The sender is told that nothing is held, and the request is closed."),
    )


def _sure(request: StaffRequest, request_id: UUID) -> HttpResponse:
    case = selectors.case(request_id=request_id, actor=request.actor, at=timezone.now())
    if case is None:
        raise Http404
    if isinstance(case, Refused):
        return refused(request, case, room="requests")
    if case.request.state != RequestState.TO_IDENTIFY:
        return redirect("console:request", request_id)
    return page(request, "console/nothing_held.html", {"case": case}, room="requests")
