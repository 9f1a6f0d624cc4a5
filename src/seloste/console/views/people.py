"""Finding people, and one person's card."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from seloste.console import cards
from seloste.console.about import changeable
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest, staff
from seloste.console.informing import Duty, duties
from seloste.console.reading import may, reading
from seloste.console.views.changing import CHANGED
from seloste.core.access import Action
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Refused
from seloste.core.rights import Holdings
from seloste.core.rights.told import Told
from seloste.people import selectors
from seloste.people.informing import owed_to
from seloste.people.merging import joined
from seloste.people.offering import offered
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
        "person": cards.named(card.person_id, card.fields, read),
        "since": card.created_at,
        "fields": cards.fields(card, read),
        "records": cards.records(card, read),
        "contracts": cards.contracts(card, read),
        "consents": cards.consents(
            card.members, choices_shown(actor=request.actor, purpose=purpose), at=timezone.now()
        ),
        **cards.uses(allowed_uses(person_id=person_id, actor=request.actor, at=timezone.now())),
        **_looked(request, person_id, read),
        **_work(request, card),
    }
    return page(request, "console/person.html", context, room="people")


def _looked(request: StaffRequest, person_id: UUID, read: Reading) -> dict[str, Any]:
    """Return who looked, for those who may read the log; to others it is not even offered."""
    if not may(request, Action.READ_LOG, read.description):
        return {}
    looked = who_looked(person_id=person_id, actor=request.actor, at=timezone.now(), limit=MOST_USES)
    return {} if isinstance(looked, Refused) else {"looked": looked, "reads_log": True}


def _work(request: StaffRequest, card: selectors.Card) -> dict[str, Any]:
    """Return what may be done about somebody, and what has to be."""
    offers = offered(
        person_id=card.person_id, actor=request.actor, purpose=request.purpose or "", at=timezone.now()
    )
    return {
        "may": {action.value: bool(decision) for action, decision in offers.items()},
        "changeable": changeable(offers),
        "changed": _changed(request, card.person_id),
        "duty": _duty(card) if offers.get(Action.ANSWER) else None,
        "joined": joined(card.members[1:]) if len(card.members) > 1 and offers.get(Action.MERGE) else (),
    }


def _duty(card: selectors.Card) -> Duty | None:
    """Return what the person is to be told, whichever of their entries it came with."""
    owed = [replace(one, person_id=card.person_id) for one in owed_to(card.members)]
    return next(iter(duties(owed, reading(), on=timezone.localdate())), None)


def _changed(request: StaffRequest, person_id: UUID) -> dict[str, str] | None:
    """Return the change just made of this person, once: it can be taken back from here."""
    kept = request.session.pop(CHANGED, None)
    if kept is None or kept[0] != str(person_id):
        return None
    told = Told(reading=reading(), holdings=Holdings())
    return {"id": kept[1], "label": told.field(kept[2])}
