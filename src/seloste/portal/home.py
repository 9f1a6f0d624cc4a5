"""The way in: how to see what is kept about oneself, for everybody, signed in or not."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from seloste.core.notice.reading import Reading
from seloste.portal.pages import page, private, spoken
from seloste.portal.session import opened
from seloste.publications.selectors import current


@require_safe
@private
def home(request: HttpRequest) -> HttpResponse:
    """Explain how to ask for one's data, and what happens then (Art. 12(2))."""
    description = current().description
    language = spoken(description)
    context = {
        "controller": description.controller,
        "forms": [(key, form.title[language]) for key, form in description.forms.items()],
        "authority": Reading(description=description, language=language).authority,
        "answer_id": opened(request, at=timezone.now()),
    }
    return page(request, "portal/home.html", context)
