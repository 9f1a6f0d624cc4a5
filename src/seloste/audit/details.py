"""Opening the details of an entry, and holding them against the commitment that the log sealed."""

import hmac
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from seloste.audit.entries import commitment, place
from seloste.core.errors import SelosteError
from seloste.vault.documents import Keys


class DetailsChanged(SelosteError):
    """The details kept with an entry are not those that were written down with it."""


def open_details(entry_id: UUID, sealed: bytes, *, committed: bytes, keys: Keys) -> Mapping[str, Any]:
    """Return an entry's details, once they match its commitment.

    Raises:
        DetailsChanged: they open to something else than was committed to.
        KeyLost: they do not open at all.
    """
    opened = keys.open(sealed, place(entry_id))
    try:
        salt, body = bytes.fromhex(opened["salt"]), opened["details"]
        matches = hmac.compare_digest(commitment(salt, body), bytes(committed))
    except (KeyError, TypeError, ValueError, AttributeError):
        matches = False
    if not matches:
        raise DetailsChanged("The details of an entry are not those that were written down with it.")
    details: dict[str, Any] = json.loads(body)
    return details
