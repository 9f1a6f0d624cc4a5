"""Telling people of data that came from somebody else (Art. 14): who is still to be told, and that they were."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from seloste.console import informing as lines
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import reading
from seloste.core.outcomes import Refused
from seloste.people.informing import mark_informed, owed

ROOM = "today"
LIST = "list"
"""The field by which the list says that it is to be shown again."""


@require_safe
@staff
def duties(request: StaffRequest) -> HttpResponse:
    """List who is to be told, by the day it is due; who they are stays closed until a card is opened."""
    found = owed(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room=ROOM)
    context = {"duties": lines.duties(found, reading(), on=timezone.localdate())}
    return page(request, "console/duties.html", context, room=ROOM)


@require_POST
@staff
def informed(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Write down that somebody was told of the data that others gave."""
    outcome = mark_informed(person_id=person_id, actor=request.actor, at=timezone.now())
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    if not outcome:
        raise Http404
    messages.success(request, _("It is written down that they were told."))
    return redirect("console:duties") if LIST in request.POST else redirect("console:person", person_id)
