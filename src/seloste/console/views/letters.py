"""Letters that came in and wait for a person's judgement, and letters out."""

from datetime import date, datetime, time, timedelta
from typing import Final
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
from seloste.console.uploading import takes_a_file
from seloste.core.description import Language
from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.kinds import Kind
from seloste.core.letters.message import MAX_BYTES
from seloste.core.letters.reading import read
from seloste.core.outcomes import Refused
from seloste.people.checking import BadValues
from seloste.rights import opening, selectors

OLDEST: Final = timedelta(days=366)
"""A letter that came longer ago than this is not taken in by mistake in the year."""


@require_safe
@staff
def letters(request: StaffRequest) -> HttpResponse:
    """List the letters to sort, oldest first."""
    found = selectors.to_sort(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="letters")
    today = timezone.localdate()
    context = {"letters": [waiting(kept, on=today) for kept in found], "today": today.isoformat()}
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
@takes_a_file(MAX_BYTES)
def upload(request: StaffRequest) -> HttpResponse:
    """Take in a letter that came another way: a message saved as a file, and the day it came."""
    now = timezone.now()
    received_at = _came_at(request.POST.get("received", ""), now)
    file = request.FILES.get("letter")
    if received_at is None:
        messages.error(
            request, _("Nothing was taken in: give the day the letter came, not later than today.")
        )
        return redirect("console:letters")
    try:
        taken = opening.deliver_by_hand(
            file.read() if file else b"", received_at=received_at, actor=request.actor, at=now
        )
    except UnreadableLetter:
        messages.error(
            request,
            _(
                "Nothing was taken in: this is no e-mail with a sender, or longer than 25 MB. Save it as .eml."
            ),
        )
        return redirect("console:letters")
    if isinstance(taken, Refused):
        return refused(request, taken, room="letters")
    messages.success(request, _told(taken))
    if taken.request_id is not None:
        return redirect("console:request", taken.request_id)
    return redirect("console:letter", taken.letter_id)


def _came_at(written: str, now: datetime) -> datetime | None:
    """Return the moment of that day that is not after now, or None when it is no day that has been."""
    try:
        day = date.fromisoformat(written) if written else timezone.localdate(now)
    except ValueError:
        return None
    today = timezone.localdate(now)
    if day > today or day < today - OLDEST:
        return None
    return now if day == today else timezone.make_aware(datetime.combine(day, time(12)))


def _told(taken: opening.Delivered) -> str:
    if not taken.new:
        return _("This letter was here already; nothing was taken in twice.")
    if taken.reference is not None:
        sentence = _("It is a request for access: %(reference)s is open and acknowledged.")
        return sentence % {"reference": taken.reference}
    return _("The letter is here. Say what it is.")


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
