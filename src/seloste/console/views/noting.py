"""Noting down a request that came by phone, at the counter or by post."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.letters import spoken
from seloste.console.reading import may, reading, speaks
from seloste.console.views.letters import came_at
from seloste.console.views.sorting import ticked_kinds
from seloste.core.access import Action
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.core.requests import RIGHTS
from seloste.rights.noting import BadNote, note_request


@require_http_methods(["GET", "POST"])
@staff
def note(request: StaffRequest) -> HttpResponse:
    """Show the page to write a request down on; a POST opens the request."""
    decision = may(request, Action.SORT, reading().description)
    if isinstance(decision, Refused):
        return refused(request, decision, room="requests")
    problem = ""
    if request.method == "POST":
        outcome = _noted(request)
        if isinstance(outcome, HttpResponse):
            return outcome
        problem = outcome
    context = {
        "rights": RIGHTS,
        "languages": spoken(reading()),
        "language": request.POST.get("language") or speaks().value,
        "today": timezone.localdate().isoformat(),
        "said": request.POST,
        "ticked": ticked_kinds(request),
        "problem": problem,
    }
    return page(
        request, "console/request_note.html", context, room="requests", status=422 if problem else 200
    )


def _noted(request: StaffRequest) -> HttpResponse | str:
    """Write the request down; or return the sentence that says what is missing."""
    now = timezone.now()
    received_at = came_at(request.POST.get("received", ""), now)
    language = request.POST.get("language", "")
    if received_at is None:
        return _("Give the day the request came, not later than today.")
    if language not in reading().description.languages:
        return _("Choose the language of the answer.")
    try:
        taken = note_request(
            kinds=ticked_kinds(request),
            name=request.POST.get("name", ""),
            address=request.POST.get("email", ""),
            text=request.POST.get("text", ""),
            language=Language(language),
            received_at=received_at,
            actor=request.actor,
            at=now,
        )
    except BadNote as error:
        return {
            BadNote.Problem.NOTHING_ASKED: _("Tick what the person asks for."),
            BadNote.Problem.NOBODY: _("Write who asks: a name, or an e-mail address."),
            BadNote.Problem.NOT_EMAIL: _("Write an e-mail address like name@example.com, or leave it empty."),
            BadNote.Problem.TOO_LONG: _("What was said is too long. Shorten it."),
        }[error.problem]
    if isinstance(taken, Refused):
        return refused(request, taken, room="requests")
    messages.success(request, _("The request is open, its month counted from the day it came."))
    return redirect("console:request", taken)
