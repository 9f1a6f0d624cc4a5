"""Promise: each time somebody looks at or changes your data, a log keeps the time and the purpose.

The entry is part of the use: where one is undone, so is the other; a list is one entry naming all it showed.
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from django.db import transaction
from logged import newest_said

from seloste.audit.entries import OutsideTransaction, append
from seloste.audit.models import Details, Entry, Mention
from seloste.audit.selectors import uses_of
from seloste.consents.models import ConsentChoice
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.consent import Choice
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.forms.services import Submission, submit
from seloste.mailroom.outgoing import letters_about
from seloste.people.models import Person, Record
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card, contact_address, everything
from seloste.people.services import Registered, add_record, register_person
from seloste.people.uses import log_lines, verified, who_looked
from seloste.rights.answering import approve, confirm_identity, preview
from seloste.rights.delivering import deliver
from seloste.rights.fetching import fetch, send_code, sign_in
from seloste.rights.selectors import case, letters_out, requests, to_sort
from seloste.vault.pseudonyms import pseudonym

SERVICE = Actor(role=Role.CUSTOMER_SERVICE, id="42")


class Undone(Exception):
    """Something failed after the use."""


def people_told() -> set[str]:
    """Return the pseudonyms that the newest entry names."""
    return set(newest_said()[0].people)


def register(number: int, now: datetime) -> UUID:
    """Register one of many."""
    registered = register_person(
        values={"name": [f"Person {number} Virtanen"], "email": [f"p{number}@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(registered, Registered)
    return registered.person_id


def test_a_read_is_one_entry_saying_who_whose_why_and_when(whole, now: datetime) -> None:
    """Role and account, pseudonym, purpose, action, time, outcome."""
    kept = whole()
    before = Entry.objects.count()
    assert isinstance(card(actor=SERVICE, purpose="inquiries", person_id=kept.person_id, at=now), Card)
    assert Entry.objects.count() == before + 1
    said = newest_said()[0]
    told = (said.role, said.actor, said.purpose, said.action, said.at, said.outcome)
    assert told == ("customer_service", "42", "inquiries", "read", now, "allowed")
    assert people_told() == {pseudonym(kept.person_id)}


def test_a_list_is_one_entry_naming_everybody_it_showed_and_nobody_else(now: datetime) -> None:
    """Forty people, one entry; a person the list withheld or cut off is not in it."""
    everybody = [register(number, now) for number in range(12)]
    before = Entry.objects.count()
    found = search(actor=SERVICE, purpose="inquiries", text="virt", at=now, limit=7)
    assert isinstance(found, Found)
    assert len(found.hits) == 7 < len(everybody)
    assert Entry.objects.count() == before + 1
    assert people_told() == {pseudonym(hit.person_id) for hit in found.hits}


def test_a_list_of_letters_names_everybody_it_was_sent_to(
    whole, letter: Callable[..., bytes], contact_person: Actor, now: datetime
) -> None:
    """The outbox shows addresses; each of these people can be told that somebody saw theirs."""
    kept = whole()
    deliver(letter(), at=now)
    shown = letters_out(actor=contact_person, at=now)
    assert not isinstance(shown, Refused)
    assert [one.recipient for one in shown] == [kept.fields["email"]]
    assert newest_said()[0].action == "read_letters"
    assert pseudonym(kept.person_id) in people_told()


def test_reading_a_persons_letter_names_them(
    whole, letter: Callable[..., bytes], contact_person: Actor, now: datetime
) -> None:
    """Once a letter is known to be somebody's, opening it is a use of their data."""
    from seloste.rights.selectors import letter as open_letter

    kept = whole()
    delivered = deliver(letter(), at=now)
    open_letter(letter_id=delivered.letter_id, actor=contact_person, at=now)
    assert pseudonym(kept.person_id) in people_told()


