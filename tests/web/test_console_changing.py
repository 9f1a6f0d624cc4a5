"""Changing what a person's fields say: asked, checked, written down, and taken back."""

from collections.abc import Callable
from datetime import timedelta
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
from seloste.people.correcting import correct
from seloste.people.merging import merge
from seloste.people.models import Amendment
from seloste.people.selectors import Card, card
from seloste.people.services import NobodyThere
from seloste.rights.erasing import erase
from seloste.storage import new_id

CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")


@pytest.fixture
def service(customer_service: Client) -> Client:
    """Customer service at work on the customer relationship, which covers every field of somebody."""
    customer_service.post(reverse("console:purpose"), {"purpose": "customer_relationship"})
    return customer_service


def said(person_id: UUID, field: str) -> list[str]:
    """Return what a field of somebody says."""
    found = card(actor=CONTACT, purpose="rights", person_id=person_id, at=timezone.now())
    assert isinstance(found, Card)
    return [value.value for value in found.fields.get(field, ())]


def form_of(person_id: UUID, field: str) -> str:
    """Return the address of the form for a field."""
    return reverse("console:person_field", args=[person_id, field])


def card_of(person_id: UUID) -> str:
    """Return the address of somebody's card."""
    return reverse("console:person", args=[person_id])


def test_a_field_is_changed_from_the_card(service: Client, someone: Callable[..., UUID]) -> None:
    """The link, the form with what it says now and the person as source, the new value, its message."""
    person_id = someone()
    assert form_of(person_id, "name") in service.get(card_of(person_id)).content.decode()
    asked = service.get(form_of(person_id, "name"))
    assert 'value="Aino Virtanen"' in asked.content.decode()
    assert asked.context["form"]["source"].initial == "email"
    answer = service.post(form_of(person_id, "name"), {"value0": "Aino Koskela", "source": "phone"})
    assert answer["Location"] == card_of(person_id)
    assert said(person_id, "name") == ["Aino Koskela"]
    content = service.get(card_of(person_id)).content.decode()
    assert "“Name” was changed." in content
    assert "You, by phone" in content
    assert "was changed" not in service.get(card_of(person_id)).content.decode()


def test_a_change_is_in_the_log_without_what_was_written(service: Client, someone) -> None:
    """The role, the purpose, the field and its source; and the session holds no value either."""
    person_id = someone()
    service.post(form_of(person_id, "name"), {"value0": "Aino Koskela", "source": "phone"})
    newest = newest_said()[0]
    assert (newest.action, newest.role, newest.outcome) == ("correct", Role.CUSTOMER_SERVICE.value, "allowed")
    assert newest.purpose == "customer_relationship"
    assert "Koskela" not in repr(dict(service.session.items()))


def test_a_change_is_taken_back_with_its_source(service: Client, someone) -> None:
    """By the button beside the message; it is a change of its own, and what was said meanwhile is remembered."""
    person_id = someone()
    service.post(form_of(person_id, "name"), {"value0": "Aino Koskela", "source": "phone"})
    changed = service.get(card_of(person_id)).context["changed"]
    undo = reverse("console:person_undo", args=[person_id, changed["id"]])
    assert service.get(undo).status_code == 405
    told = service.post(undo, follow=True).content.decode()
    assert "The change is taken back" in told
    assert said(person_id, "name") == ["Aino Virtanen"]
    assert "You, on a web form" in told
    assert Amendment.objects.count() == 2


def test_a_field_that_said_nothing_says_nothing_again(service: Client, someone) -> None:
    """What was added is removed when it is taken back."""
    person_id = someone()
    service.post(form_of(person_id, "phone"), {"value0": "040 123 4567", "source": "phone"})
    change = service.get(card_of(person_id)).context["changed"]["id"]
    service.post(reverse("console:person_undo", args=[person_id, change]))
    assert said(person_id, "phone") == []


