"""Telling a wrong key file from the right one before anything is read or written."""

from seloste.core.crypto import blind
from seloste.storage import writing
from seloste.vault.keyring import BadKeyring, Keyring
from seloste.vault.models import DataKey, KeyCheck


def check_keyring(ring: Keyring) -> None:
    """Compare the key file with the key database; a fresh database remembers the first key it sees.

    Raises:
        BadKeyring: the key database was made with another key, or has lost its own record of it.
    """
    value = blind(ring.current, field="check", key=ring.keks[ring.current] + ring.index)
    row = KeyCheck.objects.filter(kek=ring.current).first()
    if row is None and not KeyCheck.objects.exists() and not DataKey.objects.exists():
        with writing("keys"):
            KeyCheck.objects.get_or_create(kek=ring.current, defaults={"value": value})
        return
    if row is None or bytes(row.value) != value:
        raise BadKeyring(
            "The key file does not belong to this key database; put the right one back, nothing was changed."
        )
