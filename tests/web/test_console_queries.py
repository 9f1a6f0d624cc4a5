"""How many statements a page of the console takes: a number of its own, whoever and however many are on it."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from followed import Followed

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Act, Choice
from seloste.core.description import Language, StaffRole
from seloste.people.choosing import note_choice, object_for
from seloste.people.correcting import correct
from seloste.people.services import Registered, add_record, register_person

PINNED = {
    StaffRole.CUSTOMER_SERVICE: {
        "/console/": 4,
        "/console/people/": 6,
        "/console/inquiries/": 10,
    },
    StaffRole.CONTACT_PERSON: {
        "/console/": 12,
        "/console/requests/": 11,
        "/console/letters/": 11,
        "/console/outbox/": 13,
        "/console/log/": 12,
        "/console/description/": 8,
        "/console/cookies/": 8,
    },
}
"""Statements of both databases, as Django counts them: what is prepared by libpq is not among them."""

PINNED_OF_A_PERSON = {
    "people/{person}/": 20,
    "people/{person}/details/": 13,
    "people/{person}/details/name/": 13,
    "people/{person}/choices/": 17,
    "people/{person}/choices/consent/": 13,
    "people/{person}/erase/": 21,
    "people/{person}/alike/": 15,
    "people/{person}/earlier/": 17,
    "people/{person}/copy/": 16,
    "to-tell/": 11,
}
"""Statements of the pages about one person, for the contact person."""


def write(number: int) -> None:
    """Have somebody ask something by form, so that there is one more of everything."""
    sent = {"name": f"Aino {number}", "email": f"aino{number}@example.org", "message": "Hei"}
    assert Followed().post("/forms/contact/", {**sent, "consent-marketing": "yes"}).status_code == 302


def statements(client: Client, path: str) -> int:
    """Return how many statements of both databases a page takes."""
    with (
        CaptureQueriesContext(connections["default"]) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        assert client.get(path).status_code == 200
    return len(data) + len(keys)


@pytest.mark.parametrize("role", PINNED)
def test_a_page_takes_as_many_statements_for_two_as_for_twelve(
    signed_in: Callable[..., Client], role: StaffRole
) -> None:
    """Nothing is asked once for each line of a list; and the number is known."""
    client = signed_in(role)
    client.post("/console/purpose/", {"purpose": "inquiries"})
    for number in range(2):
        write(number)
    for path in PINNED[role]:
        statements(client, path)  # What is remembered from page to page is remembered now.
    few = {path: statements(client, path) for path in PINNED[role]}
    for number in range(2, 12):
        write(number)
    many = {path: statements(client, path) for path in PINNED[role]}
    assert few == PINNED[role]
    assert many == few


def live(person_id: UUID, number: int) -> None:
    """Let something happen to somebody: a meeting, a change, a choice, an objection, somebody else of that name."""
    at, rights = timezone.now(), "rights"
    contact = Actor(role=Role.CONTACT_PERSON, id="contact")
    added = add_record(
        person_id=person_id,
        record_type="meeting",
        values={"kind": "phone", "summary": f"Puhuttiin {number}"},
        source="organisation",
        purpose=rights,
        actor=contact,
        at=at,
    )
    assert isinstance(added, UUID)
    changing = {"source": "phone", "purpose": rights, "actor": contact, "at": at}
    correct(person_id=person_id, field="position", values=[f"Toimitusjohtaja {number}"], **changing)
    saying = {"actor": contact, "purpose": rights, "person_id": person_id, "about": "marketing", "at": at}
    note_choice(choice=Choice.REFUSED, act=Act.SAID_BY_PHONE, language=Language.FI, **saying)
    object_for(act=Act.SAID_BY_PHONE, **saying)
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": [f"aino.virtanen{number}@example.org"]},
        source="organisation",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=at,
    )
    assert isinstance(registered, Registered)


def test_a_page_about_somebody_takes_as_many_statements_whatever_happened_to_them(
    contact_person: Client, someone: Callable[..., UUID]
) -> None:
    """However many records, changes, choices and people of that name there are; and the number is known."""
    person_id = someone()
    paths = {page: f"/console/{page}".format(person=person_id) for page in PINNED_OF_A_PERSON}
    for number in range(2):
        live(person_id, number)
    for path in paths.values():
        statements(contact_person, path)  # What is remembered from page to page is remembered now.
    few = {page: statements(contact_person, path) for page, path in paths.items()}
    for number in range(2, 10):
        live(person_id, number)
    many = {page: statements(contact_person, path) for page, path in paths.items()}
    assert few == PINNED_OF_A_PERSON
    assert many == few
