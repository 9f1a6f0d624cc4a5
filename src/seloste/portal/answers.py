"""The answer itself, for whoever signed in for just this one. Another answer's address is no address."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_POST

from seloste.links.services import Kind, Problem
from seloste.portal.pages import page, private, problem
from seloste.portal.session import LASTS, close, opened, signed_in
from seloste.portal.words import EXPIRED, LINKS
from seloste.rights.fetching import Fetched, fetch, lasts_until
from seloste.rights.own import owns


@require_GET
@private
def show(request: HttpRequest, answer_id: UUID) -> HttpResponse:
    """Lead to the two files of the answer, and say what each is."""
    if not _is_own(request, answer_id):
        return redirect("portal:home")
    until = lasts_until(answer_id=answer_id, at=timezone.now())
    if until is None:
        return problem(request, LINKS[Problem.EXPIRED], EXPIRED[Kind.ANSWER])
    hours = int(LASTS.total_seconds() // 3600)
    context = {"answer_id": answer_id, "hours": hours, "until": until}
    return page(request, "portal/answers.html", context)


@require_GET
@private
def read(request: HttpRequest, answer_id: UUID) -> HttpResponse:
    """Show the answer as a page (Art. 12(1), 15)."""
    if not _is_own(request, answer_id):
        return redirect("portal:home")
    fetched = fetch(answer_id=answer_id, at=timezone.now())
    if fetched is None:
        return problem(request, LINKS[Problem.EXPIRED], EXPIRED[Kind.ANSWER])
    # The document escapes every text in it; no text of a tree is markup.
    context = {"document": mark_safe(fetched.html), "answer_id": answer_id}  # noqa: S308
    return page(request, "portal/answer.html", context)


@require_GET
@private
def paper(request: HttpRequest, answer_id: UUID) -> HttpResponse:
    """Give the answer as a document to read (Art. 15)."""
    return _file(request, answer_id, "pdf")


@require_GET
@private
def data(request: HttpRequest, answer_id: UUID) -> HttpResponse:
    """Give the answer as a file for machines (Art. 15(3), 20)."""
    return _file(request, answer_id, "json")


@require_POST
@private
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign this browser out of the answer, and of one's own page."""
    close(request)
    return redirect("portal:home")


def _is_own(request: HttpRequest, answer_id: UUID) -> bool:
    """Tell whether this session opens this answer, or is its owner's; False when nobody is signed in.

    Raises:
        Http404: it opens another one.
    """
    own, person_id = opened(request, at=timezone.now()), signed_in(request, at=timezone.now())
    if own == answer_id or (person_id is not None and owns(person_id=person_id, answer_id=answer_id)):
        return True
    if own is not None or person_id is not None:
        raise Http404
    return False


def _file(request: HttpRequest, answer_id: UUID, kind: str) -> HttpResponse:
    if not _is_own(request, answer_id):
        return redirect("portal:home")
    fetched = fetch(answer_id=answer_id, at=timezone.now())
    if fetched is None:
        return problem(request, LINKS[Problem.EXPIRED], EXPIRED[Kind.ANSWER])
    content, content_type = _content(fetched, kind)
    name = f"{fetched.reference}.{kind}"
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _content(fetched: Fetched, kind: str) -> tuple[bytes, str]:
    return (fetched.pdf, "application/pdf") if kind == "pdf" else (fetched.data, "application/json")
