"""From a letter to a fetched answer, step by step."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from posted import AINO, code_in, letter_of_kind, token_in, written

from seloste.core.access import Actor, Role
from seloste.core.letters import UnreadableLetter
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import RequestState
from seloste.links.services import BadLink, Problem
from seloste.mailroom.incoming import LetterState
from seloste.mailroom.models import Letter, Outgoing
from seloste.mailroom.outgoing import letters_about
from seloste.rights.answering import answer_that_nothing_is_held, approve, confirm_identity
from seloste.rights.delivering import Delivered, deliver
from seloste.rights.fetching import expire_answers, fetch, send_code, sign_in
from seloste.rights.identifying import name_person
from seloste.rights.models import Answer, Request
from seloste.rights.selectors import Case, case, requests, to_sort
from seloste.rights.sorting import set_aside, sort_as_request
from seloste.rights.steps import OutOfOrder
from seloste.vault.documents import KeyLost

ACCESS = "Hei,\n\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\n\nAino"


@pytest.fixture
def opened(someone: Callable[..., UUID], now: datetime) -> Delivered:
    """A request that Aino's letter opened."""
    someone()
    return deliver(written(ACCESS), at=now)


@pytest.fixture
def identified(opened: Delivered, now: datetime) -> UUID:
    """A request whose sender has said that it was them."""
    assert opened.request_id
    token = token_in(letter_of_kind(opened.request_id, "acknowledgement"), "/me/confirm/")
    confirm_identity(token=token, at=now)
    return opened.request_id


def test_a_letter_that_asks_for_ones_data_opens_a_request_with_its_dates(opened: Delivered) -> None:
    """Art. 12(3): received on 23 November, due on 23 December, extended to 23 February."""
    request = Request.objects.get(reference=opened.reference)
    assert (request.due, request.extended) == (date(2026, 12, 23), date(2027, 2, 23))
    assert request.state == RequestState.AWAITING_IDENTITY.value
    body = letter_of_kind(request.id, "acknowledgement")
    assert "23. joulukuuta 2026" in body


def test_the_same_letter_twice_is_one_letter(opened: Delivered, now: datetime) -> None:
    """A mail server that tries again opens no second request and sends no second letter."""
    again = deliver(written(ACCESS), at=now + timedelta(minutes=3))
    assert (again.new, again.reference) == (False, opened.reference)
    assert Request.objects.count() == 1
    assert Outgoing.objects.count() == 1


def test_an_automatic_letter_is_kept_and_not_answered(someone: Callable[..., UUID], now: datetime) -> None:
    """Our own acknowledgement coming back starts no loop (RFC 3834)."""
    someone()
    delivered = deliver(written(ACCESS, Auto_Submitted="auto-replied"), at=now)
    assert delivered.state is LetterState.AUTOMATIC
    assert not Outgoing.objects.exists()


