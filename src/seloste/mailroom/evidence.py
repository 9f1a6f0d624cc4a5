"""What the mail server that received a letter found about its sender; read from the letter, which is kept whole."""

from django.conf import settings

from seloste.core.letters.authenticity import Authenticity, authenticity


def authenticity_of(raw: bytes) -> Authenticity:
    """Return what our own mail servers found about the sender of a letter."""
    mailbox = settings.SELOSTE.mailbox
    return authenticity(raw, authserv_ids=mailbox.authserv_ids if mailbox else ())
