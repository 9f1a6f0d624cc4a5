"""Finding people, and one person's card."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from seloste.console import cards
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.reading import may, reading
from seloste.core.access import Action
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Refused
from seloste.people import selectors
from seloste.people.searching import search
from seloste.people.uses import allowed_uses, choices_shown, who_looked

MOST_USES = 50


@require_http_methods(["GET", "POST"])
@staff
def people(request: StaffRequest) -> HttpResponse:
    """List people; what is looked for comes by POST, so that no name stands in an address or a log."""
    text = request.POST.get("q", "").strip()
    found = search(actor=request.actor, purpose=request.purpose or "", text=text, at=timezone.now())
    if isinstance(found, Refused):
        return refused(request, found, room="people")
    read = reading()
    context = {
        "people": cards.people(found, read),
        "heads": cards.heads(read),
        "found": found,
        "query": text,
    }
    if request.htmx:
        return render(request, "console/_people.html", context)
    return page(request, "console/people.html", context, room="people")


@require_safe
@staff
def person(request: StaffRequest, person_id: UUID) -> HttpResponse:
    """Show what the purpose covers of one person."""
    read = reading()
    purpose = request.purpose or ""
    card = selectors.card(actor=request.actor, purpose=purpose, person_id=person_id, at=timezone.now())
    if card is None:
        raise Http404
    if isinstance(card, Refused):
        return refused(request, card, room="people")
    context = {
        "person": cards.named(person_id, card.fields, read),
        "since": card.created_at,
        "fields": cards.fields(card, read),
        "records": cards.records(card, read),
        "contracts": cards.contracts(card, read),
        "consents": cards.consents(
            card.members, choices_shown(actor=request.actor, purpose=purpose), at=timezone.now()
        ),
        **cards.uses(allowed_uses(person_id=person_id, actor=request.actor, at=timezone.now())),
        **_looked(request, person_id, read),
    }
    return page(request, "console/person.html", context, room="people")


def _looked(request: StaffRequest, person_id: UUID, read: Reading) -> dict[str, Any]:
    """Return who looked, for those who may read the log; to others it is not even offered."""
    if not may(request, Action.READ_LOG, read.description):
        return {}
    looked = who_looked(person_id=person_id, actor=request.actor, at=timezone.now(), limit=MOST_USES)
    return {} if isinstance(looked, Refused) else {"looked": looked, "reads_log": True}
