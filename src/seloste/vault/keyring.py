"""The keyring: the secrets that never enter a database, as JSON.

Made once by ``seloste init`` or ``seloste keys new``; ``vault.sources`` says where it is kept. Losing it loses
the register.
"""

import base64
import json
import os
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from seloste.core.crypto import KEY_BYTES, Cipher, cipher
from seloste.core.errors import SelosteError

FORMAT = 1
_SECRETS = ("index", "pseudonym", "log", "session")


class BadKeyring(SelosteError):
    """The keyring is missing, unreadable, or not the one this register was made with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """When a key-encryption key came: the first has number 1."""

    number: int
    created: date


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Keyring:
    """The secrets of one register, 32 bytes each; ``keks`` by id, ``current`` names the newest."""

    current: str
    keks: Mapping[str, bytes]
    epochs: Mapping[str, Epoch]
    index: bytes
    pseudonym: bytes
    log: bytes
    session: bytes
    _ciphers: dict[str, Cipher] = field(default_factory=dict, init=False, compare=False)

    def cipher(self, kek: str) -> Cipher:
        """Return one key-encryption key, ready for use.

        Raises:
            KeyError: it is not in this keyring.
        """
        if kek not in self._ciphers:
            self._ciphers[kek] = cipher(self.keks[kek])
        return self._ciphers[kek]


def fresh_keyring(*, on: date) -> Keyring:
    """Return the keyring of a new register: random keys, and a key-encryption key of epoch 1."""
    current = secrets.token_hex(4)
    return Keyring(
        current=current,
        keks={current: secrets.token_bytes(KEY_BYTES)},
        epochs={current: Epoch(number=1, created=on)},
        **{name: secrets.token_bytes(KEY_BYTES) for name in _SECRETS},
    )


def with_new_kek(ring: Keyring, *, on: date) -> Keyring:
    """Return the keyring with one key-encryption key more, which is now the newest."""
    current = secrets.token_hex(4)
    number = ring.epochs[ring.current].number + 1
    return replace(
        ring,
        current=current,
        keks={**ring.keks, current: secrets.token_bytes(KEY_BYTES)},
        epochs={**ring.epochs, current: Epoch(number=number, created=on)},
    )


def without(ring: Keyring, keks: Collection[str]) -> Keyring:
    """Return the keyring without these key-encryption keys; never without the newest."""
    stay = [kek for kek in ring.keks if kek not in keks or kek == ring.current]
    return replace(
        ring, keks={kek: ring.keks[kek] for kek in stay}, epochs={kek: ring.epochs[kek] for kek in stay}
    )


def encode(ring: Keyring) -> str:
    """Return the keyring as JSON text."""
    keks = {
        kek: {
            "epoch": ring.epochs[kek].number,
            "created": ring.epochs[kek].created.isoformat(),
            "key": base64.b64encode(secret).decode(),
        }
        for kek, secret in ring.keks.items()
    }
    known = {name: base64.b64encode(getattr(ring, name)).decode() for name in _SECRETS}
    return json.dumps({"format": FORMAT, "current": ring.current, "keks": keks, **known}, indent=2)


def decode(text: str | bytes) -> Keyring:
    """Return the keyring that ``encode`` was given.

    Raises:
        ValueError: the text is not JSON, or not a whole keyring; it tells nothing of what stands in it.
    """
    try:
        content = json.loads(text)
        if content["format"] != FORMAT or content["current"] not in content["keks"]:
            raise ValueError
        return Keyring(
            current=content["current"],
            keks={kek: _secret(told["key"]) for kek, told in content["keks"].items()},
            epochs={kek: _epoch(told) for kek, told in content["keks"].items()},
            **{name: _secret(content[name]) for name in _SECRETS},
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        raise ValueError("not a whole keyring") from None


def create_keyring(path: Path) -> Keyring:
    """Write fresh secrets to ``path`` with mode 0600; an existing file is never overwritten.

    Raises:
        BadKeyring: there is a file already.
    """
    return write_new(path, fresh_keyring(on=datetime.now(UTC).date()))


def write_new(path: Path, ring: Keyring) -> Keyring:
    """Write a keyring to a file of mode 0600 that is not there yet.

    Raises:
        BadKeyring: there is a file already.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise BadKeyring(f"There is a key file at {path} already; it is never overwritten.") from None
    _fill(descriptor, ring)
    _sync_folder(path)
    return load_keyring(path)


def replace_keyring(path: Path, ring: Keyring) -> None:
    """Put a keyring in the place of the one at ``path``, at once: whoever reads sees the old or the new one.

    A temporary file of mode 0600 beside it is written, synced and renamed; it belongs to whom the old one does.

    Raises:
        OSError: it could not be done; the old file is as it was.
    """
    before = path.stat()
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        if (os.geteuid(), os.getegid()) != (before.st_uid, before.st_gid):
            os.fchown(descriptor, before.st_uid, before.st_gid)
        _fill(descriptor, ring)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path)


def load_keyring(path: Path) -> Keyring:
    """Return the secrets kept in the key file at ``path``.

    Raises:
        BadKeyring: the file is missing, others may read it, or its content is not whole.
    """
    try:
        mode = path.stat().st_mode
        content = path.read_bytes()
    except FileNotFoundError:
        raise BadKeyring(
            f"The key file {path} is missing; without it the register cannot be opened. "
            "Put it back from where you keep its copy."
        ) from None
    except OSError:
        raise BadKeyring(f"The key file {path} cannot be read; put it back from its copy.") from None
    if mode & 0o077:
        raise BadKeyring(f"Others can read the key file {path}; run: chmod 600 {path}")
    try:
        return decode(content)
    except ValueError:
        raise BadKeyring(f"The key file {path} is not whole; put it back from its copy.") from None


def _fill(descriptor: int, ring: Keyring) -> None:
    with os.fdopen(descriptor, "w") as file:
        file.write(encode(ring) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _epoch(told: Any) -> Epoch:
    number = told["epoch"]
    if type(number) is not int or number < 1:
        raise ValueError
    return Epoch(number=number, created=date.fromisoformat(told["created"]))


def _secret(text: str) -> bytes:
    secret = base64.b64decode(text, validate=True)
    if len(secret) != KEY_BYTES:
        raise ValueError
    return secret
