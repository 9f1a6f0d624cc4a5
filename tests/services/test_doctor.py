"""The doctor: each thing that can be wrong is found, told in a sentence, and mended only where that is safe."""

import json
import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from apart import Apart, apart
from django.conf import settings
from django.utils import timezone

from seloste.audit.sealing import seal_pending
from seloste.continuity import doctor, libraries
from seloste.continuity.checks.keys import WELL_KNOWN, made_at
from seloste.continuity.doctor import Report, examine
from seloste.continuity.findings import Severity
from seloste.continuity.libraries import Library, defects
from seloste.continuity.manifest import Kind
from seloste.continuity.places import MARKER
from seloste.core.access import SYSTEM
from seloste.jobs.services import put_off
from seloste.people.models import Person, Profile, Record
from seloste.people.services import add_record
from seloste.publications.selectors import current
from seloste.storage import new_id
from seloste.vault.documents import create_keys, destroy
from seloste.vault.index import claim
from seloste.vault.journal import DecisionKind, undone, write_down
from seloste.vault.models import ContactPoint, DataKey, KeyCheck

OF_THE_TESTS = {"server-not-durable", "description-not-in-force", "file-open-to-others"}
"""The tests' server is quick rather than durable, and their register's files are the tests' own."""
LATER = timedelta(hours=2)
committed = pytest.mark.django_db(databases=["default", "keys"], transaction=True)
"""Destroying a key empties SQLite's write-ahead log, which no transaction can."""


def ids(report: Report) -> list[str]:
    """Return what is to be done, but for what the tests' register is like anyway."""
    return sorted(
        finding.id
        for finding in report.findings
        if finding.severity is not Severity.ADVICE and finding.id not in OF_THE_TESTS
    )


def found(at: datetime | None = None, *, repair: bool = False) -> list[str]:
    """Examine the register."""
    return ids(examine(at=at or timezone.now(), repair=repair))


@pytest.fixture
def anna(someone) -> UUID:
    """Somebody with fields and a record."""
    person_id = someone()
    description = current().description
    add_record(
        person_id=person_id,
        record_type="invoice",
        values={"number": "1", "amount": "1.00", "billed_to": "Aino"},
        source=description.records["invoice"].sources[0],
        purpose=description.rights_purpose(),
        actor=SYSTEM,
        at=timezone.now(),
    )
    return person_id


def test_nothing_is_wrong_with_a_register_in_use(anna: UUID) -> None:
    """So that the tests below are about what they change."""
    assert found() == []


def test_half_a_person_is_an_alarm(anna: UUID) -> None:
    """Somebody of whom neither fields nor records are kept; nothing mends that."""
    Profile.objects.filter(person_id=anna).delete()
    assert found() == []
    Record.objects.filter(person_id=anna).delete()
    assert "person-half" in found(repair=True)
    assert Person.objects.filter(id=anna).exists()


def test_data_without_their_key_are_an_alarm(anna: UUID, someone) -> None:
    """Nobody destroyed it, so it is lost: no new key is made, and nothing is removed."""
    someone(email="another@example.org")
    DataKey.objects.filter(owner_id=anna).delete()
    assert found(repair=True) == ["key-lost"]
    assert Profile.objects.filter(person_id=anna).exists()
    assert not DataKey.objects.filter(owner_id=anna).exists()


def test_the_key_database_of_other_data(anna: UUID) -> None:
    """Not one document has its key."""
    DataKey.objects.filter(owner_id=anna).delete()
    assert found() == ["databases-strangers"]


@committed
def test_documents_whose_key_was_destroyed_are_removed(anna: UUID, someone) -> None:
    """They cannot be opened; with them goes the person, and nobody else."""
    other = someone(email="another@example.org")
    destroy(anna, at=timezone.now())
    assert found() == ["erased-still-there"]
    assert found(repair=True) == []
    assert not Person.objects.filter(id=anna).exists()
    assert Profile.objects.filter(person_id=other).exists()


@committed
def test_a_key_without_data_is_kept_for_an_hour(someone) -> None:
    """A crash came before the data, or they are just being written; the log's own key is no orphan."""
    someone()
    at = timezone.now()
    owner = new_id()
    claim(owner, {"email": "nobody@example.org"})
    create_keys(owner, ["relationship"], at=at)
    assert found(at) == []
    seal_pending(at=at)
    assert found(at + LATER) == ["key-orphan"]
    assert DataKey.objects.filter(owner_id=owner).exists(), "nothing is changed without --repair"
    report = examine(at=at + LATER, repair=True)
    assert ids(report) == []
    assert {finding.id for finding in report.mended} - OF_THE_TESTS == {"key-orphan"}
    assert not DataKey.objects.filter(owner_id=owner).exists()
    assert not ContactPoint.objects.filter(owner_id=owner).exists()
    assert any(row.owner_id.int < WELL_KNOWN for row in DataKey.objects.all())


