"""Settling whom a request concerns, by the least that is enough (Art. 12(6); EDPB Guidelines 01/2022, 58 to 79)."""

from datetime import datetime
from uuid import UUID

from seloste.core.access import SYSTEM, Action, Actor
from seloste.core.correspondence import confirm_identity
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.core.requests import RequestState
from seloste.links.services import Kind as LinkKind
from seloste.links.services import end, last_day, make
from seloste.mailroom.addresses import identity_link, sender
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address
from seloste.people.whole import whole_id
from seloste.rights.deciding import refusal
from seloste.rights.models import Request
from seloste.rights.steps import StepKind, move
from seloste.storage import writing


def name_person(*, request_id: UUID, person_id: UUID, actor: Actor, at: datetime) -> bool | Refused:
    """Say whom a request concerns, and ask them at the address on file whether they asked.

    Nothing of the register goes to the address the letter came from. False when the request is past
    that point, or nobody can be reached.
    """
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id)) is not None:
            return refused
        request = Request.objects.filter(id=request_id, state=RequestState.TO_IDENTIFY.value).first()
        address = contact_address(actor=SYSTEM, person_id=person_id, at=at)
        if request is None or not isinstance(address, str):
            return False
        request.person_id = person_id
        move(request, RequestState.AWAITING_IDENTITY, kind=StepKind.PERSON_NAMED, actor=actor, at=at)
        ask_who_asked(request, person_id, address, at=at)
    return True


def settle_identity(
    *, request_id: UUID, actor: Actor, at: datetime, person_id: UUID | None = None
) -> bool | Refused:
    """Note that somebody of the staff has made sure who asked, in person or by what only they can know.

    ``person_id`` says whom it concerns, where that was not said before. No paper is copied for it. False when the
    request is past that point, or there is no such person.
    """
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id)) is not None:
            return refused
        states = [RequestState.TO_IDENTIFY.value, RequestState.AWAITING_IDENTITY.value]
        request = Request.objects.filter(id=request_id, state__in=states).first()
        if request is None:
            return False
        named = request.person_id or (whole_id(person_id) if person_id else None)
        if named is None:
            return False
        request.person_id = named
        move(request, RequestState.IDENTIFIED, kind=StepKind.IDENTITY_SETTLED, actor=actor, at=at)
        end(matter_id=request.id)
    return True


def ask_who_asked(request: Request, person_id: UUID, address: str, *, at: datetime) -> None:
    """Ask at the address on file whether it was this person; an earlier link of the request ends."""
    end(matter_id=request.id)
    message = confirm_identity(
        sender=sender(Language(request.language)),
        language=Language(request.language),
        reference=request.reference,
        identity_link=identity_link(make(kind=LinkKind.IDENTITY, matter_id=request.id, at=at)),
        link_expires=last_day(LinkKind.IDENTITY, at),
    )
    queue(
        owner_id=person_id,
        matter_id=request.id,
        kind="confirm_identity",
        recipient=address,
        message=message,
        at=at,
    )
