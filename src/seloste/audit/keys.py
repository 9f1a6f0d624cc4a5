"""The key that entries' details are sealed under, kept unwrapped for a minute because every use needs it."""

import time
from uuid import UUID

from seloste.vault.custody import keyring
from seloste.vault.documents import Keys, keys_of
from seloste.vault.keyring import Keyring

LOG = UUID(int=1)
"""The owner of the key."""
RETENTION = "log"
SECONDS = 60.0
"""How long a key that was destroyed meanwhile may still be used."""

_kept: tuple[Keyring, Keys, float] | None = None


def log_keys(*, anew: bool = False) -> Keys:
    """Return the key of the log's details, read ``anew`` or at most a minute ago.

    Raises:
        KeyLost: the wrapped key was changed, or its key-encryption key is not in the key file.
    """
    global _kept  # noqa: PLW0603 (one process, one log)
    ring, now = keyring(), time.monotonic()
    if not anew and _kept is not None and _kept[0] is ring and now - _kept[2] < SECONDS:
        return _kept[1]
    keys = keys_of([LOG])
    if keys.has(LOG, RETENTION):  # what is not there may be there the next time
        keys = keys.opened()
        _kept = (ring, keys, now)
    return keys
