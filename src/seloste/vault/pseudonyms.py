"""References to a person that say nothing without the pseudonym key."""

from uuid import UUID

from seloste.core.crypto import blind
from seloste.vault.custody import keyring


def pseudonym(owner_id: UUID) -> str:
    """Return the reference by which the log names a person (Art. 4(5)): 32 hexadecimal digits."""
    return blind(str(owner_id), field="pseudonym", key=keyring().pseudonym)[:16].hex()
