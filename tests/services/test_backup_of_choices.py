"""What visitors chose about cookies is backed up with the data, and put back where the edge has none."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apart import Apart, apart
from edged import asking_description
from visited import ask, choose, micro

from seloste.continuity import choices
from seloste.continuity.manifest import Manifest
from seloste.continuity.sqlite import CannotCopy
from seloste.core.description import load
from seloste.edge.settings import Sqlite
from seloste.edge.store import copying, counting, known
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database, NotUsable, Refused, Unavailable
from seloste.vault.archives import BadArchive

YES, NO = '{"videos":false,"visits":true}', '{"videos":false,"visits":false}'


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A register with two people in it."""
    with apart(tmp_path_factory.mktemp("choices")) as found:
        found.nursery.warm()
        found.run("register", numbers=["one", "two"])
        yield found


@pytest.fixture
def edge(register: Apart) -> Iterator[Database]:
    """Its edge, where three have chosen."""
    database = opened(Sqlite(path=register.home / "edge.sqlite3"))
    database.prepare()
    at = datetime.now(UTC) - timedelta(days=1)
    number = ask(database, load(asking_description()), at=at)
    choose(database, number, YES, YES, NO, at=at)
    counting.count(database, at=micro(datetime.now(UTC)))
    yield database
    lose(register)


def lose(register: Apart) -> None:
    """Lose the edge's database, as a disk would."""
    for ending in ("", "-wal", "-shm"):
        (register.home / f"edge.sqlite3{ending}").unlink(missing_ok=True)


def damage(register: Apart) -> None:
    """Have something else where the edge's database was."""
    lose(register)
    (register.home / "edge.sqlite3").write_bytes(
        b"no database at all, but long enough to be read as one " * 40
    )


def spoil(archive: Path) -> None:
    """Change one bit of it."""
    raw = bytearray(archive.read_bytes())
    raw[-40] ^= 1
    archive.write_bytes(bytes(raw))


def test_a_register_without_an_edge_has_nothing_of_it_in_a_backup(register: Apart, tmp_path: Path) -> None:
    """And making one makes no database."""
    done = register.command("backup", tmp_path / "data")
    assert done["code"] == 0, done["err"]
    assert [file.name.partition("-")[0] for file in (tmp_path / "data").iterdir()] == ["data"]
    assert not (register.home / "edge.sqlite3").exists()


def test_choices_come_back_when_they_are_lost(register: Apart, edge: Database, tmp_path: Path) -> None:
    """Receipts, what was asked, and counts."""
    made = register.command("backup", tmp_path / "data", "--json")
    assert made["code"] == 0, made["err"]
    of_choices = json.loads(made["out"])["backups"][-1]
    assert (of_choices["kind"], of_choices["tables"]["edge_choice"]) == ("choices", 3)
    assert YES.encode() not in Path(of_choices["file"]).read_bytes()
    before = (copying.rows_of(edge), counting.counts(edge, since=datetime(2020, 1, 1, tzinfo=UTC).date()))
    lose(register)
    done = register.command("restore", tmp_path / "data", "--replace")
    assert done["code"] == 0, done["err"]
    assert "Receipts of visitors' choices about cookies that were put back: 3." in done["out"]
    after = (copying.rows_of(edge), counting.counts(edge, since=datetime(2020, 1, 1, tzinfo=UTC).date()))
    assert after == before


def test_choices_that_are_there_are_left_alone(register: Apart, edge: Database, tmp_path: Path) -> None:
    """What was chosen since is worth more than an older copy."""
    assert register.command("backup", tmp_path / "data")["code"] == 0
    choose(edge, known.remembered(edge)[-1].number, NO, at=datetime.now(UTC))
    done = register.command("restore", tmp_path / "data", "--replace", "--json")
    assert done["code"] == 0, done["err"]
    assert json.loads(done["out"])["choices"] is None
    assert copying.rows_of(edge)["edge_choice"] == 4


def test_an_edge_that_is_damaged_keeps_no_register_from_being_backed_up(
    register: Apart, edge: Database, tmp_path: Path
) -> None:
    """Data and keys are made; that the choices are not in it is told, and by the exit code."""
    damage(register)
    done = register.command("backup", tmp_path / "data", "--keys-to", tmp_path / "keys", "--json")
    assert done["code"] == 1
    assert "are not in this backup; everything else is. The edge's database" in done["err"]
    said = json.loads(done["out"])
    assert [each["kind"] for each in said["backups"]] == ["data", "keys"]
    assert said["without_choices"] in done["err"]
    kept = [
        file.name.partition("-")[0] for folder in ("data", "keys") for file in (tmp_path / folder).iterdir()
    ]
    assert kept == ["data", "keys"]
    assert register.command("restore", tmp_path / "data", "--replace")["code"] == 0


