"""Every address of the register against everybody who can come to it: what each of them is answered.

The addresses come from the resolver itself, so that a new one fails here until it is in the table.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from followed import Followed

from seloste.core.access import SYSTEM
from seloste.core.description import StaffRole
from seloste.mailroom.outgoing import outbox
from seloste.people.services import Registered, register_person

NOBODY: Final = "01900000-0000-7000-8000-000000000000"
FILLED: Final = {"uuid": NOBODY, "slug": "nobodys", "str": "nobodys", "int": "99"}
TABLE: Final = Path(__file__).parent / "data" / "addresses.txt"
ENDS_A_SESSION: Final = ("portal:sign_out", "account_logout")
SHORT: Final = {"contact_person": "contact", "customer_service": "service", "data_subject": "oneself"}


def patterns(resolver: URLResolver, before: str = "", space: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the path of every address."""
    for each in resolver.url_patterns:
        route = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from patterns(each, route, each.namespace or space)
        elif isinstance(each, URLPattern):
            yield f"{space}:{each.name}" if space else str(each.name), route


@pytest.fixture
def everybody(signed_in) -> dict[str, Client]:
    """Return a visitor, somebody on their own page, and one of each role of the staff."""
    registered = register_person(
        values={"name": ["Aino Virtanen"], "email": ["aino.virtanen@example.org"]},
        source="web_form",
        purpose="inquiries",
        actor=SYSTEM,
        at=timezone.now(),
    )
    assert isinstance(registered, Registered)
    oneself = Followed()
    oneself.post("/me/sign-in/", {"email": "aino.virtanen@example.org"})
    code = re.search(r"(?m)^\s*(\d{6})\s*$", outbox()[0].body)
    assert code
    oneself.post("/me/sign-in/code/", {"code": code[1]})
    return {
        "visitor": Client(),
        "data_subject": oneself,
        **{role.value: signed_in(role) for role in StaffRole},
    }


def answered(everybody: dict[str, Client]) -> Iterator[str]:
    """Yield a line for each address: what everybody is answered who opens it, and who sends something there."""
    names = [SHORT.get(role, role) for role in everybody]
    yield f"{'':40}{'':6}" + " ".join(f"{name:>13}" for name in names)
    for method in ("get", "post"):
        addresses = sorted(set(patterns(get_resolver())), key=lambda each: (each[0] in ENDS_A_SESSION, each))
        for name, route in addresses:
            path = "/" + re.sub(r"<(\w+):\w+>", lambda found: FILLED[found[1]], route)
            said = [getattr(client, method)(path).status_code for client in everybody.values()]
            yield f"{name:40}{method.upper():6}" + " ".join(f"{status:>13}" for status in said)


def test_everybody_is_answered_at_every_address_as_the_table_says(everybody):
    """Nothing opens for whom it is not, and nobody’s object is not found; a new address has to be added here."""
    table = TABLE.read_text(encoding="utf-8").splitlines()
    assert list(answered(everybody)) == table


def test_the_table_gives_nobody_what_is_not_theirs():
    """Read by itself: the console answers no visitor, and nobody’s own object is there for anybody."""
    head, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    who = head.split()
    for line in lines:
        name, method, *said = line.split()
        outsiders = {said[who.index("visitor")], said[who.index("oneself")]}
        if name.startswith("console:"):
            assert outsiders <= {"302", "405"}, line
        assert not {status for status in said if status.startswith("5")}, line
        if name.startswith("console:person_") or name in (
            "console:person",
            "console:request",
            "console:letter",
            "console:inquiry",
            "console:staff_one",
        ):
            assert "200" not in said, line
        assert method in ("GET", "POST")
