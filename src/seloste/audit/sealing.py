"""Sealing: committed entries become the next leaves of the log, under a freshly signed checkpoint.

An entry with a lower number may commit later than one with a higher, so positions are given here, and
never derived from the entries. Within one checkpoint entries stand in the order of their numbers.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from django.db import DatabaseError, IntegrityError, connection

from seloste.audit.checkpoints import SignedCheckpoint, issue, newest, vkey
from seloste.audit.leaf import head
from seloste.audit.models import Checkpoint, Pending
from seloste.core.errors import SelosteError
from seloste.core.tlog import BadTree, Tree, leaf_hash
from seloste.storage import writing
from seloste.storage.sql import rows, run, run_many, uuid_of

__all__ = ["LogBroken", "seal_pending", "vkey"]

BATCH = 5_000
ELECTION = int.from_bytes(b"sel.seal")
"""The number of PostgreSQL's advisory lock that elects the sealer."""
Fresh: TypeAlias = tuple[str, bytes]
"""An entry's number in hexadecimal, and the hash of its leaf."""

_WAITING = (
    "SELECT p.entry_id, e.text FROM audit_pending p LEFT JOIN audit_entry e ON e.id = p.entry_id "
    "WHERE p.entry_id > %s ORDER BY p.entry_id LIMIT %s"
)
_PLACE = "INSERT INTO audit_leaf (position, entry_id, hash) VALUES (%s, %s, %s)"
_PLACE_AT_ONCE = (
    "INSERT INTO audit_leaf (position, entry_id, hash) "
    "SELECT %s::bigint + n - 1, id::uuid, decode(hash, 'hex') FROM unnest(string_to_array(%s::text, ','), "
    "string_to_array(%s::text, ',')) WITH ORDINALITY AS placed (id, hash, n)"
)
_DONE = "DELETE FROM audit_pending WHERE entry_id = %s"
_DONE_AT_ONCE = "DELETE FROM audit_pending WHERE entry_id = ANY (string_to_array(%s::text, ',')::uuid[])"


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
        _place(entries, first=tree.size)
        tree = tree.append(hashed for _, hashed in entries)
    return issue(tree, at=at)


def _place(entries: Sequence[Fresh], *, first: int) -> None:
    """Give entries their places, and let them wait no more."""
    if connection.vendor == "postgresql":
        ids = ",".join(number for number, _ in entries)
        run(_PLACE_AT_ONCE, [first, ids, ",".join(hashed.hex() for _, hashed in entries)])
        run(_DONE_AT_ONCE, [ids])
        return
    run_many(_PLACE, [(place, number, hashed) for place, (number, hashed) in enumerate(entries, start=first)])
    run_many(_DONE, [(number,) for number, _ in entries])


def _pending() -> Iterator[list[Fresh]]:
    """Yield what is pending in ascending order; a lower number that commits meanwhile waits its turn."""
    after = "0" * 32
    while batch := _waiting(after):
        yield batch
        after = batch[-1][0]


def _waiting(after: str) -> list[Fresh]:
    try:
        found = [
            (uuid_of(number).hex, text.encode() if text is not None else None)
            for number, text in rows(_WAITING, [after, BATCH])
        ]
    except (DatabaseError, ValueError, TypeError, AttributeError):
        raise _not_as_written() from None
    if any(text is None for _, text in found):
        raise LogBroken("An entry that waits to be sealed is gone; run “seloste audit verify”.")
    if not all(text and (said := head(text)) and said[0] == number.encode() for number, text in found):
        raise _not_as_written()
    return [(number, leaf_hash(text or b"")) for number, text in found]


def _not_as_written() -> LogBroken:
    return LogBroken(
        "An entry that waits to be sealed is not as Seloste writes them; run “seloste audit verify”."
    )


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