def test_only_the_newest_change_is_taken_back(service: Client, someone) -> None:
    """Somebody else's later change is not lost by pressing an old button."""
    person_id = someone()
    service.post(form_of(person_id, "name"), {"value0": "Aino Koskela", "source": "phone"})
    first = service.get(card_of(person_id)).context["changed"]["id"]
    service.post(form_of(person_id, "name"), {"value0": "Aino Laine", "source": "phone"})
    told = service.post(reverse("console:person_undo", args=[person_id, first]), follow=True)
    assert "changed again meanwhile" in told.content.decode()
    assert said(person_id, "name") == ["Aino Laine"]


def test_several_values_have_a_line_each_and_one_more(service: Client, someone) -> None:
    """A line that is emptied is removed; another one is added."""
    person_id = someone(phone="040 123 4567")
    asked = service.get(form_of(person_id, "phone")).context["form"]
    assert [name for name in asked.fields if name != "source"] == ["value0", "value1"]
    sent = {"value0": "040 123 4567", "value1": "040 765 4321", "source": "phone"}
    service.post(form_of(person_id, "phone"), sent)
    assert said(person_id, "phone") == ["+358401234567", "+358407654321"]
    service.post(form_of(person_id, "phone"), {**sent, "value0": ""})
    assert said(person_id, "phone") == ["+358407654321"]


@pytest.mark.parametrize(
    ("field", "written", "says", "beside"),
    [
        ("phone", {"value0": "040 123 4567", "value1": "call me"}, "Write a phone number", "value1"),
        ("email", {"value0": "nobody"}, "Write an e-mail address", "value0"),
        ("email", {"value0": "saku@example.org"}, "This belongs to somebody else already.", "value0"),
        ("country", {"value0": "ZZZ"}, "Choose a country from the list.", "value0"),
        ("name", {"value0": "x" * 500}, "This is too long.", "value0"),
        ("name", {"value0": "Aino", "source": "rumour"}, "Choose one of the options.", "source"),
    ],
)
def test_what_cannot_be_kept_is_told_beside_its_line(
    service: Client, someone, field: str, written: dict[str, str], says: str, beside: str
) -> None:
    """In the words of the website's forms; what was written stands there still, and nothing was changed."""
    person_id = someone()
    someone(name="Saku Korhonen", email="saku@example.org")
    before = said(person_id, field)
    answer = service.post(form_of(person_id, field), {"source": "phone", **written})
    assert answer.status_code == 422
    assert says in str(answer.context["form"].errors[beside])
    kept = {name: answer.context["form"][name].value() for name in written}
    assert kept == written
    assert said(person_id, field) == before
    assert not Amendment.objects.exists()


def test_saying_the_same_is_told_to_have_changed_nothing(service: Client, someone) -> None:
    """And offers nothing to take back."""
    person_id = someone()
    sent = {"value0": "Aino Virtanen", "source": "phone"}
    told = service.post(form_of(person_id, "name"), sent, follow=True)
    assert "the field says that already" in told.content.decode()
    assert told.context["changed"] is None


def test_what_nobody_told_yet_can_be_added(service: Client, someone) -> None:
    """Only the fields that the purpose covers and that say nothing."""
    person_id = someone()
    content = service.get(reverse("console:person_fields", args=[person_id])).content.decode()
    assert form_of(person_id, "phone") in content
    assert form_of(person_id, "name") not in content
    service.post(form_of(person_id, "country"), {"value0": "FI", "source": "phone"})
    assert said(person_id, "country") == ["FI"]


def test_a_field_that_the_purpose_does_not_cover_is_neither_offered_nor_changed(
    customer_service: Client, someone
) -> None:
    """Answering a question needs no country."""
    person_id = someone(country="FI")
    customer_service.post(reverse("console:purpose"), {"purpose": "inquiries"})
    assert form_of(person_id, "country") not in customer_service.get(card_of(person_id)).content.decode()
    for answer in (
        customer_service.get(form_of(person_id, "country")),
        customer_service.post(form_of(person_id, "country"), {"value0": "SE", "source": "phone"}),
    ):
        assert answer.status_code == 403
        assert "keeps nothing for this purpose" in answer.content.decode()
    assert said(person_id, "country") == ["FI"]


