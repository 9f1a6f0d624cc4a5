"""What becomes of the originals in the mailbox is a setting, and what people are told must be the same."""

from typing import Final

from django.conf import settings

from seloste.core.description.kinds import Originals as Told
from seloste.core.errors import SelosteError
from seloste.mailroom.mailbox_account import Originals
from seloste.publications.selectors import current

_AS_TOLD: Final = {Originals.MOVE: Told.MOVED, Originals.DELETE: Told.DELETED}


class NotAsTold(SelosteError):
    """The mailbox does with originals what the description in force does not say."""


def check_originals() -> None:
    """Make sure that the description in force tells people what becomes of their e-mails in the mailbox.

    Raises:
        NotAsTold: it tells something else, or nothing.
    """
    mailbox = settings.SELOSTE.mailbox
    if mailbox is None:
        return
    done, told = _AS_TOLD[mailbox.originals], current().description.evidence.requests.originals
    if done is not told:
        said = f"says “{told}”" if told else "says nothing of it"
        raise NotAsTold(
            f'E-mails in the mailbox are {done} (seloste.toml: originals = "{mailbox.originals}"), and the '
            f"description in force {said}: write “originals: {done}” into evidence.requests and publish it, or "
            "change the setting."
        )


def told_without_mailbox() -> bool:
    """Tell whether people are told what becomes of their e-mails in a mailbox, and none is fetched from."""
    return settings.SELOSTE.mailbox is None and current().description.evidence.requests.originals is not None
