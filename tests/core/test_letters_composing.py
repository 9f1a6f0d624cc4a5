"""Requests that came by no e-mail, written as letters: what was said is what is read."""

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from seloste.core.letters import parse
from seloste.core.letters.composing import NOWHERE, answers_reach, compose

AT = datetime(2026, 11, 26, 17, 4, tzinfo=UTC)
ID = UUID("0193-66b6-8f2a-7c31-9d0e-5a4b3c2d1e0f".replace("-", ""))


def composed(*, name: str = "Aino Åkerlund", address: str = "aino@example.org", text: str = "Hei") -> bytes:
    """A request of Aino's, as a letter."""
    return compose(letter_id=ID, name=name, address=address, subject="Pyyntö", text=text, at=AT)


def test_name_address_subject_and_words_come_back() -> None:
    """Nothing is lost between the form and the page that shows the letter."""
    letter = parse(composed(text="Hei,\n\nhaluan nähdä tietoni."))
    assert (letter.from_name, letter.from_address) == ("Aino Åkerlund", "aino@example.org")
    assert (letter.subject, letter.full_text) == ("Pyyntö", "Hei,\n\nhaluan nähdä tietoni.")
    assert (letter.message_id, letter.date) == (f"<{ID}@nowhere.invalid>", AT)
    assert not letter.auto_submitted


def test_somebody_without_an_address_is_answered_at_none() -> None:
    """By phone or post there may be no e-mail address; none is made up that could reach anybody."""
    letter = parse(composed(address=""))
    assert letter.from_address == NOWHERE
    assert not answers_reach(letter)
    assert answers_reach(parse(composed()))


def test_an_address_beyond_ascii_is_kept_as_it_is() -> None:
    """RFC 6532."""
    assert parse(composed(address="åke@exämple.example")).from_address == "åke@exämple.example"


def test_a_name_cannot_smuggle_a_header_in() -> None:
    """A line break in a name is a blank."""
    letter = parse(composed(name="Aino\r\nBcc: everybody@example.org"))
    assert letter.from_name == "Aino Bcc: everybody@example.org"
    assert letter.from_address == "aino@example.org"


@given(name=st.text(max_size=400), text=st.text(max_size=2_000))
def test_whatever_is_typed_makes_a_letter_that_can_be_read(name: str, text: str) -> None:
    """Any characters, any length."""
    letter = parse(composed(name=name, text=text))
    assert letter.from_address == "aino@example.org"
