"""Short secrets of the system itself, sealed directly under the keyring."""

import base64
import secrets

from seloste.core.crypto import NONCE_BYTES, seal, unseal
from seloste.vault.custody import cipher_of
from seloste.vault.wrapping import refuse_retired, with_kek


def protect(text: str, *, kind: str) -> str:
    """Return ``text`` sealed, as ``KEK-ID:BASE64``."""
    return with_kek(lambda kek: _protect(text, kind, kek))


def _protect(text: str, kind: str, kek: str) -> str:
    refuse_retired(kek)
    sealed = seal(
        text.encode(), key=cipher_of(kek), nonce=secrets.token_bytes(NONCE_BYTES), place=_place(kind)
    )
    return f"{kek}:{base64.b64encode(sealed).decode()}"


def reveal(protected: str, *, kind: str) -> str:
    """Return what ``protect`` was given.

    Raises:
        NotOpened: it was changed, or sealed for something else.
        BadKeyring: its key-encryption key is not in the keyring.
    """
    _, _, sealed = protected.partition(":")
    return unseal(base64.b64decode(sealed), key=cipher_of(kek_of(protected)), place=_place(kind)).decode()


def kek_of(protected: str) -> str:
    """Return the id of the key-encryption key that a secret is sealed under."""
    return protected.partition(":")[0]


def _place(kind: str) -> bytes:
    return f"seloste:secret:1|{kind}".encode()
