"""Proofs for somebody who does not have the log."""

from datetime import datetime
from uuid import uuid4

import pytest
from logged import sealed_log, tampering, use

from seloste.audit import reading
from seloste.audit.checkpoints import newest
from seloste.audit.models import Checkpoint, Entry, Leaf
from seloste.audit.proving import NotProved, prove_growth, prove_inclusion
from seloste.core.tlog import leaf_hash, verify_consistency, verify_inclusion


@pytest.fixture(params=[2, 2048])
def _batches(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH", request.param)


@pytest.mark.usefixtures("_batches")
def test_every_entry_is_proved_to_be_in_the_log(now: datetime) -> None:
    """With the newest checkpoint's root, a leaf and a proof are enough."""
    for entry_id in sealed_log(at=now, batches=[3, 5]):
        proved = prove_inclusion(entry_id)
        assert verify_inclusion(
            leaf=leaf_hash(proved.leaf.encode()),
            index=proved.index,
            size=proved.checkpoint.size,
            proof=proved.proof,
            root=proved.checkpoint.root,
        )
        assert entry_id.hex in proved.leaf


@pytest.mark.usefixtures("_batches")
def test_the_log_is_proved_to_have_only_grown(now: datetime) -> None:
    """Since a checkpoint that was kept elsewhere."""
    sealed_log(at=now, batches=[3])
    kept = newest()
    assert kept is not None
    sealed_log(at=now, batches=[4, 2])
    proved = prove_growth(kept.note)
    assert verify_consistency(
        old=proved.old,
        new=proved.checkpoint.size,
        old_root=kept.root,
        new_root=proved.checkpoint.root,
        proof=proved.proof,
    )
    assert (proved.old, proved.old_root) == (kept.size, kept.root)


def test_nothing_is_proved_of_what_is_not_in_the_log(now: datetime) -> None:
    """Each case is one sentence."""
    with pytest.raises(NotProved, match="Nothing has been sealed"):
        prove_inclusion(uuid4())
    sealed_log(at=now, batches=[3])
    with pytest.raises(NotProved, match="no such entry"):
        prove_inclusion(uuid4())
    with pytest.raises(NotProved, match="waits to be sealed"):
        prove_inclusion(use(at=now))
    with pytest.raises(NotProved, match="not signed by this log"):
        prove_growth("no note")


def test_nothing_is_proved_with_a_log_that_was_changed(now: datetime) -> None:
    """A proof that nobody would believe is not handed out."""
    sealed_log(at=now, batches=[3])
    kept = newest()
    assert kept is not None
    entry_id, other = sealed_log(at=now, batches=[2])
    later = newest()
    assert later is not None
    with tampering():
        Entry.objects.filter(id=entry_id).update(text="changed")
        with pytest.raises(NotProved, match="audit verify"):
            prove_inclusion(entry_id)
        Leaf.objects.filter(position=0).update(hash=b"h" * 32)
        with pytest.raises(NotProved, match="audit verify"):
            prove_growth(kept.note)
        Leaf.objects.filter(position=0).delete()
        with pytest.raises(NotProved, match="audit verify"):
            prove_inclusion(other)
        Checkpoint.objects.filter(size=later.size).delete()
        with pytest.raises(NotProved, match="cut short"):
            prove_growth(later.note)