@pytest.mark.parametrize(
    ("role", "purpose"),
    [
        (StaffRole.MARKETING, "marketing"),
        (StaffRole.ACCOUNTANT, "accounting"),
        (StaffRole.ADMINISTRATOR, None),
    ],
)
def test_whoever_has_not_the_task_is_offered_nothing_and_refused(
    signed_in, someone, role: StaffRole, purpose: str | None
) -> None:
    """In words, with nothing of the person; the attempt to change is in the log."""
    person_id, client = someone(), signed_in(role)
    if purpose:
        client.post(reverse("console:purpose"), {"purpose": purpose})
    assert form_of(person_id, "name") not in client.get(card_of(person_id)).content.decode()
    changed = {"value0": "Aino Koskela", "source": "phone"}
    for answer in (
        client.get(form_of(person_id, "name")),
        client.get(reverse("console:person_fields", args=[person_id])),
        client.post(form_of(person_id, "name"), changed),
        client.post(reverse("console:person_undo", args=[person_id, new_id()])),
    ):
        assert answer.status_code == 403
        assert "not among the tasks of your role" in answer.content.decode()
        assert "Virtanen" not in answer.content.decode()
    assert newest_said()[0].outcome == "action_not_of_role"
    assert said(person_id, "name") == ["Aino Virtanen"]


def test_somebody_whose_data_are_only_stored_is_not_changed(service: Client, someone) -> None:
    """Art. 18(2): refused with the reason, whether the form is asked for or sent."""
    person_id = someone()
    restrict_for(
        actor=CONTACT,
        purpose="rights",
        person_id=person_id,
        ground=Ground.ACCURACY_CONTESTED,
        act=Act.SAID_BY_PHONE,
        at=timezone.now() - timedelta(minutes=1),
    )
    for answer in (
        service.get(form_of(person_id, "name")),
        service.post(form_of(person_id, "name"), {"value0": "Aino Koskela", "source": "phone"}),
    ):
        assert answer.status_code == 403
        assert "they are only stored" in answer.content.decode()
    assert said(person_id, "name") == ["Aino Virtanen"]


def test_nobody_and_nothing_have_no_address(service: Client, someone) -> None:
    """An unknown person, an unknown field, an unknown change and somebody else's change."""
    person_id, other = someone(), someone(name="Saku Korhonen", email="saku@example.org")
    service.post(form_of(other, "name"), {"value0": "Saku Laine", "source": "phone"})
    theirs = Amendment.objects.get().id
    sent = {"value0": "Aino Koskela", "source": "phone"}
    assert service.get(form_of(new_id(), "name")).status_code == 404
    assert service.post(form_of(new_id(), "name"), sent).status_code == 404
    assert service.get(form_of(person_id, "horoscope")).status_code == 404
    assert service.post(form_of(person_id, "horoscope"), sent).status_code == 404
    for change in (new_id(), theirs):
        assert service.post(reverse("console:person_undo", args=[person_id, change])).status_code == 404
    assert said(person_id, "name") == ["Aino Virtanen"]


def test_what_comes_from_a_joined_entry_is_told_to_stay(contact_person: Client, someone) -> None:
    """It is that entry's own, so that the two can be parted without loss."""
    person_id = someone()
    other = someone(name="Virtanen Aino", email="aino@work.example.org", country="FI")
    assert (
        "stays until the two are parted"
        not in contact_person.get(form_of(person_id, "country")).content.decode()
    )
    merge(kept_id=person_id, gone_id=other, actor=CONTACT, at=timezone.now())
    assert (
        "stays until the two are parted" in contact_person.get(form_of(person_id, "country")).content.decode()
    )
    contact_person.post(form_of(person_id, "country"), {"value0": "", "source": "phone"})
    assert said(person_id, "country") == ["FI"]


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_whom_only_the_law_keeps_is_not_changed(someone, invoiced) -> None:
    """An erased person gets no new key by a correction."""
    person_id = someone()
    invoiced(person_id)
    erase(person_id=person_id, actor=CONTACT, at=timezone.now())
    with pytest.raises(NobodyThere):
        correct(
            person_id=person_id,
            field="name",
            values=["Aino Koskela"],
            source="phone",
            purpose="rights",
            actor=CONTACT,
            at=timezone.now(),
        )
