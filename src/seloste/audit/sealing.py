"""Sealing: committed entries become the next leaves of the log, under a freshly signed checkpoint.

An entry with a lower number may commit later than one with a higher, so positions are given here, and
never derived from the entries. Within one checkpoint entries stand in the order of their numbers.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, connection

from seloste.audit.checkpoints import SignedCheckpoint, issue, newest, vkey
from seloste.audit.leaf import hashes_of
from seloste.audit.models import Checkpoint, Leaf, Pending
from seloste.core.errors import SelosteError
from seloste.core.tlog import BadTree, Tree
from seloste.storage import writing

__all__ = ["LogBroken", "seal_pending", "vkey"]

BATCH = 5_000
ELECTION = int.from_bytes(b"sel.seal")
"""The number of PostgreSQL's advisory lock that elects the sealer."""


class LogBroken(SelosteError):
    """The log was changed by hand, so that it cannot grow from where it stands."""


def seal_pending(*, at: datetime) -> SignedCheckpoint | None:
    """Seal every committed entry that no checkpoint covers, and return the new checkpoint.

    None means that nothing was pending, or that another process is sealing at this moment. To be called
    outside any transaction, since what is sealed must be committed.

    Raises:
        LogBroken: the newest checkpoint, or a place in the log, is not as the last sealing left it;
            nothing was sealed.
    """
    if not Pending.objects.exists():  # asked first, so that a quiet register takes no turn from its writers
        return None
    try:
        with writing():
            if not _is_elected() or not Pending.objects.exists():
                return None
            return _seal(at=at)
    except IntegrityError:
        raise LogBroken(
            "The log has entries that no checkpoint covers, so nothing was sealed; run “seloste audit verify”."
        ) from None


def _is_elected() -> bool:
    if connection.vendor != "postgresql":
        return True  # writing() lets one writer in at a time
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [ELECTION])
        return bool(cursor.fetchone()[0])


def _seal(*, at: datetime) -> SignedCheckpoint:
    tree = _tree()
    for entries in _pending():
        hashes = _hashes(entries)
        Leaf.objects.bulk_create(
            Leaf(position=position, entry_id=entry_id, hash=hashes[entry_id])
            for position, entry_id in enumerate(entries, start=tree.size)
        )
        Pending.objects.filter(entry_id__in=entries).delete()
        tree = tree.append(hashes[entry_id] for entry_id in entries)
    return issue(tree, at=at)


def _hashes(entries: Sequence[UUID]) -> Mapping[UUID, bytes]:
    try:
        hashes = hashes_of(entries)
    except (ValueError, TypeError, AttributeError) as error:
        raise LogBroken(
            "An entry that waits to be sealed is not as Seloste writes them; run “seloste audit verify”."
        ) from error
    if len(hashes) != len(entries):
        raise LogBroken("An entry that waits to be sealed is gone; run “seloste audit verify”.")
    return hashes


def _pending() -> Iterator[list[UUID]]:
    """Yield what is pending in ascending order; a lower number that commits meanwhile waits its turn."""
    rows = Pending.objects.order_by("entry_id").values_list("entry_id", flat=True)
    batch = list(rows[:BATCH])
    while batch:
        yield batch
        batch = list(rows.filter(entry_id__gt=batch[-1])[:BATCH])


def _tree() -> Tree:
    """Return the tree to grow, once the newest checkpoint has been found to be as it was signed."""
    row = Checkpoint.objects.order_by("-size").first()
    if row is None:
        return Tree()
    said = newest()
    try:
        tree = Tree.from_bytes(bytes(row.edge))
    except BadTree:
        tree = Tree()
    if said is None or (said.size, said.root) != (row.size, tree.root()) or tree.size != row.size:
        raise LogBroken(
            "The newest checkpoint is not as it was signed, so nothing was sealed; run “seloste audit verify”."
        )
    return tree
