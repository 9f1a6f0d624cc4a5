"""The public pages: parse, call one service, render."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from seloste.core.description import Form
from seloste.core.outcomes import Refused
from seloste.core.terms import day, terms
from seloste.design.machines import TRAP, opened_now
from seloste.website.editions import edition, page, paper, terms_page, terms_paper
from seloste.website.questions import Questions, questions
from seloste.website.submitting import Forged, send
from seloste.website.uses import uses_of
from seloste.website.visits import Visit, visited


@require_safe
@visited
def home(visit: Visit) -> HttpResponse:
    """Tell whose register this is, and lead to the notice, the forms and one's own data."""
    description = visit.description
    forms = [
        {"key": key, "title": form.title[visit.language], "about": form.introduction[visit.language]}
        for key, form in description.forms.items()
    ]
    people = {"controller": description.controller, "contact_person": description.contact_person}
    return visit.page("website/home.html", {**people, "forms": forms})


@require_safe
@visited
def notice(visit: Visit) -> HttpResponse:
    """Show the privacy notice in force (Art. 13, 14)."""
    context = {
        "notice": page(edition(visit.published, visit.language)),
        "version": visit.published.version,
        "day": day(timezone.localdate(visit.published.published_at), terms(visit.language)),
    }
    return visit.page("website/notice.html", context)


@require_safe
@visited
def notice_pdf(visit: Visit) -> HttpResponse:
    """Give the privacy notice in force as a file."""
    name = f"privacy-notice-{visit.language.value}.pdf"
    return HttpResponse(
        paper(edition(visit.published, visit.language)),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_safe
@visited
def service_terms(visit: Visit) -> HttpResponse:
    """Show the terms of service: a document of its own, nothing of which is in the notice (Art. 7(2))."""
    document = terms_page(edition(visit.published, visit.language))
    if document is None:
        raise Http404
    return visit.page("website/terms.html", {"terms": document})


@require_safe
@visited
def service_terms_pdf(visit: Visit) -> HttpResponse:
    """Give the terms of service as a file."""
    document = terms_paper(edition(visit.published, visit.language))
    if document is None:
        raise Http404
    name = f"terms-of-service-{visit.language.value}.pdf"
    return HttpResponse(
        document,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@visited
def form(visit: Visit, key: str) -> HttpResponse:
    """Show a form, and take it in."""
    written = visit.request.POST if visit.request.method == "POST" else None
    asked = questions(_form(visit, key), visit.description, visit.language, written)
    if written is None:
        return _ask(visit, key, asked)
    try:
        outcome = send(visit, key, asked, at=timezone.now())
    except Forged:
        return visit.page("website/forged.html", {"key": key}, status=400)
    if isinstance(outcome, Refused):
        return visit.page("website/refused.html", {"controller": visit.description.controller}, status=403)
    if not outcome:
        return _ask(visit, key, asked, status=422)
    return redirect(f"{reverse('website:thanks', args=[key])}?lang={visit.language.value}")


@require_safe
@visited
def thanks(visit: Visit, key: str) -> HttpResponse:
    """Thank whoever sent a form: the same words whether or not the register knew the address."""
    form = _form(visit, key)
    context = {"title": form.title[visit.language], "consents": bool(form.consents)}
    return visit.page("website/thanks.html", {**context, "controller": visit.description.controller})


def _ask(visit: Visit, key: str, asked: Questions, *, status: int = 200) -> HttpResponse:
    form = _form(visit, key)
    context = {
        "form": asked,
        "title": form.title[visit.language],
        "introduction": form.introduction[visit.language],
        "uses": uses_of(form, visit.description, visit.language),
        "shown": visit.published.hash,
        "opened": opened_now(),
        "trap": TRAP,
    }
    return visit.page("website/form.html", context, status=status)


def _form(visit: Visit, key: str) -> Form:
    try:
        return visit.description.forms[key]
    except KeyError:
        raise Http404 from None
