"""An export and a checkpoint are all that somebody needs to check the log; no register, no key of ours."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logged import grown_since_kept, sealed_log, tampering, use

from seloste.audit import reading
from seloste.audit.checkpoints import newest, vkey
from seloste.audit.exporting import NothingToExport, export
from seloste.audit.findings import Kind
from seloste.audit.models import Checkpoint, Entry, Leaf
from seloste.audit.offline import BadExport, check_export

SOMEBODY = UUID(int=10)


def exported() -> list[bytes]:
    """Return the lines of an export."""
    return b"".join(export(lambda *_: None)).splitlines(keepends=True)


@pytest.fixture
def kept(now: datetime) -> str:
    """A checkpoint that was kept when the log was shorter."""
    return grown_since_kept(at=now)


@pytest.mark.parametrize("batch", [3, 2048])
def test_an_export_holds_against_a_checkpoint_kept_before(
    kept: str, batch: int, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All sealed leaves, every checkpoint in its place, the key; what waits is not in it."""
    monkeypatch.setattr(reading, "BATCH", batch)
    use(at=now)
    told: list[tuple[int, int]] = []
    lines = b"".join(export(lambda done, total: told.append((done, total)))).splitlines(keepends=True)
    size = Leaf.objects.count()
    assert told[-1] == (size, size)
    assert sum(line.startswith(b"{") for line in lines) == size
    assert sum(line.startswith(b'"') for line in lines) == Checkpoint.objects.count()
    report = check_export(lines, checkpoints=[kept], vkey=vkey())
    assert report.holds
    last = newest()
    assert last is not None
    assert (report.size, report.root) == (last.size, last.root)


def test_an_export_tells_no_details(kept: str) -> None:
    """They are sealed for who may open them; the commitment binds them."""
    assert b"details" not in b"".join(exported())


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_line_of_an_export_changed_removed_added_or_moved_is_found(
    kept: str, data: st.DataObject
) -> None:
    """One line, in whichever way: a finding, or no export at all."""
    lines = exported()
    at = data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.sampled_from(["letter", "remove", "double", "swap", "cut"])):
        case "letter":
            letter = data.draw(st.integers(0, len(lines[at]) - 1))
            lines[at] = lines[at][:letter] + bytes([lines[at][letter] ^ 1]) + lines[at][letter + 1 :]
        case "remove":
            del lines[at]
        case "double":
            lines.insert(at, lines[at])
        case "swap":
            other = data.draw(st.integers(0, len(lines) - 1).filter(lambda line: line != at))
            lines[at], lines[other] = lines[other], lines[at]
        case _:
            lines[at:] = []
    try:
        report = check_export(lines, checkpoints=[kept], vkey=vkey())
    except BadExport:
        return
    # A checkpoint left out, told twice, or an end that comes early changes nothing that was sealed.
    if report.holds:
        assert [line for line in lines if line.startswith(b"{")] == [
            line for line in exported() if line.startswith(b"{")
        ]


@pytest.mark.parametrize(
    ("forge", "kind"),
    [
        (lambda note: note.replace("\n4\n", "\n3\n"), Kind.BAD_SIGNATURE),
        (lambda _: "no note", Kind.BAD_SIGNATURE),
        (lambda _: "", Kind.BAD_SIGNATURE),
    ],
)
def test_a_checkpoint_that_was_altered_is_found(kept: str, forge: Callable[[str], str], kind: Kind) -> None:
    """It is named by its place among those given."""
    report = check_export(exported(), checkpoints=[kept, forge(kept)])
    assert [(finding.kind, finding.kept) for finding in report.findings] == [(kind, 1)]


def test_a_checkpoint_over_a_longer_log_is_found(kept: str, now: datetime) -> None:
    """The export is of a log that was cut back."""
    lines = exported()
    sealed_log(at=now, batches=[2])
    longer = newest()
    assert longer is not None
    (finding,) = check_export(lines, checkpoints=[longer.note, kept]).findings
    assert (finding.kind, finding.kept, finding.position) == (Kind.NOT_CONSISTENT, 0, longer.size)


