"""Destroying keys: what an erasure, and the removal of an orphan, do to the key database."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from seloste.storage.sql import rows, run, run_many
from seloste.vault.fields import owner_kept
from seloste.vault.index import remove_all


def destroy_here(owner_id: UUID, *, at: datetime, keep: Collection[str] = ()) -> int:
    """Destroy an owner's keys but those to ``keep``, and all tokens and contact points, in the open transaction.

    Each destroyed key is written into the journal. Returns how many there were.
    """
    owner = owner_kept(owner_id)
    have = {
        retention
        for (retention,) in rows(
            "SELECT retention FROM vault_datakey WHERE owner_id = %s", [owner], database="keys"
        )
    }
    gone = sorted(have.difference(keep))
    run_many(
        "INSERT INTO vault_destroyedkey (owner_id, retention, destroyed_at) VALUES (%s, %s, %s)",
        [(owner, retention, at) for retention in gone],
        database="keys",
    )
    run_many(
        "DELETE FROM vault_datakey WHERE owner_id = %s AND retention = %s",
        [(owner, retention) for retention in gone],
        database="keys",
    )
    remove_all(owner_id)
    run("DELETE FROM vault_contactpoint WHERE owner_id = %s", [owner], database="keys")

    return len(gone)
