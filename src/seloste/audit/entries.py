"""Writing an entry, in the transaction of the use it tells of."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from seloste.audit.models import Entry, Mention, Pending
from seloste.core.access import Action, Actor, Role
from seloste.core.outcomes import Allowed, Refused
from seloste.storage import new_id
from seloste.vault.documents import Sealed, create_keys, keys_of
from seloste.vault.pseudonyms import pseudonym

LOG = UUID(int=1)
"""The owner of the key that entries' details are sealed under."""
RETENTION = "log"
SALT_BYTES = 32
ALLOWED = "allowed"
"""The outcome of a use that was not refused."""


class OutsideTransaction(RuntimeError):
    """A use was to be written down apart from the use itself; that is a fault in our code."""


def append(
    *,
    actor: Actor,
    purpose: str | None,
    action: Action,
    at: datetime,
    decision: Allowed | Refused | None = None,
    people: Iterable[UUID] = (),
    details: Mapping[str, Any] | None = None,
) -> UUID:
    """Write one entry and return its id; a list that showed forty people is one entry naming forty.

    ``details`` are JSON values; they are sealed, and may tell what an authorised reader of the log needs.

    Raises:
        OutsideTransaction: the caller has not begun the transaction of the use.
    """
    if not connection.in_atomic_block:
        raise OutsideTransaction(action)
    entry_id = new_id()
    salt = secrets.token_bytes(SALT_BYTES)
    body = json.dumps(details or {}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    refused = decision is not None and not decision
    entry = Entry.objects.create(
        id=entry_id,
        at=at,
        role=actor.role.value,
        actor=_named(actor),
        purpose=purpose or "",
        action=action.value,
        outcome=decision.reason.value if refused and isinstance(decision, Refused) else ALLOWED,
        commitment=commitment(salt, body),
        details=keys_of([LOG]).seal({"salt": salt.hex(), "details": body}, place(entry_id)),
    )
    Mention.objects.bulk_create(
        [Mention(entry=entry, person=reference) for reference in sorted({pseudonym(p) for p in people})]
    )
    Pending.objects.create(entry=entry)
    return entry_id


def _named(actor: Actor) -> str:
    """Name who acts; a person acting for themselves goes by pseudonym, like everybody the log mentions."""
    return pseudonym(UUID(actor.id)) if actor.role is Role.DATA_SUBJECT else actor.id


def commitment(salt: bytes, body: str) -> bytes:
    """Return the salted SHA-256 commitment to an entry's details."""
    return hashlib.sha256(salt + body.encode()).digest()


def place(entry_id: UUID) -> Sealed:
    """Where an entry's sealed details belong."""
    return Sealed(owner_id=LOG, retention=RETENTION, row_id=entry_id, kind="audit.details")


def open_log(*, at: datetime) -> None:
    """Make the key of the log's details if this is a new register."""
    create_keys(LOG, [RETENTION], at=at)
