"""Short secrets of the system itself, sealed directly under the key file."""

import base64
import secrets

from seloste.core.crypto import NONCE_BYTES, seal, unseal
from seloste.vault.custody import keyring


def protect(text: str, *, kind: str) -> str:
    """Return ``text`` sealed, as ``KEK-ID:BASE64``."""
    ring = keyring()
    sealed = seal(
        text.encode(),
        key=ring.keks[ring.current],
        nonce=secrets.token_bytes(NONCE_BYTES),
        place=f"seloste:secret:1|{kind}".encode(),
    )
    return f"{ring.current}:{base64.b64encode(sealed).decode()}"


def reveal(protected: str, *, kind: str) -> str:
    """Return what ``protect`` was given.

    Raises:
        NotOpened: it was changed, or sealed for something else.
        KeyError: its key-encryption key is not in the key file.
    """
    kek, _, sealed = protected.partition(":")
    place = f"seloste:secret:1|{kind}".encode()
    return unseal(base64.b64decode(sealed), key=keyring().keks[kek], place=place).decode()
