"""Everything about one person as a file, and what their fields said before."""

import json
from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from logged import newest_said

from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.people.correcting import correct
from seloste.storage import new_id


@pytest.fixture
def renamed(meeting: UUID) -> UUID:
    """Somebody whose name customer service changed, and whose phone number it added."""
    for field, value, hours in (("name", "Aino Koskela", 1), ("phone", "040 123 4567", 2)):
        correct(
            person_id=meeting,
            field=field,
            values=[value],
            source="phone",
            purpose="customer_relationship",
            actor=Actor(role=Role.CUSTOMER_SERVICE, id="service"),
            at=timezone.now() + timedelta(hours=hours),
        )
    return meeting


def copy_of(person_id: UUID) -> str:
    """Return the address of everything about somebody as a file."""
    return reverse("console:person_export", args=[person_id])


def earlier_of(person_id: UUID) -> str:
    """Return the address of what somebody's fields said before."""
    return reverse("console:person_earlier", args=[person_id])


def test_everything_comes_as_a_file_whose_name_says_nothing(contact_person: Client, renamed: UUID) -> None:
    """With what the fields said before; it is not cached, and in the log as taken out."""
    assert copy_of(renamed) in contact_person.get(reverse("console:person", args=[renamed])).content.decode()
    answer = contact_person.get(copy_of(renamed))
    text = json.dumps(json.loads(answer.content), ensure_ascii=False)
    for value in ("Aino Koskela", "Aino Virtanen", "Puhuttiin laskutuksesta"):
        assert value in text
    name = f"person-{timezone.localdate().isoformat()}.json"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}"'
    assert answer["Content-Type"] == "application/json"
    assert answer["Cache-Control"] == "no-store"
    newest = newest_said()[0]
    assert (newest.action, newest.role, newest.outcome) == ("export", "contact_person", "allowed")


def test_what_was_said_before_is_listed_newest_first(contact_person: Client, renamed: UUID) -> None:
    """With its source, what was done and by which role; who it was is the log's."""
    assert (
        earlier_of(renamed) in contact_person.get(reverse("console:person", args=[renamed])).content.decode()
    )
    answer = contact_person.get(earlier_of(renamed))
    changes = [(each.label, [said.value for said in each.values]) for each in answer.context["changes"]]
    assert changes == [("Phone number", []), ("Name", ["Aino Virtanen"])]
    content = answer.content.decode()
    assert "Customer service" in content
    assert "Corrected" in content


def test_nothing_changed_yet_is_said(contact_person: Client, someone) -> None:
    """Instead of an empty table."""
    assert "Nothing was changed yet" in contact_person.get(earlier_of(someone())).content.decode()


@pytest.mark.parametrize("role", [StaffRole.CUSTOMER_SERVICE, StaffRole.MARKETING, StaffRole.ADMINISTRATOR])
def test_nobody_else_takes_a_copy_or_sees_what_was_said_before(
    signed_in, renamed: UUID, role: StaffRole
) -> None:
    """Refused in words, with nothing of the person in them; the attempt to take out is in the log."""
    client = signed_in(role)
    if role is StaffRole.CUSTOMER_SERVICE:
        client.post(reverse("console:purpose"), {"purpose": "customer_relationship"})
        card = client.get(reverse("console:person", args=[renamed])).content.decode()
        assert copy_of(renamed) not in card
        assert earlier_of(renamed) not in card
    for path in (earlier_of(renamed), copy_of(renamed)):
        answer = client.get(path)
        assert answer.status_code == 403
        assert "Virtanen" not in answer.content.decode()
        assert "Koskela" not in answer.content.decode()
    newest = newest_said()[0]
    assert (newest.action, newest.outcome) == ("export", "action_not_of_role")


def test_nobody_is_nobody_to_take_out(contact_person: Client) -> None:
    """An unknown number is not found."""
    assert contact_person.get(copy_of(new_id())).status_code == 404
    assert contact_person.get(earlier_of(new_id())).status_code == 404