def test_every_door_leaves_an_entry(
    whole, letter: Callable[..., bytes], contact_person: Actor, now: datetime
) -> None:
    """From the first form to the fetched answer, refused or not: no use goes by without one."""
    kept = whole()
    person, at, actor = kept.person_id, now, contact_person
    submission = Submission(
        form="contact",
        values={"name": "A", "email": kept.fields["email"], "message": "Hei"},
        ticked=[],
        language=Language.FI,
        ip_address="203.0.113.9",
    )
    delivered = deliver(letter(), at=at)
    request_id = delivered.request_id
    assert isinstance(request_id, UUID)
    token = letters_about(request_id)[0].body.split("/me/confirm/", 1)[1].split("/", 1)[0]
    made: dict[str, str] = {}

    def code() -> str:
        body = letters_about(request_id)[-1].body
        return next(word for word in body.split() if word.isdigit() and len(word) == 6)

    def keep_link() -> None:
        approve(request_id=request_id, actor=actor, at=at)
        made["link"] = letters_about(request_id)[-1].body.split("/me/answer/", 1)[1].split("/", 1)[0]

    doors: dict[str, Callable[[], object]] = {
        "search": lambda: search(actor=SERVICE, purpose="inquiries", text="virt", at=at),
        "card": lambda: card(actor=SERVICE, purpose="inquiries", person_id=person, at=at),
        "refused card": lambda: card(actor=SERVICE, purpose="marketing", person_id=person, at=at),
        "everything": lambda: everything(actor=actor, person_id=person, at=at),
        "address": lambda: contact_address(actor=SYSTEM, person_id=person, at=at),
        "form": lambda: submit(submission, at=at),
        "record": lambda: add_record(
            person_id=person,
            record_type="message",
            values={"message": "Hei"},
            source="email",
            purpose="inquiries",
            actor=SYSTEM,
            at=at,
        ),
        "who looked": lambda: who_looked(person_id=person, actor=actor, at=at, limit=5),
        "the log": lambda: log_lines(actor=actor, at=at, limit=5),
        "the proof": lambda: verified(actor=actor, at=at),
        "requests": lambda: requests(actor=actor, at=at),
        "case": lambda: case(request_id=request_id, actor=actor, at=at),
        "letters to sort": lambda: to_sort(actor=actor, at=at),
        "letters out": lambda: letters_out(actor=actor, at=at),
        "confirm": lambda: confirm_identity(token=token, at=at),
        "preview": lambda: preview(request_id=request_id, actor=actor, at=at),
        "approve": keep_link,
        "send code": lambda: send_code(token=made["link"], at=at),
        "fetch": lambda: fetch(answer_id=sign_in(token=made["link"], code=code(), at=at), at=at),
    }
    silent = []
    for door, use in doors.items():
        before = Entry.objects.count()
        use()
        if Entry.objects.count() == before:
            silent.append(door)
    assert silent == []


@pytest.mark.parametrize("use", ["read", "list", "record", "choice", "form"])
def test_where_a_use_is_undone_so_is_its_entry(whole, choose, now: datetime, use: str) -> None:
    """They are one transaction: neither can stay without the other."""
    kept = whole()
    uses: dict[str, Callable[[], object]] = {
        "read": lambda: card(actor=SERVICE, purpose="inquiries", person_id=kept.person_id, at=now),
        "list": lambda: search(actor=SERVICE, purpose="inquiries", text="virt", at=now),
        "record": lambda: add_record(
            person_id=kept.person_id,
            record_type="message",
            values={"message": "Hei"},
            source="email",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        ),
        "choice": lambda: choose(kept.person_id, "marketing", Choice.WITHDRAWN),
        "form": lambda: submit(
            Submission(
                form="contact",
                values={"name": "B", "email": "b@example.org", "message": "Hei"},
                ticked=["marketing"],
                language=Language.FI,
                ip_address="203.0.113.9",
            ),
            at=now,
        ),
    }
    kinds = (Entry, Details, Mention, Record, ConsentChoice, Person)
    before = [model.objects.count() for model in kinds]

    def undone() -> None:
        with transaction.atomic():
            uses[use]()
            assert [model.objects.count() for model in kinds] != before
            raise Undone

    with pytest.raises(Undone):
        undone()
    assert [model.objects.count() for model in kinds] == before


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_an_entry_cannot_be_written_apart_from_its_use(now: datetime) -> None:
    """A programmer who tries gets an error, not an entry."""
    before = Entry.objects.count()
    with pytest.raises(OutsideTransaction):
        append(actor=SERVICE, purpose="inquiries", action=Action.READ, at=now)
    assert Entry.objects.count() == before


def test_a_failed_write_leaves_neither_data_nor_entry(whole, now: datetime, monkeypatch) -> None:
    """The log cannot be written: then nothing is kept either."""
    from seloste.people import services

    kept = whole()
    before = Record.objects.count(), Entry.objects.count()

    def fail(**_: object) -> None:
        raise Undone

    monkeypatch.setattr(services, "append", fail)
    with pytest.raises(Undone):
        add_record(
            person_id=kept.person_id,
            record_type="message",
            values={"message": "Hei"},
            source="email",
            purpose="inquiries",
            actor=SYSTEM,
            at=now,
        )
    assert (Record.objects.count(), Entry.objects.count()) == before


def test_a_person_finds_the_uses_of_their_data_and_no_employee(whole, now: datetime) -> None:
    """C-579/21: when and for what is told; who it was stays with us."""
    kept = whole()
    card(actor=SERVICE, purpose="inquiries", person_id=kept.person_id, at=now)
    newest = uses_of(kept.person_id, limit=1)[0]
    assert (newest.at, newest.purpose, newest.action) == (now, "inquiries", "read")
    assert "42" not in repr(newest)