@committed
def test_an_address_claimed_and_nothing_more() -> None:
    """The first step of all; its age is in the identifier."""
    owner = new_id()
    assert abs(made_at(owner) - timezone.now().timestamp()) < 5
    claim(owner, {"email": "nobody@example.org"})
    assert found() == []
    assert found(timezone.now() + LATER, repair=True) == []
    assert not ContactPoint.objects.exists()


def test_an_owner_who_is_named_anywhere_is_no_orphan(anna: UUID) -> None:
    """Whoever has a row in any table keeps their keys, whatever the table is for."""
    Profile.objects.filter(person_id=anna).delete()
    Record.objects.filter(person_id=anna).delete()
    seal_pending(at=timezone.now())
    assert found(timezone.now() + LATER, repair=True) == ["person-half"]
    assert DataKey.objects.filter(owner_id=anna).exists()


def test_decisions_that_were_not_carried_out(anna: UUID) -> None:
    """Told by their kinds."""
    write_down(owner_id=anna, kind=DecisionKind.RETENTION, content=None, retention="", at=timezone.now())
    [finding] = [each for each in examine(at=timezone.now()).findings if each.id == "decision-undone"]
    assert "retention" in finding.sentence
    assert len(undone()) == 1


def test_the_log_is_not_sealed(anna: UUID) -> None:
    """After a minute it is asked whether the worker runs; sealing is safe."""
    at = timezone.now() + timedelta(minutes=2)
    assert found(at) == ["log-unsealed"]
    assert found(at, repair=True) == []


def test_what_people_sent_waits(anna: UUID) -> None:
    """After a minute it is asked whether the worker runs."""
    put_off("form", {}, retention=current().description.evidence.requests.retention, at=timezone.now())
    assert found(timezone.now()) == []
    at = timezone.now() + timedelta(minutes=2)
    seal_pending(at=at)
    assert found(at) == ["work-waiting"]


def test_the_clock_was_set_back(anna: UUID) -> None:
    """The log is from the future."""
    assert found(timezone.now() - timedelta(days=400)) == ["clock-behind"]


def test_another_key_file(anna: UUID, monkeypatch, tmp_path) -> None:
    """Told before anything that needs keys is asked."""
    from seloste.vault.keyring import create_keyring

    monkeypatch.setattr(settings, "KEYRING", create_keyring(tmp_path / "other.json"))
    assert found() == ["keyring-other"]


def test_a_key_database_without_any_key(anna: UUID) -> None:
    """A fresh one in the place of the right one; no keyring is taken for its own."""
    DataKey.objects.all().delete()
    KeyCheck.objects.all().delete()
    assert found() == ["keys-empty"]
    assert not KeyCheck.objects.exists()


def test_backups_grow_old(monkeypatch, tmp_path) -> None:
    """None yet is advice; one older than a week is to be done something about."""
    monkeypatch.setattr(settings, "SELOSTE", settings.SELOSTE.model_copy(update={"home": tmp_path}))
    (tmp_path / "register.yaml").write_text(current().hash)
    at = timezone.now()
    assert [each.id for each in examine(at=at).findings].count("backup-missing") == 2
    marker = {kind.value: (at - timedelta(days=8)).isoformat() for kind in Kind}
    (tmp_path / MARKER).write_text(json.dumps(marker))
    assert ids(examine(at=at)).count("backup-old") == 2
    (tmp_path / MARKER).write_text("not JSON")
    assert [each.id for each in examine(at=at).findings].count("backup-missing") == 2


@pytest.mark.parametrize(
    ("library", "version", "defective"),
    [
        (Library.SQLITE, (3, 6, 23), False),
        (Library.SQLITE, (3, 7, 0), True),
        (Library.SQLITE, (3, 40, 1), True),
        (Library.SQLITE, (3, 44, 5), True),
        (Library.SQLITE, (3, 44, 6), False),
        (Library.SQLITE, (3, 50, 6), True),
        (Library.SQLITE, (3, 50, 7), False),
        (Library.SQLITE, (3, 51, 2), True),
        (Library.SQLITE, (3, 51, 3), False),
        (Library.SQLITE, (3, 53, 0), False),
        (Library.POSTGRESQL, (13, 22), False),
        (Library.POSTGRESQL, (14, 3), True),
        (Library.POSTGRESQL, (14, 4), False),
        (Library.POSTGRESQL, (15, 0), False),
    ],
)
def test_versions_with_known_defects(library: Library, version: tuple[int, ...], defective: bool) -> None:
    """As their own release notes tell; older lines that were mended too are fine."""
    assert bool(list(defects(library, version))) is defective


