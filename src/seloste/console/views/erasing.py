"""Erasing somebody: first what goes and what a law keeps, then the tick and the button."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from seloste.console import cards
from seloste.console.about import ROOM, offer
from seloste.console.erasing import plan
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import reading
from seloste.console.words import say_error
from seloste.core.access import Action
from seloste.core.outcomes import Refused
from seloste.people.whole import whole_id
from seloste.rights import erasing
from seloste.rights.holdings import holdings_of
from seloste.storage.writing import StillRead

SURE = "sure"
"""The tick by which somebody says that they know it cannot be taken back."""


@require_http_methods(["GET", "POST"])
@staff
def erase(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Show what would be erased and what would stay; a POST with the tick erases."""
    if request.method == "POST" and SURE in request.POST:
        return _erased(request, person_id)
    offered, whole = offer(request, person_id, Action.ERASE), whole_id(person_id)
    if isinstance(offered, HttpResponse):
        return offered
    if whole is None:
        raise Http404
    held = holdings_of(person_id=whole, actor=request.actor, at=timezone.now(), action=Action.READ)
    if held is None:
        raise Http404
    if isinstance(held, Refused):
        return refused(request, held, room=ROOM)
    read = reading()
    context = {
        "person": cards.held(whole, held, read),
        "plan": plan(held, read),
        "unsure": request.method == "POST",
    }
    status = 422 if request.method == "POST" else 200
    return page(request, "console/person_erase.html", context, room=ROOM, status=status)


def _erased(request: StaffRequest, person_id: UUID) -> HttpResponse:
    try:
        outcome = erasing.erase(person_id=person_id, actor=request.actor, at=timezone.now())
    except StillRead as error:
        messages.warning(request, say_error(error))
        return redirect("console:people")
    if outcome is None:
        raise Http404
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    messages.success(request, _told(outcome.kept_records))
    return redirect("console:people")


def _told(kept: int) -> str:
    erased = _("The person is erased: their details, records, choices, letters and earlier values.")
    stays = ngettext(
        "%(number)s record stays, because a law keeps it.",
        "%(number)s records stay, because a law keeps them.",
        kept,
    ) % {"number": kept}
    nothing = _("No law keeps anything of them.")
    return f"{erased} {stays if kept else nothing}"
