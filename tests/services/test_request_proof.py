"""What discloses, changes or erases is done for nobody who has not shown who they are."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from posted import AINO, letter_of_kind, opened_for, token_in, written

from seloste.consents.selectors import objections
from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState
from seloste.rights import carrying
from seloste.rights.answering import approve, confirm_identity
from seloste.rights.delivering import deliver
from seloste.rights.models import Part, Request
from seloste.rights.noting import request_of_oneself
from seloste.rights.sorting import read_anew, sort_as_request
from seloste.rights.steps import OutOfOrder


def test_a_request_that_needed_no_proof_needs_one_when_it_turns_out_to_ask_for_more(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Anybody can forge an objection; read anew as an erasure, the person on file is asked first (Art. 12(6))."""
    someone(phone="040 123 4567")
    request = opened_for((Kind.OBJECTION,), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    carrying.object_to(purposes=["marketing"], **asked)
    assert read_anew(kinds=[Kind.OBJECTION, Kind.ACCESS, Kind.ERASURE], **asked) is True
    assert Request.objects.get().state == RequestState.AWAITING_IDENTITY.value
    for do in (
        lambda: carrying.erase_fields(fields=["phone"], **asked),
        lambda: carrying.erase_everything(**asked),
        lambda: approve(**asked),
    ):
        with pytest.raises(OutOfOrder):
            do()
    token = token_in(letter_of_kind(request.id, "confirm_identity"), "/me/confirm/")
    confirm_identity(token=token, at=now)
    assert carrying.erase_fields(fields=["phone"], **asked) is None
    assert Part.objects.count() == 2


def test_whoever_has_shown_who_they_are_is_not_asked_twice(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """By the link, or by having signed in."""
    person_id = someone()
    confirmed = opened_for((Kind.ACCESS,), contact_person, now)
    signed_in = request_of_oneself(
        person_id=person_id, address=AINO, kinds=[Kind.OBJECTION], text="", language=Language.FI, at=now
    ).request_id
    for request_id in (confirmed.id, signed_in):
        assert request_id
        read_anew(request_id=request_id, kinds=[Kind.ERASURE], actor=contact_person, at=now)
        assert Request.objects.get(id=request_id).state == RequestState.IDENTIFIED.value


def test_what_needs_no_proof_after_all_waits_for_none(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A withdrawal that was taken for something else is as easy as one that was not (Art. 7(3))."""
    someone()
    request = opened_for((Kind.OBJECTION,), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    read_anew(kinds=[Kind.ERASURE], **asked)
    read_anew(kinds=[Kind.CONSENT_WITHDRAWAL], **asked)
    assert Request.objects.get().state == RequestState.IDENTIFIED.value
    read_anew(kinds=[Kind.ERASURE], **asked)
    assert Request.objects.get().state == RequestState.AWAITING_IDENTITY.value


def test_a_no_takes_effect_though_the_rest_of_its_letter_waits_for_proof(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 21(3): at once, and whether or not the copy asked for in the same letter is ever confirmed."""
    person_id = someone()
    letter = deliver(written("Hei, katsokaa liitettä."), at=now)
    request_id = sort_as_request(
        letter_id=letter.letter_id,
        kinds=[Kind.ACCESS, Kind.ERASURE, Kind.OBJECTION],
        language=Language.FI,
        actor=contact_person,
        at=now,
    )
    asked: dict[str, Any] = {"request_id": request_id, "actor": contact_person, "at": now}
    assert Request.objects.get().state == RequestState.AWAITING_IDENTITY.value
    assert carrying.object_to(purposes=["marketing"], **asked) is None
    assert objections([person_id]) == {person_id: frozenset({"marketing"})}
    assert Request.objects.get().state == RequestState.AWAITING_IDENTITY.value
    with pytest.raises(OutOfOrder):
        carrying.erase_everything(**asked)
    with pytest.raises(OutOfOrder):
        approve(**asked)
