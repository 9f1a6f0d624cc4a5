"""One letter that asks for several things: each decided on by itself, all answered together."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from chosen import make
from posted import AINO, code_in, letter_of_kind, opened_for, token_in, written

from seloste.audit.selectors import uses_of
from seloste.consents.selectors import State, objections, restricted, states
from seloste.core.access import Actor
from seloste.core.consent import Choice, Ground
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import Decision, RequestState, WhyNot
from seloste.mailroom.models import Letter, Outgoing
from seloste.people.selectors import Card, card, holder
from seloste.publications.selectors import current
from seloste.rights import carrying
from seloste.rights.answering import approve, finish_erasures, printed
from seloste.rights.delivering import deliver
from seloste.rights.erasing import forget_erased
from seloste.rights.fetching import fetch, send_code, sign_in
from seloste.rights.identifying import settle_identity
from seloste.rights.models import Answer, Part, Request
from seloste.rights.parts import CannotRefuse, PartsOpen, decide_again, parts_of, refuse
from seloste.rights.selectors import Case, case
from seloste.rights.sorting import NothingAsked, read_anew, sort_as_request
from seloste.rights.steps import OutOfOrder
from seloste.vault.models import DataKey


def field_of(person_id: UUID, field: str, contact_person: Actor, at: datetime) -> list[str]:
    """What a field of somebody says now."""
    shown = card(
        actor=contact_person,
        purpose=current().description.rights_purpose(),
        person_id=person_id,
        at=at,
    )
    assert isinstance(shown, Card)
    return [value.value for value in shown.fields.get(field, ())]


def test_three_things_in_one_letter_are_one_request_with_one_answer(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Access, correction and objection: two are decided on, then one letter answers all three."""
    person_id = someone()
    request = opened_for((Kind.OBJECTION, Kind.ACCESS, Kind.RECTIFICATION), contact_person, now)
    assert request.kinds == ["access", "rectification", "objection"]
    with pytest.raises(PartsOpen):
        approve(request_id=request.id, actor=contact_person, at=now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    assert carrying.correct_fields(changes={"phone": ["040 765 4321"]}, **asked) is None
    assert carrying.object_to(purposes=["marketing"], **asked) is None
    assert [part.decision for part in parts_of(request)] == [None, Decision.DONE, Decision.DONE]
    assert field_of(person_id, "phone", contact_person, now) == ["+358407654321"]
    assert objections([person_id]) == {person_id: frozenset({"marketing"})}
    assert approve(request_id=request.id, actor=contact_person, at=now) is None
    told = letter_of_kind(request.id, "answer_ready")
    assert "- Tietojen oikaiseminen: tehty" in told
    assert "- Omien tietojen saaminen: vastauksessa" in told


def test_without_a_copy_a_letter_tells_what_was_done_and_closes_the_request(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 12(3), 12(4): what was done, and why something was not, in the staff's words as well."""
    person_id = someone()
    request = opened_for((Kind.RESTRICTION, Kind.RECTIFICATION), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    assert carrying.restrict(ground=Ground.ACCURACY_CONTESTED, **asked) is None
    assert (
        refuse(kind=Kind.RECTIFICATION, why=WhyNot.IS_RIGHT, words="Laskussa lukee samoin.", **asked) is None
    )
    assert approve(**asked) is None
    assert restricted([person_id]) == frozenset({person_id})
    told = " ".join(letter_of_kind(request.id, "outcome").split())
    assert "Käsittelyn rajoittaminen: tehty" in told
    assert "Tietojen oikaiseminen: ei toteutettu." in told
    assert "Laskussa lukee samoin." in told
    assert Request.objects.get().state == RequestState.CLOSED.value
    assert not Answer.objects.exists()


def test_the_staffs_own_words_are_sealed(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """They may tell anything about the person."""
    someone()
    request = opened_for((Kind.ERASURE,), contact_person, now)
    refuse(
        request_id=request.id,
        kind=Kind.ERASURE,
        why=WhyNot.CLAIMS,
        words="Riita laskusta",
        actor=contact_person,
        at=now,
    )
    assert b"Riita" not in bytes(Part.objects.get().sealed)
    assert [part.words for part in parts_of(request)] == ["Riita laskusta"]


def test_single_details_are_erased_at_once(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 17 of some of the data: the rest stays, and so does the person."""
    person_id = someone(phone="040 123 4567")
    request = opened_for((Kind.ERASURE,), contact_person, now)
    carrying.erase_fields(request_id=request.id, fields=["phone"], actor=contact_person, at=now)
    assert field_of(person_id, "phone", contact_person, now) == []
    assert field_of(person_id, "name", contact_person, now) == ["Aino Virtanen"]


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_whoever_asks_to_be_erased_is_told_and_then_erased(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The letter that tells so goes out under a key of its own, and is destroyed after thirty days."""
    person_id = someone()
    request = opened_for((Kind.ERASURE,), contact_person, now)
    carrying.erase_everything(request_id=request.id, actor=contact_person, at=now)
    assert holder(field="email", text=AINO) == person_id
    assert approve(request_id=request.id, actor=contact_person, at=now) is None
    assert holder(field="email", text=AINO) is None
    assert "- Tietojen poistaminen: tehty" in letter_of_kind(request.id, "outcome")
    assert Part.objects.get().decision == Decision.DONE.value
    assert forget_erased(at=now + timedelta(days=29)) == 0
    assert forget_erased(at=now + timedelta(days=31)) == 1
    assert forget_erased(at=now + timedelta(days=31)) == 0
    assert not Outgoing.objects.exists()
    assert not Letter.objects.exists()
    assert not DataKey.objects.filter(owner_id=request.id).exists()
    assert Request.objects.get().person_id is None


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_a_copy_asked_for_with_an_erasure_can_still_be_fetched(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The answer has a key of its own, and knows which address it went to."""
    someone()
    request = opened_for((Kind.ACCESS, Kind.ERASURE), contact_person, now)
    carrying.erase_everything(request_id=request.id, actor=contact_person, at=now)
    approve(request_id=request.id, actor=contact_person, at=now)
    assert holder(field="email", text=AINO) is None
    token = token_in(letter_of_kind(request.id, "answer_ready"), "/me/answer/")
    send_code(token=token, at=now)
    answer_id = sign_in(token=token, code=code_in(letter_of_kind(request.id, "sign_in_code")), at=now)
    fetched = fetch(answer_id=answer_id, at=now)
    assert fetched
    assert b"Aino Virtanen" in fetched.data


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_an_erasure_that_a_crash_cut_off_is_finished(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever was told that they are erased is erased, though the power went in between."""
    someone()
    request = opened_for((Kind.ERASURE,), contact_person, now)
    carrying.erase_everything(request_id=request.id, actor=contact_person, at=now)

    def crash(**_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr("seloste.rights.answering.erase", crash)
        with pytest.raises(KeyboardInterrupt):
            approve(request_id=request.id, actor=contact_person, at=now)
    assert holder(field="email", text=AINO) is not None
    assert finish_erasures(at=now) == 1
    assert holder(field="email", text=AINO) is None
    assert finish_erasures(at=now) == 0


def test_consents_end_as_the_person_asks(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 7(3): a withdrawal needs no proof of who asks, so nobody is asked for one."""
    person_id = someone()
    make(person_id, "marketing", Choice.GIVEN, at=now)
    request = opened_for((Kind.CONSENT_WITHDRAWAL,), contact_person, now)
    assert "/me/confirm/" not in letter_of_kind(request.id, "acknowledgement")
    carrying.withdraw(request_id=request.id, purposes=["marketing"], actor=contact_person, at=now)
    assert states(person_id, at=now)["marketing"] is State.WITHDRAWN


def test_nothing_is_carried_out_before_it_is_settled_who_asked(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A letter's sender is easy to forge."""
    person_id = someone(phone="040 123 4567")
    delivered = deliver(written("Hei, katsokaa liitettä."), at=now)
    request_id = sort_as_request(
        letter_id=delivered.letter_id,
        kinds=[Kind.RECTIFICATION, Kind.ERASURE],
        language=Language.FI,
        actor=contact_person,
        at=now,
    )
    assert isinstance(request_id, UUID)
    asked = {"request_id": request_id, "actor": contact_person, "at": now}
    for do in (
        lambda: carrying.correct_fields(changes={"phone": ["040 999 9999"]}, **asked),
        lambda: carrying.erase_everything(**asked),
        lambda: carrying.erase_fields(fields=["phone"], **asked),
        lambda: refuse(kind=Kind.ERASURE, why=WhyNot.CLAIMS, **asked),
    ):
        with pytest.raises(OutOfOrder):
            do()
    assert field_of(person_id, "phone", contact_person, now) == ["+358401234567"]
    assert settle_identity(**asked) is True
    assert carrying.erase_fields(fields=["phone"], **asked) is None
    with pytest.raises(OutOfOrder):
        carrying.erase_fields(fields=["name"], **asked)
    assert field_of(person_id, "name", contact_person, now) == ["Aino Virtanen"]


def test_only_the_contact_person_decides(
    someone: Callable[..., UUID], contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """Refused in values, and nothing is changed."""
    someone()
    request = opened_for((Kind.ERASURE, Kind.DISCLOSURE_PERMISSION), contact_person, now)
    asked = {"request_id": request.id, "actor": customer_service, "at": now}
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert carrying.erase_everything(**asked) == refused
    assert carrying.done_by_hand(kind=Kind.DISCLOSURE_PERMISSION, **asked) == refused
    assert refuse(kind=Kind.ERASURE, why=WhyNot.CLAIMS, **asked) == refused
    assert decide_again(kind=Kind.ERASURE, **asked) == refused
    assert read_anew(kinds=[Kind.ACCESS], **asked) == refused
    assert settle_identity(**asked) == refused
    assert not Part.objects.exists()


def test_a_refusal_needs_a_reason_that_fits(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """That what is kept is right is no reason for not erasing it."""
    someone()
    request = opened_for((Kind.ERASURE, Kind.ACCESS), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    with pytest.raises(CannotRefuse):
        refuse(kind=Kind.ERASURE, why=WhyNot.IS_RIGHT, **asked)
    with pytest.raises(CannotRefuse):
        refuse(kind=Kind.ACCESS, why=WhyNot.NOTHING_THERE, **asked)
    assert not Part.objects.exists()


def test_a_refusal_can_be_taken_back_and_what_is_done_cannot(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Until the answer is sent."""
    someone(phone="040 123 4567")
    request = opened_for((Kind.ERASURE, Kind.RECTIFICATION), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    refuse(kind=Kind.RECTIFICATION, why=WhyNot.IS_RIGHT, **asked)
    carrying.erase_fields(fields=["phone"], **asked)
    assert decide_again(kind=Kind.RECTIFICATION, **asked) is True
    assert decide_again(kind=Kind.RECTIFICATION, **asked) is False
    assert decide_again(kind=Kind.ERASURE, **asked) is False


def test_what_was_read_wrongly_is_corrected_and_what_was_decided_stays(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Correcting a reading loses no decision and moves no date."""
    someone(phone="040 123 4567")
    request = opened_for((Kind.ERASURE, Kind.ACCESS), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    carrying.erase_fields(fields=["phone"], **asked)
    with pytest.raises(NothingAsked):
        read_anew(kinds=[Kind.REMINDER], **asked)
    assert read_anew(kinds=[Kind.PORTABILITY], **asked) is True
    again = Request.objects.get()
    assert again.kinds == ["erasure", "portability"]
    assert again.due == date(2026, 12, 23)
    approve(**asked)
    assert read_anew(kinds=[Kind.ACCESS], **asked) is False


def test_what_the_register_cannot_do_is_said_to_be_done(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A permission to disclose is carried out where data are passed on; an erasure is not."""
    someone()
    request = opened_for((Kind.DISCLOSURE_PERMISSION, Kind.ERASURE), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    assert carrying.done_by_hand(kind=Kind.DISCLOSURE_PERMISSION, **asked) is None
    with pytest.raises(carrying.NothingChosen):
        carrying.done_by_hand(kind=Kind.ERASURE, **asked)
    for nothing in (
        lambda: carrying.erase_fields(fields=[], **asked),
        lambda: carrying.withdraw(purposes=[], **{**asked, "request_id": UUID(int=9)}),
    ):
        with pytest.raises((carrying.NothingChosen, OutOfOrder)):
            nothing()


def test_every_letter_of_a_request_is_shown_with_it(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The case tells each part with what was decided."""
    someone()
    request = opened_for((Kind.OBJECTION,), contact_person, now)
    carrying.object_to(request_id=request.id, purposes=["marketing"], actor=contact_person, at=now)
    whole = case(request_id=request.id, actor=contact_person, at=now)
    assert isinstance(whole, Case)
    assert [(part.kind, part.decision) for part in whole.parts] == [(Kind.OBJECTION, Decision.DONE)]


def test_whoever_has_no_address_is_answered_on_paper(
    someone: Callable[..., UUID], contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """Art. 12(1): nothing is sent; the letter and the copy are there to be printed, for thirty days."""
    someone()
    request = opened_for((Kind.ACCESS, Kind.OBJECTION), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    carrying.object_to(purposes=["marketing"], **asked)
    assert printed(**asked) is None
    before = Outgoing.objects.filter(sent_at=None).count()
    assert approve(on_paper=True, **asked) is None
    assert Outgoing.objects.filter(sent_at=None).count() == before
    assert Request.objects.get().state == RequestState.CLOSED.value
    assert "- Käsittelyn vastustaminen: tehty" in letter_of_kind(request.id, "outcome")
    copy = printed(**asked)
    assert isinstance(copy, bytes)
    assert copy.startswith(b"%PDF")
    assert printed(**{**asked, "actor": customer_service}) == Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert printed(**{**asked, "at": now + timedelta(days=32)}) is None


def test_what_was_sent_by_e_mail_is_not_printed_by_the_staff(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """A copy that its person fetches is opened by nobody else."""
    someone()
    request = opened_for((Kind.ACCESS,), contact_person, now)
    approve(request_id=request.id, actor=contact_person, at=now)
    assert printed(request_id=request.id, actor=contact_person, at=now) is None


def test_whoever_approves_a_letter_stands_in_the_log(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Art. 5(2): also where no copy is assembled, the person's own log tells that their request was answered."""
    person_id = someone()
    request = opened_for((Kind.RESTRICTION,), contact_person, now)
    asked = {"request_id": request.id, "actor": contact_person, "at": now}
    refuse(kind=Kind.RESTRICTION, why=WhyNot.NO_GROUND, **asked)

    def answers() -> int:
        mine = (use for use in uses_of(person_id, limit=100) if use.role == contact_person.role)
        return sum(use.action == "answer" for use in mine)

    before = answers()
    approve(**asked)
    assert answers() == before + 1
