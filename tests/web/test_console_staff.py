"""The staff room: who is shown to whom, how somebody is added, and what each change does at once."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse

from seloste.console.staffing import CHANGES, PROBLEMS, TASKS
from seloste.core.access import Action
from seloste.core.description import StaffRole
from seloste.staff.members import Change, Problem
from seloste.staff.models import Account
from seloste.storage import new_id

PASSWORD = "käpylehmä-ja-lumihiutale"
NEW = {"name": "Maija Uusi", "email": "maija.uusi@softpix.example.org", "role": "sales", "language": "fi"}


@pytest.fixture
def administrator(signed_in) -> Client:
    """The administrator, signed in."""
    return signed_in(StaffRole.ADMINISTRATOR)


@pytest.fixture
def seller(signed_in) -> Client:
    """Somebody in sales, signed in."""
    return signed_in(StaffRole.SALES)


def account_of(role: StaffRole) -> Account:
    """Return the account of a role."""
    return Account.objects.get(role=role.value)


def path_of(change: Change, role: StaffRole = StaffRole.SALES) -> str:
    """Return the address of a change of somebody's account."""
    return reverse("console:staff_change", args=[account_of(role).id, change.value])


def link_on(page: str) -> str:
    """Return the one-time link that a page shows."""
    found = re.search(r"http://localhost:8000(/accounts/password/first/[\w/-]+)", page)
    assert found
    return found[1]


@pytest.mark.parametrize("role", [StaffRole.CONTACT_PERSON, StaffRole.ADMINISTRATOR])
def test_the_list_says_who_has_an_account_and_what_each_role_may_do(signed_in, account, role) -> None:
    """Name, address, role, second factor, last sign-in; roles with the purposes of the description."""
    account(StaffRole.SALES)
    content = signed_in(role).get(reverse("console:staff")).content.decode()
    for told in ("sales@softpix.example.org", "Sales", "Authenticator app", "Not set up yet", "Never"):
        assert told in content, told
    assert "Providing the services you order" in content
    assert "look after accounts" in content
    assert "No purpose: nobody’s data are opened for this role." in content


@pytest.mark.parametrize(
    "role", [StaffRole.CUSTOMER_SERVICE, StaffRole.SALES, StaffRole.MARKETING, StaffRole.ACCOUNTANT]
)
def test_whoever_works_with_customers_is_shown_nothing_of_it(signed_in, role: StaffRole) -> None:
    """Neither the room's entry nor any of its pages; the refusal names nobody."""
    client = signed_in(role)
    assert reverse("console:staff") not in client.get(reverse("console:today")).content.decode()
    own = account_of(role).id
    for path in (
        reverse("console:staff"),
        reverse("console:staff_one", args=[own]),
        reverse("console:staff_add"),
        reverse("console:staff_change", args=[own, "deactivate"]),
    ):
        answer = client.get(path)
        assert answer.status_code == 403, path
        assert "not among the tasks of your role" in answer.content.decode()
        assert "softpix.example.org</" not in answer.content.decode().split("<main", 1)[1]


def test_the_contact_person_sees_and_changes_nothing(contact_person, account) -> None:
    """No button is offered, and what is sent all the same is refused."""
    somebody = account(StaffRole.SALES)
    content = contact_person.get(reverse("console:staff_one", args=[somebody.id])).content.decode()
    assert "sales@softpix.example.org" in content
    assert "Change this account" not in content
    assert reverse("console:staff_add") not in contact_person.get(reverse("console:staff")).content.decode()
    for change in Change:
        for answer in (
            contact_person.get(path_of(change), {"role": "marketing"}),
            contact_person.post(path_of(change), {"role": "marketing"}),
        ):
            assert answer.status_code == 403, change
    assert contact_person.post(reverse("console:staff_add"), {**NEW, "sure": "yes"}).status_code == 403
    assert Account.objects.count() == 2
    assert Account.objects.filter(id=somebody.id, is_active=True, role="sales").exists()


