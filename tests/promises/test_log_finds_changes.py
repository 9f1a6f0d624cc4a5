"""Promise: nobody can change what was written down about a use of personal data.

Found by the log's own check, without any help from outside, unless the signing key was used as well
(``test_log_rewritten_and_signed_anew``).
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logged import position, rewrite, sealed_log, tampering, use

from seloste.audit.findings import MOST, Kind
from seloste.audit.models import Checkpoint, Details, Entry, Leaf, Mention
from seloste.audit.verifying import LogUnreadable, verify
from seloste.core.tlog import leaf_hash

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


@in_one_log
@given(data=st.data())
def test_a_change_of_any_letter_of_any_entry_is_found(log: list[UUID], data: st.DataObject) -> None:
    """One letter of one entry, and the finding names the place."""
    entry_id = data.draw(st.sampled_from(log))
    text = Entry.objects.get(id=entry_id).text
    at = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.characters(codec="utf-8", exclude_characters="\0" + text[at]))
    with tampering():
        Entry.objects.filter(id=entry_id).update(text=text[:at] + letter + text[at + 1 :])
        findings = verify(details=False).findings
    assert (Kind.CHANGED, position(entry_id)) in {(finding.kind, finding.position) for finding in findings}


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("column", ["text", "person"])
@pytest.mark.parametrize("rubbish", [b"\xff\xfe", "rubbish", "two\nlines", 10**15, -1.5])
def test_a_value_that_no_row_may_have_is_found(log: list[UUID], column: str, rubbish: object) -> None:
    """SQLite keeps any value in any column; it is a finding at its place, never a failure."""
    with tampering(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE audit_entry SET {column} = %s WHERE id = %s", [rubbish, log[2].hex])
        findings = verify().findings
    kind = Kind.CHANGED if column == "text" else Kind.LISTED_WRONG
    assert (kind, position(log[2])) in {(finding.kind, finding.position) for finding in findings}


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("table", ["entry", "leaf", "mention", "details", "pending"])
def test_a_number_that_is_none_is_found(log: list[UUID], now: datetime, table: str) -> None:
    """In whichever table it stands."""
    use(at=now)
    column = "id" if table == "entry" else "entry_id"
    with tampering(), connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE audit_{table} SET {column} = x'ff00' WHERE {column} = (SELECT max({column}) FROM audit_{table})"
        )
        assert not verify().holds


def test_a_number_exchanged_between_entries_is_found(log: list[UUID]) -> None:
    """Each entry's text names its own number, so nobody can make one pass for another."""
    first, second = log[0], log[2]
    spare = UUID(int=7)
    with tampering():
        for table, column in (
            (Entry, "id"),
            (Leaf, "entry_id"),
            (Mention, "entry_id"),
            (Details, "entry_id"),
        ):
            for old, new in ((first, spare), (second, first), (spare, second)):
                rows = table.objects.filter(**{column: old})
                rows.update(**{column: new})
        findings = verify(details=False).findings
    assert {(Kind.LISTED_WRONG, position(first)), (Kind.LISTED_WRONG, position(second))} <= {
        (finding.kind, finding.position) for finding in findings
    }


