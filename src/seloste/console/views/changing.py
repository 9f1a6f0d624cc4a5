"""Changing what a person's fields say, adding to them, and taking a change back."""

from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from seloste.console.about import ROOM, about, changeable, show
from seloste.console.changing import SOURCE, Correction, written_values
from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import reading
from seloste.console.words import say_error
from seloste.core.access import Action
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues
from seloste.people.correcting import correct
from seloste.people.services import NobodyThere
from seloste.people.undoing import ChangedSince, undo

CHANGED: Final = "console_changed"
"""Where the session keeps the change that the next card offers to take back: person, change and field."""


@require_safe
@staff
def fields(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """List the fields that the purpose covers and that say nothing yet."""
    found = about(request, person_id, Action.CORRECT)
    if isinstance(found, HttpResponse):
        return found
    empty = [
        (key, field.label[found.read.language])
        for key, field in found.read.description.fields.items()
        if key in changeable(found.offers) and not found.card.fields.get(key)
    ]
    return show(request, found, "console/person_fields.html", {"empty": empty})


@require_http_methods(["GET", "POST"])
@staff
def field(request: StaffRequest, person_id: UUID, key: str) -> HttpResponse:
    """Ask what a field is to say from now on; a POST lets it say so."""
    if key not in reading().description.fields:
        raise Http404
    if request.method == "POST":
        return _changed(request, person_id, key)
    return _asked(request, person_id, key)


@require_POST
@staff
def take_back(request: StaffRequest, person_id: UUID, change_id: UUID) -> HttpResponse:
    """Let a field say again what it said before a change."""
    try:
        outcome = undo(
            person_id=person_id,
            change_id=change_id,
            purpose=request.purpose or "",
            actor=request.actor,
            at=timezone.now(),
        )
    except NobodyThere:
        raise Http404 from None
    except (ChangedSince, BadValues) as error:
        messages.error(request, say_error(error))
        return redirect("console:person", person_id)
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    messages.success(request, _("The change is taken back: the field says what it said before."))
    return redirect("console:person", person_id)


def _asked(request: StaffRequest, person_id: UUID, key: str, error: BadValues | None = None) -> HttpResponse:
    """Show the form with what the field says, or with what was written and what is wrong with it."""
    found = about(request, person_id, Action.CORRECT)
    if isinstance(found, HttpResponse):
        return found
    if key not in changeable(found.offers):
        return refused(request, Refused(reason=Reason.NOTHING_FOR_PURPOSE), room=ROOM, logged=False)
    values = [value.value for value in found.card.fields.get(key, ())]
    form = Correction(key, values, found.read, request.POST if error else None)
    if error:
        form.explain(error)
    context = {
        "form": form,
        "label": found.read.description.fields[key].label[found.read.language],
        "key": key,
        "says": bool(values),
        "joined": len(found.card.members) > 1,
    }
    return show(request, found, "console/person_field.html", context, status=422 if error else 200)


def _changed(request: StaffRequest, person_id: UUID, key: str) -> HttpResponse:
    try:
        outcome = correct(
            person_id=person_id,
            field=key,
            values=written_values(request.POST),
            source=request.POST.get(SOURCE, ""),
            purpose=request.purpose or "",
            actor=request.actor,
            at=timezone.now(),
        )
    except NobodyThere:
        raise Http404 from None
    except BadValues as error:
        return _asked(request, person_id, key, error)
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    if outcome is None:
        messages.info(request, _("Nothing was changed: the field says that already."))
    else:
        request.session[CHANGED] = [str(person_id), str(outcome), key]
    return redirect("console:person", person_id)
