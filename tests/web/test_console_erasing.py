"""Erasing somebody in the console: seen first, ticked, done, and told what stays."""

from collections.abc import Callable
from uuid import UUID

import pytest
from chosen import make
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from logged import newest_said

from seloste.core.consent import Choice
from seloste.core.description import StaffRole
from seloste.people.models import Person, Profile, Record
from seloste.storage import new_id
from seloste.storage.writing import StillRead

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)
SURE = {"sure": "yes"}


def erase_of(person_id: UUID) -> str:
    """Return the address of the page that erases somebody."""
    return reverse("console:person_erase", args=[person_id])


def test_the_page_says_what_goes_and_what_the_law_keeps(
    contact_person: Client, meeting: UUID, invoiced
) -> None:
    """Counted from everything that is held; the invoices with how long and why. Looking erases nothing."""
    invoiced(meeting)
    make(meeting, "marketing", Choice.GIVEN, at=timezone.now())
    answer = contact_person.get(erase_of(meeting))
    plan = answer.context["plan"]
    assert {line.label: line.count for line in plan.gone} == {
        "Name": 1,
        "Organisation": 1,
        "E-mail address": 1,
        "Country": 1,
        "Phone calls and meetings": 1,
        "Consents and refusals": 1,
    }
    [kept] = plan.kept
    assert (kept.label, kept.count) == ("Invoices", 1)
    content = answer.content.decode()
    assert "6 years from" in content
    assert "The Accounting Act" in content
    assert Profile.objects.filter(person_id=meeting).exists()


def test_what_the_page_says_is_what_is_done(contact_person: Client, meeting: UUID, invoiced) -> None:
    """The invoice alone is left; the message says so, and the log has it."""
    invoiced(meeting)
    answer = contact_person.post(erase_of(meeting), SURE)
    assert answer["Location"] == reverse("console:people")
    content = contact_person.get(answer["Location"]).content.decode()
    assert "The person is erased" in content
    assert "1 record stays, because a law keeps it." in content
    assert list(Record.objects.values_list("type", flat=True)) == ["invoice"]
    assert not Profile.objects.exists()
    erased = next(said for said in newest_said() if said.action == "erase")
    assert (erased.role, erased.outcome) == ("contact_person", "allowed")
    assert contact_person.get(erase_of(meeting)).status_code == 404


def test_nothing_is_left_of_somebody_whom_no_law_keeps(contact_person: Client, someone) -> None:
    """And it is said."""
    person_id = someone()
    told = contact_person.post(erase_of(person_id), SURE, follow=True)
    assert "No law keeps anything of them." in told.content.decode()
    assert not Person.objects.exists()
    assert contact_person.get(reverse("console:person", args=[person_id])).status_code == 404


def test_without_the_tick_nothing_is_erased(contact_person: Client, someone) -> None:
    """The page comes back and says what is missing."""
    person_id = someone()
    answer = contact_person.post(erase_of(person_id))
    assert answer.status_code == 422
    assert "Nothing was erased. Tick this first." in answer.content.decode()
    assert Profile.objects.filter(person_id=person_id).exists()


@pytest.mark.parametrize(
    "role",
    [
        StaffRole.CUSTOMER_SERVICE,
        StaffRole.SALES,
        StaffRole.MARKETING,
        StaffRole.ACCOUNTANT,
        StaffRole.ADMINISTRATOR,
    ],
)
def test_nobody_else_erases(signed_in: Callable[..., Client], someone, role: StaffRole) -> None:
    """Neither the link nor the page nor the deed; the attempt is in the log."""
    person_id, client = someone(), signed_in(role)
    assert erase_of(person_id) not in client.get(reverse("console:person", args=[person_id])).content.decode()
    for answer in (client.get(erase_of(person_id)), client.post(erase_of(person_id), SURE)):
        assert answer.status_code == 403
        assert "not among the tasks of your role" in answer.content.decode()
        assert "Virtanen" not in answer.content.decode()
    assert newest_said()[0].outcome == "action_not_of_role"
    assert Profile.objects.filter(person_id=person_id).exists()


def test_nobody_is_nobody_to_erase(contact_person: Client) -> None:
    """An unknown number is not found, and needs a token as every form does."""
    assert contact_person.get(erase_of(new_id())).status_code == 404
    assert contact_person.post(erase_of(new_id()), SURE).status_code == 404
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = contact_person.cookies
    assert strict.post(erase_of(new_id()), SURE).status_code == 403


def test_an_erasure_that_cannot_be_finished_now_says_when_it_is(
    contact_person: Client, someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody reads an older state of the database; nobody reads the person any more."""

    def read_elsewhere(_: str) -> None:
        raise StillRead("read")

    person_id = someone()
    with monkeypatch.context() as patched:
        patched.setattr("seloste.rights.erasing.truncate_wal", read_elsewhere)
        told = contact_person.post(erase_of(person_id), SURE, follow=True)
    assert "It is finished at the next start" in told.content.decode()
    assert contact_person.get(reverse("console:person", args=[person_id])).status_code == 404
