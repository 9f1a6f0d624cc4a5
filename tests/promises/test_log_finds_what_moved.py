"""Promise: nobody can remove, add or move what was written down about a use of personal data.

Found by the log's own check, without any help from outside, unless the signing key was used as well
(``test_log_rewritten_and_signed_anew``).
"""

from datetime import datetime
from uuid import UUID

import pytest
from django.db.models import F
from logged import position, sealed_log, tampering, use

from seloste.audit.findings import Kind
from seloste.audit.models import Details, Entry, Leaf, Mention, Pending
from seloste.audit.verifying import verify
from seloste.storage import new_id


@pytest.fixture
def log(now: datetime) -> list[UUID]:
    """The last eight entries of a log, sealed under three checkpoints."""
    return sealed_log(at=now, batches=[3, 1, 4])


def kinds() -> set[Kind]:
    """What a check finds."""
    return {finding.kind for finding in verify().findings}


def _remove(entry_id: UUID) -> None:
    """Delete an entry and all that was written with it, but its place."""
    for rows in (Mention, Details):
        rows.objects.filter(entry_id=entry_id).delete()
    Entry.objects.filter(id=entry_id).delete()


def test_an_entry_that_was_removed_is_found(log: list[UUID]) -> None:
    """The leaf that stays behind tells where it stood."""
    with tampering():
        _remove(log[4])
        (finding,) = verify().findings
    assert (finding.kind, finding.position) == (Kind.REMOVED, position(log[4]))


def test_an_entry_that_was_removed_with_its_leaf_is_found(log: list[UUID]) -> None:
    """There is a gap, and the checkpoint after it does not match any more."""
    place = position(log[4])
    with tampering():
        Leaf.objects.filter(entry_id=log[4]).delete()
        _remove(log[4])
        findings = verify().findings
    assert (Kind.REMOVED, place) in {(finding.kind, finding.position) for finding in findings}
    assert Kind.NOT_CONSISTENT in {finding.kind for finding in findings}


def test_a_gap_that_was_closed_up_is_found(log: list[UUID]) -> None:
    """Moving the later places down hides the gap, but not from the checkpoints."""
    place = position(log[4])
    with tampering():
        Leaf.objects.filter(entry_id=log[4]).delete()
        _remove(log[4])
        for leaf in Leaf.objects.filter(position__gt=place).order_by("position"):
            Leaf.objects.filter(position=leaf.position).update(position=F("position") - 1)
        assert {Kind.NOT_CONSISTENT, Kind.REMOVED} <= kinds()


def test_a_leaf_that_was_removed_alone_is_found(log: list[UUID]) -> None:
    """Its entry then has no place in the log."""
    with tampering():
        Leaf.objects.filter(entry_id=log[0]).delete()
        assert {Kind.REMOVED, Kind.ADDED} <= kinds()


def test_an_end_that_was_cut_off_is_found(log: list[UUID]) -> None:
    """The newest checkpoint tells how long the log was."""
    start = position(log[-3])
    with tampering():
        Leaf.objects.filter(entry_id__in=log[-3:]).delete()
        for entry_id in log[-3:]:
            _remove(entry_id)
        findings = verify().findings
    removed = [finding for finding in findings if finding.kind is Kind.REMOVED]
    assert [(finding.position, finding.count) for finding in removed] == [(start, 3)]


def test_an_entry_that_was_put_in_is_found(log: list[UUID], now: datetime) -> None:
    """An entry comes into the log through sealing only."""
    with tampering():
        entry_id = use(at=now)
        Pending.objects.filter(entry_id=entry_id).delete()
        (finding,) = verify().findings
        assert (finding.kind, finding.entry_id) == (Kind.ADDED, entry_id)
        Leaf.objects.create(position=Leaf.objects.count(), entry_id=entry_id, hash=b"h" * 32)
        (finding,) = verify().findings
        assert (finding.kind, finding.position) == (Kind.ADDED, Leaf.objects.count() - 1)


def test_a_place_before_the_first_is_found(log: list[UUID]) -> None:
    """Positions count from 0."""
    with tampering():
        Leaf.objects.create(position=-1, entry_id=new_id(), hash=b"h" * 32)
        assert Kind.ADDED in kinds()


def test_an_entry_that_would_be_sealed_twice_is_found(log: list[UUID]) -> None:
    """It has a place, and waits for another."""
    with tampering():
        Pending.objects.create(entry_id=log[0])
        (finding,) = verify().findings
    assert (finding.kind, finding.entry_id) == (Kind.ADDED, log[0])


def test_a_waiting_entry_that_was_removed_carelessly_is_found(log: list[UUID], now: datetime) -> None:
    """Nothing vouches for it yet, but what waits for it is still there."""
    entry_id = use(at=now)
    with tampering():
        _remove(entry_id)
        (finding,) = verify().findings
    assert (finding.kind, finding.entry_id) == (Kind.REMOVED, entry_id)


def _swap(first: Leaf, second: Leaf, *columns: str) -> None:
    Leaf.objects.filter(position=first.position).update(entry_id=new_id())
    for leaf, other in ((second, first), (first, second)):
        Leaf.objects.filter(position=leaf.position).update(**{c: getattr(other, c) for c in columns})


@pytest.mark.parametrize("columns", [("entry_id",), ("entry_id", "hash")])
@pytest.mark.parametrize("pair", [(4, 5), (5, 7), (0, 2)])
def test_two_entries_that_changed_places_are_found(
    log: list[UUID], columns: tuple[str, ...], pair: tuple[int, int]
) -> None:
    """With or without their hashes, within one checkpoint."""
    first, second = (Leaf.objects.get(entry_id=log[at]) for at in pair)
    with tampering():
        _swap(first, second, *columns)
        findings = verify().findings
    moved = {finding.position for finding in findings if finding.kind is Kind.REORDERED}
    assert second.position in moved or first.position + 1 in moved


def test_entries_moved_between_checkpoints_are_found(log: list[UUID]) -> None:
    """An earlier checkpoint does not match any more."""
    with tampering():
        _swap(Leaf.objects.get(entry_id=log[0]), Leaf.objects.get(entry_id=log[-1]), "entry_id", "hash")
        assert Kind.NOT_CONSISTENT in kinds()
