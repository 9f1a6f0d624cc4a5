"""What a person said by phone, in person or in a letter: a choice, an objection, a restriction and its end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from seloste.console import cards
from seloste.console.about import ROOM, About, about, show
from seloste.console.choosing import (
    Consent,
    Heard,
    Lifting,
    Objection,
    Restriction,
    objected,
    restricted,
    words_to_read,
)
from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import reading
from seloste.core.access import Action
from seloste.core.consent import Act, BadChoice, Choice, Ground
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.people.choosing import lift_for, note_choice, object_for, restrict_for
from seloste.people.uses import choices_shown

Told = UUID | Refused | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing that can be written down: what it needs, its words, its form and the service that keeps it."""

    action: Action
    title: Promise
    lede: Promise
    done: Promise
    button: Promise
    form: type[Heard]
    keep: Callable[[StaffRequest, UUID, dict[str, str]], Told]


def _choice(request: StaffRequest, person_id: UUID, said: dict[str, str]) -> Told:
    return note_choice(
        actor=request.actor,
        purpose=request.purpose or "",
        person_id=person_id,
        about=said["about"],
        choice=Choice(said["choice"]),
        act=Act(said["act"]),
        language=Language(said["language"]),
        at=timezone.now(),
    )


def _objection(request: StaffRequest, person_id: UUID, said: dict[str, str]) -> Told:
    return object_for(
        actor=request.actor,
        purpose=request.purpose or "",
        person_id=person_id,
        about=said["about"],
        act=Act(said["act"]),
        at=timezone.now(),
    )


def _restriction(request: StaffRequest, person_id: UUID, said: dict[str, str]) -> Told:
    return restrict_for(
        actor=request.actor,
        purpose=request.purpose or "",
        person_id=person_id,
        ground=Ground(said["ground"]),
        act=Act(said["act"]),
        at=timezone.now(),
    )


NOTES: Final = {
    "consent": Note(
        action=Action.CHOOSE,
        title=_("Write down a consent or a refusal"),
        lede=_(
            "A no is always taken and holds at once. A yes is to the published words, which they have to hear or read."
        ),
        done=_("Their choice is written down, and holds from now on."),
        button=_("Write it down"),
        form=Consent,
        keep=_choice,
    ),
    "objection": Note(
        action=Action.CHOOSE,
        title=_("Write down an objection"),
        lede=_("Nothing has to be proved. From then on their data are not used for this purpose."),
        done=_("Their objection is written down: their data are not used for that purpose any more."),
        button=_("Write it down"),
        form=Objection,
        keep=_objection,
    ),
    "restriction": Note(
        action=Action.RESTRICT,
        title=_("Restrict the use of their data"),
        lede=_("From then on their data are only stored, until the restriction is lifted."),
        done=_("The use of their data is restricted: they are only stored from now on."),
        button=_("Restrict"),
        form=Restriction,
        keep=_restriction,
    ),
}


@require_safe
@staff
def choices(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Show what a person chose, objected to and had restricted, and lead to writing down more."""
    found = about(request, person_id, Action.CHOOSE)
    if isinstance(found, HttpResponse):
        return found
    card, shown = found.card, choices_shown(actor=request.actor, purpose=request.purpose or "")
    restricts = bool(found.offers.get(Action.RESTRICT))
    context = {
        "consents": cards.consents(card.members, shown, at=timezone.now()),
        "objections": objected(card.members, shown),
        "restrictions": restricted(card.members) if restricts else [],
        "notes": [
            (what, told)
            for what, told in NOTES.items()
            if found.offers.get(told.action)
            and (what != "consent" or found.read.description.consents_of_people)
        ],
    }
    return show(request, found, "console/person_choices.html", context)


@require_http_methods(["GET", "POST"])
@staff
def note(request: StaffRequest, person_id: UUID, what: str) -> HttpResponse:
    """Ask what a person said; a POST writes it down."""
    told = NOTES.get(what)
    if told is None:
        raise Http404
    if request.method == "GET":
        return _asked(request, person_id, what, None)
    form = told.form(reading(), "", request.POST)
    if not form.is_valid():
        return _asked(request, person_id, what, form)
    try:
        outcome = told.keep(request, person_id, form.cleaned_data)
    except BadChoice:
        form.add_error(None, _("Nothing was written down: the description does not allow it to be said so."))
        return _asked(request, person_id, what, form)
    return _kept(request, person_id, outcome, told.done)


@require_http_methods(["GET", "POST"])
@staff
def lift(request: StaffRequest, person_id: UUID, restriction_id: UUID) -> HttpResponse:
    """Ask when the person was told that a restriction is lifted; a POST lifts it (Art. 18(3))."""
    found = about(request, person_id, Action.RESTRICT)
    if isinstance(found, HttpResponse):
        return found
    holding = [pair for pair in restricted(found.card.members) if pair[1].lifted_at is None]
    whose, restriction = next((pair for pair in holding if pair[1].id == restriction_id), (None, None))
    if whose is None or restriction is None:
        raise Http404
    form = Lifting(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            outcome = lift_for(
                actor=request.actor,
                purpose=request.purpose or "",
                person_id=whose,
                restriction_id=restriction_id,
                informed_at=form.cleaned_data["informed_at"],
                at=timezone.now(),
            )
        except BadChoice:
            form.add_error("informed_at", _("Tell the person first, and then say when they were told."))
        else:
            return _kept(request, found.person_id, outcome, _("The restriction is lifted."))
    context = {"form": form, "restriction": restriction}
    return show(request, found, "console/person_lift.html", context, status=422 if form.is_bound else 200)


def _asked(request: StaffRequest, person_id: UUID, what: str, form: Heard | None) -> HttpResponse:
    """Show the form; ``form`` is the one that was sent and needs correcting."""
    told = NOTES[what]
    found = about(request, person_id, told.action)
    if isinstance(found, HttpResponse):
        return found
    context = {
        "form": form or told.form(found.read, _speaks(found)),
        "note": told,
        "what": what,
        "words": words_to_read(found.read, _speaks(found)) if told.form is Consent else [],
    }
    return show(request, found, "console/person_note.html", context, status=422 if form else 200)


def _kept(request: StaffRequest, person_id: UUID, outcome: Told, done: Promise | str) -> HttpResponse:
    if outcome is None:
        raise Http404
    if isinstance(outcome, Refused):
        return refused(request, outcome, room=ROOM)
    messages.success(request, str(done))
    return redirect("console:person_choices", person_id)


def _speaks(found: About) -> str:
    """Return the language the person is addressed in, where it is kept and the purpose covers it."""
    key = found.read.description.people.speaks
    values = found.card.fields.get(key, ()) if key else ()
    return values[0].value if values else ""