def test_each_defect_has_its_source() -> None:
    """A reason, what mends it, and where that is written."""
    for defect in libraries.DEFECTS:
        assert defect.source.startswith("https://")
        assert defect.what
        assert defect.mended


# With databases of its own -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A register apart, whose files can be damaged."""
    with apart(tmp_path_factory.mktemp("doctor")) as made:
        made.nursery.warm()
        made.run("mend", acknowledged=[])
        yield made


def told(register: Apart, *options: str) -> tuple[int, list[str]]:
    """Run the command, and return its exit code and what is to be done."""
    done = register.command("doctor", "--json", *options)
    assert "Traceback" not in done["err"]
    said = json.loads(done["out"])
    assert said["well"] is (done["code"] == 0)
    return done["code"], sorted(each["id"] for each in said["findings"] if each["severity"] != "advice")


def test_a_register_that_is_well(register: Apart) -> None:
    """Exit code 0, as JSON and in words."""
    assert told(register) == (0, [])
    done = register.command("doctor")
    assert done["code"] == 0
    assert "Everything that has to be right is right." in done["out"]


def test_looking_changes_nothing(register: Apart) -> None:
    """Read-only by default."""
    before = register.register.state()
    register.command("doctor")
    assert register.register.state() == before


def test_an_unpublished_description(register: Apart) -> None:
    """Told, and not mended by anything."""
    path = register.home / "register.yaml"
    kept = path.read_text(encoding="utf-8")
    path.write_text(
        kept.replace("Looking after the customer", "Looking well after the customer", 1), encoding="utf-8"
    )
    try:
        assert told(register, "--repair") == (1, ["description-not-in-force"])
    finally:
        path.write_text(kept, encoding="utf-8")


def test_a_file_that_others_can_read(register: Apart) -> None:
    """The configuration may hold a password."""
    (register.home / "seloste.toml").chmod(0o644)
    assert told(register) == (1, ["file-open-to-others"])
    assert told(register, "--repair") == (0, [])
    assert (register.home / "seloste.toml").stat().st_mode & 0o777 == 0o600


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("which", ["data", "keys"])
@pytest.mark.parametrize("how", ["missing", "cut", "empty", "scribbled on"])
def test_a_damaged_database(register: Apart, which: str, how: str) -> None:
    """Nothing starts, the doctor names it, no new one is made; put back, all is well."""
    file = register.home / f"{which}.sqlite3"
    with sqlite3.connect(file) as own:
        own.execute("PRAGMA journal_mode=DELETE")
    own.close()
    kept = file.read_bytes()
    match how:
        case "missing":
            file.unlink()
        case "cut":
            file.write_bytes(kept[: len(kept) // 2])
        case "empty":
            file.write_bytes(b"")
        case _:
            file.write_bytes(kept[:200] + b"\xff" * 20_000 + kept[20_200:])
    try:
        code, ids = told(register)
        assert code == 1
        assert set(ids) & {"database-unreadable", "database-damaged", "table-missing"}
        assert file.exists() is (how != "missing")
        done = register.command("audit", "verify")
        assert done["code"] == 1
        assert "Traceback" not in done["err"]
        assert len(done["err"].strip().splitlines()) == 1
    finally:
        for ending in ("", "-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
        file.write_bytes(kept)
        file.chmod(0o600)
    assert told(register) == (0, [])


@pytest.mark.only("postgresql")
def test_a_database_that_is_not_there(register: Apart) -> None:
    """The server is stopped: one finding, no stack trace, and well again when it is back."""
    assert register.cluster
    register.cluster.halt()
    try:
        code, ids = told(register)
        assert (code, set(ids)) == (1, {"database-unreadable"})
    finally:
        register.cluster.resume()
    assert told(register) == (0, [])


@pytest.mark.pure
def test_every_finding_is_explained_in_the_documentation() -> None:
    """Its name stands in the table of docs/operations.md, and that table has no other."""
    checks = Path(doctor.__file__).parent / "checks"
    source = "".join(file.read_text(encoding="utf-8") for file in sorted(checks.glob("*.py")))
    names = set(re.findall(r"(?:alarm|fault|advice)\(\s*\"([a-z-]+)\"", source))
    assert len(names) > 20
    documentation = Path(__file__).parents[2] / "docs" / "operations.md"
    table = (
        documentation.read_text(encoding="utf-8")
        .partition("| finding | what it is |")[2]
        .partition("\n\n")[0]
    )
    told = {name for row in table.splitlines()[2:] for name in re.findall(r"`([a-z-]+)`", row.split("|")[1])}
    assert told == names