def test_a_log_whose_tables_are_gone_is_one_sentence(log: list[UUID]) -> None:
    """Nothing can be said about it, and that is said."""
    with tampering(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE audit_leaf RENAME TO elsewhere")
        with pytest.raises(LogUnreadable, match="cannot be read"):
            verify()


def _told(entry_id: UUID) -> str:
    return Mention.objects.filter(entry_id=entry_id)[0].person


@pytest.mark.parametrize(
    "tamper",
    [
        lambda entry_id: Mention.objects.filter(entry_id=entry_id, person=_told(entry_id)).delete(),
        lambda entry_id: Mention.objects.filter(entry_id=entry_id).delete(),
        lambda entry_id: Mention.objects.create(entry_id=entry_id, person="0" * 32),
        lambda entry_id: Mention.objects.filter(entry_id=entry_id, person=_told(entry_id)).update(
            person="0" * 32
        ),
        lambda entry_id: Entry.objects.filter(id=entry_id).update(person=_told(entry_id)),
    ],
    ids=["one removed", "all removed", "one added", "one changed", "made the only one"],
)
def test_a_change_of_the_people_an_entry_is_listed_for_is_found(
    log: list[UUID], tamper: Callable[[UUID], object]
) -> None:
    """Nobody can hide an entry from the list of uses that a person is told."""
    with tampering():
        tamper(log[1])
        for details in (True, False):
            (finding,) = verify(details=details).findings
            assert (finding.kind, finding.position, finding.entry_id) == (
                Kind.LISTED_WRONG,
                position(log[1]),
                log[1],
            )


@pytest.mark.parametrize("person", ["", "0" * 32])
def test_a_change_of_the_one_person_an_entry_is_listed_for_is_found(now: datetime, person: str) -> None:
    """Somebody else's, or nobody's."""
    entry_id = use(at=now, people=[UUID(int=9)])
    sealed_log(at=now, batches=[2])
    with tampering():
        Entry.objects.filter(id=entry_id).update(person=person)
        (finding,) = verify(details=False).findings
    assert (finding.kind, finding.position) == (Kind.LISTED_WRONG, position(entry_id))


@pytest.mark.parametrize("people", [[], [UUID(int=9)]])
def test_an_entry_that_is_listed_for_somebody_it_does_not_name_is_found(
    now: datetime, people: list[UUID]
) -> None:
    """One of nobody, or one of somebody else."""
    entry_id = use(at=now, people=people)
    sealed_log(at=now, batches=[2])
    with tampering():
        Mention.objects.create(entry_id=entry_id, person="0" * 32)
        (finding,) = verify(details=False).findings
    assert (finding.kind, finding.position, finding.entry_id) == (
        Kind.LISTED_WRONG,
        position(entry_id),
        entry_id,
    )


def test_somebody_listed_for_an_entry_that_is_none_is_found(log: list[UUID]) -> None:
    """A row without an entry."""
    with tampering():
        Mention.objects.create(entry_id=UUID(int=7), person="0" * 32)
        (finding,) = verify(details=False).findings
    assert (finding.kind, finding.position, finding.entry_id) == (Kind.LISTED_WRONG, None, UUID(int=7))


def test_details_without_an_entry_are_found(log: list[UUID]) -> None:
    """Nobody can leave anything beside the log."""
    with tampering():
        Details.objects.create(entry_id=UUID(int=7), sealed=b"x")
        (finding,) = verify().findings
    assert (finding.kind, finding.entry_id) == (Kind.ADDED, UUID(int=7))


def test_exchanging_the_people_of_two_entries_is_found(log: list[UUID]) -> None:
    """Nobody can pin a use on somebody else."""
    first, second = log[0], log[2]
    with tampering():
        moved = list(Mention.objects.filter(entry_id=first).values_list("person", flat=True))
        Mention.objects.filter(entry_id=first).delete()
        Mention.objects.filter(entry_id=second).update(entry_id=first)
        for person in moved:
            Mention.objects.create(entry_id=second, person=person)
        findings = verify().findings
    assert {(finding.kind, finding.entry_id) for finding in findings} == {
        (Kind.LISTED_WRONG, first),
        (Kind.LISTED_WRONG, second),
    }


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
        rewrite(log[1], '"actor":"7"', '"actor":"8"')
        Leaf.objects.filter(entry_id=log[1]).update(
            hash=leaf_hash(Entry.objects.get(id=log[1]).text.encode())
        )
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
        Details.objects.filter(entry_id=log[1]).update(sealed=Details.objects.get(entry_id=log[2]).sealed)
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
        Entry.objects.update(text="changed")
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
