"""How many statements a page of the console takes: a number of its own, whoever and however many are on it."""

from collections.abc import Callable

import pytest
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from followed import Followed

from seloste.core.description import StaffRole

PINNED = {
    StaffRole.CUSTOMER_SERVICE: {
        "/console/": 4,
        "/console/people/": 6,
        "/console/inquiries/": 10,
    },
    StaffRole.CONTACT_PERSON: {
        "/console/": 11,
        "/console/requests/": 11,
        "/console/letters/": 11,
        "/console/outbox/": 13,
        "/console/log/": 12,
        "/console/description/": 8,
    },
}
"""Statements of both databases, as Django counts them: what is prepared by libpq is not among them."""


def write(number: int) -> None:
    """Have somebody ask something by form, so that there is one more of everything."""
    sent = {"name": f"Aino {number}", "email": f"aino{number}@example.org", "message": "Hei"}
    assert Followed().post("/forms/contact/", {**sent, "consent-marketing": "yes"}).status_code == 302


def statements(client: Client, path: str) -> int:
    """Return how many statements of both databases a page takes."""
    with (
        CaptureQueriesContext(connections["default"]) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        assert client.get(path).status_code == 200
    return len(data) + len(keys)


@pytest.mark.parametrize("role", PINNED)
def test_a_page_takes_as_many_statements_for_two_as_for_twelve(
    signed_in: Callable[..., Client], role: StaffRole
) -> None:
    """Nothing is asked once for each line of a list; and the number is known."""
    client = signed_in(role)
    client.post("/console/purpose/", {"purpose": "inquiries"})
    for number in range(2):
        write(number)
    for path in PINNED[role]:
        statements(client, path)  # What is remembered from page to page is remembered now.
    few = {path: statements(client, path) for path in PINNED[role]}
    for number in range(2, 12):
        write(number)
    many = {path: statements(client, path) for path in PINNED[role]}
    assert few == PINNED[role]
    assert many == few
