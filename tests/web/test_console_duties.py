"""People who are to be told of data that others gave: the list, the line on the card, and that it was done."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from logged import newest_said

from seloste.core.access import SYSTEM
from seloste.core.description import StaffRole
from seloste.people.informing import owed_to
from seloste.people.services import Registered, register_person
from seloste.storage import new_id


@pytest.fixture
def named() -> UUID:
    """Somebody whom their organisation named three weeks ago."""
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": ["aino.virtanen@example.org"]},
        source="organisation",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=timezone.now() - timedelta(days=21),
    )
    assert isinstance(registered, Registered)
    return registered.person_id


def told_of(person_id: UUID) -> str:
    """Return the address that takes down that somebody was told."""
    return reverse("console:person_informed", args=[person_id])


def test_today_leads_to_whom_we_owe_information(contact_person: Client, named: UUID) -> None:
    """Only when there is somebody; the list names the source and the day, and opens nobody."""
    today = contact_person.get(reverse("console:today")).content.decode()
    assert "1 person is to be told" in today
    assert reverse("console:duties") in today
    content = contact_person.get(reverse("console:duties")).content.decode()
    assert "Your organisation, when it names you as its contact" in content
    assert "days left" in content
    assert reverse("console:person", args=[named]) in content
    assert "Virtanen" not in content


def test_with_nobody_to_tell_today_says_nothing_of_it(contact_person: Client, someone) -> None:
    """And the list says that nobody waits."""
    someone()
    assert "To be told" not in contact_person.get(reverse("console:today")).content.decode()
    assert "Nobody waits to be told" in contact_person.get(reverse("console:duties")).content.decode()


def test_whoever_was_told_is_off_the_list(contact_person: Client, named: UUID) -> None:
    """Written down with who did it and when."""
    told = contact_person.post(told_of(named), {"list": "yes"}, follow=True)
    assert told.redirect_chain[-1][0] == reverse("console:duties")
    assert "It is written down that they were told." in told.content.decode()
    assert owed_to([named]) == []
    assert {said.action for said in newest_said()[:2]} == {"answer"}
    assert contact_person.post(told_of(named)).status_code == 404


def test_the_card_says_that_somebody_is_to_be_told(contact_person: Client, named: UUID) -> None:
    """To the contact person, with the button."""
    card = reverse("console:person", args=[named])
    assert told_of(named) in contact_person.get(card).content.decode()
    told = contact_person.post(told_of(named), follow=True)
    assert told.redirect_chain[-1][0] == card
    assert told_of(named) not in told.content.decode()


@pytest.mark.parametrize("role", [StaffRole.CUSTOMER_SERVICE, StaffRole.MARKETING, StaffRole.ADMINISTRATOR])
def test_nobody_else_is_told_of_it_or_ends_it(signed_in, named: UUID, role: StaffRole) -> None:
    """Refused in words; the duty stays."""
    client = signed_in(role)
    if role is StaffRole.CUSTOMER_SERVICE:
        client.post(reverse("console:purpose"), {"purpose": "customer_relationship"})
        assert told_of(named) not in client.get(reverse("console:person", args=[named])).content.decode()
    assert "To be told" not in client.get(reverse("console:today")).content.decode()
    for answer in (client.get(reverse("console:duties")), client.post(told_of(named))):
        assert answer.status_code == 403
        assert "not among the tasks of your role" in answer.content.decode()
    assert newest_said()[0].outcome == "action_not_of_role"
    assert len(owed_to([named])) == 1


def test_nobody_is_nobody_to_tell(contact_person: Client, someone) -> None:
    """Nor is somebody who told everything themselves."""
    assert contact_person.post(told_of(new_id())).status_code == 404
    assert contact_person.post(told_of(someone())).status_code == 404
