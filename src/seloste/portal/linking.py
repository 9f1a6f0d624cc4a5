"""Linking the receipt of a cookie choice to one's own data."""

from typing import Final
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import pgettext
from django.views.decorators.http import require_POST

from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Unavailable
from seloste.portal.own import as_oneself
from seloste.portal.pages import spoken
from seloste.portal.words import LINKING, NO_RECEIPT_NOW, NO_RECEIPT_NUMBER
from seloste.publications.selectors import current
from seloste.rights.linking import Linking, link_receipt

LINKED: Final = frozenset({Linking.LINKED, Linking.LINKED_ALREADY})


@require_POST
@as_oneself
def link(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Take in the receipt with that number; it comes by POST, so that it stands in no address and no log."""
    try:
        came_to = link_receipt(
            person_id=person_id,
            number=UUID(request.POST.get("receipt", "").strip()),
            database=opened(settings.EDGE.database),
            words={True: pgettext("cookies", "allowed"), False: pgettext("cookies", "refused")},
            language=spoken(current().description).value,
            at=timezone.now(),
        )
    except ValueError:
        messages.warning(request, NO_RECEIPT_NUMBER)
    except Unavailable:
        messages.warning(request, NO_RECEIPT_NOW)
    else:
        if came_to is Linking.NOT_OFFERED:
            raise Http404
        if came_to is Linking.NOBODY:
            return redirect("portal:home")
        (messages.success if came_to in LINKED else messages.warning)(request, str(LINKING[came_to]))
    # To the top of the page, where it is said what came of it.
    return redirect("portal:home")
