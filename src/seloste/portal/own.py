"""One's own page: what is held, why and until when, consents with switches, requests, a copy of everything."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST, require_safe

from seloste.core.document import html
from seloste.core.notice.reading import Reading
from seloste.core.rights import Answer as Assembled
from seloste.core.rights.machine import as_text
from seloste.documents import pdf
from seloste.portal.pages import page, private, spoken
from seloste.portal.session import LASTS, close, signed_in
from seloste.portal.telling import lines, receipts, switches, told_requests
from seloste.portal.words import CHANGED, GIVEN, WITHDRAWN
from seloste.publications.selectors import current
from seloste.rights import own as rights

ON = "yes"
"""The value of a switch that is on; one that is off sends nothing."""

Arguments = ParamSpec("Arguments")


def as_oneself(
    view: Callable[Concatenate[HttpRequest, UUID, Arguments], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Arguments], HttpResponse]:
    """Let somebody to a page about themselves, and everybody else to the way in."""

    @wraps(view)
    def answer(request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> HttpResponse:
        person_id = signed_in(request, at=timezone.now())
        return redirect("portal:home") if person_id is None else view(request, person_id, *args, **kwargs)

    return private(answer)


def show(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Show somebody what is held about them; whoever was erased meanwhile is signed out."""
    mine = rights.own(person_id=person_id, at=timezone.now())
    if mine is None:
        close(request)
        return redirect("portal:home")
    published = current()
    read = Reading(description=published.description, language=spoken(published.description))
    context = {
        "hours": int(LASTS.total_seconds() // 3600),
        "lines": lines(mine.card, read),
        "records": len(mine.card.records),
        "switches": switches(mine.choices, read),
        "requests": told_requests(mine.requests, read),
        "receipts": receipts(mine.card, read),
        "shown": published.hash,
        "on": ON,
    }
    return page(request, "portal/own.html", context)


@require_safe
@as_oneself
def everything(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Show all that every room holds, with what it is for, who receives it and until when (Art. 15)."""
    # The document escapes every text in it; no text of a tree is markup.
    document = mark_safe(html(_copy(person_id).document))  # noqa: S308
    return page(request, "portal/everything.html", {"document": document})


@require_safe
@as_oneself
def paper(_request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Give the same as a document to keep (Art. 15(3))."""
    return _file(pdf(_copy(person_id).document, at=timezone.now()), "application/pdf", "pdf")


@require_safe
@as_oneself
def data(_request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Give the same as a file for machines (Art. 20)."""
    return _file(as_text(_copy(person_id).data), "application/json", "json")


@require_POST
@as_oneself
def choose(request: HttpRequest, person_id: UUID, purpose: str) -> HttpResponse:
    """Give or withdraw one consent, as the switch says."""
    consents = request.POST.get("consent") == ON
    try:
        known = rights.choose(
            person_id=person_id,
            purpose=purpose,
            consents=consents,
            shown=request.POST.get("shown", ""),
            language=spoken(current().description),
            at=timezone.now(),
        )
    except rights.WordsChanged:
        messages.warning(request, CHANGED)
    else:
        if not known:
            raise Http404
        messages.success(request, GIVEN if consents else WITHDRAWN)
    return redirect("portal:home")


def _copy(person_id: UUID) -> Assembled:
    copy = rights.own_copy(person_id=person_id, language=spoken(current().description), at=timezone.now())
    if copy is None:
        raise Http404
    return copy


def _file(content: bytes | str, content_type: str, ending: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="own-data.{ending}"'},
    )
