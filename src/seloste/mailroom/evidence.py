"""What the mail server that received a letter found about its sender; read from the letter, which is kept whole."""

from uuid import UUID

from django.conf import settings

from seloste.core.letters.authenticity import Authenticity, authenticity
from seloste.mailroom.incoming import raw_letter


def authenticity_of(letter_id: UUID) -> Authenticity | None:
    """Return what our own mail servers found; None when there is no such letter.

    The caller has decided that the letter may be read, and wrote that down.
    """
    raw, mailbox = raw_letter(letter_id), settings.SELOSTE.mailbox
    if raw is None:
        return None
    return authenticity(raw, authserv_ids=mailbox.authserv_ids if mailbox else ())
