"""Sealing takes each committed entry once, gives it a place for ever, and signs what it did."""

import threading
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connection, connections
from logged import sealed_log, tampering, use

from seloste.audit import checkpoints, sealing
from seloste.audit.models import Checkpoint, Entry, Leaf, Pending
from seloste.audit.sealing import LogBroken, seal_pending
from seloste.audit.verifying import verify
from seloste.core.checkpoint import parse_checkpoint
from seloste.core.note import verify as verify_note
from seloste.core.tlog import Tree, root_of


def test_what_is_pending_becomes_leaves_under_a_signed_checkpoint(now: datetime) -> None:
    """The note is one that other people's verifiers can check, and its root is that of the leaves."""
    sealed_log(at=now, batches=[])
    entries = [use(at=now) for _ in range(3)]
    signed = seal_pending(at=now)
    assert signed is not None
    assert not Pending.objects.exists()
    rows = list(Leaf.objects.order_by("position"))
    assert [row.position for row in rows] == list(range(signed.size))
    assert [row.entry_id for row in rows][-3:] == entries
    said = parse_checkpoint(verify_note(signed.note, vkey=sealing.vkey()))
    assert (said.origin, said.size) == ("localhost/seloste/log", signed.size)
    assert said.root == signed.root == root_of(bytes(row.hash) for row in rows)


def test_sealing_twice_does_nothing_the_second_time(now: datetime) -> None:
    """Nothing new, no new checkpoint."""
    sealed_log(at=now, batches=[2])
    before = Checkpoint.objects.count(), Leaf.objects.count()
    assert seal_pending(at=now) is None
    assert (Checkpoint.objects.count(), Leaf.objects.count()) == before


