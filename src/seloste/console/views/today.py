"""What needs a person first, and the choice of the purpose somebody works for."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from seloste.console.frame import page, refused
from seloste.console.gate import PURPOSE, StaffRequest, purposes_of, staff
from seloste.console.reading import may, purpose_names, reading
from seloste.console.rows import rows
from seloste.core.access import Action
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import RequestState
from seloste.people.informing import count_owed
from seloste.rights import selectors


@require_safe
@staff
def today(request: StaffRequest) -> HttpResponse:
    """Show what waits for this person, most urgent first."""
    description = reading().description
    context: dict[str, Any] = {"searches": bool(may(request, Action.SEARCH, description))}
    if may(request, Action.ANSWER, description):
        context |= _waiting(request, timezone.localdate())
    return page(request, "console/today.html", context, room="today")


def _waiting(request: StaffRequest, on: date) -> dict[str, Any]:
    found = selectors.requests(actor=request.actor, at=timezone.now())
    open_requests = [] if isinstance(found, Refused) else rows(found, on=on, unseen=selectors.unseen(found))
    waits = RequestState.AWAITING_IDENTITY
    return {
        "answers": True,
        "to_tell": count_owed(),
        "ours": [row for row in open_requests if row.state != waits or row.days <= 0],
        "theirs": [row for row in open_requests if row.state == waits and row.days > 0],
    }


@require_POST
@staff
def purpose(request: StaffRequest) -> HttpResponse:
    """Change the purpose this person works for."""
    read = reading()
    chosen = request.POST.get("purpose", "")
    if chosen not in purposes_of(request.actor, read.description):
        return refused(request, Refused(reason=Reason.PURPOSE_NOT_OF_ROLE), room="today", logged=False)
    request.session[PURPOSE] = chosen
    sentence = _("You now work for the purpose “%(purpose)s” and see what it needs.")
    messages.success(request, sentence % {"purpose": purpose_names(read)[chosen]})
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return redirect(back if safe else "console:today")
