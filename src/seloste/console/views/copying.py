"""Everything about one person to take out, and what their fields said before."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from seloste.console import cards
from seloste.console.about import ROOM, about, show
from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.core.access import Action
from seloste.core.outcomes import Refused
from seloste.core.rights.machine import as_text
from seloste.people.correcting import earlier
from seloste.rights.exporting import exported


@require_safe
@staff
def export(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Give everything about one person as a file for machines; its name says nothing about them."""
    at = timezone.now()
    data = exported(person_id=person_id, actor=request.actor, language=get_language() or "", at=at)
    if data is None:
        raise Http404
    if isinstance(data, Refused):
        return refused(request, data, room=ROOM)
    name = f"person-{timezone.localdate(at).isoformat()}.json"
    return HttpResponse(
        as_text(data),
        content_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_safe
@staff
def earlier_values(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Show what the fields of a person said before they were changed, newest first."""
    found = about(request, person_id, Action.READ)
    if isinstance(found, HttpResponse):
        return found
    past = earlier(person_id=found.person_id, actor=request.actor, at=timezone.now())
    if past is None:
        raise Http404
    if isinstance(past, Refused):
        return refused(request, past, room=ROOM)
    context = {"changes": cards.past(past, found.read)}
    return show(request, found, "console/person_earlier.html", context)
