"""Requests that come by no e-mail: by phone, by the form, from one's own page. All become the same request."""

from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

import pytest
from posted import AINO, letter_of_kind

from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import RequestState
from seloste.jobs.services import do_due
from seloste.mailroom.incoming import Door, open_letter
from seloste.mailroom.models import Letter, Outgoing
from seloste.rights.models import Request
from seloste.rights.noting import (
    REQUEST,
    BadNote,
    note_request,
    receive_request,
    request_of_oneself,
    take_request,
)

CALLED = {
    "kinds": [Kind.ERASURE, Kind.ACCESS],
    "name": "Aino Virtanen",
    "address": "",
    "text": "Soitti ja pyysi tiedot, sitten kaikki pois.",
    "language": Language.FI,
}


def test_a_call_is_a_request_like_every_other(contact_person: Actor, now: datetime) -> None:
    """Counted from the day of the call; without an address nobody is written to."""
    request_id = note_request(**CALLED, received_at=now, at=now, actor=contact_person)
    request = Request.objects.get(id=request_id)
    assert (request.kinds, request.due) == (["access", "erasure"], date(2026, 12, 23))
    assert request.state == RequestState.TO_IDENTIFY.value
    kept = open_letter(request.letter_id)
    assert kept
    assert kept.door is Door.STAFF
    assert (kept.letter.from_name, kept.letter.full_text) == ("Aino Virtanen", CALLED["text"])
    assert not Outgoing.objects.exists()


def test_a_call_of_somebody_known_asks_at_the_address_on_file(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Whoever calls says an address; only the one on file is written to."""
    person_id = someone()
    request_id = note_request(**{**CALLED, "address": AINO}, received_at=now, at=now, actor=contact_person)
    assert isinstance(request_id, UUID)
    assert Request.objects.get().person_id == person_id
    assert "/me/confirm/" in letter_of_kind(request_id, "acknowledgement")


def test_customer_service_notes_nothing_down(customer_service: Actor, now: datetime) -> None:
    """As the table of decisions says."""
    assert note_request(**CALLED, received_at=now, at=now, actor=customer_service) == Refused(
        reason=Reason.ACTION_NOT_OF_ROLE
    )
    assert not Letter.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"kinds": []}, BadNote.Problem.NOTHING_ASKED),
        ({"kinds": [Kind.REMINDER]}, BadNote.Problem.NOTHING_ASKED),
        ({"name": "  "}, BadNote.Problem.NOBODY),
        ({"address": "not an address"}, BadNote.Problem.NOT_EMAIL),
        ({"text": "x" * 10_001}, BadNote.Problem.TOO_LONG),
    ],
)
def test_what_cannot_be_a_request_is_told_and_nothing_kept(
    wrong: dict[str, object], problem: BadNote.Problem, contact_person: Actor, now: datetime
) -> None:
    """One reason, and no row."""
    with pytest.raises(BadNote) as told:
        note_request(**{**CALLED, **wrong}, received_at=now, at=now, actor=contact_person)
    assert told.value.problem is problem
    assert not Letter.objects.exists()


def test_the_form_on_the_website_looks_nobody_up_before_it_answers(
    someone: Callable[..., UUID], now: datetime
) -> None:
    """What is sent is sealed; the worker takes it in, and the same twice is one request."""
    someone()
    receive_request(**{**CALLED, "address": AINO}, at=now)
    assert not Request.objects.exists()
    assert do_due({REQUEST: take_request}, at=now) == 1
    request = Request.objects.get()
    assert request.state == RequestState.AWAITING_IDENTITY.value
    kept = open_letter(request.letter_id)
    assert kept
    assert kept.door is Door.FORM


def test_the_form_needs_an_address_to_answer_to(now: datetime) -> None:
    """Nobody else could be answered."""
    with pytest.raises(BadNote) as told:
        receive_request(**CALLED, at=now)
    assert told.value.problem is BadNote.Problem.NOT_EMAIL


def test_a_form_sent_ten_times_fills_nobodys_mailbox(someone: Callable[..., UUID], now: datetime) -> None:
    """The first opens a request and is acknowledged; the others wait for a person to look."""
    someone()
    for _ in range(10):
        receive_request(**{**CALLED, "address": AINO}, at=now)
        do_due({REQUEST: take_request}, at=now)
    assert Request.objects.count() == 1
    assert Outgoing.objects.count() == 1
    assert Letter.objects.filter(state="to_sort").count() == 9


def test_whoever_has_signed_in_need_not_prove_it_again(someone: Callable[..., UUID], now: datetime) -> None:
    """The session is the proof (EDPB Guidelines 01/2022, paragraph 75); the request waits for the staff at once."""
    person_id = someone()
    delivered = request_of_oneself(
        person_id=person_id, address=AINO, kinds=[Kind.ERASURE], text="", language=Language.SV, at=now
    )
    request = Request.objects.get(id=delivered.request_id)
    assert (request.state, request.person_id) == (RequestState.IDENTIFIED.value, person_id)
    assert "/me/confirm/" not in letter_of_kind(request.id, "acknowledgement")
