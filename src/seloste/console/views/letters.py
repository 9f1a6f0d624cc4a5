"""Letters that came in and wait for a person's judgement, and letters out."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.letters import spoken, waiting
from seloste.console.reading import reading
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.letters.reading import read
from seloste.core.outcomes import Refused
from seloste.people.checking import BadValues
from seloste.rights import opening, selectors


@require_safe
@staff
def letters(request: StaffRequest) -> HttpResponse:
    """List the letters to sort, oldest first."""
    found = selectors.to_sort(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="letters")
    context = {"letters": [waiting(kept, on=timezone.localdate()) for kept in found]}
    return page(request, "console/letters.html", context, room="letters")


@require_safe
@staff
def letter(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Show one letter and what was read in it."""
    kept = selectors.letter(letter_id=letter_id, actor=request.actor, at=timezone.now())
    if kept is None:
        raise Http404
    if isinstance(kept, Refused):
        return refused(request, kept, room="letters")
    found = read(kept.letter)
    context = {
        "kept": kept,
        "waiting": waiting(kept, on=timezone.localdate()),
        "reading": found,
        "more_than_access": bool(set(found.kinds) - {Kind.ACCESS, Kind.OTHER, Kind.REMINDER}),
        "languages": spoken(reading()),
        "language": found.language.value,
        "knows_inquiries": reading().description.inquiries is not None,
    }
    return page(request, "console/letter.html", context, room="letters")


@require_POST
@staff
def open_request(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Open a request for access from a letter."""
    language = request.POST.get("language", "")
    if language not in reading().description.languages:
        messages.error(request, _("Nothing was done: choose the language of the answer first."))
        return redirect("console:letter", letter_id)
    reference = opening.sort_as_access(
        letter_id=letter_id, language=Language(language), actor=request.actor, at=timezone.now()
    )
    if isinstance(reference, Refused):
        return refused(request, reference, room="letters")
    if reference is None:
        return _gone_on(request)
    sentence = _(
        "Request %(reference)s is open, its month counted from the day the letter came, "
        "and the sender gets an acknowledgement."
    )
    messages.success(request, sentence % {"reference": reference})
    return redirect("console:requests")


@require_POST
@staff
def open_inquiry(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Make an inquiry of a letter, for those who answer them."""
    language = request.POST.get("language", "")
    if language not in reading().description.languages:
        messages.error(request, _("Nothing was done: choose the language of the answer first."))
        return redirect("console:letter", letter_id)
    try:
        opened = opening.sort_as_inquiry(
            letter_id=letter_id, language=Language(language), actor=request.actor, at=timezone.now()
        )
    except BadValues:
        messages.error(request, _("Nothing was done: the sender’s address is none that could be kept."))
        return redirect("console:letter", letter_id)
    if isinstance(opened, Refused):
        return refused(request, opened, room="letters")
    if opened is None:
        return _gone_on(request)
    messages.success(request, _("The letter is an inquiry now, and waits there for an answer."))
    return redirect("console:letters")


@require_POST
@staff
def set_aside(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Note that a letter is no request."""
    done = opening.set_aside(letter_id=letter_id, actor=request.actor, at=timezone.now())
    if isinstance(done, Refused):
        return refused(request, done, room="letters")
    if not done:
        return _gone_on(request)
    messages.success(request, _("The letter is set aside as not a request. Nobody gets an answer from here."))
    return redirect("console:letters")


@require_safe
@staff
def outbox(request: StaffRequest) -> HttpResponse:
    """List the newest letters out."""
    found = selectors.letters_out(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="outbox")
    return page(request, "console/outbox.html", {"letters": found}, room="outbox")


def _gone_on(request: StaffRequest) -> HttpResponse:
    messages.error(request, _("Nothing was done: this letter has been sorted already, or is not there."))
    return redirect("console:letters")
