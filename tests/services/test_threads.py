"""Answers and reminders join their request; nothing of somebody else's does, and nothing is lost."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from posted import AINO, letter_of_kind, token_in, written

from seloste.audit.selectors import uses_of
from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.letters.composing import NOWHERE
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Reason, Refused
from seloste.core.requests import RequestState
from seloste.mailroom.incoming import LetterState
from seloste.mailroom.outgoing import letters_about
from seloste.rights.answering import approve, confirm_identity
from seloste.rights.delivering import Delivered, deliver
from seloste.rights.enclosed import fetch_attachment, remove_attachment
from seloste.rights.erasing import erase
from seloste.rights.holdings import holdings_of
from seloste.rights.models import Joined, Request
from seloste.rights.noting import note_request
from seloste.rights.selectors import Case, aside, case, letter, to_sort, unseen
from seloste.rights.sorting import set_aside, sort_again, sort_as_request, sort_into
from seloste.rights.threads import suggested

ACCESS = "Hei,\n\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\n\nAino"
THANKS = "Hei, asiakasnumeroni on 4711, jos siitä on apua. Aino"
REMINDER = (
    "Hei,\n\nen ole saanut vastausta aiempaan pyyntööni, ja kuukauden määräaika on mennyt umpeen.\n\nAino"
)


@pytest.fixture
def opened(someone: Callable[..., UUID], now: datetime) -> Delivered:
    """A request that Aino's letter opened."""
    someone()
    return deliver(written(ACCESS), at=now)


def acknowledged_by(request_id: UUID | None) -> str:
    """Return the Message-ID of the acknowledgement."""
    assert request_id
    return f"<{letters_about(request_id)[0].id}@softpix.io>"