def test_somebody_is_added_and_comes_in_by_their_own_password(administrator, code) -> None:
    """Form, asked back, link; then password, sign-in, second factor, and the console opens."""
    add = reverse("console:staff_add")
    assert administrator.get(add).status_code == 200
    asked = administrator.post(add, NEW).content.decode()
    assert "Add Maija Uusi?" in asked
    assert "Providing the services you order" in asked
    assert not Account.objects.filter(email=NEW["email"]).exists()
    shown = administrator.post(add, {**NEW, "sure": "yes"})
    assert shown["Cache-Control"] == "no-store"
    link = link_on(shown.content.decode())
    assert "No password yet" in administrator.get(reverse("console:staff")).content.decode()

    client = Client()
    form = client.get(link, follow=True).redirect_chain[-1][0]
    kept = client.post(form, {"new_password1": PASSWORD, "new_password2": PASSWORD}, follow=True)
    assert "Your password is set" in kept.content.decode()
    client.post(reverse("account_login"), {"login": NEW["email"], "password": PASSWORD})
    assert client.get(reverse("console:today"))["Location"] == reverse("mfa_activate_totp")
    made = Account.objects.get(email=NEW["email"])
    assert (made.name, made.role, made.language) == ("Maija Uusi", "sales", "fi")


def test_a_link_that_was_used_says_so(administrator) -> None:
    """The page tells what to do."""
    link = link_on(administrator.post(reverse("console:staff_add"), {**NEW, "sure": "yes"}).content.decode())
    client = Client()
    form = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(form, {"new_password1": PASSWORD, "new_password2": PASSWORD})
    again = Client().get(link)
    assert again.status_code == 410
    assert "This link does not work any more" in again.content.decode()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"name": ""}, "This field is required"),
        ({"email": "nothing"}, "Enter a valid email address"),
        ({"role": "owner"}, "Select a valid choice"),
        ({"role": "system"}, "Select a valid choice"),
        ({"language": "xx"}, "Select a valid choice"),
        ({"email": "ADMINISTRATOR@softpix.example.org"}, "there is an account with that address already"),
        ({"email": "name@localhost"}, "that is not an e-mail address"),
    ],
)
def test_bad_input_is_refused_with_a_sentence(administrator, wrong: dict[str, str], says: str) -> None:
    """And nobody is added; a role is one of the staff's, and never one of the register itself."""
    answer = administrator.post(reverse("console:staff_add"), {**NEW, **wrong, "sure": "yes"})
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert Account.objects.count() == 1


def test_changing_something_leads_back_to_the_form(administrator) -> None:
    """With what was written in it."""
    answer = administrator.post(reverse("console:staff_add"), {**NEW, "back": "yes"})
    assert 'value="Maija Uusi"' in answer.content.decode()
    assert Account.objects.count() == 1


def test_another_role_holds_from_the_next_page(administrator, seller) -> None:
    """Asked back with what it gives and takes; the purposes are those of the new role."""
    asked = administrator.get(path_of(Change.ROLE), {"role": "marketing"}).content.decode()
    assert "Now: Sales" in asked
    assert "Then: Marketing" in asked
    assert account_of(StaffRole.SALES)
    administrator.post(path_of(Change.ROLE), {"role": "marketing"})
    assert seller.get(reverse("console:today")).context["purpose"] == "marketing"


@pytest.mark.parametrize("role", ["", "owner", "system", "visitor"])
def test_a_role_that_staff_cannot_have_is_no_address(administrator, seller, role: str) -> None:
    """Roles are those that the description knows."""
    assert administrator.get(path_of(Change.ROLE), {"role": role}).status_code == 404
    assert administrator.post(path_of(Change.ROLE), {"role": role}).status_code == 404
    assert account_of(StaffRole.SALES).is_active


def test_a_deactivated_account_is_signed_out_at_once_and_stays_out(administrator, seller) -> None:
    """Its sessions do not come back with it."""
    assert seller.get(reverse("console:today")).status_code == 200
    asked = administrator.get(path_of(Change.DEACTIVATE))
    assert "Deactivate the account of Somebody?" in asked.content.decode()
    assert seller.get(reverse("console:today")).status_code == 200
    administrator.post(path_of(Change.DEACTIVATE))
    assert seller.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))
    again = Client()
    again.post(reverse("account_login"), {"login": "sales@softpix.example.org", "password": PASSWORD})
    assert again.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))
    administrator.post(path_of(Change.REACTIVATE))
    assert seller.get(reverse("console:today")).status_code == 302
    assert account_of(StaffRole.SALES).check_password(PASSWORD)