def test_choices_alone_are_put_back_and_the_register_stays_as_it_is(
    register: Apart, edge: Database, tmp_path: Path
) -> None:
    """What was written since the backup is there still."""
    assert register.command("backup", tmp_path / "data")["code"] == 0
    register.run("register", numbers=["since"])
    before = (register.run("count"), copying.rows_of(edge))
    lose(register)
    done = register.command("restore", tmp_path / "data", "--only-choices")
    assert (done["code"], done["err"]) == (0, "")
    assert done["out"] == "Receipts of visitors' choices about cookies that were put back: 3.\n"
    assert (register.run("count"), copying.rows_of(edge)) == before
    assert register.command("audit", "verify")["code"] == 0
    again = register.command("restore", tmp_path / "data", "--only-choices", "--json")
    assert again["code"] == 1
    assert "There are choices of visitors already" in again["err"]
    assert copying.rows_of(edge) == before[1]


def test_choices_alone_need_a_copy_and_nothing_else(register: Apart, edge: Database, tmp_path: Path) -> None:
    """One that is whole, and no other option beside; each is said in a sentence, and changes nothing."""
    (tmp_path / "empty").mkdir()
    none = register.command("restore", tmp_path / "empty", "--only-choices")
    assert (none["code"], "There is no backup of the choices about cookies in" in none["err"]) == (1, True)
    assert register.command("backup", tmp_path / "data")["code"] == 0
    both = register.command("restore", tmp_path / "data", "--only-choices", "--replace")
    assert (both["code"], "it goes with none of the others" in both["err"]) == (2, True)
    [file] = (tmp_path / "data").glob("choices-*")
    spoil(file)
    lose(register)
    spoilt = register.command("restore", tmp_path / "data", "--only-choices")
    assert (spoilt["code"], "cannot be used" in spoilt["err"]) == (1, True)
    assert not (register.home / "edge.sqlite3").exists()


def test_a_damaged_copy_of_choices_changes_nothing(register: Apart, edge: Database, tmp_path: Path) -> None:
    """Neither the choices nor the data."""
    assert register.command("backup", tmp_path / "data")["code"] == 0
    [file] = (tmp_path / "data").glob("choices-*")
    spoil(file)
    lose(register)
    before = register.register.state()
    done = register.command("restore", tmp_path / "data", "--replace")
    assert done["code"] == 1
    assert "cannot be used" in done["err"]
    assert register.register.state() == before


def test_an_edge_whose_database_is_no_such_changes_nothing(
    register: Apart, edge: Database, tmp_path: Path
) -> None:
    """It is looked at before the data are touched, so that “nothing was changed” is true."""
    assert register.command("backup", tmp_path / "data")["code"] == 0
    damage(register)
    before = register.register.state()
    done = register.command("restore", tmp_path / "data", "--replace")
    assert done["code"] == 1
    assert "Nothing was changed" in done["err"]
    assert register.register.state() == before


def test_a_copy_of_another_version_of_the_tables_is_not_put_back() -> None:
    """It says with which version it can be."""
    manifest = Manifest.model_construct(migrations=["edge.99"], version="9.9.9")
    with pytest.raises(BadArchive, match="Seloste 9"):
        choices.check(manifest)


@pytest.mark.parametrize("error", [Unavailable("SQLITE_BUSY"), Refused("UniqueViolation"), NotUsable("no")])
def test_choices_that_cannot_be_put_back_after_all_are_told_of(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sentence of ours, whatever the database says."""

    class Failing:
        def prepare(self) -> None:
            raise error

    monkeypatch.setattr(choices, "_database", Failing)
    with pytest.raises(CannotCopy, match="could not be put back"):
        choices.put_back([])


def test_the_doctor_looks_at_what_visitors_are_asked(register: Apart, edge: Database) -> None:
    """It hands the published description over, if it is told to; and says when the edge's database is no such."""
    known.hand_over(edge, "something else", "0" * 64)

    def told(*options: str) -> list[str]:
        said = json.loads(register.command("doctor", "--json", *options)["out"])
        return [each["id"] for each in said["findings"] if each["severity"] != "advice"]

    assert told() == ["edge-asks-otherwise"]
    assert told("--repair") == []
    assert known.published_hash(edge) != "0" * 64
    damage(register)
    (register.home / "edge.sqlite3").chmod(0o600)
    assert told() == ["edge-away"]
