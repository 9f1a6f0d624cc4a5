"""Saving what came with a letter, and taking out of it what should never have been sent."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from seloste.console.frame import refused
from seloste.console.gate import StaffRequest, staff
from seloste.core.outcomes import Refused
from seloste.rights import enclosed


@require_safe
@staff
def save(request: StaffRequest, letter_id: UUID, sha256: str) -> HttpResponse:
    """Give one attachment to save; no browser shows it here, whatever it is."""
    found = enclosed.fetch_attachment(
        letter_id=letter_id, sha256=sha256, actor=request.actor, at=timezone.now()
    )
    if found is None:
        raise Http404
    if isinstance(found, Refused):
        return refused(request, found, room="letters")
    headers = {
        "Content-Disposition": content_disposition_header(True, found.name) or "attachment",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(found.content, content_type="application/octet-stream", headers=headers)


@require_POST
@staff
def remove(request: StaffRequest, letter_id: UUID, sha256: str) -> HttpResponse:
    """Take an attachment out of a letter for good."""
    done = enclosed.remove_attachment(
        letter_id=letter_id, sha256=sha256, actor=request.actor, at=timezone.now()
    )
    if isinstance(done, Refused):
        return refused(request, done, room="letters")
    if done:
        messages.success(request, _("The attachment is gone for good. The letter itself is as it was."))
    else:
        messages.error(request, _("Nothing was done: the letter has no such attachment any more."))
    return redirect("console:letter", letter_id)
