"""Data keys and the documents sealed under them."""

import json
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from seloste.core.crypto import NONCE_BYTES, Cipher, NotOpened, cipher, seal, unseal
from seloste.storage import truncate_wal
from seloste.storage.sql import places, rows, run_many
from seloste.vault.destroying import destroy_here
from seloste.vault.fields import owner_kept, owner_of
from seloste.vault.wrapping import (
    KeyLost,
    Wrapped,
    fresh_keys,
    insert_keys,
    refuse_destroyed,
    unwrap,
    with_kek,
    writing_about,
)

__all__ = ["KeyLost", "Keys", "Sealed", "create_keys", "destroy", "destroy_many", "keys_of"]

AT_ONCE = 512
"""Owners asked for in one statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """Where a sealed document belongs; each part is authenticated with it."""

    owner_id: UUID
    retention: str
    row_id: UUID
    kind: str

    @property
    def place(self) -> bytes:
        """The associated data of the sealing."""
        return f"seloste:1|{self.owner_id}|{self.retention}|{self.row_id}|{self.kind}".encode()


_compact: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Data keys of some owners, held only as long as one use of them takes; a wrapped one is unwrapped when used."""

    _keys: dict[tuple[UUID, str], bytes | Cipher | Wrapped]

    def seal(self, document: Mapping[str, Any], belongs: Sealed) -> bytes:
        """Return ``document`` (JSON values) sealed under its owner's key for its retention class."""
        text = _compact(document).encode()
        return seal(text, key=self._key(belongs), nonce=secrets.token_bytes(NONCE_BYTES), place=belongs.place)

    def open(self, sealed: bytes | memoryview, belongs: Sealed) -> dict[str, Any]:
        """Return the document that was sealed for just this place.

        Raises:
            KeyLost: its key was destroyed, lost or changed, or the bytes were moved or changed.
        """
        try:
            document: dict[str, Any] = json.loads(
                unseal(bytes(sealed), key=self._key(belongs), place=belongs.place)
            )
        except NotOpened:
            raise KeyLost("A sealed document does not open with its key; run “seloste doctor”.") from None
        return document

    def has(self, owner_id: UUID, retention: str) -> bool:
        """Tell whether the owner has a key for the class."""
        return (owner_id, retention) in self._keys

    def opened(self) -> "Keys":
        """Return the same keys unwrapped, and ready for many uses.

        Raises:
            KeyLost: one was changed, or its key-encryption key is not in the keyring.
        """
        return Keys({whose: cipher(self._unwrapped(whose)) for whose in self._keys})

    def _key(self, belongs: Sealed) -> bytes | Cipher:
        try:
            return self._unwrapped((belongs.owner_id, belongs.retention))
        except KeyError:
            raise KeyLost("The key of a sealed document is gone: it was erased, or lost.") from None

    def _unwrapped(self, whose: tuple[UUID, str]) -> bytes | Cipher:
        key = self._keys[whose]
        if isinstance(key, Wrapped):
            key = self._keys[whose] = unwrap(key.wrapped, *whose, key.kek)
        return key


def create_keys(owner_id: UUID, retentions: Iterable[str], *, at: datetime) -> None:
    """Make the owner's missing keys of these classes; written, and committed, before any data.

    Keys that are there already are dated anew: somebody is about to seal something under them, so that
    they are nobody's orphans.

    Raises:
        KeyLost: a key of such a class was destroyed; an erased owner never gets a new one.
        BadKeyring: keys were rotated, and this process does not have the new key-encryption key.
    """
    wanted = set(retentions)
    with_kek(lambda kek: _create(owner_id, wanted, kek, at))


def _create(owner_id: UUID, wanted: set[str], kek: str, at: datetime) -> None:
    with writing_about(owner_id):
        refuse_destroyed(owner_id, wanted)
        written = insert_keys(owner_id, fresh_keys(owner_id, wanted, kek), kek, at)
        run_many(
            "UPDATE vault_datakey SET created_at = %s WHERE owner_id = %s AND retention = %s",
            [(at, owner_kept(owner_id), retention) for retention in sorted(wanted - written)],
            database="keys",
        )


def keys_of(owner_ids: Iterable[UUID]) -> Keys:
    """Return the keys these owners have now, in one statement for each five hundred of them."""
    ids = [*dict.fromkeys(owner_ids)]
    if len(ids) == 1:
        [owner_id] = ids
        found = rows(
            "SELECT retention, kek, wrapped FROM vault_datakey WHERE owner_id = %s",
            [owner_kept(owner_id)],
            database="keys",
        )
        return Keys({(owner_id, row[0]): Wrapped(row[1], row[2]) for row in found})
    keys: dict[tuple[UUID, str], bytes | Cipher | Wrapped] = {}
    for start in range(0, len(ids), AT_ONCE):
        for owner_id, retention, kek, wrapped in _wrapped(ids[start : start + AT_ONCE]):
            keys[owner_id, retention] = Wrapped(kek, wrapped)
    return Keys(keys)


def _wrapped(ids: list[UUID]) -> Iterable[tuple[UUID, str, str, bytes]]:
    # As many places as the next power of two: ten statements to prepare, not five hundred.
    asked = ids + ids[-1:] * ((1 << (len(ids) - 1).bit_length()) - len(ids))
    found = rows(
        f"SELECT owner_id, retention, kek, wrapped FROM vault_datakey WHERE owner_id IN ({places(len(asked))})",  # noqa: S608 (places only)
        [owner_kept(owner_id) for owner_id in asked],
        database="keys",
    )
    return ((owner_of(row[0]), row[1], row[2], row[3]) for row in found)


def destroy(owner_id: UUID, *, at: datetime, keep: Collection[str] = ()) -> int:
    """Destroy the keys of ``owner_id`` and all their tokens, and return how many keys there were.

    Every copy of what was sealed under them, backups included, is unreadable from then on (Art. 17). Keys
    of the classes in ``keep`` stay: what the law keeps (Art. 17(3)(b)) stays readable, and only that; its
    person is not found by anything any more.

    Raises:
        StillRead: on SQLite, somebody still reads the state before; destroy again.
    """
    count = destroy_many([owner_id], at=at, keep=keep)
    truncate_wal("keys")
    return count


def destroy_many(owner_ids: Iterable[UUID], *, at: datetime, keep: Collection[str] = ()) -> int:
    """Destroy as ``destroy`` does, and leave it to the caller to empty the write-ahead log of ``keys`` once."""
    count = 0
    for owner_id in owner_ids:
        with writing_about(owner_id):
            count += destroy_here(owner_id, at=at, keep=keep)
    return count
