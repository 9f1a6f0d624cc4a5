"""The leaf of an entry is one documented byte string, and all of the entry but its details is in it."""

import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.audit.leaf import COLUMNS, leaf_of
from seloste.audit.models import Entry

ENTRY_ID = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
AT = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=2)))
texts = st.text(st.characters(codec="utf-8"))
moments = st.datetimes(timezones=st.just(UTC))


def test_a_leaf_reads_as_documented() -> None:
    """The very bytes, so that a change of them cannot pass unseen: it would break every sealed log."""
    row = (ENTRY_ID, AT, "sales", "7", "sales", "read", "allowed", b"\xab" * 32)
    assert leaf_of(row, ["ff", "0a"]) == (
        b'{"action":"read","actor":"7","at":"2026-11-23T07:30:00.000000+00:00",'
        b'"commitment":"' + b"ab" * 32 + b'","format":1,"id":"01890a5d-ac96-774b-bcce-b302099a8057",'
        b'"mentions":["0a","ff"],"outcome":"allowed","purpose":"sales","role":"sales"}'
    )


@given(
    words=st.tuples(texts, texts, texts, texts, texts), at=moments, people=st.lists(texts), data=st.binary()
)
def test_a_leaf_is_canonical_json_whatever_the_row_says(
    words: tuple[str, str, str, str, str], at: datetime, people: list[str], data: bytes
) -> None:
    """Written by hand for speed, it equals what ``json`` makes of the same object."""
    role, actor, purpose, action, outcome = words
    expected = {
        "action": action,
        "actor": actor,
        "at": at.isoformat(timespec="microseconds"),
        "commitment": data.hex(),
        "format": 1,
        "id": str(ENTRY_ID),
        "mentions": sorted(people),
        "outcome": outcome,
        "purpose": purpose,
        "role": role,
    }
    written = json.dumps(expected, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert leaf_of((ENTRY_ID, at, role, actor, purpose, action, outcome, data), people) == written


def test_every_column_of_an_entry_is_sealed_but_its_details() -> None:
    """A column added later is in the leaf too, or this test asks why."""
    assert {field.name for field in Entry._meta.concrete_fields} - set(COLUMNS) == {"details"}


@pytest.mark.parametrize("value", [None, 7, b"sales"])
def test_a_value_that_is_no_text_makes_no_leaf(value: object) -> None:
    """What Seloste never writes down is refused, rather than spelled like something else."""
    with pytest.raises(TypeError):
        leaf_of((ENTRY_ID, AT, value, "7", "sales", "read", "allowed", b""), [])  # type: ignore[arg-type]
