"""Sealing, wrapping and blind indexing; only ``seloste.vault`` may use this module.

Everything random is an argument, so that every function can be tested against known answers.
"""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
TOKEN_BYTES = 8


class NotOpened(Exception):
    """The sealed bytes and the key, or the place they were read from, do not belong together."""


def seal(plaintext: bytes, *, key: bytes, nonce: bytes, place: bytes) -> bytes:
    """Return ``nonce`` and the AES-256-GCM sealing of ``plaintext`` (NIST SP 800-38D).

    ``key`` is 32 bytes, ``nonce`` 12 fresh random bytes; ``place`` is authenticated with the text, so
    that a sealed document cannot be moved to another person, row or type.
    """
    return nonce + AESGCM(key).encrypt(nonce, plaintext, place)


def unseal(sealed: bytes, *, key: bytes, place: bytes) -> bytes:
    """Return what ``seal`` was given.

    Raises:
        NotOpened: the key, the place or a single bit is another.
    """
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place)
    except (InvalidTag, ValueError):
        raise NotOpened from None


def blind(text: str, *, field: str, key: bytes) -> bytes:
    """Return the 32-byte HMAC-SHA-256 (RFC 2104) of ``text`` within ``field``, under the index key."""
    return hmac.digest(key, f"{field}\0{text}".encode(), hashlib.sha256)
