"""Data keys and the documents sealed under them."""

import json
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from seloste.core.crypto import KEY_BYTES, NONCE_BYTES, NotOpened, seal, unseal
from seloste.core.errors import SelosteError
from seloste.storage import truncate_wal, writing
from seloste.vault.custody import keyring
from seloste.vault.models import ContactPoint, DataKey, DestroyedKey, LookupToken


class KeyLost(SelosteError):
    """There is a sealed document whose key is gone or does not open it."""


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


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Unwrapped data keys of some owners, held only as long as one use of them takes."""

    _keys: Mapping[tuple[UUID, str], bytes]

    def seal(self, document: Mapping[str, Any], belongs: Sealed) -> bytes:
        """Return ``document`` (JSON values) sealed under its owner's key for its retention class."""
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        return seal(text, key=self._key(belongs), nonce=secrets.token_bytes(NONCE_BYTES), place=belongs.place)

    def open(self, sealed: bytes | memoryview, belongs: Sealed) -> dict[str, Any]:
        """Return the document that was sealed for just this place.

        Raises:
            KeyLost: its key was destroyed or lost, or the bytes were moved or changed.
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

    def _key(self, belongs: Sealed) -> bytes:
        try:
            return self._keys[belongs.owner_id, belongs.retention]
        except KeyError:
            raise KeyLost("The key of a sealed document is gone: it was erased, or lost.") from None


def create_keys(owner_id: UUID, retentions: Iterable[str], *, at: datetime) -> None:
    """Make the owner's missing keys of these classes; written, and committed, before any data.

    Raises:
        KeyLost: a key of such a class was destroyed; an erased owner never gets a new one.
    """
    wanted = set(retentions)
    with writing("keys"):
        if DestroyedKey.objects.filter(owner_id=owner_id, retention__in=wanted).exists():
            raise KeyLost("What belonged to this person was erased; register them anew.")
        have = set(DataKey.objects.filter(owner_id=owner_id).values_list("retention", flat=True))
        DataKey.objects.bulk_create(
            [_fresh(owner_id, retention, at) for retention in sorted(wanted - have)], ignore_conflicts=True
        )


def _fresh(owner_id: UUID, retention: str, at: datetime) -> DataKey:
    ring = keyring()
    wrapped = seal(
        secrets.token_bytes(KEY_BYTES),
        key=ring.keks[ring.current],
        nonce=secrets.token_bytes(NONCE_BYTES),
        place=_wrapping(owner_id, retention, ring.current),
    )
    return DataKey(owner_id=owner_id, retention=retention, kek=ring.current, wrapped=wrapped, created_at=at)


def _wrapping(owner_id: UUID, retention: str, kek: str) -> bytes:
    return f"seloste:key:1|{owner_id}|{retention}|{kek}".encode()


def keys_of(owner_ids: Iterable[UUID]) -> Keys:
    """Return the keys these owners have now.

    Raises:
        KeyLost: a wrapped key was changed, or its key-encryption key is not in the key file.
    """
    ring = keyring()
    keys = {}
    for row in DataKey.objects.filter(owner_id__in=list(owner_ids)):
        try:
            keys[row.owner_id, row.retention] = unseal(
                bytes(row.wrapped),
                key=ring.keks[row.kek],
                place=_wrapping(row.owner_id, row.retention, row.kek),
            )
        except (KeyError, NotOpened):
            raise KeyLost("A data key does not open with the key file; run “seloste doctor”.") from None
    return Keys(keys)


def destroy(owner_id: UUID, *, at: datetime, keep: Collection[str] = ()) -> int:
    """Destroy all keys and tokens of ``owner_id`` and return how many keys there were.

    Every copy of what was sealed under them, backups included, is unreadable from then on (Art. 17).
    """
    with writing("keys"):
        rows = DataKey.objects.filter(owner_id=owner_id).exclude(retention__in=list(keep))
        DestroyedKey.objects.bulk_create(
            DestroyedKey(owner_id=owner_id, retention=row.retention, destroyed_at=at) for row in rows
        )
        count, _ = rows.delete()
        LookupToken.objects.filter(owner_id=owner_id).delete()
        ContactPoint.objects.filter(owner_id=owner_id).delete()
    truncate_wal("keys")
    return count
