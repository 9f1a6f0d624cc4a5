"""The interface speaks Finnish and Swedish wherever it speaks English."""

from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parents[2] / "src" / "seloste" / "locale"


def catalogue(language: str) -> list[Message]:
    """Return the messages of a catalogue, its header apart."""
    with (LOCALE / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        return [message for message in read_po(file) if message.id]


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_sentence_is_translated(language: str) -> None:
    """No message is empty, and none is a guess."""
    unfinished = [
        message.id
        for message in catalogue(language)
        if message.fuzzy or not all((message.string,) if isinstance(message.string, str) else message.string)
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_placeholder_survives_translation(language: str) -> None:
    """What is filled in in English is filled in in the others."""
    wrong = [message.id for message in catalogue(language) if list(message.check())]
    assert wrong == []


def test_both_catalogues_know_the_same_sentences() -> None:
    """Neither language has what the other lacks."""
    assert {str(m.id) for m in catalogue("fi")} == {str(m.id) for m in catalogue("sv")}
