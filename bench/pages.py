"""What a page of the console and an access answer cost, in the register that ``operations`` has filled."""

from collections.abc import Callable, Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

Operation = Callable[[int], object]

PASSWORD = "four words nobody guesses"  # noqa: S105 (of a register that is gone in an hour)
RECORDS = 200
"""Records of the person whose answer is measured."""


def console(at: datetime, ids: Sequence[UUID]) -> dict[str, Operation]:
    """Return each page of the console as an operation, opened by whoever works there."""
    from seloste.core.description import StaffRole
    from seloste.staff.models import Account
    from seloste.staff.services import add_account

    def signed_in(role: StaffRole) -> Any:
        email = f"{role.value}@example.org"
        account = Account.objects.filter(email=email).first() or add_account(
            email=email, name="Bench", role=role, password=PASSWORD, language="en", at=at
        )
        return _with_both_factors(account)

    contact, service = signed_in(StaffRole.CONTACT_PERSON), signed_in(StaffRole.CUSTOMER_SERVICE)

    service.post("/console/purpose/", {"purpose": "inquiries"})

    def opened(client: Any, path: str) -> Operation:
        def visit(number: int) -> None:
            _show(client.get(path.format(id=ids[number * 13 % len(ids)])))

        return visit

    def looked_for(number: int) -> None:
        _show(service.post("/console/people/", {"q": f"aino{number * 13 % len(ids)}@example.org"}))

    return {
        "page: today": opened(contact, "/console/"),
        "page: people, the newest": opened(service, "/console/people/"),
        "page: people, searched": looked_for,
        "page: a person": opened(service, "/console/people/{id}/"),
        "page: requests": opened(contact, "/console/requests/"),
        "page: inquiries": opened(service, "/console/inquiries/"),
        "page: log": opened(contact, "/console/log/"),
        "page: description": opened(contact, "/console/description/"),
    }


def _show(page: Any) -> None:
    if page.status_code != HTTPStatus.OK:
        raise RuntimeError(f"{page.request['PATH_INFO']} answered {page.status_code}: {page.headers}")


def _with_both_factors(account: Any) -> Any:
    """Sign in through the pages, with password and code."""
    from allauth.mfa.totp.internal.auth import (
        TOTP,
        format_hotp_value,
        generate_totp_secret,
        hotp_value,
        yield_hotp_counters_from_time,
    )
    from django.test import Client
    from django.urls import reverse

    secret = generate_totp_secret()
    account.authenticator_set.all().delete()
    TOTP.activate(account, secret)
    client = Client(SERVER_NAME="localhost")
    client.post(reverse("account_login"), {"login": account.email, "password": PASSWORD})
    code = format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[1]))
    client.post(reverse("mfa_authenticate"), {"code": code})
    return client


def answer(at: datetime, person_id: UUID) -> Operation:
    """Return the making of an access answer, without its PDF, for somebody with two hundred records."""
    from seloste.core.access import SYSTEM, Actor, Role
    from seloste.core.description import Language
    from seloste.core.document import html
    from seloste.core.rights import assemble
    from seloste.core.rights.machine import as_text
    from seloste.people.services import add_record
    from seloste.publications.selectors import current
    from seloste.rights.holdings import holdings_of

    for number in range(RECORDS):
        add_record(
            person_id=person_id,
            record_type="message",
            values={"subject": f"Question {number}", "message": "Could you call me about the web shop? " * 5},
            source="web_form",
            purpose="inquiries",
            actor=SYSTEM,
            at=at,
        )
    contact = Actor(role=Role.CONTACT_PERSON, id="bench")

    def make(_: int) -> None:
        held = holdings_of(person_id=person_id, actor=contact, at=at)
        made = assemble(
            current().description,
            held,
            reference="SEL-BENCH2",
            received_on=at.date(),
            language=Language.FI,
            at=at,
        )
        as_text(made.data)
        html(made.document)

    return make
