"""The log of every use, and its verification."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from seloste.audit.selectors import status
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import may, reading
from seloste.console.words import say_error
from seloste.core.access import Action
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Refused
from seloste.people.uses import log_lines, verified

LINES = 50


@require_http_methods(["GET", "POST"])
@staff
def log(request: StaffRequest) -> HttpResponse:
    """Show how far the log is sealed and its newest entries; a POST verifies it, and changes nothing."""
    description = reading().description
    allowed = may(request, Action.VERIFY_LOG, description)
    if isinstance(allowed, Refused):
        return refused(request, allowed, room="log", logged=False)
    context: dict[str, Any] = {}
    if request.method == "POST":
        context |= _verified(request)
    if may(request, Action.READ_LOG, description):
        context |= _lines(request)
    return page(request, "console/log.html", {**context, "status": status()}, room="log")


def _verified(request: StaffRequest) -> dict[str, Any]:
    try:
        report = verified(actor=request.actor, at=timezone.now())
    except SelosteError as error:
        return {"problem": say_error(error)}
    return {} if isinstance(report, Refused) else {"report": report}


def _lines(request: StaffRequest) -> dict[str, Any]:
    lines = log_lines(actor=request.actor, at=timezone.now(), limit=LINES, before=_before(request))
    if isinstance(lines, Refused):
        return {}
    more = len(lines) == LINES
    return {"reads": True, "lines": lines, "older": f"?before={lines[-1].id}" if more else ""}


def _before(request: StaffRequest) -> UUID | None:
    try:
        return UUID(request.GET.get("before", ""))
    except ValueError:
        return None
