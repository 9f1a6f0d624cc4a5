"""Data keys and the key-encryption keys that wrap them."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeVar
from uuid import UUID

from seloste.core.crypto import KEY_BYTES, NONCE_BYTES, NotOpened, seal, unseal
from seloste.core.errors import SelosteError
from seloste.storage import writing
from seloste.storage.sql import rows, run
from seloste.vault.custody import cipher_of, kek_in_use, look_again
from seloste.vault.fields import on_sqlite, owner_kept
from seloste.vault.keyring import BadKeyring

T = TypeVar("T")
# Where a key-encryption key is retired, this stops a process that does not know it yet (see rotation).
INSERT = """
INSERT INTO vault_datakey (owner_id, retention, kek, wrapped, created_at)
SELECT %s, %s, %s, %s, %s WHERE EXISTS (SELECT 1 FROM vault_keycheck WHERE kek = %s AND NOT retired)
ON CONFLICT (owner_id, retention) DO NOTHING
"""


class KeyLost(SelosteError):
    """There is a sealed document whose key is gone or does not open it."""


class _Retired(Exception):
    """The key-encryption key was retired since this process asked."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fresh:
    """A new data key, open and wrapped."""

    retention: str
    key: bytes
    wrapped: bytes


class Wrapped(NamedTuple):
    """A data key as the key database keeps it."""

    kek: str
    wrapped: bytes


def wrap(key: bytes, owner_id: UUID, retention: str, kek: str) -> bytes:
    """Return a data key sealed under a key-encryption key, for just this owner and class.

    AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits: fewer than 2**32 keys under one KEK.
    """
    return seal(
        key,
        key=cipher_of(kek),
        nonce=secrets.token_bytes(NONCE_BYTES),
        place=_place(owner_id, retention, kek),
    )


def unwrap(wrapped: bytes, owner_id: UUID, retention: str, kek: str) -> bytes:
    """Return a data key.

    Raises:
        KeyLost: it was changed or moved, or its key-encryption key is not in the keyring.
    """
    try:
        return unseal(wrapped, key=cipher_of(kek), place=_place(owner_id, retention, kek))
    except (BadKeyring, NotOpened):
        raise KeyLost("A data key does not open with the keyring; run “seloste doctor”.") from None


def fresh_keys(owner_id: UUID, retentions: Iterable[str], kek: str) -> list[Fresh]:
    """Return new data keys, one for each class; nothing is written yet."""
    made = []
    for retention in sorted(set(retentions)):
        key = secrets.token_bytes(KEY_BYTES)
        made.append(Fresh(retention=retention, key=key, wrapped=wrap(key, owner_id, retention, kek)))
    return made


def insert_keys(owner_id: UUID, fresh: Iterable[Fresh], kek: str, at: datetime) -> set[str]:
    """Write keys whose class the owner has none of, and return their classes; in an open transaction."""
    owner = owner_kept(owner_id)
    written = set()
    every = list(fresh)
    for one in every:
        if run(INSERT, [owner, one.retention, kek, one.wrapped, at, kek], database="keys"):
            written.add(one.retention)
    if len(written) < len(every):
        refuse_retired(kek)
    return written


def refuse_retired(kek: str) -> None:
    """Make ``with_kek`` ask again if the key-encryption key is not the one in use any more."""
    if not rows("SELECT 1 FROM vault_keycheck WHERE kek = %s AND NOT retired", [kek], database="keys"):
        raise _Retired


def with_kek(do: Callable[[str], T]) -> T:
    """Return what ``do`` makes of the key-encryption key in use; it is asked for again if it was retired.

    Raises:
        BadKeyring: this process does not have the new one.
    """
    try:
        return do(kek_in_use())
    except _Retired:
        look_again()
        return do(kek_in_use())


@contextmanager
def writing_about(owner_id: UUID) -> Iterator[None]:
    """Run the block in one transaction of the key database, alone with this owner.

    Otherwise, on PostgreSQL, a key made at the same moment as the owner is erased would stay.
    """
    with writing("keys"):
        if not on_sqlite():
            number = int.from_bytes(owner_id.bytes[-8:], "big", signed=True)
            rows("SELECT 1 FROM pg_advisory_xact_lock(%s)", [number], database="keys")
        yield


def refuse_destroyed(owner_id: UUID, retentions: Iterable[str]) -> None:
    """Make sure that no key of these classes was destroyed.

    Raises:
        KeyLost: one was; an erased owner never gets a new one.
    """
    gone = rows(
        "SELECT retention FROM vault_destroyedkey WHERE owner_id = %s",
        [owner_kept(owner_id)],
        database="keys",
    )
    if gone and not {retention for (retention,) in gone}.isdisjoint(retentions):
        raise KeyLost("What belonged to this person was erased; register them anew.")


def _place(owner_id: UUID, retention: str, kek: str) -> bytes:
    return f"seloste:key:1|{owner_id}|{retention}|{kek}".encode()
