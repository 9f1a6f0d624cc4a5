"""The way in: how to see what is kept about oneself, for everybody, signed in or not."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from seloste.core.notice.reading import Reading
from seloste.portal.entering import AddressForm
from seloste.portal.own import show
from seloste.portal.pages import page, private, spoken
from seloste.portal.session import opened, signed_in
from seloste.publications.selectors import current


@require_safe
@private
def home(request: HttpRequest) -> HttpResponse:
    """Show somebody their own page; to whoever is not signed in, explain how to ask, and what happens then."""
    person_id = signed_in(request, at=timezone.now())
    if person_id is not None:
        return show(request, person_id)
    description = current().description
    language = spoken(description)
    context = {
        "controller": description.controller,
        "authority": Reading(description=description, language=language).authority,
        "answer_id": opened(request, at=timezone.now()),
        "sign_in": AddressForm(),
    }
    return page(request, "portal/home.html", context)
