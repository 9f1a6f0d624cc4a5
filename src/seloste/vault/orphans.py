"""Keys without data: what a crash between the two databases leaves when nobody comes back with the address."""

from datetime import datetime
from uuid import UUID

from seloste.storage import truncate_wal
from seloste.storage.sql import rows
from seloste.vault.destroying import destroy_here
from seloste.vault.fields import owner_kept, owner_of
from seloste.vault.index import NEWER_THAN_ALL
from seloste.vault.wrapping import writing_about


def orphans(before: datetime, *, limit: int | None = None, after: UUID | None = None) -> list[UUID]:
    """Return owners, newest first, all of whose keys were made before a time: those who may be orphans.

    Whoever has data is none; the caller knows whose data there is. ``before`` is an hour ago or more, so
    that whoever is being registered now is left alone; ``after`` is the last owner of the page before.
    """
    found = rows(
        "SELECT owner_id FROM vault_datakey WHERE owner_id < %s GROUP BY owner_id"
        " HAVING max(created_at) < %s ORDER BY owner_id DESC LIMIT %s",
        [owner_kept(after or NEWER_THAN_ALL), before, (1 << 62) if limit is None else limit],
        database="keys",
    )
    return [owner_of(row[0]) for row in found]


def remove_orphan(owner_id: UUID, *, before: datetime, at: datetime) -> bool:
    """Destroy the keys, tokens and contact points of an owner without data; tell whether it was done.

    It is not when a key of theirs was dated anew since ``before``: somebody took them over meanwhile. They
    are in the journal of destroyed keys, so that a key is never made for them again.
    """
    with writing_about(owner_id):
        newest = rows(
            "SELECT 1 FROM vault_datakey WHERE owner_id = %s AND created_at >= %s LIMIT 1",
            [owner_kept(owner_id), before],
            database="keys",
        )
        if newest:
            return False
        destroy_here(owner_id, at=at)
    truncate_wal("keys")
    return True
