"""Promise: nobody can change what was written down about a use of personal data.

Found by the log's own check, without any help from outside, unless the signing key was used as well
(``test_log_rewritten_and_signed_anew``).
"""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logged import position, sealed_log, tampering, use

from seloste.audit.findings import MOST, Kind
from seloste.audit.leaf import COLUMNS, hashes_of
from seloste.audit.models import Checkpoint, Entry, Leaf, Mention
from seloste.audit.verifying import LogUnreadable, verify

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "id": st.uuids(),
    "at": st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 (timezones=)
    "commitment": st.binary(min_size=32, max_size=32),
}
in_one_log = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def log(now: datetime) -> list[UUID]:
    """The last eight entries of a log, sealed under three checkpoints."""
    return sealed_log(at=now, batches=[3, 1, 4])


def test_nothing_is_found_in_a_log_that_nobody_touched(log: list[UUID], now: datetime) -> None:
    """Sealed and pending entries alike; the report says how many of each, and the root over the sealed."""
    use(at=now)
    report = verify()
    assert report.holds
    assert (report.size, report.pending) == (Leaf.objects.count(), 1)
    assert report.findings == ()


@pytest.mark.parametrize("column", COLUMNS)
@in_one_log
@given(data=st.data())
def test_a_change_of_any_column_of_any_entry_is_found(
    log: list[UUID], column: str, data: st.DataObject
) -> None:
    """One value of one row, and the finding names the place."""
    entry_id = data.draw(st.sampled_from(log))
    old = Entry.objects.values_list(column, flat=True).get(id=entry_id)
    old = bytes(old) if column == "commitment" else old
    new = data.draw(VALUES.get(column, words).filter(lambda value: value != old))
    with tampering():
        Entry.objects.filter(id=entry_id).update(**{column: new})
        findings = verify(details=False).findings
    kind = Kind.REMOVED if column == "id" else Kind.CHANGED
    assert (kind, position(entry_id)) in {(finding.kind, finding.position) for finding in findings}


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("column", ["role", "at", "commitment"])
@pytest.mark.parametrize("rubbish", [b"\xff\xfe", "rubbish", 10**15, -1.5])
def test_a_value_that_no_row_may_have_is_found(log: list[UUID], column: str, rubbish: object) -> None:
    """SQLite keeps any value in any column; it is a finding at its place, never a failure."""
    with tampering(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE audit_entry SET {column} = %s WHERE id = %s", [rubbish, log[2].hex])
        findings = verify().findings
    assert (Kind.CHANGED, position(log[2])) in {(finding.kind, finding.position) for finding in findings}


@pytest.mark.only("postgresql")
@pytest.mark.parametrize("time", ["infinity", "0044-03-15 BC", "20000-01-01"])
def test_a_time_that_no_calendar_of_ours_has_is_found(log: list[UUID], time: str) -> None:
    """PostgreSQL knows times that Python does not; they too are a finding at their place."""
    with tampering(), connection.cursor() as cursor:
        cursor.execute("UPDATE audit_entry SET at = %s WHERE id = %s", [time, log[2]])
        (finding,) = verify().findings
    assert (finding.kind, finding.position) == (Kind.CHANGED, position(log[2]))


def test_a_log_whose_tables_are_gone_is_one_sentence(log: list[UUID]) -> None:
    """Nothing can be said about it, and that is said."""
    with tampering(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE audit_leaf RENAME TO elsewhere")
        with pytest.raises(LogUnreadable, match="cannot be read"):
            verify()


@pytest.mark.parametrize(
    "tamper",
    [
        lambda entry_id: Mention.objects.filter(entry_id=entry_id).first().delete(),
        lambda entry_id: Mention.objects.filter(entry_id=entry_id).delete(),
        lambda entry_id: Mention.objects.create(entry_id=entry_id, person="0" * 32),
        lambda entry_id: Mention.objects.filter(entry_id=entry_id).update(person="0" * 32),
        lambda entry_id: Mention.objects.create(
            entry_id=entry_id, person=Mention.objects.filter(entry_id=entry_id).first().person
        ),
    ],
    ids=["one removed", "all removed", "one added", "all changed", "one twice"],
)
def test_a_change_of_the_people_an_entry_names_is_found(
    log: list[UUID], tamper: Callable[[UUID], object]
) -> None:
    """Whom a use concerned is a part of the leaf."""
    with tampering():
        tamper(log[1])
        (finding,) = verify().findings
    assert (finding.kind, finding.position, finding.entry_id) == (Kind.CHANGED, position(log[1]), log[1])


def test_swapping_the_people_of_two_entries_is_found(log: list[UUID]) -> None:
    """Nobody can pin a use on somebody else."""
    first, second = log[0], log[2]
    with tampering():
        moved = list(Mention.objects.filter(entry_id=first).values_list("id", flat=True))
        Mention.objects.filter(entry_id=second).update(entry_id=first)
        Mention.objects.filter(id__in=moved).update(entry_id=second)
        findings = verify().findings
    assert {finding.entry_id for finding in findings if finding.kind is Kind.CHANGED} == {first, second}


@in_one_log
@given(at=st.integers(0, 7), hash_=st.binary(max_size=40))
def test_a_stored_hash_that_was_changed_is_found(log: list[UUID], at: int, hash_: bytes) -> None:
    """Whatever stands there instead, long or short."""
    with tampering():
        Leaf.objects.filter(entry_id=log[at]).update(hash=hash_)
        findings = verify().findings
    assert (Kind.CHANGED, position(log[at])) in {(finding.kind, finding.position) for finding in findings}


def test_an_entry_changed_together_with_its_leaf_is_found(log: list[UUID], now: datetime) -> None:
    """Somebody who knows how leaves are made still cannot sign."""
    with tampering():
        Entry.objects.filter(id=log[1]).update(actor="8")
        Leaf.objects.filter(entry_id=log[1]).update(hash=hashes_of([log[1]])[log[1]])
        (finding,) = verify().findings
    assert finding.kind is Kind.NOT_CONSISTENT
    assert finding.position is not None
    assert finding.position > position(log[1])


@pytest.mark.parametrize("column", ["note", "size", "edge"])
def test_a_forged_checkpoint_is_found(log: list[UUID], column: str) -> None:
    """Another text, another size, another edge to grow from."""
    row = Checkpoint.objects.order_by("size")[1]
    forged = {"note": row.note.replace("—", "— x"), "size": row.size + 1, "edge": bytes(row.edge) + b"e" * 32}
    with tampering():
        Checkpoint.objects.filter(size=row.size).update(**{column: forged[column]})
        findings = verify().findings
    expected = Kind.NOT_CONSISTENT if column == "edge" else Kind.BAD_SIGNATURE
    assert [finding.kind for finding in findings] == [expected]


def test_a_checkpoint_over_a_longer_log_is_found(log: list[UUID], now: datetime) -> None:
    """A made-up newest checkpoint does not hide the real one."""
    newest = Checkpoint.objects.latest("size")
    with tampering():
        note = newest.note.replace(f"\n{newest.size}\n", "\n1000000\n")
        Checkpoint.objects.create(size=1_000_000, at=now, note=note, edge=b"")
        (finding,) = verify().findings
    assert (finding.kind, finding.position) == (Kind.BAD_SIGNATURE, 1_000_000)


def test_places_whose_checkpoint_was_removed_are_found(log: list[UUID]) -> None:
    """Nothing covers the end of the log any more."""
    with tampering():
        Checkpoint.objects.latest("size").delete()
        (finding,) = verify().findings
    assert (finding.kind, finding.position, finding.count) == (Kind.ADDED, position(log[4]), 4)


def test_details_that_were_exchanged_are_found(log: list[UUID]) -> None:
    """The details of one entry do not pass for those of another."""
    with tampering():
        Entry.objects.filter(id=log[1]).update(details=Entry.objects.get(id=log[2]).details)
        (finding,) = verify().findings
        assert (finding.kind, finding.entry_id) == (Kind.DETAILS_CHANGED, log[1])
        assert verify(details=False).holds


def test_a_log_that_was_changed_throughout_gives_a_report_of_bounded_length(
    log: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest is counted."""
    monkeypatch.setattr("seloste.audit.findings.MOST", 3)
    assert MOST == 1_000
    with tampering():
        Entry.objects.update(actor="8")
        report = verify()
    assert len(report.findings) == 3
    assert report.more == Leaf.objects.count() - 3


def test_progress_is_told_up_to_the_end(log: list[UUID], monkeypatch: pytest.MonkeyPatch) -> None:
    """Long work shows how far it is."""
    monkeypatch.setattr("seloste.audit.reading.BATCH", 3)
    told: list[tuple[int, int]] = []
    report = verify(progress=lambda done, total: told.append((done, total)))
    assert report.holds
    assert told[0] == (3, report.size)
    assert told[-1] == (report.size, report.size)
