"""Two entries about one person in the console: suggested, compared, joined, parted."""

from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from logged import newest_said

from seloste.core.access import Actor, Role
from seloste.core.consent import Act, Ground
from seloste.core.description import StaffRole
from seloste.people.choosing import restrict_for
from seloste.people.models import Person
from seloste.storage import new_id


@pytest.fixture
def two(someone) -> tuple[UUID, UUID]:
    """One person, entered twice."""
    first = someone(phone="+358401234567")
    return first, someone(name="Virtanen Aino", email="aino@work.example.org", phone="040 1234567")


def compare_of(first: UUID, second: UUID) -> str:
    """Return the address of two cards side by side."""
    return reverse("console:person_merge", args=[first, second])


def card_of(person_id: UUID) -> str:
    """Return the address of somebody's card."""
    return reverse("console:person", args=[person_id])


def test_entries_that_are_alike_are_listed_with_what_speaks_for_it(
    contact_person: Client, two, someone
) -> None:
    """From the card; looking for them is a step of its own, because it opens other people's names."""
    first, second = two
    someone(name="Saku Korhonen", email="saku@example.org")
    alike = reverse("console:person_alike", args=[first])
    assert alike in contact_person.get(card_of(first)).content.decode()
    content = contact_person.get(alike).content.decode()
    assert compare_of(first, second) in content
    assert "The names are alike; the same: Phone number" in content
    assert "Korhonen" not in content


def test_nobody_alike_is_told(contact_person: Client, someone) -> None:
    """Instead of an empty table."""
    content = contact_person.get(reverse("console:person_alike", args=[someone()])).content.decode()
    assert "No other entry is like this one" in content


def test_both_cards_stand_side_by_side_and_the_older_is_proposed(contact_person: Client, two) -> None:
    """Looking at them joins nothing."""
    first, second = two
    answer = contact_person.get(compare_of(second, first))
    assert [side.person_id for side in answer.context["sides"]] == [second, first]
    assert answer.context["kept"] == first
    for value in ("Aino Virtanen", "Virtanen Aino", "aino@work.example.org"):
        assert value in answer.content.decode()
    assert not Person.objects.filter(merged_into__isnull=False).exists()


def test_joined_they_are_read_as_the_one_that_is_kept_and_can_be_parted(contact_person: Client, two) -> None:
    """Whichever address is opened; parting leaves each with what it had."""
    first, second = two
    answer = contact_person.post(compare_of(first, second), {"kept": str(second)})
    assert answer["Location"] == card_of(second)
    assert newest_said()[0].action == "merge"
    content = contact_person.get(card_of(second)).content.decode()
    assert "The two entries are one now" in content
    assert "aino.virtanen@example.org" in content
    part = reverse("console:person_part", args=[first])
    assert part in content
    assert part in contact_person.get(card_of(first)).content.decode()
    told = contact_person.post(part, follow=True)
    assert told.redirect_chain[-1][0] == card_of(second)
    assert "They are two entries again" in told.content.decode()
    assert "aino.virtanen@example.org" not in told.content.decode()
    assert [said.action for said in newest_said()].count("merge") == 2


def test_what_somebody_else_did_meanwhile_is_told(contact_person: Client, two) -> None:
    """Joining twice and parting twice change nothing."""
    first, second = two
    contact_person.post(compare_of(first, second), {"kept": str(first)})
    again = contact_person.post(compare_of(first, second), {"kept": str(first)}, follow=True)
    assert "joined or parted already" in again.content.decode()
    contact_person.post(reverse("console:person_part", args=[second]))
    again = contact_person.post(reverse("console:person_part", args=[second]), follow=True)
    assert "joined or parted already" in again.content.decode()


@pytest.mark.parametrize("role", [StaffRole.CUSTOMER_SERVICE, StaffRole.SALES, StaffRole.ADMINISTRATOR])
def test_nobody_else_joins_or_parts(signed_in, contact_person: Client, two, role: StaffRole) -> None:
    """Refused in words, with nobody's name in them."""
    first, second = two
    client = signed_in(role)
    if role is not StaffRole.ADMINISTRATOR:
        client.post(reverse("console:purpose"), {"purpose": "customer_relationship"})
    alike = reverse("console:person_alike", args=[first])
    assert alike not in client.get(card_of(first)).content.decode()
    for answer in (
        client.get(alike),
        client.get(compare_of(first, second)),
        client.post(compare_of(first, second), {"kept": str(first)}),
        client.post(reverse("console:person_part", args=[second])),
    ):
        assert answer.status_code == 403
        assert "not among the tasks of your role" in answer.content.decode()
        assert "Virtanen" not in answer.content.decode()
    assert newest_said()[0].outcome == "action_not_of_role"
    assert not Person.objects.filter(merged_into__isnull=False).exists()


def test_the_contact_person_joins_somebody_whose_data_are_only_stored(contact_person: Client, two) -> None:
    """Carrying out people's rights goes on under a restriction (Art. 18(2))."""
    first, second = two
    restrict_for(
        actor=Actor(role=Role.CONTACT_PERSON, id="contact"),
        purpose="rights",
        person_id=first,
        ground=Ground.UNLAWFUL,
        act=Act.WROTE_LETTER,
        at=timezone.now(),
    )
    assert contact_person.get(compare_of(first, second)).status_code == 200


def test_nobody_and_oneself_are_nobody_to_join(contact_person: Client, someone) -> None:
    """Nor is somebody kept who is neither of the two."""
    person_id = someone()
    for other in (new_id(), person_id):
        assert contact_person.get(compare_of(person_id, other)).status_code == 404
    assert contact_person.get(reverse("console:person_alike", args=[new_id()])).status_code == 404
    other = someone(name="Saku Korhonen", email="saku@example.org")
    for kept in ("", "nobody", str(new_id())):
        assert contact_person.post(compare_of(person_id, other), {"kept": kept}).status_code == 404
    assert contact_person.post(reverse("console:person_part", args=[new_id()])).status_code == 404
    assert not Person.objects.filter(merged_into__isnull=False).exists()
