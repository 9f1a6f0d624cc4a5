"""Telling a wrong keyring from the right one before anything is read or written."""

from seloste.core.crypto import blind
from seloste.storage import writing
from seloste.vault.keyring import BadKeyring, Keyring
from seloste.vault.models import DataKey, KeyCheck


def check_value(ring: Keyring, kek: str) -> bytes:
    """Return the value by which the key database knows a key-encryption key together with the index key."""
    return blind(kek, field="check", key=ring.keks[kek] + ring.index)


def check_keyring(ring: Keyring) -> None:
    """Compare the keyring with the key database; a fresh database remembers the first one it sees.

    Raises:
        BadKeyring: the key database was made with another one, or has lost its own record of it.
    """
    known = {row.kek: row for row in KeyCheck.objects.all()}
    if not known and not DataKey.objects.exists():
        with writing("keys"):
            value = check_value(ring, ring.current)
            KeyCheck.objects.get_or_create(kek=ring.current, defaults={"value": value})
        return
    in_use = [row.kek for row in known.values() if not row.retired]
    ours = [kek for kek in ring.keks if kek in known]
    if (
        not set(in_use) <= set(ours)
        or not in_use
        or any(bytes(known[kek].value) != check_value(ring, kek) for kek in ours)
    ):
        raise BadKeyring(
            "The keyring does not belong to this key database; put the right one back, nothing was changed."
        )
