"""Proofs for somebody who does not have the log: that an entry is in it, and that it only grew."""

from collections.abc import Callable
from uuid import UUID

from seloste.audit.checkpoints import SignedCheckpoint, newest, signer
from seloste.audit.models import Entry, Leaf
from seloste.audit.proofs import Consistency, Inclusion
from seloste.audit.reading import leaf_hashes
from seloste.core.errors import SelosteError
from seloste.core.tlog import (
    BadTree,
    consistency_spans,
    inclusion_spans,
    leaf_hash,
    proof_of,
    verify_consistency,
    verify_inclusion,
)


class NotProved(SelosteError):
    """There is nothing to prove, or the log is not what it was when it was signed."""


def prove_inclusion(entry_id: UUID) -> Inclusion:
    """Prove that an entry is in the log, under the newest checkpoint.

    Raises:
        NotProved: there is no such entry, it waits to be sealed, or the log does not hold.
    """
    signed = _newest()
    text = Entry.objects.filter(id=entry_id).values_list("text", flat=True).first()
    if text is None:
        raise NotProved("The log has no such entry, so nothing was proved.")
    index = Leaf.objects.filter(entry_id=entry_id).values_list("position", flat=True).first()
    if index is None or index >= signed.size:
        raise NotProved("The entry waits to be sealed; ask again in a second.")
    proof = _proof(lambda: proof_of(inclusion_spans(index, signed.size), leaf_hashes))
    leaf = leaf_hash(text.encode())
    if not verify_inclusion(leaf=leaf, index=index, size=signed.size, proof=proof, root=signed.root):
        raise _broken()
    return Inclusion(leaf=text, index=index, proof=proof, checkpoint=signed)


def prove_growth(since: str) -> Consistency:
    """Prove that the log of a checkpoint that was kept elsewhere grew into the newest one's.

    Raises:
        NotProved: ``since`` is no checkpoint of this log, or the log does not begin with what it says.
    """
    signed = _newest()
    kept = signer().read(since)
    if kept is None:
        raise NotProved("That was not signed by this log's key, so nothing was proved.")
    if kept.size > signed.size:
        raise NotProved(
            f"That checkpoint is over {kept.size} entries, and the log has only {signed.size}: it was cut short."
        )
    proof = _proof(lambda: proof_of(consistency_spans(kept.size, signed.size), leaf_hashes))
    grew = verify_consistency(
        old=kept.size, new=signed.size, old_root=kept.root, new_root=signed.root, proof=proof
    )
    if not grew:
        raise _broken()
    return Consistency(old=kept.size, old_root=kept.root, proof=proof, checkpoint=signed)


def _newest() -> SignedCheckpoint:
    signed = newest()
    if signed is None:
        raise NotProved("Nothing has been sealed yet, so there is nothing to prove.")
    return signed


def _proof(make: Callable[[], tuple[bytes, ...]]) -> tuple[bytes, ...]:
    try:
        return make()
    except BadTree:
        raise _broken() from None


def _broken() -> NotProved:
    return NotProved("The log is not what it was when it was signed; run “seloste audit verify”.")
