"""Whether letters come in: the mailbox answers, nothing in it waits for a person, and people are told the truth."""

from collections.abc import Iterator
from datetime import datetime

from django.conf import settings

from seloste.continuity.findings import Finding, advice, fault
from seloste.core.errors import SelosteError
from seloste.mailroom.mailbox import count_unread
from seloste.mailroom.originals import check_originals, told_without_mailbox


def mailbox(at: datetime) -> Iterator[Finding]:  # noqa: ARG001 (a check's signature)
    """Look into the mailbox that letters are fetched from, if there is one."""
    if told_without_mailbox():
        yield advice(
            "mailbox-missing",
            "The description tells what becomes of e-mails in a mailbox, and no letters are fetched from one.",
            "Write a part [mailbox] into seloste.toml, or take “originals” out of the description.",
        )
    configured = settings.SELOSTE.mailbox
    if configured is None:
        return
    try:
        check_originals()
    except SelosteError as error:
        yield fault(
            "originals-not-as-told", str(error), "The register does not start until both say the same."
        )
    try:
        count = count_unread(configured.account())
    except SelosteError as error:
        yield fault(
            "mailbox-unreachable",
            str(error),
            "Put right what it says; letters wait in the mailbox until then.",
        )
        return
    if count:
        yield fault(
            "letters-unread",
            f"Letters in the folder “{configured.unread}” of the mailbox could not be read; their deadlines run.",
            "Open them in a mail program, do what they ask for, and move them to another folder.",
            count=count,
        )
