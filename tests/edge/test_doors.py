"""Whose pages may record choices, and how often one address may ask."""

import json

import pytest
from edge_places import Make, Place
from edged import ORIGIN, Served

FOREIGN = [
    "https://evil.example",
    "https://www.example.com.evil.example",
    "http://www.example.com",
    "null",
    "*",
]


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_foreign_page_changes_nothing(served: Served, place: Place, origin: str) -> None:
    """The server itself refuses; it does not leave that to the browser."""
    choice = served.choice()
    answer = served.choose(origin=origin, **choice)
    assert answer.status == 403
    assert "access-control-allow-origin" not in answer.headers
    assert served.ask("GET", f"/e/choices/{choice['receipt']}").status == 404


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_foreign_page_deletes_nothing(served: Served, origin: str) -> None:
    """Even if it knows the number."""
    number = served.choose().json()["receipt"]
    assert served.ask("DELETE", f"/e/choices/{number}", origin=origin).status == 403
    assert served.ask("GET", f"/e/choices/{number}").status == 200


def test_a_foreign_page_may_not_even_ask_beforehand(served: Served) -> None:
    """Its preflight is refused, and so it can read no receipt either."""
    assert served.ask("OPTIONS", "/e/choices", origin=FOREIGN[0]).status == 403
    number = served.choose().json()["receipt"]
    shown = served.ask("GET", f"/e/choices/{number}", origin=FOREIGN[0])
    assert "access-control-allow-origin" not in shown.headers


@pytest.mark.parametrize("path", ["/e/choices", "/e/choices/5f0c1c1e-9a5b-4c3d-8e2f-0a1b2c3d4e5f"])
def test_our_own_websites_ask_beforehand(served: Served, path: str) -> None:
    """The answer holds for a day, and never speaks of credentials."""
    answer = served.ask("OPTIONS", path, origin=ORIGIN, access_control_request_method="POST")
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    assert answer.headers["access-control-allow-methods"] == "GET, POST, DELETE"
    assert answer.headers["access-control-allow-headers"] == "Content-Type"
    assert answer.headers["access-control-max-age"] == "86400"
    assert answer.headers["vary"] == "Origin"
    assert "access-control-allow-credentials" not in answer.headers


def test_the_registers_own_pages_may(served: Served) -> None:
    """Its address needs no line of its own."""
    assert served.choose(origin="http://localhost:8000").status == 201


def test_who_asks_too_often_waits(make: Make) -> None:
    """A minute's worth at once, and then as fast as it comes back; health is not counted."""
    served, _ = make(settings="per_minute = 5\n")
    served.start()
    answers = [served.choose() for _ in range(7)]
    assert [answer.status for answer in answers] == [201] * 5 + [429] * 2
    assert answers[-1].headers["content-type"] == "application/problem+json"
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 12
    assert served.ask("GET", "/e/healthz").status == 200


def test_nobody_is_believed_about_whose_address_it_is(make: Make) -> None:
    """X-Forwarded-For of whoever comes counts for nothing, even from this machine."""
    served, _ = make(settings="per_minute = 3\n")
    served.start()
    statuses = [_from(served, f"203.0.113.{number}") for number in range(5)]
    assert statuses == [201] * 3 + [429] * 2


def test_a_declared_proxy_is_believed(make: Make) -> None:
    """Then its visitors are counted one by one."""
    served, _ = make(settings='per_minute = 3\nproxies = ["127.0.0.1"]\n')
    served.start()
    assert [_from(served, f"203.0.113.{number}") for number in range(5)] == [201] * 5
    assert [_from(served, "203.0.113.1") for _ in range(3)] == [201] * 2 + [429]


def _from(served: Served, address: str) -> int:
    body = json.dumps(served.choice()).encode()
    headers = {"content_type": "application/json", "x_forwarded_for": address}
    return served.ask("POST", "/e/choices", body, origin=ORIGIN, **headers).status
