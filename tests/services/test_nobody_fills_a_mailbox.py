"""Sending again and again fills nobody's mailbox."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from seloste.core.description import Language
from seloste.forms.services import Submission, submit
from seloste.mailroom.incoming import LetterState
from seloste.mailroom.models import Outgoing
from seloste.rights.delivering import deliver
from seloste.rights.models import Request


def form(at: datetime) -> None:
    """Send the contact form in Aino's name, with the consent ticked."""
    values = {"name": "Aino", "email": "aino.virtanen@example.org", "message": "Hei"}
    sent = Submission(
        form="contact",
        values=values,
        ticked=["marketing"],
        language=Language.FI,
        ip_address="192.0.2.1",
    )
    submit(sent, at=at)


def letter(sender: str, number: int) -> bytes:
    """A letter that asks for one's data."""
    return (
        f"From: {sender}\r\nTo: info@softpix.io\r\nSubject: Tiedot\r\nMessage-ID: <{number}@example.org>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nPyydän jäljennöksen kaikista henkilötiedoistani ({number}).\r\n"
    ).encode()


def test_a_form_sent_thirty_times_asks_by_letter_once_a_day(now: datetime) -> None:
    """The next day it may ask again, in case the letter was lost."""
    for minute in range(30):
        form(now + timedelta(minutes=minute))
    assert Outgoing.objects.filter(kind="confirm_consent").count() == 1
    form(now + timedelta(days=1, minutes=1))
    assert Outgoing.objects.filter(kind="confirm_consent").count() == 2


@pytest.mark.parametrize("known", [True, False])
def test_letters_from_one_address_are_acknowledged_once_a_day(
    someone: Callable[..., UUID], now: datetime, *, known: bool
) -> None:
    """The first opens a request; the others wait for a person, with their dates."""
    if known:
        someone()
    became = [
        deliver(letter("aino.virtanen@example.org", number), at=now + timedelta(minutes=number)).state
        for number in range(5)
    ]
    assert became == [LetterState.REQUEST] + [LetterState.TO_SORT] * 4
    assert Request.objects.count() == 1
    assert Outgoing.objects.filter(kind="acknowledgement").count() == 1
    assert deliver(letter("somebody.else@example.org", 99), at=now).state is LetterState.REQUEST
