"""What was kept to answer somebody who was erased: fetched until the last day, and gone after it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from posted import code_in, letter_of_kind, opened_for, token_in, written

from seloste.continuity.checks.keys import documents, orphans
from seloste.core.access import Actor, Role
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState, WhyNot
from seloste.links.services import BadLink
from seloste.mailroom.models import Letter, Outgoing
from seloste.people.merging import merge
from seloste.people.services import add_record
from seloste.rights import carrying
from seloste.rights.answering import approve, send_link_again
from seloste.rights.delivering import deliver
from seloste.rights.erasing import forget_erased
from seloste.rights.fetching import expire_answers, fetch, send_code, sign_in
from seloste.rights.models import Answer, Part, Request
from seloste.rights.parts import refuse
from seloste.rights.selectors import Case, case
from seloste.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)

LATER = timedelta(hours=2)


def erased_with_a_copy(contact_person: Actor, at: datetime, *more: Kind) -> Request:
    """A request for a copy and to be erased, answered."""
    request = opened_for((Kind.ACCESS, Kind.ERASURE, *more), contact_person, at)
    asked = {"request_id": request.id, "actor": contact_person, "at": at}
    if Kind.RECTIFICATION in more:
        refuse(kind=Kind.RECTIFICATION, why=WhyNot.IS_RIGHT, words="Riita laskusta", **asked)
    carrying.erase_everything(**asked)
    approve(**asked)
    return Request.objects.get(id=request.id)


def test_the_copy_can_be_fetched_until_the_last_moment_of_the_last_day(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The letter names a last day, and the link works on all of it."""
    someone()
    request = erased_with_a_copy(contact_person, now)
    last = Answer.objects.get().expires_at
    token = token_in(letter_of_kind(request.id, "answer_ready"), "/me/answer/")
    forget_erased(at=last)
    send_code(token=token, at=last)
    answer_id = sign_in(token=token, code=code_in(letter_of_kind(request.id, "sign_in_code")), at=last)
    fetched = fetch(answer_id=answer_id, at=last)
    assert fetched
    assert b"Aino Virtanen" in fetched.data


def test_nothing_that_was_sealed_is_left_after_the_last_day(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Neither words nor keys, whichever chore comes first; and the doctor finds nothing amiss."""
    someone()
    request = erased_with_a_copy(contact_person, now, Kind.RECTIFICATION)
    token = token_in(letter_of_kind(request.id, "answer_ready"), "/me/answer/")
    last = Answer.objects.get().expires_at
    deliver(written(f"Kiitos! {request.reference}", number="2"), at=now)
    assert forget_erased(at=last + LATER) == 1
    assert expire_answers(at=last + LATER) == 1
    with pytest.raises(BadLink):
        send_code(token=token, at=last + LATER)
    answer = Answer.objects.get()
    assert answer.sealed is None
    assert all(part.sealed is None for part in Part.objects.all())
    assert not Outgoing.objects.exists()
    assert not DataKey.objects.filter(owner_id__in=[request.id, request.letter_id, answer.id]).exists()
    assert list(documents(last + LATER)) == []
    assert list(orphans(last + LATER)) == []
    assert isinstance(case(request_id=request.id, actor=contact_person, at=last + LATER), Case)


def test_the_doctor_leaves_what_is_kept_to_answer_alone(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A request has a key of its own then, which is nobody's orphan."""
    someone()
    request = erased_with_a_copy(contact_person, now, Kind.RECTIFICATION)
    assert list(documents(now + LATER)) == []
    assert list(orphans(now + LATER)) == []
    assert DataKey.objects.filter(owner_id=request.id).exists()
    assert isinstance(case(request_id=request.id, actor=contact_person, at=now + LATER), Case)


def test_whoever_was_erased_can_have_the_link_again(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """It goes where the first one went, as long as the answer is there."""
    someone()
    request = erased_with_a_copy(contact_person, now)
    send_link_again(request_id=request.id, actor=contact_person, at=now + LATER)
    token = token_in(letter_of_kind(request.id, "answer_ready"), "/me/answer/")
    send_code(token=token, at=now + LATER)
    assert len(code_in(letter_of_kind(request.id, "sign_in_code"))) == 6


def test_words_of_the_staff_go_with_the_person_whose_request_was_refused(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """They were sealed with the letter; erased later, nothing is left that the doctor would find."""
    from seloste.rights.erasing import erase

    person_id = someone()
    request = opened_for((Kind.ERASURE,), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    refuse(kind=Kind.ERASURE, why=WhyNot.CLAIMS, words="Riita laskusta", **asked)
    approve(**asked)
    assert Request.objects.get().state == RequestState.CLOSED.value
    erase(person_id=person_id, actor=contact_person, at=now)
    assert not Letter.objects.exists()
    assert Part.objects.get().sealed is None
    assert list(documents(now + LATER)) == []


def test_whoever_is_erased_but_for_their_invoices_is_told_so_with_the_copy_too(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 17(3)(b), 12(4): “erased” alone would be untrue, also of invoices of an entry merged into theirs."""
    kept, gone = someone(), someone(name="Aino V.", email="aino@work.example")
    add_record(
        person_id=gone,
        record_type="invoice",
        values={"number": "2026-1", "amount": "120.00"},
        source="contract",
        purpose="accounting",
        actor=Actor(role=Role.ACCOUNTANT, id="books"),
        at=now,
    )
    merge(kept_id=kept, gone_id=gone, actor=contact_person, at=now)
    request = erased_with_a_copy(contact_person, now)
    assert "Laki velvoittaa meidät säilyttämään" in " ".join(
        letter_of_kind(request.id, "answer_ready").split()
    )
