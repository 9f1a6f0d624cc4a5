"""Letters that came in, and letters out."""

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
from seloste.console.letters import seen, spoken, waiting
from seloste.console.reading import field_names, reading
from seloste.console.uploading import takes_a_file
from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.message import MAX_BYTES
from seloste.core.outcomes import Refused
from seloste.core.requests import RIGHTS
from seloste.mailroom.incoming import LetterState
from seloste.rights import delivering, selectors

OLDEST: Final = timedelta(days=366)
"""A letter that came longer ago than this is not taken in by mistake in the year."""


@require_safe
@staff
def letters(request: StaffRequest) -> HttpResponse:
    """List the letters to sort, oldest first, or those that were set aside, newest first."""
    aside = "aside" in request.GET
    found = (selectors.aside if aside else selectors.to_sort)(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="letters")
    today = timezone.localdate()
    context = {
        "letters": [waiting(kept, on=today) for kept in found],
        "today": today.isoformat(),
        "aside": aside,
    }
    return page(request, "console/letters.html", context, room="letters")


@require_safe
@staff
def letter(request: StaffRequest, letter_id: UUID) -> HttpResponse:
    """Show one letter, what was read in it and by which words."""
    kept = selectors.letter(letter_id=letter_id, actor=request.actor, at=timezone.now())
    if kept is None:
        raise Http404
    if isinstance(kept, Refused):
        return refused(request, kept, room="letters")
    looked = seen(kept)
    context = {
        "kept": kept,
        "waiting": waiting(kept, on=timezone.localdate()),
        "seen": looked,
        "rights": RIGHTS,
        "field_names": field_names(reading()),
        "suggested": selectors.suggested(kept) if kept.state is LetterState.TO_SORT else (),
        "languages": spoken(reading()),
        "language": looked.reading.language.value,
        "knows_inquiries": reading().description.inquiries is not None,
    }
    return page(request, "console/letter.html", context, room="letters")


@require_POST
@takes_a_file(MAX_BYTES)
def upload(request: StaffRequest) -> HttpResponse:
    """Take in a letter that came another way: a message saved as a file, and the day it came."""
    now = timezone.now()
    received_at = came_at(request.POST.get("received", ""), now)
    file = request.FILES.get("letter")
    if received_at is None:
        messages.error(
            request, _("Nothing was taken in: give the day the letter came, not later than today.")
        )
        return redirect("console:letters")
    try:
        taken = delivering.deliver_by_hand(
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


def came_at(written: str, now: datetime) -> datetime | None:
    """Return the moment of that day that is not after now, or None when it is no day that has been."""
    try:
        day = date.fromisoformat(written) if written else timezone.localdate(now)
    except ValueError:
        return None
    today = timezone.localdate(now)
    if day > today or day < today - OLDEST:
        return None
    return now if day == today else timezone.make_aware(datetime.combine(day, time(12)))


def _told(taken: delivering.Delivered) -> str:
    if not taken.new:
        return _("This letter was here already; nothing was taken in twice.")
    sentences = {
        LetterState.REQUEST: _("It is a request: %(reference)s is open and acknowledged."),
        LetterState.JOINED: _("It belongs to request %(reference)s, and was put there."),
    }
    said = sentences.get(taken.state, _("The letter is here. Say what it is."))
    return said % {"reference": taken.reference} if taken.reference else said


@require_safe
@staff
def outbox(request: StaffRequest) -> HttpResponse:
    """List the newest letters out."""
    found = selectors.letters_out(actor=request.actor, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="outbox")
    return page(request, "console/outbox.html", {"letters": found}, room="outbox")
