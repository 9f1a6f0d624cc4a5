"""Data are opened only for those whose work needs it: with both factors, in their role, and each look is noted.

Whoever leaves is out at once (Art. 29, 32(4)).

Proves: S39
"""

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from seloste.audit.selectors import uses_of
from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.publications.selectors import current
from seloste.staff.managing import deactivate
from seloste.staff.models import Account
from seloste.staff.services import add_account

ADMINISTRATOR = Actor(role=Role.ADMINISTRATOR, id="99")
PASSWORD = "käpylehmä-ja-lumihiutale"


def account(role: StaffRole = StaffRole.CUSTOMER_SERVICE) -> Account:
    """Add somebody to the staff."""
    return add_account(
        email=f"{role.value}@softpix.example.org",
        name="Somebody",
        role=role,
        password=PASSWORD,
        language="en",
        at=timezone.now(),
    )


def signed_in(somebody: Account) -> Client:
    """Sign somebody in through the pages, with both factors."""
    secret, client = generate_totp_secret(), Client(SERVER_NAME="localhost")
    TOTP.activate(somebody, secret)
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    code = format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[1]))
    client.post(reverse("mfa_authenticate"), {"code": code})
    return client


@pytest.fixture(autouse=True)
def _no_attempts_of_others() -> None:
    """Forget the sign-ins of other tests (codes used, attempts counted)."""
    cache.clear()


def test_a_password_alone_opens_nothing(whole) -> None:
    """Whoever has no second factor is sent to set one up, and sees nobody before."""
    person_id = whole().person_id
    client = Client(SERVER_NAME="localhost")
    somebody = account()
    client.force_login(somebody, backend="allauth.account.auth_backends.AuthenticationBackend")
    for page in ("/console/", "/console/people/", f"/console/people/{person_id}/"):
        assert client.get(page).status_code == 302
    TOTP.activate(somebody, generate_totp_secret())
    assert client.get(f"/console/people/{person_id}/").status_code == 302


@pytest.mark.parametrize("role", StaffRole)
def test_each_look_is_noted_with_who_for_what_and_when(role: StaffRole, whole) -> None:
    """Also one that was refused; a role without a purpose is shown nobody."""
    person_id = whole().person_id
    before = timezone.now()
    answer = signed_in(account(role)).get(f"/console/people/{person_id}/")
    assert answer.status_code == (403 if role is StaffRole.ADMINISTRATOR else 200)
    newest = uses_of(person_id, limit=1)[0]
    assert newest.role == role.value
    assert newest.at >= before
    if role is not StaffRole.ADMINISTRATOR:
        assert newest.purpose in current().description.staff[role]


def test_whoever_leaves_is_out_at_once(whole) -> None:
    """Their open session ends with the account, and does not come back with it."""
    person_id = whole().person_id
    somebody = account()
    client = signed_in(somebody)
    assert client.get(f"/console/people/{person_id}/").status_code == 200
    refused = deactivate(
        account_id=somebody.id,
        actor=ADMINISTRATOR,
        description=current().description,
        at=timezone.now(),
    )
    assert refused is None
    assert client.get(f"/console/people/{person_id}/").status_code == 302
