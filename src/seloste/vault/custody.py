"""The keyring of the running register."""

from django.conf import settings

from seloste.vault.keyring import Keyring


def keyring() -> Keyring:
    """Return the keyring that was read when the process started."""
    ring: Keyring = settings.KEYRING
    return ring
