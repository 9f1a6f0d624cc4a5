"""Letters out: queued with what causes them, sent by the worker, shown in the outbox."""

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import formataddr
from smtplib import SMTPException, SMTPResponseException
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend

from seloste.core.correspondence import Message
from seloste.mailroom.models import Outgoing
from seloste.publications.selectors import current
from seloste.storage import new_id, writing
from seloste.vault.documents import KeyLost, Keys, Sealed, create_keys, keys_of

logger = logging.getLogger(__name__)

RETRY_AFTER = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))
"""How long to wait after each failed attempt; the last one holds from then on."""
AT_ONCE = 20
"""Letters over one connection."""
MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
"""What of a stranger's Message-ID goes into a header of ours: printable, without blanks (RFC 5322, 3.6.4)."""
OWN_ID = re.compile(r"<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@")
"""How the Message-ID of a letter of ours begins."""
LINKS = re.compile(r"(/me/[a-z]+/)[\w-]+")
CODES = re.compile(r"(?m)^\s*\d{6}\s*$")
INQUIRY_ANSWER = "inquiry_answer"
"""The one kind of letter that a person writes; every other is written by this program."""
LEASE = timedelta(minutes=10)
"""How long a letter is its worker's own; a worker that died in between sends it again after that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A letter out, opened; ``owner_id`` is whose key it is sealed under."""

    id: UUID
    owner_id: UUID
    kind: str
    recipient: str
    subject: str
    body: str
    queued_at: datetime
    sent_at: datetime | None
    problem: str


def queue(
    *,
    owner_id: UUID,
    matter_id: UUID,
    kind: str,
    recipient: str,
    message: Message,
    at: datetime,
    in_reply_to: str = "",
    retention: str = "",
) -> UUID:
    """Queue a letter in the transaction of what it tells about, and return its id.

    ``owner_id`` is whose key it is sealed under: the person it goes to, or the letter it answers. It is kept
    under ``retention``, or else as long as what belongs to requests. One without a ``recipient`` is on paper: it is
    there to be printed, and never sent.
    """
    retention = retention or current().description.evidence.requests.retention
    create_keys(owner_id, [retention], at=at)
    letter_id = new_id()
    document = {
        "recipient": recipient,
        "subject": message.subject,
        "body": message.body,
        "in_reply_to": in_reply_to,
    }
    with writing():
        Outgoing.objects.create(
            id=letter_id,
            owner_id=owner_id,
            matter_id=matter_id,
            kind=kind,
            retention=retention,
            sealed=keys_of([owner_id]).seal(document, _place(owner_id, letter_id, retention)),
            queued_at=at,
            due_at=at if recipient else None,
            sent_at=None if recipient else at,
        )
    return letter_id


def send_due(*, at: datetime) -> int:
    """Send the letters that are due, and return how many left.

    A letter that the mail server refuses or cannot take is tried again later; its reason is kept.
    """
    rows = list(Outgoing.objects.filter(sent_at=None, due_at__lte=at).order_by("queued_at")[:AT_ONCE])
    if not rows:
        return 0
    backend = get_connection(settings.LETTERS_OUT)
    keys = keys_of({row.owner_id for row in rows})
    try:
        return sum(_send(row, keys, backend, at) for row in rows)
    finally:
        backend.close()


def _send(row: Outgoing, keys: Keys, backend: BaseEmailBackend, at: datetime) -> bool:
    rows = Outgoing.objects.filter(id=row.id, sent_at=None)
    with writing():
        # Whoever moves the time on sends it: two workers never send the same letter.
        mine = rows.filter(due_at=row.due_at).update(due_at=at + LEASE, attempts=row.attempts + 1)
    if not mine:
        return False
    try:
        _email(row, keys, backend).send()
    except (SMTPException, OSError, ValueError, KeyLost) as error:
        wait = RETRY_AFTER[min(row.attempts, len(RETRY_AFTER) - 1)]
        with writing():
            rows.update(due_at=at + wait, problem=_reason(error))
        logger.warning("a letter could not be sent (%s); it is tried again in %s", _reason(error), wait)
        return False
    with writing():
        rows.update(due_at=None, sent_at=at, problem="")
    return True


def _reason(error: Exception) -> str:
    """Name what went wrong without repeating what a mail server said about an address."""
    code = f" {error.smtp_code}" if isinstance(error, SMTPResponseException) else ""
    return f"{type(error).__name__}{code}"


def _email(row: Outgoing, keys: Keys, backend: BaseEmailBackend) -> EmailMessage:
    document = keys.open(row.sealed, _place(row.owner_id, row.id, row.retention))
    description = current().description
    sender = description.contact_person.email
    answered = MESSAGE_ID.search(document["in_reply_to"])
    headers = {"Message-ID": f"<{row.id}@{sender.rpartition('@')[2]}>"}
    if row.kind != INQUIRY_ANSWER:
        # RFC 3834, section 5: nobody's auto-responder answers an automatic letter.
        headers["Auto-Submitted"] = "auto-replied" if answered else "auto-generated"
    if answered:
        headers |= {"In-Reply-To": answered[0], "References": answered[0]}
    return EmailMessage(
        subject=document["subject"],
        body=document["body"],
        from_email=formataddr((description.controller.name, sender)),
        to=[document["recipient"]],
        headers=headers,
        connection=backend,
    )


def outbox(*, limit: int = 100) -> Sequence[Posted]:
    """Return the newest letters out; the caller has decided that they may be read, and wrote that down."""
    rows = list(Outgoing.objects.order_by("-id")[:limit])
    keys = keys_of({row.owner_id for row in rows})
    return [_posted(row, keys) for row in rows]


def letters_about(matter_id: UUID) -> Sequence[Posted]:
    """Return the letters out about one matter, oldest first; decided on as above."""
    rows = list(Outgoing.objects.filter(matter_id=matter_id).order_by("queued_at", "id"))
    keys = keys_of({row.owner_id for row in rows})
    return [_posted(row, keys) for row in rows]


def letters_to(owner_id: UUID) -> Sequence[Posted]:
    """Return the letters out that are sealed under one owner's key, oldest first; decided on as above."""
    rows = list(Outgoing.objects.filter(owner_id=owner_id).order_by("queued_at", "id"))
    keys = keys_of([owner_id])
    return [_posted(row, keys) for row in rows]


def matters_answered(message_ids: Iterable[str]) -> set[UUID]:
    """Return the matters of those letters out that have these Message-IDs."""
    written = (OWN_ID.match(each) for each in message_ids)
    ids = [UUID(match[1]) for match in written if match]
    return set(Outgoing.objects.filter(id__in=ids).values_list("matter_id", flat=True))


def without_keys(posted: Posted) -> Posted:
    """Take links and codes out of a letter: they are for the mailbox it was sent to, and no other place."""
    return replace(posted, body=CODES.sub("······", LINKS.sub(r"\1…", posted.body)))


def _posted(row: Outgoing, keys: Keys) -> Posted:
    document = keys.open(row.sealed, _place(row.owner_id, row.id, row.retention))
    return Posted(
        id=row.id,
        owner_id=row.owner_id,
        kind=row.kind,
        recipient=document["recipient"],
        subject=document["subject"],
        body=document["body"],
        queued_at=row.queued_at,
        sent_at=row.sent_at,
        problem=row.problem,
    )


def _place(owner_id: UUID, letter_id: UUID, retention: str) -> Sealed:
    return Sealed(owner_id=owner_id, retention=retention, row_id=letter_id, kind="mailroom.outgoing")
