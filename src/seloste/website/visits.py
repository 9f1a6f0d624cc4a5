"""A visit to the website: which description is in force, and in which language the visitor reads it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from seloste.core.description import Description, Language
from seloste.publications.selectors import Published, current

Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A request for a public page, with what it is answered from."""

    request: HttpRequest
    published: Published
    language: Language

    @property
    def description(self) -> Description:
        """The description in force."""
        return self.published.description

    def page(self, template: str, context: Mapping[str, Any], *, status: int = 200) -> HttpResponse:
        """Render a page of the website."""
        shared = {
            "controller_name": self.description.controller.name,
            "register": self.description.register_.name[self.language],
            "has_terms": self.description.terms is not None,
            "language": self.language.value,
            "languages": [
                (language.value, language is self.language) for language in self.description.languages
            ],
        }
        return render(self.request, template, {**shared, **context}, status=status)


def visited(
    view: Callable[Concatenate[Visit, Arguments], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Arguments], HttpResponse]:
    """Answer in the visitor's language: ``?lang=``, else the one they chose or their browser asks for.

    A language that the register is not written in falls back to the register's first, for the whole page.
    """

    @wraps(view)
    def answer(request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> HttpResponse:
        published = current()
        language = spoken(request, published.description)
        with translation.override(language.value):
            visit = Visit(request=request, published=published, language=language)
            response = view(visit, *args, **kwargs)
        response.headers["Content-Language"] = language.value
        return response

    return answer


def spoken(request: HttpRequest, description: Description) -> Language:
    """Return the language of the register that the visitor reads."""
    wanted = (request.GET.get("lang"), translation.get_language() or settings.LANGUAGE_CODE)
    known = {language.value: language for language in description.languages}
    return next((known[code] for code in wanted if code in known), description.languages[0])
