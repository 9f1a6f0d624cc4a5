"""The leaf of an entry is one documented text, and all of the entry but its details is in it."""

import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste.audit.leaf import EntryUnreadable, Said, alone, head, read, text_of

ENTRY_ID = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
AT = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=2)))
FIRST, SECOND = "0a" * 16, "ff" * 16
texts = st.text(st.characters(codec="utf-8"))
moments = st.datetimes(timezones=st.just(UTC))
pseudonyms = st.lists(st.binary(min_size=16, max_size=16).map(bytes.hex), max_size=4)


def said(**changes: object) -> Said:
    """Return what one entry says."""
    usual = {
        "id": ENTRY_ID,
        "people": [FIRST, SECOND],
        "action": "read",
        "actor": "7",
        "at": AT,
        "commitment": b"\xab" * 32,
        "outcome": "allowed",
        "purpose": "sales",
        "role": "sales",
    }
    return Said(**{**usual, **changes})  # type: ignore[arg-type]


def test_a_leaf_reads_as_documented() -> None:
    """The very bytes, so that a change of them cannot pass unseen: it would break every sealed log."""
    assert text_of(said()) == (
        f'{{"_id":"01890a5dac96774bbcceb302099a8057","about":["{FIRST}","{SECOND}"],"action":"read","actor":"7",'
        f'"at":"2026-11-23T07:30:00.000000+00:00","commitment":"{"ab" * 32}","format":1,"outcome":"allowed",'
        '"purpose":"sales","role":"sales"}'
    )


@given(words=st.tuples(texts, texts, texts, texts, texts), at=moments, people=pseudonyms, data=st.binary())
def test_a_leaf_is_canonical_json_whatever_it_says_and_reads_back(
    words: tuple[str, str, str, str, str], at: datetime, people: list[str], data: bytes
) -> None:
    """Written by hand for speed, it equals what ``json`` makes of the same object."""
    role, actor, purpose, action, outcome = words
    expected = {
        "_id": ENTRY_ID.hex,
        "about": people,
        "action": action,
        "actor": actor,
        "at": at.isoformat(timespec="microseconds"),
        "commitment": data.hex(),
        "format": 1,
        "outcome": outcome,
        "purpose": purpose,
        "role": role,
    }
    one = said(
        people=people,
        action=action,
        actor=actor,
        at=at,
        commitment=data,
        outcome=outcome,
        purpose=purpose,
        role=role,
    )
    written = text_of(one)
    assert written == json.dumps(expected, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert "\n" not in written
    assert read(written) == one
    assert head(written.encode()) == (ENTRY_ID.hex.encode(), [person.encode() for person in people])


@pytest.mark.parametrize(("people", "kept"), [([], ""), ([FIRST], FIRST), ([FIRST, SECOND], "")])
def test_one_person_alone_is_kept_in_the_entrys_own_row(people: list[str], kept: str) -> None:
    """Several stand in a table of their own."""
    assert alone(people) == kept


@pytest.mark.parametrize("text", ["", "{}", "[]", "no leaf", '{"_id":"x"}', "[" * 100_000, '{"_id":7}'])
def test_what_is_no_leaf_is_one_sentence(text: str) -> None:
    """Changed by somebody; the check of the log says where."""
    with pytest.raises(EntryUnreadable, match="audit verify"):
        read(text)
    assert head(text.encode()) is None


@pytest.mark.parametrize("value", [None, 7, b"sales"])
def test_a_value_that_is_no_text_makes_no_leaf(value: object) -> None:
    """What Seloste never writes down is refused, rather than spelled like something else."""
    with pytest.raises(TypeError):
        text_of(said(role=value))
