"""Fetching letters from the mailbox of the settings into the register, from the shell and by the worker."""

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from seloste.mailroom.mailbox import Fetched, fetch
from seloste.project.mail import Mailbox
from seloste.project.parts import FILE, BadConfig
from seloste.rights.delivering import deliver


def configured() -> Mailbox:
    """Return the mailbox of the settings.

    Raises:
        BadConfig: there is none.
    """
    mailbox: Mailbox | None = settings.SELOSTE.mailbox
    if mailbox is None:
        raise BadConfig(f"There is no mailbox to fetch letters from: write a part [mailbox] in {FILE}.")
    return mailbox


def fetch_letters(mailbox: Mailbox, *, progress: Callable[[int, int], None] = lambda _, __: None) -> Fetched:
    """Fetch every letter of the mailbox, and return what came of them; to be called outside any transaction.

    Raises:
        BadConfig: a secret of the settings is missing.
        NotFetched, NoToken: the mailbox cannot be reached or used; what was taken stays taken.
    """
    return fetch(mailbox.account(), take=take, clock=timezone.now, progress=progress)


def take(raw: bytes, received_at: datetime) -> bool:
    """Take a letter in as it came, and tell whether it is new.

    Raises:
        UnreadableLetter: there is nothing that could be kept; nothing was written.
    """
    return deliver(raw, received_at=received_at, at=timezone.now()).new
