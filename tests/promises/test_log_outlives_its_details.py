"""Promise: details of the log end in time, and its proof still holds."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import connection
from logged import newest_said, position, sealed_log, use

from seloste.audit import retention
from seloste.audit.checkpoints import newest
from seloste.audit.findings import Kind
from seloste.audit.keys import LOG
from seloste.audit.models import Details, Entry
from seloste.audit.retention import end_details
from seloste.audit.sealing import seal_pending
from seloste.audit.selectors import details_of
from seloste.audit.verifying import verify
from seloste.core.access import SYSTEM
from seloste.vault.documents import KeyLost, destroy

alone = pytest.mark.django_db(transaction=True, databases=["default", "keys"])  # erasing empties the WAL


@alone
@pytest.mark.parametrize("batch", [2, 1000])
def test_details_end_and_the_proof_stays(now: datetime, batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old ones' are gone, the lines are not, and a checkpoint kept before still fits."""
    monkeypatch.setattr(retention, "BATCH", batch)
    sealed_log(at=now, batches=[])  # what the register's own start wrote down
    old = sealed_log(at=now, batches=[4, 3])
    kept = newest()
    assert kept is not None
    later = now + timedelta(days=800)
    young = sealed_log(at=later, batches=[2])
    lines = Entry.objects.count()
    ended = end_details(before=later - timedelta(days=1), at=later)
    assert ended >= len(old)
    assert [details_of(entry_id) for entry_id in old] == [None] * len(old)
    assert [details_of(entry_id) for entry_id in young] == [{"line": 0}, {"line": 1}]
    assert Entry.objects.count() == lines + 1
    assert verify(checkpoints=[kept.note]).holds
    seal_pending(at=later)
    assert verify(checkpoints=[kept.note]).holds


@alone
def test_that_details_ended_is_an_entry_once(now: datetime) -> None:
    """The log tells what it did to itself; with nothing to do it tells nothing."""
    sealed_log(at=now, batches=[2])
    later = now + timedelta(days=800)
    assert end_details(before=later, at=later) > 0
    said = newest_said()[0]
    assert (said.action, said.role, said.at) == ("end_details", "system", later)
    assert end_details(before=later, at=later) == 0
    assert newest_said()[0] == said


@pytest.mark.parametrize("sealed", [True, False])
def test_details_that_somebody_took_away_are_found(now: datetime, *, sealed: bool) -> None:
    """Nobody can pass them off as ended: the log does not say so."""
    written = sealed_log(at=now, batches=[3])
    if not sealed:
        use(at=now)
    Details.objects.filter(entry_id=written[1]).delete()
    (finding,) = verify().findings
    assert (finding.kind, finding.position) == (Kind.DETAILS_GONE, position(written[1]))
    assert verify(details=False).holds


@alone
def test_young_details_that_were_taken_away_are_found_after_old_ones_ended(now: datetime) -> None:
    """What ended is told by its time, so that nothing else hides behind it."""
    sealed_log(at=now, batches=[3])
    later = now + timedelta(days=800)
    young = sealed_log(at=later, batches=[2])
    end_details(before=later - timedelta(days=1), at=later)
    Details.objects.filter(entry_id=young[0]).delete()
    (finding,) = verify().findings
    assert (finding.kind, finding.position) == (Kind.DETAILS_GONE, position(young[0]))


def test_an_ending_that_somebody_made_up_excuses_nothing(now: datetime) -> None:
    """Its own details do not open, so its word is not taken."""
    from seloste.audit.entries import LogAction, append
    from seloste.storage import writing

    written = sealed_log(at=now, batches=[3])
    with writing():
        forged = append(
            actor=SYSTEM, purpose=None, action=LogAction.END_DETAILS, at=now, details={"before": "2999-01-01"}
        )
    Details.objects.filter(entry_id=forged).update(sealed=b"no key made this")
    seal_pending(at=now)
    Details.objects.filter(entry_id=written[0]).delete()
    kinds = {finding.kind for finding in verify().findings}
    assert kinds == {Kind.DETAILS_GONE, Kind.DETAILS_CHANGED}


@alone
def test_details_of_an_entry_that_cannot_be_read_are_kept(now: datetime) -> None:
    """Whether their time is over cannot be known; the check of the log tells what happened."""
    written = sealed_log(at=now, batches=[2])
    Entry.objects.filter(id=written[0]).update(text="no leaf")
    later = now + timedelta(days=800)
    assert end_details(before=later, at=later) > 0
    assert [row.entry_id for row in Details.objects.exclude(entry_id=newest_said_id())] == [written[0]]


def newest_said_id() -> UUID:
    """Return the newest entry."""
    return Entry.objects.latest("id").id


@alone
def test_erasing_a_person_keeps_the_proof(now: datetime) -> None:
    """The log names people by pseudonyms, which say nothing once their keys are gone."""
    sealed_log(at=now, batches=[4])
    destroy(UUID(int=10), at=now)
    assert verify().holds


@alone
def test_without_the_key_of_its_details_the_rest_can_be_checked(now: datetime) -> None:
    """The sentence says how."""
    sealed_log(at=now, batches=[4])
    destroy(LOG, at=now)
    with pytest.raises(KeyLost, match="--quick"):
        verify()
    assert verify(details=False).holds


@alone
def test_ended_details_are_in_no_file_any_more(now: datetime) -> None:
    """Nothing of them is left in the table, and SQLite's write-ahead log is empty."""
    sealed_log(at=now, batches=[2])
    later = now + timedelta(days=800)
    end_details(before=later, at=later)
    assert Details.objects.count() == 1, "the details of the ending itself"
    if connection.vendor == "sqlite":
        from pathlib import Path

        wal = Path(f"{connection.settings_dict['NAME']}-wal")
        assert not wal.exists() or wal.stat().st_size == 0
