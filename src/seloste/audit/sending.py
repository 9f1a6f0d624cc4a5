"""Sending checkpoints outside: what somebody else holds shows that the log was not rewritten and signed anew."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db.models import Max

from seloste.audit.checkpoints import SignedCheckpoint, newest, vkey
from seloste.audit.models import Checkpoint
from seloste.core.errors import SelosteError
from seloste.storage import writing

BODY = """\
This is a signed checkpoint of the log of every use of personal data in {origin}.
Keep this message. Should somebody ever rewrite the log, even with its own signing key, this shows it:

    seloste audit verify --checkpoint checkpoint.txt

Signed at {at}. Verifier key: {vkey}

{note}"""


class NotSent(SelosteError):
    """A checkpoint could not be sent everywhere; it is tried again."""


def send_checkpoint(*, sender: str, at: datetime) -> SignedCheckpoint | None:
    """Send the newest checkpoint into the configured folder and mailboxes, and return it.

    None means that none is due: nothing is configured, the last one is younger than the configured hours, or
    nothing was sealed since. ``sender`` is whom the mail is from. To be called outside any transaction.

    Raises:
        NotSent: the folder or the mail server did not take it; what took it is not sent it twice.
    """
    wanted = settings.SELOSTE.checkpoints
    every = timedelta(hours=wanted.every)
    last = Checkpoint.objects.aggregate(last=Max("sent_at"))["last"]
    signed = newest()
    if not (wanted.folder or wanted.mail_to) or signed is None or (last and at - last < every):
        return None
    if Checkpoint.objects.filter(size=signed.size, sent_at__isnull=False).exists():
        return None
    if wanted.folder:
        _keep(settings.SELOSTE.path(wanted.folder), signed, at=at, every=every)
    if wanted.mail_to:
        _mail(wanted.mail_to, sender, signed)
    with writing():
        Checkpoint.objects.filter(size=signed.size).update(sent_at=at)
    return signed


def _keep(folder: Path, signed: SignedCheckpoint, *, at: datetime, every: timedelta) -> None:
    """Write the note into a file named by the interval, whole or not at all, and never over another."""
    began = at - (at - datetime(1970, 1, 1, tzinfo=UTC)) % every
    file = folder / f"checkpoint-{began.astimezone(UTC):%Y-%m-%dT%H%M}Z.txt"
    unfinished = file.with_suffix(".part")
    try:
        unfinished.write_text(signed.note, encoding="utf-8")
        if file.exists():  # written already, when only the mail server failed
            unfinished.unlink()
        else:
            unfinished.rename(file)
    except OSError as error:
        raise NotSent(f"No checkpoint could be written into {folder}: {error.strerror}.") from None


def _mail(addresses: Sequence[str], sender: str, signed: SignedCheckpoint) -> None:
    origin = signed.note.partition("\n")[0]
    domain = parseaddr(sender)[1].rpartition("@")[2]
    message = EmailMessage(
        subject=f"Checkpoint of {origin}: {signed.size} entries",
        body=BODY.format(origin=origin, at=signed.at.isoformat(), vkey=vkey(), note=signed.note),
        from_email=sender,
        to=list(addresses),
        # RFC 3834, section 5: nobody's auto-responder answers an automatic letter.
        headers={"Auto-Submitted": "auto-generated", "Message-ID": f"<checkpoint-{signed.size}@{domain}>"},
        connection=get_connection(settings.LETTERS_OUT),
    )
    message.attach("checkpoint.txt", signed.note, "text/plain")
    try:
        message.send()
    except (SMTPException, OSError, ValueError) as error:
        raise NotSent(f"No checkpoint could be mailed: {type(error).__name__}.") from None