def test_a_letter_that_is_not_surely_read_waits_for_a_person(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Nothing is dropped, and nothing is guessed."""
    someone()
    deliver(written("Hei, lähettäkää ne paperit. Aino"), at=now)
    waiting = to_sort(actor=contact_person, at=now)
    assert not isinstance(waiting, Refused)
    assert len(waiting) == 1
    assert not Request.objects.exists()


def test_an_unreadable_message_leaves_nothing_behind(now: datetime) -> None:
    """One clear sentence, and no row."""
    with pytest.raises(UnreadableLetter):
        deliver(b"", at=now)
    assert not Letter.objects.exists()


def test_a_person_can_open_the_request_they_see_in_a_letter(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The month counts from the day the letter came, not from the day it was sorted."""
    someone()
    delivered = deliver(written("Hei, lähettäkää ne paperit. Aino"), at=now)
    from seloste.core.description import Language

    request_id = sort_as_request(
        letter_id=delivered.letter_id,
        kinds=[Kind.ACCESS],
        language=Language.FI,
        actor=contact_person,
        at=now + timedelta(days=6),
    )
    assert Request.objects.get(id=request_id).due == date(2026, 12, 23)


def test_a_letter_can_be_set_aside_once(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """What is no request is kept, and leaves the list."""
    someone()
    delivered = deliver(written("Hei, lasku on väärin. Aino"), at=now)
    assert set_aside(letter_id=delivered.letter_id, actor=contact_person, at=now) is True
    assert set_aside(letter_id=delivered.letter_id, actor=contact_person, at=now) is False


def test_customer_service_may_not_sort_or_answer(
    opened: Delivered, customer_service: Actor, now: datetime
) -> None:
    """The refusal is a value with its reason; nothing is opened."""
    assert opened.request_id
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert set_aside(letter_id=opened.letter_id, actor=customer_service, at=now) == refused
    assert requests(actor=customer_service, at=now) == refused
    assert case(request_id=opened.request_id, actor=customer_service, at=now) == refused
    assert to_sort(actor=customer_service, at=now) == refused


def test_identity_is_confirmed_once(opened: Delivered, now: datetime) -> None:
    """A link from the letter works one time."""
    assert opened.request_id
    token = token_in(letter_of_kind(opened.request_id, "acknowledgement"), "/me/confirm/")
    assert confirm_identity(token=token, at=now) == opened.reference
    with pytest.raises(BadLink) as used:
        confirm_identity(token=token, at=now)
    assert used.value.problem is Problem.USED


def test_an_old_link_says_that_its_time_is_over(opened: Delivered, now: datetime) -> None:
    """And the request stays where it was."""
    assert opened.request_id
    token = token_in(letter_of_kind(opened.request_id, "acknowledgement"), "/me/confirm/")
    with pytest.raises(BadLink) as expired:
        confirm_identity(token=token, at=now + timedelta(days=15))
    assert expired.value.problem is Problem.EXPIRED
    assert Request.objects.get().state == RequestState.AWAITING_IDENTITY.value


def test_an_answer_cannot_be_approved_before_identity_is_settled(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """A request whose sender is not known to be the person gets no data."""
    assert opened.request_id
    with pytest.raises(OutOfOrder):
        approve(request_id=opened.request_id, actor=contact_person, at=now)
    assert not Answer.objects.exists()


def test_an_approved_answer_is_fetched_with_a_code_and_closes_the_request(
    identified: UUID, contact_person: Actor, now: datetime
) -> None:
    """Link, code, PDF and JSON; then the request is closed."""
    assert approve(request_id=identified, actor=contact_person, at=now) is None
    token = token_in(letter_of_kind(identified, "answer_ready"), "/me/answer/")
    send_code(token=token, at=now)
    code = code_in(letter_of_kind(identified, "sign_in_code"))
    answer_id = sign_in(token=token, code=code, at=now)
    fetched = fetch(answer_id=answer_id, at=now)
    assert fetched
    assert fetched.pdf.startswith(b"%PDF")
    assert b"Aino Virtanen" in fetched.data
    assert Request.objects.get().state == RequestState.CLOSED.value


def test_guessed_codes_come_to_an_end(identified: UUID, contact_person: Actor, now: datetime) -> None:
    """Five wrong codes, and not even the right one works any more."""
    approve(request_id=identified, actor=contact_person, at=now)
    token = token_in(letter_of_kind(identified, "answer_ready"), "/me/answer/")
    send_code(token=token, at=now)
    code = code_in(letter_of_kind(identified, "sign_in_code"))
    wrong = "000000" if code != "000000" else "111111"
    for _ in range(5):
        with pytest.raises(BadLink) as guessed:
            sign_in(token=token, code=wrong, at=now)
        assert guessed.value.problem is Problem.WRONG_CODE
    with pytest.raises(BadLink) as ended:
        sign_in(token=token, code=code, at=now)
    assert ended.value.problem is Problem.TOO_MANY_ATTEMPTS


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_an_answer_ends_with_its_key(identified: UUID, contact_person: Actor, now: datetime) -> None:
    """After thirty days neither the answer nor its key is there; hash and manifest stay."""
    approve(request_id=identified, actor=contact_person, at=now)
    sealed = bytes(Answer.objects.get().sealed)
    assert expire_answers(at=now + timedelta(days=32)) == 1
    answer = Answer.objects.get()
    assert answer.sealed is None
    assert len(answer.pdf_hash) == 64
    assert fetch(answer_id=answer.id, at=now + timedelta(days=32)) is None
    from seloste.rights.fetching import answer_place
    from seloste.vault.documents import keys_of

    with pytest.raises(KeyLost):
        keys_of([answer.id]).open(sealed, answer_place(answer.id, answer.retention))


def test_an_unknown_sender_gets_nothing_but_an_acknowledgement(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The identity link goes to the address on file, never to the one that asked."""
    person_id = someone()
    delivered = deliver(written(ACCESS, sender="stranger@example.net"), at=now)
    assert delivered.request_id
    assert "/me/confirm/" not in letter_of_kind(delivered.request_id, "acknowledgement")
    assert name_person(request_id=delivered.request_id, person_id=person_id, actor=contact_person, at=now)
    sent = letters_about(delivered.request_id)
    assert [letter.recipient for letter in sent] == ["stranger@example.net", AINO]
    assert "/me/confirm/" in sent[-1].body


def test_somebody_of_whom_nothing_is_held_is_told_so(contact_person: Actor, now: datetime) -> None:
    """Art. 15(1): whether or not personal data are processed."""
    delivered = deliver(written(ACCESS, sender="stranger@example.net"), at=now)
    assert delivered.request_id
    answer_that_nothing_is_held(request_id=delivered.request_id, actor=contact_person, at=now)
    whole = case(request_id=delivered.request_id, actor=contact_person, at=now)
    assert isinstance(whole, Case)
    assert whole.request.state == RequestState.CLOSED.value
    assert whole.letters_out[-1].kind == "nothing_held"


def test_letters_out_hold_no_name_and_their_rows_no_address(identified: UUID) -> None:
    """What is sent says nothing of what is held; what is stored can be read by nobody else."""
    posted = letters_about(identified)
    assert all("Aino" not in letter.body + letter.subject for letter in posted)
    assert all(b"example.org" not in bytes(row.sealed) for row in Outgoing.objects.all())


def test_an_actor_without_a_role_in_the_table_is_refused(opened: Delivered, now: datetime) -> None:
    """Denied by default: the person concerned reads their own data, not the request's workings."""
    assert opened.request_id
    actor = Actor(role=Role.DATA_SUBJECT, id=str(UUID(int=7)))
    assert case(request_id=opened.request_id, actor=actor, at=now) == Refused(
        reason=Reason.ACTION_NOT_OF_ROLE
    )