def test_a_log_longer_than_a_batch_is_sealed_in_one_go(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches bound the memory, not the checkpoint."""
    monkeypatch.setattr(sealing, "BATCH", 4)
    sealed_log(at=now, batches=[])
    entries = [use(at=now, people=[UUID(int=9)]) for _ in range(11)]
    seal_pending(at=now)
    assert list(Leaf.objects.order_by("position").values_list("entry_id", flat=True))[-11:] == entries
    assert verify().holds


def test_an_entry_that_commits_late_is_sealed_with_the_next(now: datetime) -> None:
    """A lower number after a higher one is no disorder."""
    sealed_log(at=now, batches=[1])
    early = use(at=now)
    with tampering():
        Pending.objects.filter(entry_id=early).delete()
        use(at=now)
        seal_pending(at=now)
        Pending.objects.create(entry_id=early)
        signed = seal_pending(at=now)
        assert signed is not None
        assert Leaf.objects.get(position=signed.size - 1).entry_id == early
        assert verify().holds


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_two_sealers_at_once_seal_everything_once(now: datetime) -> None:
    """One is elected, the other leaves it alone or finds nothing; no place is given twice."""
    entries = [use(at=now, people=[UUID(int=9)]) for _ in range(40)]
    ready, failed = threading.Barrier(4), []

    def seal() -> None:
        try:
            ready.wait(timeout=10)
            for _ in range(5):
                seal_pending(at=now)
        except Exception as error:  # noqa: BLE001 (told below, in the test's own thread)
            failed.append(error)
        finally:
            connections.close_all()

    sealers = [threading.Thread(target=seal) for _ in range(3)]
    for sealer in sealers:
        sealer.start()
    ready.wait(timeout=10)
    entries += [use(at=now) for _ in range(20)]
    for sealer in sealers:
        sealer.join(timeout=30)
    seal_pending(at=now)
    assert failed == []
    assert set(entries) <= set(Leaf.objects.values_list("entry_id", flat=True))
    assert verify().holds


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_a_log_in_use_is_checked_without_false_findings(now: datetime) -> None:
    """Entries are written and sealed while every place and every loose row is looked at."""
    sealed_log(at=now, batches=[2])
    written, done, failed = 0, threading.Event(), []

    def work() -> None:
        nonlocal written
        try:
            while not done.is_set():
                use(at=now, people=[UUID(int=9)])
                written += 1
                if written % 2:
                    seal_pending(at=now)
        except Exception as error:  # noqa: BLE001 (told below, in the test's own thread)
            failed.append(error)
        finally:
            connections.close_all()

    worker = threading.Thread(target=work)
    worker.start()
    reports = [verify() for _ in range(15)]
    done.set()
    worker.join(timeout=30)
    assert failed == []
    assert written > 0
    assert [report.findings for report in reports if not report.holds] == []


@pytest.mark.parametrize("harm", ["gone", "rubbish"])
def test_a_waiting_entry_that_is_not_as_it_was_written_is_not_sealed(now: datetime, harm: str) -> None:
    """The sealer says so, and signs nothing."""
    entry_id = use(at=now)
    before = Checkpoint.objects.count()
    with tampering(), connection.cursor() as cursor:
        number = Entry._meta.pk.get_db_prep_value(entry_id, connection)
        harms = {"gone": "DELETE FROM audit_entry", "rubbish": "UPDATE audit_entry SET text = 'no leaf'"}
        cursor.execute(f"{harms[harm]} WHERE id = %s", [number])
        with pytest.raises(LogBroken):
            seal_pending(at=now)
        assert Checkpoint.objects.count() == before


@pytest.mark.only("postgresql")
@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_a_sealer_that_is_not_elected_leaves_it_to_the_other(now: datetime) -> None:
    """On PostgreSQL the lock is tried, never waited for."""
    use(at=now)
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [sealing.ELECTION])
            assert seal_pending(at=now) is None
            cursor.execute("SELECT pg_advisory_unlock(%s)", [sealing.ELECTION])
    finally:
        other.close()
    assert seal_pending(at=now) is not None


def test_a_log_keeps_its_name_when_the_register_moves(now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """The origin is what the first checkpoint says, so those kept elsewhere stay good."""
    sealed_log(at=now, batches=[2])
    kept = checkpoints.newest()
    assert kept is not None
    moved = settings.SELOSTE.model_copy(update={"address": "https://register.example.com"})
    monkeypatch.setattr(settings, "SELOSTE", moved)
    sealed_log(at=now, batches=[2])
    assert verify(checkpoints=[kept.note]).holds
    assert sealing.vkey().startswith("localhost/seloste/log+")


@pytest.mark.parametrize("column", ["note", "edge"])
def test_a_log_does_not_grow_from_a_checkpoint_that_was_changed(now: datetime, column: str) -> None:
    """The sealer would otherwise sign what somebody else put there."""
    sealed_log(at=now, batches=[3])
    use(at=now)
    row = Checkpoint.objects.latest("size")
    forged = {"note": row.note.replace("\n", "\n1", 1), "edge": bytes(row.edge)[:-1] + b"\0"}
    with tampering():
        Checkpoint.objects.filter(size=row.size).update(**{column: forged[column]})
        with pytest.raises(LogBroken):
            seal_pending(at=now)
    assert seal_pending(at=now) is not None


def test_a_log_does_not_grow_from_another_place_than_its_end(now: datetime) -> None:
    """The same root under another size would leave a hole as large as somebody likes."""
    sealed_log(at=now, batches=[3])
    use(at=now)
    row = Checkpoint.objects.latest("size")
    root = Tree.from_bytes(bytes(row.edge)).root()
    with tampering():
        Checkpoint.objects.filter(size=row.size).update(edge=Tree(size=2**40, edge=(root,)).to_bytes())
        with pytest.raises(LogBroken):
            seal_pending(at=now)


def test_a_log_does_not_grow_over_places_that_no_checkpoint_covers(now: datetime) -> None:
    """A checkpoint was taken away: the places after the one before it are fenced by their key."""
    sealed_log(at=now, batches=[3, 2])
    use(at=now)
    with tampering():
        Checkpoint.objects.latest("size").delete()
        with pytest.raises(LogBroken):
            seal_pending(at=now)


def test_a_checkpoint_says_when_it_was_signed(now: datetime) -> None:
    """The time is that of the sealing, not of the entries."""
    later = now + timedelta(hours=1)
    use(at=now)
    signed = seal_pending(at=later)
    assert signed is not None
    assert signed.at == later
    last = checkpoints.newest()
    assert last is not None
    assert (last.at, last.note, last.root) == (later, signed.note, signed.root)


def test_of_a_past_hour_or_day_only_the_last_checkpoint_is_kept(now: datetime) -> None:
    """A register that is used all day signs one a second; a later one vouches for all that earlier ones did."""
    Checkpoint.objects.all().delete()

    def sealed(hours: float) -> int:
        use(at=now)
        signed = seal_pending(at=now + timedelta(hours=hours))
        assert signed is not None
        return signed.size

    sizes = {hours: sealed(hours) for hours in (0, 0.1, 0.2, 1, 1.1, 20, 20.1)}
    kept = set(Checkpoint.objects.values_list("size", flat=True))
    assert kept == {sizes[1.1], sizes[20], sizes[20.1]}
