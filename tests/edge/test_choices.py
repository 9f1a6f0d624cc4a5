"""Choices become receipts, which are read and deleted by their number."""

import re
from uuid import uuid4

import pytest
from edge_places import Place
from edged import ORIGIN, Served


def test_a_choice_becomes_a_receipt(served: Served) -> None:
    """Refusals are kept like acceptances, with the server's time."""
    answer = served.choose()
    assert answer.status == 201
    kept = answer.json()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", kept["recorded_at"])
    shown = served.ask("GET", f"/e/choices/{kept['receipt']}")
    assert shown.status == 200
    receipt = shown.json()
    assert receipt["recorded_at"] == kept["recorded_at"]
    assert receipt["choices"] == {"visits": True, "videos": False}
    assert (receipt["configuration"], receipt["text_version"]) == (served.configuration, "2.0")
    assert (receipt["language"], receipt["surface"]) == ("fi", "banner")
    assert {each["purpose"]: each["event_state"] for each in receipt["event"]} == {
        "visits": "dpv:ConsentGiven",
        "videos": "dpv:ConsentRefused",
    }


def test_a_receipt_is_no_affair_of_any_cache(served: Served) -> None:
    """Neither is any error; and nothing sets a cookie."""
    number = served.choose().json()["receipt"]
    for answer in (
        served.ask("GET", f"/e/choices/{number}"),
        served.ask("GET", f"/e/choices/{uuid4()}"),
        served.choose(receipt="x"),
    ):
        assert "no-store" in answer.headers["cache-control"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers


def test_the_same_choice_sent_again_changes_nothing(served: Served, place: Place) -> None:
    """A browser that did not hear the answer sends it again, and is told when it was recorded first."""
    choice = served.choice()
    first, second = served.choose(**choice), served.choose(**choice)
    assert (first.status, second.status) == (201, 200)
    assert first.json() == second.json()
    [(count,)] = place.run(
        "SELECT count(*) FROM edge_choice WHERE receipt = ?", _key(place, choice["receipt"])
    )
    assert count == 1


def test_a_receipt_is_never_changed(served: Served) -> None:
    """Another choice under its number is refused, and the first one stays."""
    choice = served.choice()
    assert served.choose(**choice).status == 201
    other = served.choose(**{**choice, "choices": {"visits": False, "videos": False}})
    assert (other.status, other.json()["title"]) == (409, "Conflict")
    assert served.ask("GET", f"/e/choices/{choice['receipt']}").json()["choices"]["visits"] is True


def test_a_changed_mind_is_a_new_receipt(served: Served) -> None:
    """It names the one that it replaces, and tells a withdrawal from a refusal (Art. 7(3))."""
    first = served.choice()
    served.choose(**first)
    changed = served.choose(
        surface="preferences", replaces=first["receipt"], choices={"visits": False, "videos": False}
    )
    assert changed.status == 201
    receipt = served.ask("GET", f"/e/choices/{changed.json()['receipt']}").json()
    assert receipt["replaces"] == first["receipt"]
    assert {each["purpose"]: each["event_state"] for each in receipt["event"]} == {
        "visits": "dpv:ConsentWithdrawn",
        "videos": "dpv:ConsentRefused",
    }
    assert served.ask("GET", f"/e/choices/{first['receipt']}").json()["choices"]["visits"] is True


def test_a_receipt_can_replace_one_that_never_came(served: Served) -> None:
    """The earlier one may be deleted, or still on its way."""
    assert served.choose(replaces=str(uuid4())).status == 201


def test_a_deleted_receipt_is_gone_and_stays_gone(served: Served, place: Place) -> None:
    """Also when the browser sends the choice once more: nothing of it is left but that it was deleted."""
    choice = served.choice()
    path = f"/e/choices/{choice['receipt']}"
    served.choose(**choice)
    gone = served.ask("DELETE", path, origin=ORIGIN)
    assert (gone.status, gone.body) == (204, b"")
    assert served.ask("GET", path).status == 404
    assert served.ask("DELETE", path, origin=ORIGIN).status == 404
    assert served.choose(**choice).status == 410
    assert served.ask("GET", path).status == 404
    rows = place.run("SELECT count(*) FROM edge_choice WHERE receipt = ?", _key(place, choice["receipt"]))
    assert rows == [(0,)]


def test_a_receipt_needs_no_website_to_be_deleted(served: Served) -> None:
    """Whoever knows its number may, with whatever program."""
    number = served.choose().json()["receipt"]
    assert served.ask("DELETE", f"/e/choices/{number}").status == 204


@pytest.mark.parametrize("surface", ["banner", "preferences", "placeholder", "signal"])
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_surface_and_language_is_told(served: Served, surface: str, language: str) -> None:
    """The receipt names the purposes in the language in which they were asked."""
    number = served.choose(surface=surface, language=language).json()["receipt"]
    receipt = served.ask("GET", f"/e/choices/{number}").json()
    assert (receipt["surface"], receipt["language"]) == (surface, language)
    names = {"en": "Visits", "fi": "Visits suomeksi", "sv": "Visits på svenska"}
    assert names[language] in {each["purpose_name"] for each in receipt["pii_processing"]}


def test_uuids_of_version_seven_are_taken(served: Served) -> None:
    """Browsers make version 4 today."""
    assert served.choose(receipt="01976f3a-7c1e-7abc-8def-0123456789ab").status in (200, 201)


def test_nothing_that_leads_to_a_person_is_kept(served: Served, place: Place) -> None:
    """No address, no browser's name, no page: whatever the request says beside the choice is never written."""
    planted = {
        "user_agent": "Planted-Browser/1.0",
        "referer": "https://www.example.com/planted-page",
        "cookie": "planted=cookie",
        "x_forwarded_for": "203.0.113.77",
        "accept_language": "x-planted",
    }
    import json

    body = json.dumps(served.choice()).encode()
    answer = served.ask("POST", "/e/choices", body, origin=ORIGIN, content_type="application/json", **planted)
    assert answer.status == 201
    shown = served.ask("GET", f"/e/choices/{answer.json()['receipt']}").body.decode()
    everything = str(
        [place.run(f"SELECT * FROM {table}") for table in ("edge_choice", "edge_asked", "edge_deleted")]
    )
    for word in ("planted", "203.0.113.77", "127.0.0.1"):
        assert word not in everything.lower()
        assert word not in shown.lower()
        assert word not in served.log().lower()


def _key(place: Place, receipt: str) -> bytes | str:
    return bytes.fromhex(receipt.replace("-", "")) if place.sqlite else receipt
