"""Promise: you are in the register once; two submissions with one address at the same moment give one person."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import TypeVar

import pytest
from django.db import connections

from seloste.core.access import SYSTEM, Actor
from seloste.core.description import Language
from seloste.forms.services import Submission, submit
from seloste.people.models import Person, Profile, Record
from seloste.people.searching import Found, search
from seloste.people.services import Registered, register_person
from seloste.vault.documents import create_keys
from seloste.vault.index import claim
from seloste.vault.models import ContactPoint, DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)

T = TypeVar("T")
THREADS = 8
EMAIL = "matti@example.org"
NAMES = ["Anna", "Bertil", "Cecilia", "Daavid", "Eemeli", "Faarao", "Gunilla", "Hannele"]


def at_once(do: Callable[[int], T]) -> list[T]:
    """Do something in eight threads that start together, each with connections of its own."""
    gate = threading.Barrier(THREADS)

    def one(number: int) -> T:
        try:
            for alias in connections:
                connections[alias].ensure_connection()
            gate.wait()
            return do(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, range(THREADS)))


def register(number: int, now: datetime) -> Registered:
    """Register somebody with the one address and a name of this thread's own."""
    outcome = register_person(
        values={"name": [f"{NAMES[number]} Meikäläinen"], "email": [EMAIL]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=now,
    )
    assert isinstance(outcome, Registered)
    return outcome


@pytest.mark.parametrize("turn", range(3))
def test_eight_registrations_with_one_address_are_one_person(
    now: datetime, customer_service: Actor, turn: int
) -> None:
    """One of them creates; the name kept is the one that finds the person, and no other's name does."""
    outcomes = at_once(lambda number: register(number, now))
    assert len({outcome.person_id for outcome in outcomes}) == 1
    assert [outcome.created for outcome in outcomes].count(True) == 1
    assert (Person.objects.count(), Profile.objects.count(), ContactPoint.objects.count()) == (1, 1, 1)
    person_id = outcomes[0].person_id
    assert DataKey.objects.filter(owner_id=person_id).count() == 1
    winner = next(number for number, outcome in enumerate(outcomes) if outcome.created)
    for number, name in enumerate(NAMES):
        found = search(actor=customer_service, purpose="inquiries", text=name, at=now)
        assert isinstance(found, Found)
        assert [hit.person_id for hit in found.hits] == ([person_id] if number == winner else []), name


def test_eight_forms_with_one_address_are_one_person_with_eight_messages(now: datetime) -> None:
    """Nothing that anybody wrote is lost, and nobody is there twice."""
    everybody = at_once(
        lambda number: submit(
            Submission(
                form="contact",
                values={"name": NAMES[number], "email": EMAIL, "message": f"Hei {number}"},
                ticked=["marketing"],
                language=Language.FI,
                ip_address=f"203.0.113.{number}",
            ),
            at=now,
        )
    )
    assert len({outcome.person_id for outcome in everybody if isinstance(outcome, Registered)}) == 1
    assert Person.objects.count() == 1
    assert Record.objects.filter(type="message").count() == THREADS
    assert Record.objects.filter(type="connection").count() == THREADS


def test_what_a_crash_left_between_keys_and_data_is_taken_over(
    now: datetime, customer_service: Actor
) -> None:
    """The address was claimed and keys were made, then the power went; the next attempt ends as one person."""
    from uuid import UUID

    orphan = UUID(int=1 << 100)
    assert claim(orphan, {"email": EMAIL}) == orphan
    create_keys(orphan, ["relationship"], at=now)
    outcomes = at_once(lambda number: register(number, now))
    assert {outcome.person_id for outcome in outcomes} == {orphan}
    assert [outcome.created for outcome in outcomes].count(True) == 1
    found = search(actor=customer_service, purpose="inquiries", text=EMAIL, at=now)
    assert isinstance(found, Found)
    assert [hit.person_id for hit in found.hits] == [orphan]
