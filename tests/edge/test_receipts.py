"""A receipt has the fields of ISO/IEC TS 27560, in terms of the Data Privacy Vocabulary."""

import csv
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from described import softpix
from edged import with_cookies

from seloste.edge.asked import Asked, asked
from seloste.edge.banner import configuration_hash
from seloste.edge.receipts import CONTEXT, document
from seloste.edge.store.rows import Shown

pytestmark = pytest.mark.pure

FOLDER = Path(__file__).parent / "data"
NUMBER = "5f0c1c1e-9a5b-4c3d-8e2f-0a1b2c3d4e5f"
SHOWN = Shown(
    recorded_at=1_790_000_000_000_001,
    asked=1,
    language="sv",
    surface="banner",
    choices='{"videos":false,"visits":true}',
    replaces=UUID("01976f3a-7c1e-7abc-8def-0123456789ab"),
    earlier='{"videos":true,"visits":true}',
)
PLACES = {
    "Metadata fields": lambda receipt: [receipt],
    "Processing fields": lambda receipt: [{**receipt, **each} for each in receipt["pii_processing"]],
    "personal data fields": lambda receipt: [
        each for one in receipt["pii_processing"] for each in one["pii_information"]
    ],
    "party fields": lambda receipt: receipt["party_identification"],
    "event fields": lambda receipt: receipt["event"],
}


def rows(name: str) -> list[dict[str, str]]:
    """Return a table of the vocabulary."""
    with (FOLDER / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def asking(**changes: Any) -> Asked:
    """Return what the example asks, with two purposes."""
    return asked(softpix(with_cookies), notice="https://example.com/notice/")


def receipt() -> Any:
    """Return a receipt, as it is read."""
    return msgspec.json.decode(document(NUMBER, SHOWN, asking()))


def test_every_field_that_the_standard_demands_is_there() -> None:
    """In each purpose, each party and each event that it is demanded of."""
    shown = receipt()
    missing = [
        f"{row['section']}: {row['field']}"
        for row in rows("iso27560_fields.csv")
        if row["iso_required"] == "Mandatory"
        for each in PLACES[row["section"]](shown)
        if not each.get(name := row["field"].replace(" ", "_")) and each.get(name) != []
    ]
    assert missing == []


def test_every_name_means_what_the_guide_says() -> None:
    """Each property of the context is one that is given for the field."""
    given = {row["field"].replace(" ", "_"): row["dpv_property"] for row in rows("iso27560_fields.csv")}
    strange = {name: means for name, means in CONTEXT.items() if name in given and means not in given[name]}
    assert strange == {}


def test_every_term_is_one_of_the_vocabulary() -> None:
    """None is made up."""
    prefixes = {CONTEXT["dpv"]: "dpv", CONTEXT["gdpr"]: "gdpr"}
    known = {
        f"{prefixes[base]}:{row['term']}"
        for row in rows("dpv_2.3_terms.csv")
        if (base := row["iri"].partition("#")[0] + "#") in prefixes
    }
    shown = receipt()
    del shown["@context"]
    used = {value for value in values(shown) if value.partition(":")[0] in ("dpv", "gdpr")}
    assert used
    assert used - known == set()


def values(value: Any) -> list[str]:
    """Return every text of a document."""
    if isinstance(value, dict):
        return [each for one in value.values() for each in values(one)]
    if isinstance(value, list):
        return [each for one in value for each in values(one)]
    return [value] if isinstance(value, str) else []


def test_it_is_told_in_its_own_language() -> None:
    """Purposes, and where to complain."""
    shown = receipt()
    assert [each["purpose_name"] for each in shown["pii_processing"]] == [
        "Videos på svenska",
        "Visits på svenska",
    ]
    assert "Dataombudsmannens byrå" in {each["party_name"] for each in shown["party_identification"]}


def test_time_is_told_in_utc_to_the_microsecond() -> None:
    """As RFC 3339 has it."""
    assert receipt()["recorded_at"] == "2026-09-21T14:13:20.000001Z"


def test_what_the_standard_calls_a_principal_is_the_receipt_itself() -> None:
    """Nobody else is known."""
    assert receipt()["pii_principal_id"] == f"urn:uuid:{NUMBER}"


def _purpose(tree: Any) -> None:
    tree["purposes"]["visits"]["name"]["sv"] = "Annat"


def _cookie(tree: Any) -> None:
    tree["cookies"]["counter"]["lasts"] = "2 years"


def _recipient(tree: Any) -> None:
    tree["recipients"]["hosting"]["name"] = "Toinen Oy"


def _controller(tree: Any) -> None:
    tree["controller"]["name"] = "Toinen Oy"


@pytest.mark.parametrize("change", [_purpose, _cookie, _recipient, _controller])
def test_what_changes_the_question_changes_its_hash(change: Any) -> None:
    """A purpose's words, a cookie's time, a recipient, the controller (K17)."""
    assert (
        configuration_hash(softpix(lambda tree: (with_cookies(tree), change(tree)))) != asking().configuration
    )


def test_what_does_not_change_the_question_does_not_ask_again() -> None:
    """Another field, another version of the texts."""

    def other(tree: Any) -> None:
        with_cookies(tree)
        tree["register"]["version"] = "9"
        tree["purposes"]["accounting"]["name"]["en"] = "Accounts"

    assert configuration_hash(softpix(other)) == asking().configuration
