"""Accounts of the staff: who may change them, what a change ends, and that each is written down."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core.cache import cache
from django.db import connections
from django.test import Client
from django.urls import reverse
from logged import newest_said

from seloste.audit.selectors import details_of
from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.core.outcomes import Reason, Refused
from seloste.publications.selectors import current
from seloste.staff import managing
from seloste.staff.first_password import OneTimeLink
from seloste.staff.managing import NoSuchAccount, NotChanged
from seloste.staff.members import Problem, members
from seloste.staff.models import Account
from seloste.staff.services import AddressTaken, BadAccount, actor_of, add_account
from seloste.storage import new_id

PASSWORD = "käpylehmä-ja-lumihiutale"


@pytest.fixture(autouse=True)
def _quick(settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()


@pytest.fixture
def account(now: datetime) -> Callable[..., Account]:
    """Make an account."""

    def make(role: StaffRole, name: str = "Somebody") -> Account:
        return add_account(
            email=f"{name.lower()}.{role.value}@softpix.example.org",
            name=name,
            role=role,
            password=PASSWORD,
            language="fi",
            at=now,
        )

    return make


@pytest.fixture
def administrator(account) -> Account:
    """The administrator, who makes the changes."""
    return account(StaffRole.ADMINISTRATOR, "Yrjö")


@pytest.fixture
def by(administrator: Account, now: datetime) -> dict[str, Any]:
    """What every change is asked with."""
    return {"actor": actor_of(administrator), "description": current().description, "at": now}


CHANGES: list[Callable[..., object]] = [
    managing.deactivate,
    managing.reactivate,
    managing.end_sessions,
    managing.remove_second_factors,
    managing.new_link,
    lambda **known: managing.change_role(role=StaffRole.CONTACT_PERSON, **known),
]


def invite(by: dict[str, Any], email: str = "uusi@softpix.example.org", name: str = "Uusi") -> OneTimeLink:
    """Invite somebody to customer service."""
    link = managing.invite(name=name, email=email, role=StaffRole.CUSTOMER_SERVICE, language="fi", **by)
    assert isinstance(link, OneTimeLink)
    return link


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_but_an_administrator_changes_accounts(account, by, role: Role) -> None:
    """Not the contact person, and not the system itself; each attempt is in the log."""
    somebody = account(StaffRole.SALES)
    TOTP.activate(somebody, generate_totp_secret())
    before = Account.objects.values().get(id=somebody.id)
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    other = {**by, "actor": Actor(role=role, id=str(new_id()))}
    for change in CHANGES:
        assert change(account_id=somebody.id, **other) == refused
    invited = managing.invite(name="X", email="x@example.org", role=StaffRole.SALES, language="en", **other)
    assert invited == refused
    assert Account.objects.values().get(id=somebody.id) == before
    assert not Account.objects.filter(email="x@example.org").exists()
    said = [(line.action, line.outcome) for line in newest_said()[: len(CHANGES) + 1]]
    assert said == [("manage_staff", "action_not_of_role")] * (len(CHANGES) + 1)


@pytest.mark.parametrize("role", list(Role))
def test_who_has_an_account_is_shown_to_the_contact_person_and_the_administrator(account, role: Role) -> None:
    """Whoever works with customers has no business with it."""
    account(StaffRole.SALES)
    found = members(actor=Actor(role=role, id="somebody"), description=current().description)
    if role in (Role.CONTACT_PERSON, Role.ADMINISTRATOR):
        assert [member.name for member in found] == ["Somebody"]  # type: ignore[union-attr]
    else:
        assert found == Refused(reason=Reason.ACTION_NOT_OF_ROLE)


def test_every_change_is_written_down_without_name_or_address(account, by, administrator: Account) -> None:
    """The entry says who did what; its sealed details say to which account."""
    somebody = account(StaffRole.SALES)
    TOTP.activate(somebody, generate_totp_secret())
    done = [
        managing.remove_second_factors,
        managing.end_sessions,
        managing.new_link,
        CHANGES[-1],
        managing.deactivate,
        managing.reactivate,
    ]
    for change in done:
        change(account_id=somebody.id, **by)
    invite(by)
    said = newest_said()[:7]
    details = [details_of(line.id) for line in said]
    assert {(line.actor, line.action, line.outcome) for line in said} == {
        (str(administrator.id), "manage_staff", "allowed")
    }
    assert [each["change"] for each in details] == [
        "add",
        "reactivate",
        "deactivate",
        "role",
        "new-link",
        "end-sessions",
        "remove-second-factors",
    ]
    assert {each["account"] for each in details[1:]} == {str(somebody.id)}
    assert details[3] | {"account": ""} == {
        "change": "role",
        "account": "",
        "from": "sales",
        "to": "contact_person",
    }
    assert not [text for text in (somebody.email, somebody.name, "uusi@") if text in repr((said, details))]


def test_nobody_changes_their_own_account_here(by, administrator: Account) -> None:
    """But for ending their own sessions, which can be urgent."""
    for change in CHANGES:
        if change is managing.end_sessions:
            assert change(account_id=administrator.id, **by) is None
            continue
        with pytest.raises(NotChanged) as raised:
            change(account_id=administrator.id, **by)
        assert raised.value.problem is Problem.ONESELF


def test_the_last_active_administrator_stays(account, by, administrator: Account, now: datetime) -> None:
    """Whoever asks: neither deactivated nor given another role."""
    other = account(StaffRole.ADMINISTRATOR, "Toinen")
    managing.deactivate(account_id=other.id, **by)
    gone = {**by, "actor": actor_of(other)}
    for change in (managing.deactivate, CHANGES[-1]):
        with pytest.raises(NotChanged) as raised:
            change(account_id=administrator.id, **gone)
        assert raised.value.problem is Problem.LAST_ADMINISTRATOR
    administrator.refresh_from_db()
    assert administrator.is_active
    assert administrator.role == StaffRole.ADMINISTRATOR.value


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_two_administrators_cannot_take_each_other_away_at_once(account, by, administrator: Account) -> None:
    """One of them is faster, and the other is then the last."""
    other = account(StaffRole.ADMINISTRATOR, "Toinen")
    together, problems = threading.Barrier(2), []

    def take_away(account_id: object, actor: Actor) -> None:
        together.wait()
        try:
            managing.deactivate(account_id=account_id, **{**by, "actor": actor})
        except NotChanged as error:
            problems.append(error.problem)
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=take_away, args=(administrator.id, actor_of(other))),
        threading.Thread(target=take_away, args=(other.id, actor_of(administrator))),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == [Problem.LAST_ADMINISTRATOR]
    assert Account.objects.filter(role="administrator", is_active=True).count() == 1


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (managing.reactivate, Problem.ALREADY),
        (managing.remove_second_factors, Problem.ALREADY),
        (lambda **known: managing.change_role(role=StaffRole.SALES, **known), Problem.ALREADY),
    ],
)
def test_what_is_so_already_is_not_changed(account, by, change, problem: Problem) -> None:
    """And not written down as a change."""
    somebody = account(StaffRole.SALES)
    with pytest.raises(NotChanged) as raised:
        change(account_id=somebody.id, **by)
    assert raised.value.problem is problem
    assert "manage_staff" not in [line.action for line in newest_said()[:1]]


@pytest.mark.parametrize("change", [managing.end_sessions, managing.new_link])
def test_a_deactivated_account_has_neither_sessions_nor_links(account, by, change) -> None:
    """It is reactivated first."""
    somebody = account(StaffRole.SALES)
    managing.deactivate(account_id=somebody.id, **by)
    with pytest.raises(NotChanged) as raised:
        change(account_id=somebody.id, **by)
    assert raised.value.problem is Problem.DEACTIVATED
    with pytest.raises(NotChanged):
        managing.deactivate(account_id=somebody.id, **by)


def test_an_account_that_is_not_there_is_not_changed(by) -> None:
    """Nor is anything written down."""
    for change in CHANGES:
        with pytest.raises(NoSuchAccount):
            change(account_id=new_id(), **by)


def test_an_address_belongs_to_one_account(account, by) -> None:
    """However it is written."""
    somebody = account(StaffRole.SALES)
    with pytest.raises(AddressTaken):
        invite(by, email=somebody.email.upper())
    for email, name in (("nothing", "Uusi"), ("uusi@example.org", " ")):
        with pytest.raises(BadAccount):
            invite(by, email=email, name=name)
    assert Account.objects.count() == 2


def test_an_account_made_from_the_shell_is_written_down_as_well(now: datetime) -> None:
    """By the system, since nobody has signed in there; a weak password makes none."""
    known = {"name": "Tuomo", "role": StaffRole.CONTACT_PERSON, "language": "fi", "at": now}
    with pytest.raises(BadAccount):
        managing.add_from_shell(email="tuomo@example.org", password="short", **known)
    managing.add_from_shell(email="tuomo@example.org", password=PASSWORD, **known)
    made = Account.objects.get(email="tuomo@example.org")
    assert made.check_password(PASSWORD)
    said = newest_said()[0]
    assert (said.actor, said.action) == ("system", "manage_staff")
    assert details_of(said.id) == {"change": "add", "account": str(made.id), "role": "contact_person"}


class TestTheLink:
    """The link by which somebody chooses their password."""

    def chosen(self, link: OneTimeLink, password: str = PASSWORD) -> int:
        """Follow a link and choose a password; return how the last page answered."""
        client = Client()
        answer = client.get(link.address, follow=True)
        if answer.status_code != 200:
            return answer.status_code
        path = answer.redirect_chain[-1][0]
        return client.post(path, {"new_password1": password, "new_password2": password}).status_code

    def test_it_works_once(self, by) -> None:
        """The second time it says that it does not work any more."""
        link = invite(by)
        assert self.chosen(link) == 302
        assert Account.objects.get(email="uusi@softpix.example.org").check_password(PASSWORD)
        assert self.chosen(link, "toinen-salasana-tähän") == 410
        assert Account.objects.get(email="uusi@softpix.example.org").check_password(PASSWORD)

    def test_it_works_for_three_days(self, by) -> None:
        """And says until when."""
        link = invite(by)
        with time_machine.travel(link.until.timestamp() - 60, tick=False):
            assert Client().get(link.address).status_code == 302
        with time_machine.travel(link.until.timestamp() + 60, tick=False):
            assert Client().get(link.address).status_code == 410

    def test_the_token_leaves_the_address_at_once(self, by) -> None:
        """So that it stands in no history and in no other site's log."""
        answer = Client().get(invite(by).address)
        assert answer["Location"].endswith("/set-password/")
        assert "no-store" in answer["Cache-Control"]

    def test_a_weak_password_is_refused(self, by) -> None:
        """By the same rules as any other."""
        link = invite(by)
        assert self.chosen(link, "salasana") == 200
        assert not Account.objects.get(email="uusi@softpix.example.org").has_usable_password()

    def test_a_new_link_ends_the_one_before_and_the_password(self, account, by) -> None:
        """And nobody signs in with what they knew."""
        somebody = account(StaffRole.SALES)
        first = managing.new_link(account_id=somebody.id, **by)
        second = managing.new_link(account_id=somebody.id, **by)
        assert isinstance(first, OneTimeLink)
        assert isinstance(second, OneTimeLink)
        somebody.refresh_from_db()
        assert not somebody.check_password(PASSWORD)
        assert Client().get(first.address).status_code == 410
        assert self.chosen(second) == 302

    def test_it_ends_with_the_account_and_does_not_come_back_with_it(self, by) -> None:
        """Reactivated, the account needs another link."""
        link = invite(by)
        somebody = Account.objects.get(email="uusi@softpix.example.org")
        managing.deactivate(account_id=somebody.id, **by)
        assert Client().get(link.address).status_code == 410
        managing.reactivate(account_id=somebody.id, **by)
        assert Client().get(link.address).status_code == 410

    def test_nobody_guesses_on_and_on(self, by) -> None:
        """After twenty attempts a minute there is no answer but to wait."""
        invite(by)
        path = reverse("account_first_password", args=["bm9ib2R5", "c1s2h3-000000"])
        answers = [Client().get(path).status_code for _ in range(21)]
        assert answers == [410] * 20 + [429]
