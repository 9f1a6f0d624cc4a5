"""A person's judgement on a letter: what it asks for, what it belongs to, that it is no request."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import reading
from seloste.console.words import say_error
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.people.checking import BadValues
from seloste.rights import sorting


@require_POST
@staff
def open_request(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Open a request for what was ticked."""
    if (language := _language(request)) is None:
        return _no_language(request, letter_id)
    try:
        opened = sorting.sort_as_request(
            letter_id=letter_id,
            kinds=ticked_kinds(request),
            language=language,
            actor=request.actor,
            at=timezone.now(),
        )
    except sorting.NothingAsked as error:
        messages.error(request, say_error(error))
        return redirect("console:letter", letter_id)
    if isinstance(opened, Refused) or opened is None:
        return _not_done(request, opened)
    messages.success(
        request,
        _("The request is open, its month counted from the day the letter came, and it is acknowledged."),
    )
    return redirect("console:request", opened)


@require_POST
@staff
def join(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Put a letter to a request that another letter opened."""
    try:
        request_id = UUID(request.POST.get("request", ""))
    except ValueError:
        raise Http404 from None
    done = sorting.sort_into(
        letter_id=letter_id, request_id=request_id, actor=request.actor, at=timezone.now()
    )
    if isinstance(done, Refused) or not done:
        return _not_done(request, done)
    messages.success(request, _("The letter is with its request now."))
    return redirect("console:request", request_id)


@require_POST
@staff
def open_inquiry(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Make an inquiry of a letter, for those who answer them."""
    if (language := _language(request)) is None:
        return _no_language(request, letter_id)
    try:
        opened = sorting.sort_as_inquiry(
            letter_id=letter_id, language=language, actor=request.actor, at=timezone.now()
        )
    except BadValues:
        messages.error(request, _("Nothing was done: the sender’s address is none that could be kept."))
        return redirect("console:letter", letter_id)
    if isinstance(opened, Refused) or opened is None:
        return _not_done(request, opened)
    messages.success(request, _("The letter is an inquiry now, and waits there for an answer."))
    return redirect("console:letters")


@require_POST
@staff
def set_aside(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Note that a letter is no request."""
    done = sorting.set_aside(letter_id=letter_id, actor=request.actor, at=timezone.now())
    if isinstance(done, Refused) or not done:
        return _not_done(request, done)
    messages.success(
        request,
        _("The letter is set aside as not a request, and nobody is answered. You find it under “Set aside”."),
    )
    return redirect("console:letters")


@require_POST
@staff
def again(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Take back that a letter is no request."""
    done = sorting.sort_again(letter_id=letter_id, actor=request.actor, at=timezone.now())
    if isinstance(done, Refused) or not done:
        return _not_done(request, done)
    messages.success(request, _("The letter is to be sorted again. Its month counts from the day it came."))
    return redirect("console:letter", letter_id)


def ticked_kinds(request: StaffRequest) -> list[Kind]:
    """Return what was ticked of what can be asked for; anything else is passed over."""
    known = set(Kind)
    return [Kind(each) for each in request.POST.getlist("kind") if each in known]


def _language(request: StaffRequest) -> Language | None:
    language = request.POST.get("language", "")
    return Language(language) if language in reading().description.languages else None


def _no_language(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    messages.error(request, _("Nothing was done: choose the language of the answer first."))
    return redirect("console:letter", letter_id)


def _not_done(request: StaffRequest, outcome: Any) -> HttpResponse:
    if isinstance(outcome, Refused):
        return refused(request, outcome, room="letters")
    messages.error(request, _("Nothing was done: this letter has been sorted already, or is not there."))
    return redirect("console:letters")