def test_ending_sessions_ends_those_of_that_account_only(administrator, seller, contact_person) -> None:
    """The password stays as it is."""
    administrator.post(path_of(Change.END_SESSIONS))
    assert seller.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))
    assert contact_person.get(reverse("console:today")).status_code == 200
    assert administrator.get(reverse("console:today")).status_code == 200
    assert account_of(StaffRole.SALES).check_password(PASSWORD)


def test_after_a_lost_second_factor_another_one_is_set_up(administrator, seller) -> None:
    """The password alone shows nothing; it leads to setting one up."""
    assert "Remove the second factor of Somebody?" in (
        administrator.get(path_of(Change.REMOVE_FACTORS)).content.decode()
    )
    administrator.post(path_of(Change.REMOVE_FACTORS))
    assert not Authenticator.objects.filter(user=account_of(StaffRole.SALES)).exists()
    assert seller.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))
    seller.post(reverse("account_login"), {"login": "sales@softpix.example.org", "password": PASSWORD})
    assert seller.get(reverse("console:today"))["Location"] == reverse("mfa_activate_totp")


def test_a_new_link_ends_the_password_and_keeps_the_second_factor(administrator, seller) -> None:
    """Whoever follows it still needs the code of the app."""
    shown = administrator.post(path_of(Change.NEW_LINK)).content.decode()
    assert seller.get(reverse("console:today"))["Location"].startswith(reverse("account_login"))
    client, new = Client(), "lumihiutale-ja-käpylehmä"
    form = client.get(link_on(shown), follow=True).redirect_chain[-1][0]
    client.post(form, {"new_password1": new, "new_password2": new})
    sent = client.post(reverse("account_login"), {"login": "sales@softpix.example.org", "password": new})
    assert sent["Location"] == reverse("mfa_authenticate")


def test_nobody_changes_their_own_account_there(administrator) -> None:
    """Said on the page, refused when sent; but for ending one's own sessions."""
    own = account_of(StaffRole.ADMINISTRATOR)
    content = administrator.get(reverse("console:staff_one", args=[own.id])).content.decode()
    assert "This is your own account" in content
    assert "Deactivate" not in content.split("<main", 1)[1]
    for change in set(Change) - {Change.END_SESSIONS}:
        told = administrator.post(
            path_of(change, StaffRole.ADMINISTRATOR), {"role": "contact_person"}, follow=True
        )
        assert "nobody changes their own account here" in told.content.decode(), change
    assert Account.objects.filter(id=own.id, is_active=True, role="administrator").exists()
    administrator.post(path_of(Change.END_SESSIONS, StaffRole.ADMINISTRATOR))
    assert administrator.get(reverse("console:staff")).status_code == 302


def test_a_change_overtaken_says_so(administrator, seller) -> None:
    """What is so already is told, and not done twice."""
    administrator.post(path_of(Change.DEACTIVATE))
    again = administrator.post(path_of(Change.DEACTIVATE), follow=True)
    assert "it is so already" in again.content.decode()


def test_an_account_that_is_not_there_has_no_address(administrator, seller) -> None:
    """Nor has a change that is none."""
    for path in (
        reverse("console:staff_one", args=[new_id()]),
        reverse("console:staff_change", args=[new_id(), "deactivate"]),
        reverse("console:staff_change", args=[account_of(StaffRole.SALES).id, "erase"]),
    ):
        assert administrator.get(path).status_code == 404, path
        assert administrator.post(path).status_code == (405 if path.count("/") == 4 else 404), path


def test_nothing_changes_by_following_an_address(administrator, seller) -> None:
    """A GET asks back; the POST behind it needs its token."""
    before = list(Account.objects.order_by("id").values())
    for change in Change:
        administrator.get(path_of(change), {"role": "marketing", "sure": "yes"})
    assert list(Account.objects.order_by("id").values()) == before
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = administrator.cookies
    assert strict.post(path_of(Change.DEACTIVATE)).status_code == 403
    assert strict.post(reverse("console:staff_add"), {**NEW, "sure": "yes"}).status_code == 403


def test_everything_has_its_words() -> None:
    """Each task that a role could have, each change and each problem."""
    assert set(CHANGES) == set(Change)
    assert set(PROBLEMS) == set(Problem)
    assert set(TASKS) == set(Action) - {Action.RESTORE}
