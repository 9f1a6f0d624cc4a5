"""What a system sends twice under one idempotency key is sent once."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

from django.utils.crypto import salted_hmac

from seloste.core.errors import SelosteError
from seloste.storage import writing
from seloste.systems.models import Sending

KNOWN_FOR: Final = timedelta(days=1)
"""How long a name that something was sent under is known, at least."""


class OtherContent(SelosteError):
    """Something else was sent under that name before; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Something that came under a name: which letter it is, when it was received, and whether it is new."""

    letter_id: UUID
    received_at: datetime
    new: bool


def take_down(
    *, system_id: UUID, name: str, content: Mapping[str, Any], received_at: datetime, at: datetime
) -> Sent:
    """Write down that a system sends ``content`` (JSON values) under a name, in the caller's transaction.

    The letter's identifier follows from system and name (RFC 9562, version 5), so that it is the same letter
    also when the name is not known any more.

    Raises:
        OtherContent: the system sent something else under that name within a day.
    """
    letter_id, digest = uuid5(system_id, name), _digest(content)
    with writing():
        row, new = Sending.objects.get_or_create(
            letter_id=letter_id, defaults={"content": digest, "received_at": received_at, "at": at}
        )
    if not hmac.compare_digest(bytes(row.content), digest):
        raise OtherContent("Something else was sent under that name.")
    return Sent(letter_id=letter_id, received_at=row.received_at, new=new)


def forget_sendings(*, at: datetime) -> int:
    """Forget the names that were used more than a day ago, and return how many."""
    with writing():
        deleted, _ = Sending.objects.filter(at__lt=at - KNOWN_FOR).delete()
    return deleted


def _digest(content: Mapping[str, Any]) -> bytes:
    """Return a keyed hash: without the key nobody can try out whose address it was."""
    words = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return salted_hmac("seloste.systems.sending", words, algorithm="sha256").digest()
