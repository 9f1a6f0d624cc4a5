"""Requests that no e-mail answers: noted as answered another way, so that no request stays open for good."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from posted import AINO, opened_for

from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import Decision, RequestState
from seloste.mailroom.models import Outgoing
from seloste.people.selectors import holder
from seloste.rights import carrying
from seloste.rights.answering import NobodyReached, approve, finish_erasures
from seloste.rights.erasing import erase
from seloste.rights.identifying import settle_identity
from seloste.rights.models import Part, Request
from seloste.rights.noting import note_request
from seloste.rights.otherwise import answered_otherwise
from seloste.rights.parts import PartsOpen
from seloste.rights.steps import OutOfOrder


def noted(kinds: list[Kind], contact_person: Actor, at: datetime) -> UUID:
    """A request that somebody without an e-mail address made at the counter."""
    request_id = note_request(
        kinds=kinds,
        name="Aino Virtanen",
        address="",
        text="",
        language=Language.FI,
        received_at=at,
        actor=contact_person,
        at=at,
    )
    assert isinstance(request_id, UUID)
    return request_id


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_whoever_has_no_address_is_answered_by_post_and_erased_as_agreed(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Each part is decided on first; nothing is sent, and nothing of them is kept for an answer."""
    person_id = someone()
    request_id = noted([Kind.ERASURE, Kind.RECTIFICATION], contact_person, now)
    asked: dict[str, Any] = {"request_id": request_id, "actor": contact_person, "at": now}
    settle_identity(person_id=person_id, **asked)
    with pytest.raises(PartsOpen):
        answered_otherwise(**asked)
    carrying.correct_fields(changes={"email": []}, **asked)
    carrying.erase_everything(**asked)
    with pytest.raises(NobodyReached):
        approve(**asked)
    assert answered_otherwise(**asked) is None
    assert Request.objects.get().state == RequestState.CLOSED.value
    assert {part.decision for part in Part.objects.all()} == {Decision.DONE.value}
    assert holder(field="email", text=AINO) is None
    assert not Outgoing.objects.exists()
    assert finish_erasures(at=now) == 0
    with pytest.raises(OutOfOrder):
        answered_otherwise(**asked)


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_a_request_of_somebody_erased_meanwhile_does_not_stay_open(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Nobody is there any more who could be answered."""
    person_id = someone()
    request = opened_for((Kind.ACCESS, Kind.RECTIFICATION), contact_person, now)
    erase(person_id=person_id, actor=contact_person, at=now)
    asked: dict[str, Any] = {"request_id": request.id, "actor": contact_person, "at": now}
    with pytest.raises(OutOfOrder):
        carrying.correct_fields(changes={"phone": ["040 765 4321"]}, **asked)
    assert answered_otherwise(**asked) is None
    assert Request.objects.get().closed_at == now


def test_only_who_answers_requests_closes_them(
    contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """Somebody nobody knows, told another way that nothing is held; the role decides."""
    request_id = noted([Kind.ACCESS], contact_person, now)
    refused = answered_otherwise(request_id=request_id, actor=customer_service, at=now)
    assert refused == Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert Request.objects.get().state == RequestState.TO_IDENTIFY.value
    assert answered_otherwise(request_id=request_id, actor=contact_person, at=now) is None
    assert Request.objects.get().state == RequestState.CLOSED.value