def test_an_answer_to_our_letter_joins_its_request(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """By In-Reply-To, from the address on file; it is shown as new until somebody has seen it."""
    later = now + timedelta(days=2)
    answer = deliver(written(THANKS, number="2", In_Reply_To=acknowledged_by(opened.request_id)), at=later)
    assert (answer.state, answer.reference) == (LetterState.JOINED, opened.reference)
    request = Request.objects.get()
    assert unseen([request]) == {request.id}
    whole = case(request_id=request.id, actor=contact_person, at=later)
    assert isinstance(whole, Case)
    assert ["4711" in kept.letter.full_text for kept in whole.joined] == [True]
    assert unseen([request]) == frozenset()


def test_the_same_answer_twice_is_one(opened: Delivered, now: datetime) -> None:
    """A mail server that tries again adds no second letter."""
    answer = written(THANKS, number="2", References=acknowledged_by(opened.request_id))
    first, second = deliver(answer, at=now), deliver(answer, at=now)
    assert (first.new, second.new, second.reference) == (True, False, opened.reference)
    assert Joined.objects.count() == 1


def test_a_reference_joins_only_from_whoever_the_request_is_of(opened: Delivered, now: datetime) -> None:
    """Another person's reference in a letter opens nothing to anybody."""
    named = f"Viite: {opened.reference}\n\n{THANKS}"
    mine = deliver(written(named, number="2"), at=now)
    theirs = deliver(written(named, number="3", sender="mallory@example.net"), at=now)
    assert (mine.state, theirs.state) == (LetterState.JOINED, LetterState.TO_SORT)
    assert theirs.request_id is None


def test_a_reminder_raises_its_request_and_moves_no_date(opened: Delivered, now: datetime) -> None:
    """Without a reference, by its sender's only open request."""
    due = Request.objects.get().due
    reminder = deliver(written(REMINDER, number="2", subject="Muistutus"), at=now + timedelta(days=20))
    assert reminder.state is LetterState.JOINED
    request = Request.objects.get()
    assert request.reminded_at == now + timedelta(days=20)
    assert (request.due, request.state) == (due, RequestState.AWAITING_IDENTITY.value)
    assert [step.kind for step in request.steps.order_by("at")][-1] == "reminded"


def test_a_reminder_of_nothing_we_know_waits_for_a_person(
    someone: Callable[..., UUID], now: datetime
) -> None:
    """The request it reminds of may have been lost on its way."""
    someone()
    assert deliver(written(REMINDER), at=now).state is LetterState.TO_SORT


def test_an_answer_that_asks_for_more_does_not_vanish_in_its_request(
    opened: Delivered, now: datetime
) -> None:
    """An erasure asked for in an answer to our acknowledgement has a month of its own."""
    more = written(
        "Hei, poistakaa myös kaikki minua koskevat henkilötiedot rekisteristänne. Aino",
        number="2",
        In_Reply_To=acknowledged_by(opened.request_id),
    )
    delivered = deliver(more, at=now + timedelta(days=3))
    assert delivered.state in (LetterState.REQUEST, LetterState.TO_SORT)
    assert not Joined.objects.exists()


def test_whoever_reads_a_letter_that_joined_has_read_of_its_person(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """C-579/21: the person is told of it, as of the letter that made the request."""
    answer = deliver(written(THANKS, number="2", In_Reply_To=acknowledged_by(opened.request_id)), at=now)
    person_id = Request.objects.get().person_id
    assert person_id
    before = len(uses_of(person_id, limit=100))
    letter(letter_id=answer.letter_id, actor=contact_person, at=now)
    fetch_attachment(letter_id=answer.letter_id, sha256="0" * 64, actor=contact_person, at=now)
    remove_attachment(letter_id=answer.letter_id, sha256="0" * 64, actor=contact_person, at=now)
    assert len(uses_of(person_id, limit=100)) == before + 3


def test_nobody_writes_from_nowhere(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The address that stands for none is nobody's: a letter that claims it joins nothing by itself."""
    noted = note_request(
        kinds=[Kind.ACCESS],
        name="Aino Virtanen",
        address="",
        text="",
        language=Language.FI,
        received_at=now,
        actor=contact_person,
        at=now,
    )
    assert isinstance(noted, UUID)
    reference = Request.objects.get().reference
    letter = deliver(written(f"{THANKS}\n\nViite: {reference}", sender=NOWHERE), at=now)
    assert letter.state is LetterState.TO_SORT


def test_another_spelling_of_an_address_opens_no_second_request_within_a_day(now: datetime) -> None:
    """Else a stranger fills somebody's mailbox with acknowledgements: mail servers know no capital letters."""
    for number, sender in enumerate(("mallory@example.net", "Mallory@example.net", "MALLORY@EXAMPLE.NET")):
        deliver(written(ACCESS, sender=sender, number=str(number)), at=now)
    assert Request.objects.count() == 1


def test_what_is_asked_after_the_answer_is_a_request_of_its_own(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """In an answer to our answer as well: nobody looks at what is answered, and a new month runs."""
    confirm_identity(
        token=token_in(letter_of_kind(opened.request_id, "acknowledgement"), "/me/confirm/"), at=now
    )
    approve(request_id=opened.request_id, actor=contact_person, at=now)
    later, named = now + timedelta(days=200), f"Viite: {opened.reference}"
    again = deliver(written(f"{ACCESS}\n\n{named}", number="2"), at=later)
    assert again.state is LetterState.REQUEST
    assert again.request_id != opened.request_id
    assert deliver(written(f"{THANKS}\n\n{named}", number="3"), at=later).state is LetterState.TO_SORT


def test_a_person_puts_a_letter_where_it_belongs(
    opened: Delivered, contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """From another address, with the reference: suggested, and joined by hand."""
    delivered = deliver(
        written(f"Viite: {opened.reference}\n\n{THANKS}", number="2", sender="aino@work.example"), at=now
    )
    (kept,) = to_sort(actor=contact_person, at=now)
    (request,) = suggested(kept)
    assert request.reference == opened.reference
    asked = {"letter_id": delivered.letter_id, "at": now}
    refused = sort_into(request_id=request.id, actor=customer_service, **asked)
    assert refused == Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert sort_into(request_id=UUID(int=5), actor=contact_person, **asked) is False
    assert sort_into(request_id=request.id, actor=contact_person, **asked) is True
    assert sort_into(request_id=request.id, actor=contact_person, **asked) is None


def test_a_letter_set_aside_by_mistake_is_sorted_again(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Nothing is ever dropped: it is listed, taken back, and its month counts from the day it came."""
    someone()
    delivered = deliver(written("Hei, lähettäkää ne paperit. Aino"), at=now)
    set_aside(letter_id=delivered.letter_id, actor=contact_person, at=now)
    (kept,) = aside(actor=contact_person, at=now)
    assert kept.id == delivered.letter_id
    assert sort_again(letter_id=kept.id, actor=contact_person, at=now) is True
    assert sort_again(letter_id=kept.id, actor=contact_person, at=now) is False
    request_id = sort_as_request(
        letter_id=kept.id,
        kinds=[Kind.ACCESS],
        language=Language.FI,
        actor=contact_person,
        at=now + timedelta(days=9),
    )
    assert Request.objects.get(id=request_id).receipt_date == now.date()


def test_what_joined_is_told_in_the_answer_and_goes_with_the_person(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """Whatever finds a letter for the answer finds it for the erasure."""
    deliver(written(THANKS, number="2", In_Reply_To=acknowledged_by(opened.request_id)), at=now)
    person_id = Request.objects.get().person_id
    assert person_id
    held = holdings_of(person_id=person_id, actor=contact_person, at=now)
    assert held is not None
    assert not isinstance(held, Refused)
    assert any("4711" in letter.text for letter in held.letters)


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_erasing_somebody_erases_what_joined_their_requests(
    opened: Delivered, contact_person: Actor, now: datetime
) -> None:
    """The letters' keys are destroyed with the person's."""
    from seloste.mailroom.models import Letter

    deliver(written(THANKS, number="2", In_Reply_To=acknowledged_by(opened.request_id)), at=now)
    assert Letter.objects.count() == 2
    person_id = Request.objects.get().person_id
    assert person_id
    erase(person_id=person_id, actor=contact_person, at=now)
    assert not Letter.objects.exists()


def test_our_own_acknowledgement_coming_back_starts_no_loop(opened: Delivered, now: datetime) -> None:
    """RFC 3834: it is kept as automatic, and nothing is answered."""
    before = len(letters_about(opened.request_id or UUID(int=0)))
    returned = deliver(
        written(
            "Saimme pyyntösi.",
            sender="info@softpix.io",
            number="2",
            Auto_Submitted="auto-replied",
            In_Reply_To=acknowledged_by(opened.request_id),
        ),
        at=now,
    )
    assert returned.state is LetterState.AUTOMATIC
    assert len(letters_about(opened.request_id or UUID(int=0))) == before


def test_somebody_elses_address_in_a_letter_is_nobodys_sender(
    someone: Callable[..., UUID], now: datetime
) -> None:
    """A request that names another person's address is acknowledged to whoever wrote, and opens nothing of theirs."""
    someone()
    delivered = deliver(
        written(f"{ACCESS}\n\nOsoitteeni rekisterissänne on {AINO}.", sender="mallory@example.net"), at=now
    )
    assert delivered.request_id
    assert Request.objects.get().state == RequestState.TO_IDENTIFY.value
    assert [letter.recipient for letter in letters_about(delivered.request_id)] == ["mallory@example.net"]