def test_another_key_than_the_kept_one_is_found(kept: str) -> None:
    """A log signed anew with a key of its own is not believed on its own word."""
    with pytest.raises(BadExport, match="verifier key"):
        check_export([b"seloste log export 1\n", b"key nonsense\n"], checkpoints=[])
    report = check_export(exported(), checkpoints=[], vkey=vkey())
    assert report.holds
    lines = exported()
    lines[1] = f"key {_valid_key()}\n".encode()
    kinds = [finding.kind for finding in check_export(lines, checkpoints=[kept], vkey=vkey()).findings]
    assert kinds == [Kind.BAD_SIGNATURE]


def _valid_key() -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from seloste.core.note import verifier_key

    key = Ed25519PrivateKey.from_private_bytes(b"o" * 32)
    return verifier_key(name="localhost/seloste/log", private_key=key).encode()


def test_leaves_that_no_checkpoint_covers_are_found(kept: str) -> None:
    """Put in at the end, before the last line."""
    lines = exported()
    size = Leaf.objects.count()
    lines[-1:] = [b'{"_id":"x"}\n', f"end {size + 1}\n".encode()]
    (finding,) = check_export(lines, checkpoints=[kept]).findings
    assert (finding.kind, finding.position, finding.count) == (Kind.ADDED, size, 1)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [b"\n"],
        [b"PK\x03\x04"],
        [b"seloste log export 2\n"],
        [b"seloste log export 1\n"],
        [b"seloste log export 1\n", b"key \xff\n"],
    ],
)
def test_what_is_no_export_is_one_sentence(lines: list[bytes]) -> None:
    """It says how to make one."""
    with pytest.raises(BadExport):
        check_export(lines, checkpoints=[])


@pytest.mark.parametrize("junk", [b"junk\n", b"\n", b"\xff\n", b"end many\n", b"end 2\n"])
def test_a_line_that_is_neither_entry_nor_checkpoint_is_one_sentence(kept: str, junk: bytes) -> None:
    """Line by line, so that it can be looked at."""
    lines = exported()
    lines.insert(2, junk)
    with pytest.raises(BadExport):
        check_export(lines, checkpoints=[])


@pytest.mark.parametrize("note", [b'"x', b'"' + b"[" * 90_000 + b'"', b'"' + b"x" * 1_000_001 + b'"'])
def test_a_checkpoint_in_the_export_that_is_none_is_found(kept: str, note: bytes) -> None:
    """At its place."""
    lines = exported()
    lines.insert(2, note + b"\n")
    (finding,) = check_export(lines, checkpoints=[kept]).findings
    assert (finding.kind, finding.position) == (Kind.BAD_SIGNATURE, 0)


def test_a_line_longer_than_any_entry_is_one_sentence(monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    """Nothing is read into memory without a limit."""
    monkeypatch.setattr("seloste.audit.offline.LONGEST_LINE", 100)
    with pytest.raises(BadExport, match="longer than any entry"):
        check_export(exported(), checkpoints=[])


def test_progress_is_told(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In bytes, since nobody knows how many entries will come."""
    monkeypatch.setattr("seloste.audit.offline._BATCH", 2)
    told: list[int] = []
    assert check_export(exported(), checkpoints=[kept], progress=told.append).holds
    assert told == sorted(told)
    assert len(told) > 1


def test_a_log_without_a_checkpoint_is_not_exported() -> None:
    """There would be nothing to hold it against."""
    with pytest.raises(NothingToExport, match="Nothing has been sealed"):
        exported()


@pytest.mark.parametrize("harm", ["gone", "two lines"])
def test_a_log_with_a_gap_is_not_exported(kept: str, harm: str) -> None:
    """The check of the log says what happened."""
    entry_id = Leaf.objects.get(position=2).entry_id
    with tampering():
        rows = Entry.objects.filter(id=entry_id)
        if harm == "gone":
            rows.delete()
        else:
            rows.update(text="{\n}")
        with pytest.raises(NothingToExport, match="audit verify"):
            exported()
