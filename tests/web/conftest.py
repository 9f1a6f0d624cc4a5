"""Somebody who really signs in with both factors, and a register with something in it."""

from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from uuid import UUID

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
from followed import Followed
from handed import System

from seloste.core.access import SYSTEM
from seloste.core.description import StaffRole
from seloste.mailroom.outgoing import letters_about
from seloste.people.services import Registered, add_record, register_person
from seloste.rights.answering import confirm_identity
from seloste.rights.delivering import Delivered, deliver
from seloste.staff.models import Account
from seloste.staff.services import add_account
from seloste.systems.services import add_key

PASSWORD = "käpylehmä-ja-lumihiutale"
ASKS = "Hei,\n\npyydän saada tietää, mitä tietoja minusta on rekisterissänne (GDPR 15 artikla).\n\nAino Virtanen\n"


@pytest.fixture(autouse=True)
def _quick_sign_in(settings) -> None:
    """Hash passwords quickly, and forget the sign-ins of other tests (codes used, attempts counted)."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()


@pytest.fixture
def client() -> Client:
    """A visitor's browser, with the worker close behind."""
    return Followed()


@pytest.fixture
def code() -> Callable[[str], str]:
    """Read the six digits an authenticator shows now."""
    return lambda secret: format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[1]))


@pytest.fixture
def account() -> Callable[..., Account]:
    """Make a staff account without a second factor."""

    def make(role: StaffRole = StaffRole.CONTACT_PERSON, language: str = "en") -> Account:
        return add_account(
            email=f"{role.value}@softpix.example.org",
            name="Somebody",
            role=role,
            password=PASSWORD,
            language=language,
            at=timezone.now(),
        )

    return make


@pytest.fixture
def signed_in(account, code) -> Callable[..., Client]:
    """Sign somebody in through the pages, with password and code."""

    def sign_in(role: StaffRole = StaffRole.CONTACT_PERSON, language: str = "en") -> Client:
        person, secret, client = account(role, language), generate_totp_secret(), Client()
        TOTP.activate(person, secret)
        client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
        client.post(reverse("mfa_authenticate"), {"code": code(secret)})
        return client

    return sign_in


@pytest.fixture
def contact_person(signed_in) -> Client:
    """The contact person, signed in."""
    return signed_in(StaffRole.CONTACT_PERSON)


@pytest.fixture
def customer_service(signed_in) -> Client:
    """Somebody in customer service, signed in."""
    return signed_in(StaffRole.CUSTOMER_SERVICE)


@pytest.fixture
def someone() -> Callable[..., UUID]:
    """Register an invented person and return their id."""

    def register(**values: str) -> UUID:
        filled = {"name": "Aino Virtanen", "email": "aino.virtanen@example.org", **values}
        registered = register_person(
            values={key: [value] for key, value in filled.items()},
            source="web_form",
            purpose="customer_relationship",
            actor=SYSTEM,
            at=timezone.now(),
        )
        assert isinstance(registered, Registered)
        return registered.person_id

    return register


@pytest.fixture
def meeting(someone) -> UUID:
    """Somebody we met; the meeting is a record of theirs."""
    person_id = someone(country="FI", organisation="Kotikulma Oy")
    added = add_record(
        person_id=person_id,
        record_type="meeting",
        values={"kind": "video", "summary": "Puhuttiin laskutuksesta"},
        source="meeting",
        purpose="customer_relationship",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(added, UUID)
    return person_id


@pytest.fixture
def invoiced() -> Callable[[UUID], UUID]:
    """Give somebody an invoice, which the law keeps, and return its id."""

    def bill(person_id: UUID) -> UUID:
        added = add_record(
            person_id=person_id,
            record_type="invoice",
            values={"number": "2026-1", "amount": "120.00"},
            source="contract",
            purpose="accounting",
            actor=SYSTEM,
            at=timezone.now(),
        )
        assert isinstance(added, UUID)
        return added

    return bill


@pytest.fixture
def written() -> Callable[..., Delivered]:
    """Deliver a letter as it comes in by mail."""

    def write(sender: str, text: str = ASKS, at: datetime | None = None) -> Delivered:
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = sender, "info@softpix.io", "Terveisiä"
        letter["Message-ID"] = f"<{abs(hash(sender + text))}@example.org>"
        letter.set_content(text)
        return deliver(letter.as_bytes(), at=at or timezone.now())

    return write


@pytest.fixture
def identified(someone, written) -> UUID:
    """A request whose person has confirmed it: it waits for approval."""
    someone()
    kept = written("aino.virtanen@example.org")
    assert kept.request_id is not None
    body = letters_about(kept.request_id)[0].body
    confirm_identity(token=body.split("/me/confirm/", 1)[1].split("/", 1)[0], at=timezone.now())
    return kept.request_id


@pytest.fixture
def shop() -> System:
    """Another system, the web shop, which has a key to the API."""
    return System(add_key(name="shop", at=timezone.now()))
