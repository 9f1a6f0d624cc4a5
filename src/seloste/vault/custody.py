"""The keyring of the running register, and which of its key-encryption keys wraps what is new.

The key database says which key-encryption key is in use, not the keyring: during a rotation a keyring knows
two, and every process must wrap by the same one. A process asks once, and again when it is refused.
"""

import threading

from django.conf import settings

from seloste.core.crypto import Cipher
from seloste.storage.sql import rows
from seloste.vault.keyring import BadKeyring, Keyring


class _Held:
    """What this process knows; ``read`` is a keyring that was read again, and what it took the place of."""

    read: tuple[Keyring, Keyring] | None = None
    kek: str | None = None
    turn = threading.Lock()


def keyring() -> Keyring:
    """Return the keyring that this process read last."""
    ring: Keyring = settings.KEYRING
    read = _Held.read
    return read[1] if read is not None and read[0] is ring else ring


def kek_in_use() -> str:
    """Return the id of the key-encryption key that wraps what is new.

    Raises:
        BadKeyring: the key database does not know one yet, or this process does not have it.
    """
    kek = _Held.kek
    if kek is None or kek not in keyring().keks:
        found = rows("SELECT kek FROM vault_keycheck WHERE NOT retired", database="keys")
        if not found:
            raise BadKeyring("The key database has no record of its keyring; put it back from its backup.")
        [(kek,)] = found
        cipher_of(kek)
        _Held.kek = kek
    return kek


def cipher_of(kek: str) -> Cipher:
    """Return a key-encryption key ready for use; the keyring is read again before it is given up.

    Raises:
        BadKeyring: it is not in the keyring.
    """
    if kek not in keyring().keks:
        look_again()
    try:
        return keyring().cipher(kek)
    except KeyError:
        raise BadKeyring(
            f"The key-encryption key {kek} is not in this process's keyring; "
            "if keys were rotated, start it again with the new keyring."
        ) from None


def look_again() -> None:
    """Read the keyring again, because the key database is ahead of what this process knows."""
    with _Held.turn:
        try:
            read = settings.SELOSTE.read_keyring()
        except BadKeyring:
            # An environment is read once; a file may be away for a moment. What is known goes on being used.
            read = keyring()
        _Held.read = (settings.KEYRING, read)
        _Held.kek = None
