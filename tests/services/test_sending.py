"""Letters out reach a real mail server once, and wait when there is none."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from aiosmtpd.controller import Controller
from served import Mailbox, free_port, text_of

from seloste.core.correspondence import Message
from seloste.mailroom.models import Outgoing
from seloste.mailroom.outgoing import INQUIRY_ANSWER, queue, send_due

MESSAGE = Message(subject="Vahvistus äö [SEL-ABC234]", body="Hei\n\nÄidinkielellä.\n")


@pytest.fixture
def mail_server(settings) -> Iterator[Mailbox]:
    """A mail server on this machine."""
    mailbox = Mailbox()
    controller = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield mailbox
    controller.stop()


def queued(at: datetime, *, in_reply_to: str = "", kind: str = "acknowledgement") -> None:
    """Queue one letter to somebody."""
    queue(
        owner_id=uuid4(),
        matter_id=uuid4(),
        kind=kind,
        recipient="aino@example.org",
        message=MESSAGE,
        at=at,
        in_reply_to=in_reply_to,
    )


def test_a_letter_leaves_once(mail_server: Mailbox, now: datetime) -> None:
    """Sent with its own Message-ID, in its thread, marked as automatic."""
    queued(now, in_reply_to="<asked@example.org>")
    assert send_due(at=now) == 1
    assert send_due(at=now + timedelta(days=1)) == 0
    (letter,) = mail_server.letters
    assert letter["To"] == "aino@example.org"
    assert letter["Subject"] == MESSAGE.subject
    assert (letter["In-Reply-To"], letter["Auto-Submitted"]) == ("<asked@example.org>", "auto-replied")
    assert "Äidinkielellä" in text_of(letter)


def test_a_letter_that_a_person_wrote_is_not_called_automatic(mail_server: Mailbox, now: datetime) -> None:
    """RFC 3834 marks what a program wrote, so that no program answers it; this one wants to be answered."""
    queued(now, in_reply_to="<asked@example.org>", kind=INQUIRY_ANSWER)
    send_due(at=now)
    (letter,) = mail_server.letters
    assert (letter["In-Reply-To"], letter["References"]) == ("<asked@example.org>", "<asked@example.org>")
    assert letter["Auto-Submitted"] is None


def test_a_letter_waits_when_nobody_takes_it(settings, now: datetime) -> None:
    """A mail server that is gone loses nothing; the reason names no address."""
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    queued(now)
    assert send_due(at=now) == 0
    row = Outgoing.objects.get()
    assert (row.sent_at, row.problem, row.due_at) == (
        None,
        "ConnectionRefusedError",
        now + timedelta(minutes=1),
    )


def test_a_letter_that_another_worker_is_sending_is_left_to_it(mail_server: Mailbox, now: datetime) -> None:
    """Its time has been moved on by whoever sends it."""
    queued(now)
    Outgoing.objects.update(due_at=now + timedelta(minutes=10))
    assert send_due(at=now) == 0
    assert mail_server.letters == []


def test_a_broken_reference_cannot_add_headers(mail_server: Mailbox, now: datetime) -> None:
    """Whatever a sender put into their Message-ID stays within one header of ours."""
    queued(now, in_reply_to="<a@example.org>\r\nBcc: everybody@example.net")
    assert send_due(at=now) == 1
    (letter,) = mail_server.letters
    assert (letter["In-Reply-To"], letter["Bcc"]) == ("<a@example.org>", None)
