"""Writing an entry, in the transaction of the use it tells of."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from seloste.audit.keys import LOG, RETENTION, log_keys
from seloste.audit.leaf import Said, text_of
from seloste.audit.writing import write
from seloste.core.access import Action, Actor, Role
from seloste.core.outcomes import Allowed, Refused
from seloste.storage import new_id
from seloste.storage.connected import connected
from seloste.vault.documents import Sealed, create_keys
from seloste.vault.pseudonyms import pseudonym

SALT_BYTES = 32
NO_DETAILS = "{}"
ALLOWED = "allowed"
"""The outcome of a use that was not refused."""


class LogAction(StrEnum):
    """What the log does of itself, and writes down as well."""

    END_DETAILS = "end_details"


class OutsideTransaction(RuntimeError):
    """A use was to be written down apart from the use itself; that is a fault in our code."""


def append(
    *,
    actor: Actor,
    purpose: str | None,
    action: Action | LogAction,
    at: datetime,
    decision: Allowed | Refused | None = None,
    people: Iterable[UUID] = (),
    details: Mapping[str, Any] | None = None,
) -> UUID:
    """Write one entry and return its id; a list that showed forty people is one entry naming forty.

    ``details`` are JSON values; they are sealed, and may tell what an authorised reader of the log needs.

    Raises:
        OutsideTransaction: the caller has not begun the transaction of the use.
        KeyLost: the key of the log's details is gone.
    """
    connection = connected("default")
    if not connection.in_atomic_block:
        raise OutsideTransaction(action)
    entry_id = new_id()
    salt = secrets.token_bytes(SALT_BYTES)
    body = _compact(details) if details else NO_DETAILS
    named = sorted({pseudonym(person) for person in people})
    said = Said(
        id=entry_id,
        people=named,
        action=action.value,
        actor=_named(actor),
        at=at,
        commitment=commitment(salt, body),
        outcome=decision.reason.value if isinstance(decision, Refused) else ALLOWED,
        purpose=purpose or "",
        role=actor.role.value,
    )
    sealed = log_keys().seal({"salt": salt.hex(), "details": body}, place(entry_id))
    write(connection, entry_id, named, text_of(said), sealed)
    return entry_id


_compact: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


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
    log_keys(anew=True)
