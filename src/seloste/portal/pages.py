"""Pages of the portal: whose register it is, nothing kept by the browser, and problems told calmly."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language

from seloste.core.description import Description, Language
from seloste.links.services import BadLink, Kind, Problem
from seloste.portal.words import EXPIRED, LINKS, MOVED_ON, Told
from seloste.publications.selectors import current
from seloste.rights.steps import OutOfOrder

Arguments = ParamSpec("Arguments")
View = Callable[Concatenate[HttpRequest, Arguments], HttpResponse]


def page(
    request: HttpRequest, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """Render a page of the portal."""
    description = current().description
    shared = {
        "controller_name": description.controller.name,
        "contact": description.contact_person.email,
    }
    return render(request, template, {**shared, **(context or {})}, status=status)


def problem(request: HttpRequest, told: Told, advice: object = None) -> HttpResponse:
    """Tell that something does not work, and what to do."""
    context = {"title": told.title, "advice": advice or told.advice, "code": told.status}
    return page(request, "portal/problem.html", context, status=told.status)


def private(view: View[Arguments]) -> View[Arguments]:
    """Let neither the browser nor anything on the way keep the page, and its address go nowhere else."""

    @wraps(view)
    def answer(request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    return answer


def by_link(kind: Kind) -> Callable[[View[Arguments]], View[Arguments]]:
    """Tell what is wrong with a link of this kind, instead of the page it should have led to."""

    def guard(view: View[Arguments]) -> View[Arguments]:
        @wraps(view)
        def answer(
            request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs
        ) -> HttpResponse:
            try:
                return view(request, *args, **kwargs)
            except BadLink as error:
                over = error.problem is Problem.EXPIRED
                return problem(request, LINKS[error.problem], EXPIRED[kind] if over else None)
            except OutOfOrder:
                return problem(request, MOVED_ON)

        return private(answer)

    return guard


def spoken(description: Description) -> Language:
    """Return the language of the page, or the register's first if it is not written in that."""
    known = {language.value: language for language in description.languages}
    return known.get(get_language() or "", description.languages[0])
