"""What people ask who use no right: a list, one thread, the answer.

Whoever comes in works for the purpose of inquiries from then on, and sees it in the head of every page.
"""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from seloste.console.frame import page, refused
from seloste.console.gate import PURPOSE, StaffRequest, staff
from seloste.console.inquiring import thread, waiting
from seloste.console.reading import reading
from seloste.core.outcomes import Refused
from seloste.inquiries import selectors, services

ROOM = "inquiries"


@require_safe
@staff
def inquiries(request: StaffRequest) -> HttpResponse:
    """List the inquiries that wait, oldest first, or those that are done."""
    done = "done" in request.GET
    found = selectors.inquiries(actor=request.actor, at=timezone.now(), done=done)
    if isinstance(found, Refused):
        return refused(request, found, room=ROOM)
    context = {"inquiries": [waiting(each, reading()) for each in found], "done": done}
    return _page(request, "console/inquiries.html", context)


@require_http_methods(["GET", "POST"])
@staff
def one(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Show one inquiry with what was answered; a POST sends an answer."""
    text = request.POST.get("text", "")
    problem = ""
    if request.method == "POST":
        try:
            refusal = services.answer(
                inquiry_id=inquiry_id, text=text, actor=request.actor, at=timezone.now()
            )
        except services.NotAnswered:
            problem = _("Nothing was sent. Write an answer; there must be an address on file to send it to.")
        else:
            if refusal is not None:
                return refused(request, refusal, room=ROOM)
            messages.success(request, _("The answer is on its way to the address on file."))
            return redirect("console:inquiries")
    found = selectors.inquiry(inquiry_id=inquiry_id, actor=request.actor, at=timezone.now())
    if found is None:
        raise Http404
    if isinstance(found, Refused):
        return refused(request, found, room=ROOM)
    context = {"thread": thread(found, reading()), "text": text, "problem": problem}
    return _page(request, "console/inquiry.html", context, status=422 if problem else 200)


@require_POST
@staff
def set_aside(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Note that an inquiry needs no answer, or that it does after all."""
    again = "again" in request.POST
    done = services.set_aside(inquiry_id=inquiry_id, actor=request.actor, at=timezone.now(), again=again)
    if isinstance(done, Refused):
        return refused(request, done, room=ROOM)
    if not done:
        messages.error(
            request, _("Nothing was done: somebody was faster, or the inquiry is not there any more.")
        )
    elif again:
        messages.success(request, _("The inquiry waits for an answer again."))
    else:
        messages.success(request, _("The inquiry needs no answer. You find it among those that are done."))
    return redirect("console:inquiry", inquiry_id) if again and done else redirect("console:inquiries")


def _page(
    request: StaffRequest, template: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    declared = reading().description.inquiries
    if declared is not None:
        request.purpose = request.session[PURPOSE] = declared.purpose
    return page(request, template, context, room=ROOM, status=status)
