"""Checkpoints leave by schedule, into a folder or to real mailboxes, so that somebody else holds them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from django.conf import settings as django_settings
from logged import sealed_log
from served import Mailbox, free_port, text_of

from seloste.audit.checkpoints import newest, vkey
from seloste.audit.sending import NotSent, send_checkpoint
from seloste.audit.verifying import verify
from seloste.core.note import verify as verify_note
from seloste.project.config import Checkpoints
from seloste.project.worker import chores

SENDER = "Softpix <info@softpix.io>"


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


@pytest.fixture
def configure(settings):
    """Say where checkpoints go."""

    def say(**where: object) -> None:
        outside = Checkpoints(**where)  # type: ignore[arg-type]
        settings.SELOSTE = django_settings.SELOSTE.model_copy(update={"checkpoints": outside})

    return say


def test_nothing_is_sent_unless_it_is_configured(now: datetime) -> None:
    """And the worker has no such chore."""
    sealed_log(at=now, batches=[2])
    assert send_checkpoint(sender=SENDER, at=now) is None
    assert "sending checkpoints" not in {chore.name for chore in chores()}


def test_a_checkpoint_is_written_into_a_folder_when_it_is_due(
    configure, tmp_path: Path, now: datetime
) -> None:
    """The newest, once in each interval, and only when something was sealed since."""
    configure(folder=tmp_path, every=24)
    assert send_checkpoint(sender=SENDER, at=now) is None, "nothing is sealed yet"
    sealed_log(at=now, batches=[2])
    signed = send_checkpoint(sender=SENDER, at=now)
    assert signed == newest()
    [file] = tmp_path.iterdir()
    assert verify(checkpoints=[file.read_text()]).holds
    sealed_log(at=now, batches=[2])
    assert send_checkpoint(sender=SENDER, at=now + timedelta(hours=23)) is None
    assert send_checkpoint(sender=SENDER, at=now + timedelta(hours=24)) == newest()
    assert send_checkpoint(sender=SENDER, at=now + timedelta(hours=48)) is None, "nothing new"
    assert len(list(tmp_path.iterdir())) == 2
    assert "sending checkpoints" in {chore.name for chore in chores()}


def test_a_checkpoint_is_mailed(configure, mail_server: Mailbox, now: datetime) -> None:
    """With the note in the text and as a file, and how to use it."""
    configure(mail_to=["auditor@example.org", "board@example.org"])
    sealed_log(at=now, batches=[2])
    signed = send_checkpoint(sender=SENDER, at=now)
    assert signed is not None
    (letter,) = mail_server.letters
    assert (letter["To"], letter["From"]) == ("auditor@example.org, board@example.org", SENDER)
    assert letter["Auto-Submitted"] == "auto-generated"
    assert signed.note in text_of(letter).replace("\r\n", "\n")
    [attached] = letter.iter_attachments()
    note = attached.get_content().replace("\r\n", "\n")
    assert verify_note(note, vkey=vkey())
    assert vkey() in text_of(letter)


def test_a_mail_server_that_is_gone_is_tried_again_and_the_folder_is_not(
    configure, settings, tmp_path: Path, now: datetime
) -> None:
    """One file for the interval, however often the mail fails."""
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    configure(folder=tmp_path, mail_to=["auditor@example.org"])
    sealed_log(at=now, batches=[2])
    for minutes in (0, 10):
        with pytest.raises(NotSent, match="ConnectionRefusedError"):
            send_checkpoint(sender=SENDER, at=now + timedelta(minutes=minutes))
        sealed_log(at=now, batches=[1])
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_gone_is_one_sentence(configure, tmp_path: Path, now: datetime) -> None:
    """And nothing counts as sent."""
    configure(folder=tmp_path / "gone")
    sealed_log(at=now, batches=[2])
    with pytest.raises(NotSent, match="No such file"):
        send_checkpoint(sender=SENDER, at=now)
    (tmp_path / "gone").mkdir()
    assert send_checkpoint(sender=SENDER, at=now) is not None


def test_the_worker_sends_and_ends_details(configure, tmp_path: Path, now: datetime) -> None:
    """Both chores do what they say, with the description in force."""
    configure(folder=tmp_path)
    sealed_log(at=now, batches=[2])
    by_name = {chore.name: chore for chore in chores()}
    by_name["sending checkpoints"].do(now)
    assert len(list(tmp_path.iterdir())) == 1
    assert by_name["ending details of the log"].do(now) == 0
