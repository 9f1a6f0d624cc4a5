"""Two entries about one person: looked for, compared, joined, and parted again."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from seloste.console.about import ROOM, about, show
from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.merging import side, suggestion
from seloste.console.words import say_error
from seloste.core.access import Action
from seloste.core.outcomes import Refused
from seloste.people import merging
from seloste.people.likeness import alike
from seloste.people.merging import CannotMerge
from seloste.people.whole import whole_id


@require_safe
@staff
def suggestions(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """List who may be the same person; whether they are is for somebody to judge."""
    found = about(request, person_id, Action.MERGE)
    if isinstance(found, HttpResponse):
        return found
    others = alike(person_id=found.person_id, actor=request.actor, at=timezone.now())
    if others is None:
        raise Http404
    if isinstance(others, Refused):
        return refused(request, others, room=ROOM)
    context = {"suggestions": [suggestion(other, found.read) for other in others]}
    return show(request, found, "console/person_alike.html", context)


@require_http_methods(["GET", "POST"])
@staff
def compare(request: StaffRequest, person_id: UUID, other_id: UUID) -> HttpResponse:
    """Show two cards side by side; a POST joins them into the one that is to be kept."""
    if request.method == "POST":
        return _joined(request, person_id, other_id)
    found, other = about(request, person_id, Action.MERGE), about(request, other_id, Action.MERGE)
    if isinstance(found, HttpResponse):
        return found
    if isinstance(other, HttpResponse):
        return other
    if found.person_id == other.person_id:
        raise Http404
    older = min((found.card, other.card), key=lambda card: card.created_at)
    context = {
        "sides": [side(each.card, found.read) for each in (found, other)],
        "other": other.named,
        "kept": older.person_id,
    }
    return show(request, found, "console/person_merge.html", context)


@require_POST
@staff
def part(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Let somebody who was joined to another stand by themselves again."""
    kept_id = whole_id(person_id)
    try:
        refusal = merging.part(gone_id=person_id, actor=request.actor, at=timezone.now())
    except CannotMerge as error:
        if kept_id is None:
            raise Http404 from None
        messages.error(request, say_error(error))
        return redirect("console:person", kept_id)
    if refusal is not None:
        return refused(request, refusal, room=ROOM)
    messages.success(request, _("They are two entries again, each with what it had."))
    return redirect("console:person", kept_id or person_id)


def _joined(request: StaffRequest, person_id: UUID, other_id: UUID) -> HttpResponse:
    kept = request.POST.get("kept", "")
    if kept not in (str(person_id), str(other_id)):
        raise Http404
    kept_id, gone_id = (person_id, other_id) if kept == str(person_id) else (other_id, person_id)
    try:
        outcome = merging.merge(kept_id=kept_id, gone_id=gone_id, actor=request.actor, at=timezone.now())
    except CannotMerge as error:
        messages.error(request, say_error(error))
        return redirect("console:person", person_id)
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    messages.success(request, _("The two entries are one now. They can be parted again from here."))
    return redirect("console:person", kept_id)
