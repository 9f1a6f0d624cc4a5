"""Contact points that change hands: let go when a value is corrected."""

from collections.abc import Mapping
from uuid import UUID

from seloste.storage.sql import places, run
from seloste.vault.fields import owner_kept
from seloste.vault.index import point_token


def release(owner_id: UUID, *, keep: Mapping[str, str]) -> None:
    """Let go of the owner's contact points but for these (field → normal form)."""
    tokens = [point_token(field, text) for field, text in keep.items()]
    beyond = f" AND token NOT IN ({places(len(tokens))})" if tokens else ""
    run(
        f"DELETE FROM vault_contactpoint WHERE owner_id = %s{beyond}",  # noqa: S608 (places only)
        [owner_kept(owner_id), *tokens],
        database="keys",
    )
