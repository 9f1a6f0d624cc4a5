"""One person about whom something is to be done: opened as far as the purpose goes, with what may be done."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone

from seloste.console import cards
from seloste.console.frame import page, refused
from seloste.console.gate import StaffRequest
from seloste.console.reading import reading
from seloste.core.access import Action
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Allowed, Refused
from seloste.people import selectors
from seloste.people.offering import AT_WORK, Offers, offered
from seloste.people.selectors import Card

ROOM = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Somebody, opened; ``offers`` are the decisions on what may be done about them."""

    card: Card
    named: cards.Named
    read: Reading
    offers: Offers

    @property
    def person_id(self) -> UUID:
        """Who it is; somebody merged into another is that other."""
        return self.card.person_id


def changeable(offers: Offers) -> frozenset[str]:
    """Return the keys of the fields that may be changed."""
    decision = offers.get(Action.CORRECT)
    return decision.fields if isinstance(decision, Allowed) else frozenset()


def offer(request: StaffRequest, person_id: UUID, action: Action) -> Offers | HttpResponse:
    """Return what may be done about somebody, ``action`` among it, or the page that says why that may not.

    Raises:
        Http404: there is no such person, or nothing of them that this can be done with.
    """
    offers = offered(
        person_id=person_id, actor=request.actor, purpose=request.purpose or "", at=timezone.now()
    )
    if action not in offers:
        raise Http404
    decision = offers[action]
    if isinstance(decision, Refused):
        return refused(request, decision, room=ROOM, logged=False)
    return offers


def about(request: StaffRequest, person_id: UUID, action: Action) -> About | HttpResponse:
    """Open the card of somebody about whom ``action`` is to be done, or return the page that says why not.

    Raises:
        Http404: as ``offer``.
    """
    offers = offer(request, person_id, action)
    if isinstance(offers, HttpResponse):
        return offers
    read = reading()
    purpose = (request.purpose or "") if action in AT_WORK else read.description.rights_purpose()
    card = selectors.card(actor=request.actor, purpose=purpose, person_id=person_id, at=timezone.now())
    if card is None:
        raise Http404
    if isinstance(card, Refused):
        return refused(request, card, room=ROOM)
    named = cards.named(card.person_id, card.fields, read)
    return About(card=card, named=named, read=read, offers=offers)


def show(
    request: StaffRequest, found: About, template: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """Render a page about somebody."""
    return page(request, template, {"person": found.named, **context}, room=ROOM, status=status)
