"""Promise: even somebody who holds the signing key cannot rewrite the log unseen.

That takes a checkpoint that was kept elsewhere; without one, nothing could show it, and we say so.
"""

from datetime import datetime
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from logged import rewrite, sealed_log, tampering, use

from seloste.audit.checkpoints import SignedCheckpoint, newest
from seloste.audit.findings import Kind
from seloste.audit.models import Checkpoint, Details, Entry, Leaf, Mention, Pending
from seloste.audit.sealing import seal_pending
from seloste.audit.verifying import verify
from seloste.core.note import sign


@pytest.fixture
def kept(now: datetime) -> SignedCheckpoint:
    """A checkpoint that was mailed away when the log had its first entries."""
    sealed_log(at=now, batches=[3, 2])
    signed = newest()
    assert signed is not None
    return signed


def _rewrite(now: datetime, *, actor: str) -> None:
    """Change the first entry and let the real sealer, with the real key, sign everything anew."""
    first = Leaf.objects.order_by("position")[0].entry_id
    rewrite(first, '"actor":"', f'"actor":"{actor}')
    Checkpoint.objects.all().delete()
    Leaf.objects.all().delete()
    Pending.objects.bulk_create(Pending(entry_id=entry.id) for entry in Entry.objects.all())
    seal_pending(at=now)


def test_a_log_signed_anew_is_found_against_a_checkpoint_kept_elsewhere(
    kept: SignedCheckpoint, now: datetime
) -> None:
    """Its own check holds, as it must; the kept checkpoint does not."""
    with tampering():
        _rewrite(now, actor="8")
        assert verify().holds
        (finding,) = verify(checkpoints=[kept.note]).findings
    assert (finding.kind, finding.position, finding.kept) == (Kind.NOT_CONSISTENT, kept.size, 0)


def test_a_log_that_only_grew_is_consistent_with_every_checkpoint_kept(
    kept: SignedCheckpoint, now: datetime
) -> None:
    """Honest growth passes, also against a checkpoint in the middle of what was sealed since."""
    sealed_log(at=now, batches=[4, 1])
    latest = newest()
    assert latest is not None
    assert verify(checkpoints=[latest.note, kept.note, kept.note]).holds


def test_a_log_that_was_cut_back_is_found_against_a_checkpoint_kept_elsewhere(
    kept: SignedCheckpoint, now: datetime
) -> None:
    """An old copy of the database, put back in place of the newer one, is shorter than it was."""
    sealed_log(at=now, batches=[2])
    latest = newest()
    assert latest is not None
    with tampering():
        gone = list(Leaf.objects.filter(position__gte=kept.size).values_list("entry_id", flat=True))
        Checkpoint.objects.filter(size__gt=kept.size).delete()
        Leaf.objects.filter(entry_id__in=gone).delete()
        Mention.objects.filter(entry_id__in=gone).delete()
        Details.objects.filter(entry_id__in=gone).delete()
        Entry.objects.filter(id__in=gone).delete()
        assert verify(checkpoints=[kept.note]).holds
        (finding,) = verify(checkpoints=[kept.note, latest.note]).findings
    assert (finding.kind, finding.position, finding.kept) == (Kind.NOT_CONSISTENT, latest.size, 1)


def test_a_kept_checkpoint_that_was_altered_is_found(kept: SignedCheckpoint) -> None:
    """Neither an altered note nor any other text passes for a checkpoint."""
    altered = kept.note.replace(f"\n{kept.size}\n", f"\n{kept.size - 1}\n")
    report = verify(checkpoints=["", "no note", altered, kept.note])
    assert [(finding.kind, finding.kept) for finding in report.findings] == [
        (Kind.BAD_SIGNATURE, number) for number in range(3)
    ]


def test_a_checkpoint_of_another_key_is_found(kept: SignedCheckpoint) -> None:
    """The same words under the same name, signed by somebody else."""
    body = kept.note.partition("\n\n")[0] + "\n"
    other = Ed25519PrivateKey.from_private_bytes(b"o" * 32)
    (finding,) = verify(checkpoints=[sign(body, name=body.partition("\n")[0], private_key=other)]).findings
    assert (finding.kind, finding.kept) == (Kind.BAD_SIGNATURE, 0)


def test_a_checkpoint_that_a_witness_signed_too_is_as_good(kept: SignedCheckpoint, now: datetime) -> None:
    """Others may add their signatures to a note of ours (C2SP signed-note)."""
    witness = Ed25519PrivateKey.from_private_bytes(b"w" * 32)
    body = kept.note.partition("\n\n")[0] + "\n"
    line = sign(body, name="witness.example", private_key=witness).rpartition("\n\n")[2]
    use(at=now, people=[UUID(int=9)])
    seal_pending(at=now)
    assert verify(checkpoints=[kept.note + line]).holds
