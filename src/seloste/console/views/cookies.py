"""What visitors chose about cookies, a receipt by its number, the banner as they see it, and the tag to copy."""

from typing import Any
from uuid import UUID

from csp.decorators import csp_update
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from seloste.console import cookies as room
from seloste.console.charts import Span
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import may, reading
from seloste.core.access import Action
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Refused
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Unavailable

FRAMES = {"frame-src": [settings.SELOSTE.edge_address]}


@require_safe
@csp_update(FRAMES)
@staff
def cookies(request: StaffRequest) -> HttpResponse:
    """Show what was chosen over time and by version, the banner in each language, and the tag."""
    return _page(request, {})


@require_http_methods(["GET", "POST"])
@csp_update(FRAMES)
@staff
def receipt(request: StaffRequest) -> HttpResponse:
    """Show one receipt; its number comes by POST, so that it stands in no address and no log.

    Whoever had to sign in again meanwhile comes back by GET, and is led to the room.
    """
    if request.method != "POST":
        return redirect("console:cookies")
    written = request.POST.get("receipt", "").strip()
    try:
        number = UUID(written)
    except ValueError:
        return _page(request, {"written": written, "wrong": True}, status=422)
    return _page(request, {"written": written, "number": number})


def _page(request: StaffRequest, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    read = reading()
    allowed = may(request, Action.READ_COOKIE_CHOICES, read.description)
    if isinstance(allowed, Refused):
        return refused(request, allowed, room="cookies", logged=False)
    context |= {
        "asks": room.asks_anything(read),
        "edge": settings.SELOSTE.edge_address,
        "languages": read.description.languages,
        "shown_in": _shown_in(request, read),
        "register": settings.SELOSTE.address,
    }
    try:
        context |= _counted(request, read, context.get("number"))
    except Unavailable:
        context["away"] = True
    return page(request, "console/cookies.html", context, room="cookies", status=status)


def _counted(request: StaffRequest, read: Reading, number: UUID | None) -> dict[str, Any]:
    database = opened(settings.EDGE.database)
    asked = request.GET.get("span")
    span = Span(asked) if asked in set(Span) else Span.DAYS
    return {
        "overview": room.overview(database, read, span=span, today=timezone.now().date()),
        "receipt": room.receipt(database, read, number) if number else None,
    }


def _shown_in(request: StaffRequest, read: Reading) -> str:
    """Return the language in which the banner is shown: the one asked for, or that of the page."""
    asked = request.GET.get("language")
    return asked if asked in set(read.description.languages) else read.language.value
