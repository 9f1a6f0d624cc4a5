"""Linking the receipt of a cookie choice to one's own data, and nobody doing it for somebody."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.utils import timezone
from edged import asking_description
from followed import Followed
from visited import a_database, ask, choose

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.description import load
from seloste.edge.settings import Sqlite
from seloste.mailroom.outgoing import outbox
from seloste.people.erasing import begin_erasure
from seloste.people.models import Person, Record
from seloste.people.services import Registered, register_person
from seloste.people.services import lock as people_lock
from seloste.rights import linking

CHOSEN = '{"videos":false,"visits":true}'


@pytest.fixture
def receipt(settings, tmp_path: Path) -> UUID:
    """A receipt that the edge has."""

    class Edge:
        database = Sqlite(path=tmp_path / "edge.sqlite3")

    settings.EDGE = Edge
    database = a_database(tmp_path)
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    number = ask(database, load(asking_description()), at=at)
    return choose(database, number, CHOSEN, at=at)[0]


@pytest.fixture
def inside() -> Client:
    """Aino's browser, signed in."""
    address = "aino.virtanen@example.org"
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": [address]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(registered, Registered)
    client = Followed()
    client.post("/me/sign-in/", {"email": address})
    code = re.search(r"(?m)^\s*(\d{6})\s*$", outbox()[0].body)
    assert code
    client.post("/me/sign-in/code/", {"code": code[1]})
    return client


def link(client: Client, number: object) -> str:
    """Link a receipt, and return the page that this leads to."""
    return client.post("/me/receipts/", {"receipt": str(number)}, follow=True).content.decode()


def test_a_receipt_becomes_part_of_ones_own_data(inside: Client, receipt: UUID) -> None:
    """With what was chosen and when, on the page and in every copy."""
    page = link(inside, f" {receipt} ")
    assert "The receipt is among your data now" in page
    assert "Visits: allowed" in page
    assert "Videos: refused" in page
    assert "2 March 2026" in page
    copy = json.loads(inside.get("/me/data/own-data.json").content)
    assert str(receipt) in json.dumps(copy)
    assert str(receipt) in inside.get("/me/data/").content.decode()


def test_the_same_receipt_is_linked_once(inside: Client, receipt: UUID) -> None:
    """And whoever links it again is told so."""
    link(inside, receipt)
    page = link(inside, receipt)
    assert "This receipt is among your data already." in page
    assert page.count(f"<code>{receipt}</code>") == 1


def test_a_receipt_that_is_linked_twice_at_once_is_there_once(
    inside: Client, receipt: UUID, monkeypatch
) -> None:
    """Whoever comes second waits for the first before looking."""
    turns = []

    def lock(person_id: UUID) -> bool:
        if not turns:
            turns.append(person_id)
            link(inside, receipt)
        return people_lock(person_id)

    monkeypatch.setattr(linking, "lock", lock)
    page = link(inside, receipt)
    assert "This receipt is among your data already." in page
    assert page.count(f"<code>{receipt}</code>") == 1


def test_whoever_was_erased_meanwhile_is_signed_out(inside: Client, receipt: UUID) -> None:
    """Nothing is kept of them again."""
    person_id = Person.objects.get().id
    assert begin_erasure(
        person_id=person_id, actor=Actor(role=Role.CONTACT_PERSON, id="1"), at=timezone.now()
    )
    answer = inside.post("/me/receipts/", {"receipt": str(receipt)})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/me/")
    assert "Your cookie choices" not in inside.get("/me/").content.decode()
    assert not Record.objects.exists()


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("", "Write the whole number of the receipt"),
        ("1234", "Write the whole number of the receipt"),
        ("9c1f4d9e-36c5-4d0a-8f4e-0b5d3f6a7c21", "There is no receipt with this number"),
    ],
)
def test_what_cannot_be_linked_is_said_and_changes_nothing(
    inside: Client, receipt: UUID, number: str, says: str
) -> None:
    """In a sentence that tells what to do."""
    answer = inside.post("/me/receipts/", {"receipt": number})
    assert answer.headers["Location"] == "/me/"  # to where it is said, which is the top of the page
    page = link(inside, number)
    assert says in page
    assert "own__receipt" not in page


def test_an_edge_that_is_away_changes_nothing(inside: Client, settings, tmp_path: Path) -> None:
    """It is said, and can be tried again."""

    class Edge:
        database = Sqlite(path=tmp_path / "nowhere" / "edge.sqlite3")

    settings.EDGE = Edge
    assert "cannot be read at the moment" in link(inside, uuid4())


def test_nobody_links_a_receipt_without_signing_in(receipt: UUID) -> None:
    """A visitor is shown the way in, and nothing leads from the receipt to anybody."""
    answer = Client().post("/me/receipts/", {"receipt": str(receipt)})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/me/")
