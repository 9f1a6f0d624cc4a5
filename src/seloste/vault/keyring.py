"""The key file: the secrets that never enter a database.

A JSON file of mode 0600, made once by ``seloste init``. Losing it loses the register.
"""

import base64
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seloste.core.crypto import KEY_BYTES, Cipher, cipher
from seloste.core.errors import SelosteError

FORMAT = 1
_SECRETS = ("index", "pseudonym", "log", "session")


class BadKeyring(SelosteError):
    """The key file is missing, unreadable, or not the one this register was made with."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Keyring:
    """The secrets of one register, 32 bytes each; ``keks`` by id, ``current`` names the one in use."""

    current: str
    keks: Mapping[str, bytes]
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


def create_keyring(path: Path) -> Keyring:
    """Write fresh secrets to ``path`` with mode 0600; an existing file is never overwritten.

    Raises:
        BadKeyring: there is a file already.
    """
    current = secrets.token_hex(4)
    content = {
        "format": FORMAT,
        "current": current,
        "keks": {current: _encode(secrets.token_bytes(KEY_BYTES))},
        **{name: _encode(secrets.token_bytes(KEY_BYTES)) for name in _SECRETS},
    }
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise BadKeyring(f"There is a key file at {path} already; it is never overwritten.") from None
    with os.fdopen(descriptor, "w") as file:
        json.dump(content, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    return load_keyring(path)


def load_keyring(path: Path) -> Keyring:
    """Return the secrets kept in the key file at ``path``.

    Raises:
        BadKeyring: the file is missing, others may read it, or its content is not whole.
    """
    try:
        mode = path.stat().st_mode
        content = json.loads(path.read_text())
    except FileNotFoundError:
        raise BadKeyring(
            f"The key file {path} is missing; without it the register cannot be opened. "
            "Put it back from where you keep its copy."
        ) from None
    except (OSError, ValueError):
        raise BadKeyring(f"The key file {path} cannot be read; put it back from its copy.") from None
    if mode & 0o077:
        raise BadKeyring(f"Others can read the key file {path}; run: chmod 600 {path}")
    return _keyring(content, path)


def _keyring(content: Any, path: Path) -> Keyring:
    try:
        if content["format"] != FORMAT or content["current"] not in content["keks"]:
            raise ValueError(path)
        return Keyring(
            current=content["current"],
            keks={kek: _decode(value) for kek, value in content["keks"].items()},
            **{name: _decode(content[name]) for name in _SECRETS},
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        raise BadKeyring(f"The key file {path} is not whole; put it back from its copy.") from None


def _encode(secret: bytes) -> str:
    return base64.b64encode(secret).decode()


def _decode(text: str) -> bytes:
    secret = base64.b64decode(text, validate=True)
    if len(secret) != KEY_BYTES:
        raise ValueError(len(secret))
    return secret
