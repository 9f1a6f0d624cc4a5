"""Backing up and restoring: consistent, apart, sealed, read back; and a restore that changes nothing unless it can."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apart import Apart, apart
from nursery import Said

from seloste.vault.keyring import create_keyring


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A register with two people in it."""
    with apart(tmp_path_factory.mktemp("backup")) as found:
        found.nursery.warm()
        found.run("register", numbers=["one", "two"])
        yield found


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """Where data and keys go."""
    return tmp_path / "data", tmp_path / "keys"


@pytest.fixture(scope="module")
def made(register: Apart, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One backup of data and keys."""
    folder = tmp_path_factory.mktemp("made")
    done = register.command("backup", folder / "data", "--keys-to", folder / "keys")
    assert done["code"] == 0, done["err"]
    return folder / "data", folder / "keys"


def refused(done: Said, *says: str) -> None:
    """Check that a command ended with one sentence, and exit code 1."""
    assert done["code"] == 1, done
    assert done["out"] == ""
    assert "Traceback" not in done["err"]
    assert all(each in done["err"] for each in says), done["err"]


def files(*folders: Path) -> list[str]:
    """Return what is in some folders, hidden or not."""
    return sorted(path.name for folder in folders if folder.exists() for path in folder.iterdir())


def test_a_backup_says_what_it_holds(register: Apart, places: tuple[Path, Path]) -> None:
    """Rows by table, the log's checkpoint, version and kind; what is left are two files that nobody else reads."""
    data, keys = places
    done = register.command("backup", data, "--keys-to", keys, "--json")
    assert done["code"] == 0, done["err"]
    of_data, of_keys = json.loads(done["out"])["backups"]
    assert (of_data["kind"], of_keys["kind"]) == ("data", "keys")
    assert of_data["tables"]["people_person"] == register.run("count")[0]["people"] >= 2
    assert of_keys["tables"]["vault_datakey"] > 4
    assert of_data["register_id"] == of_keys["register_id"]
    assert len(of_data["description"]) == 64
    assert of_data["checkpoint"]["size"] > 0
    assert [Path(each["file"]).name for each in (of_data, of_keys)] == files(data, keys)
    assert all(Path(each["file"]).stat().st_mode & 0o777 == 0o600 for each in (of_data, of_keys))
    assert "is in no backup" in done["err"]
    assert "Traceback" not in done["err"]


def test_no_byte_of_a_backup_is_readable(register: Apart, made: tuple[Path, Path]) -> None:
    """Neither what is public in the databases, nor any secret of the key file."""
    # Every secret there is 32 bytes in base64.
    secrets = re.findall(r"[A-Za-z0-9+/]{43}=", (register.home / "keyring.json").read_text())
    assert len(secrets) >= 5
    for folder in made:
        [archive] = folder.iterdir()
        raw = archive.read_bytes()
        assert not [
            each for each in ("people_person", "vault_datakey", "softpix", "SQLite") if each.encode() in raw
        ]
        assert not [secret for secret in secrets if secret.encode() in raw]


def test_without_keys_it_says_what_is_missing(register: Apart, places: tuple[Path, Path]) -> None:
    """A backup never pretends to be more than it is."""
    done = register.command("backup", places[0])
    assert done["code"] == 0
    assert "key database was not backed up" in done["err"]
    assert "is in no backup" in done["err"]


def test_data_and_keys_never_lie_together(register: Apart, made: tuple[Path, Path], tmp_path: Path) -> None:
    """Not in one folder, not in one inside the other, not by a link, not one after the other."""
    (tmp_path / "link").symlink_to(tmp_path / "a")
    pairs = [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a", "link"), ("a", "c/../a")]
    for data, keys in pairs:
        refused(register.command("backup", tmp_path / data, "--keys-to", tmp_path / keys), "kept apart")
    refused(register.command("backup", made[1]), "kept apart")
    refused(register.command("backup", tmp_path / "a", "--keys-to", made[0]), "kept apart")
    assert files(tmp_path / "a", tmp_path / "c") == []


def test_a_folder_that_cannot_be_written(register: Apart, tmp_path: Path) -> None:
    """One sentence, and nothing is left."""
    (tmp_path / "file").write_text("")
    refused(register.command("backup", tmp_path / "file" / "in it"), "cannot be used")


def test_everything_comes_back(register: Apart, places: tuple[Path, Path]) -> None:
    """The data lost, the keys of today: the same people, whole, findable, and the log goes on."""
    backed_up = register.command("backup", places[0], "--keys-to", places[1])
    assert backed_up["code"] == 0, backed_up["err"]
    [before] = register.run("count")
    register.drop("data")
    done = register.command("restore", places[0])
    assert done["code"] == 0, done["err"]
    assert register.run("count") == [before]
    assert register.run("search_for", texts=["aino.one@example.org", "two"]) == [{"hits": [1, 1]}]
    [said] = register.run("mend", acknowledged=[], details=True)
    assert said == {"missing": [], "half": 0, "log": [], "doctor": []}
    assert register.run("register", numbers=[f"after{datetime.now(UTC).timestamp()}"])


def test_both_databases_lost(register: Apart, made: tuple[Path, Path]) -> None:
    """The keys of a backup know no later decision, so it is asked for; then everything is there."""
    [before] = register.run("count")
    register.drop("data")
    register.drop("keys")
    refused(register.command("restore", made[0]), "key database is not there", "--keys-from")
    with_keys = ("restore", made[0], "--keys-from", made[1])
    refused(register.command(*with_keys), "--accept-lost-decisions", "comes back")
    done = register.command(*with_keys, "--accept-lost-decisions")
    assert done["code"] == 0, done["err"]
    assert register.run("count")[0]["people"] <= before["people"]
    assert register.run("search_for", texts=["aino.one@example.org"]) == [{"hits": [1]}]
    assert register.run("mend", acknowledged=[])[0]["doctor"] == []


def test_what_is_there_is_not_replaced_by_itself(register: Apart, made: tuple[Path, Path]) -> None:
    """Neither data nor keys; nothing is changed."""
    before = register.register.state()
    refused(register.command("restore", made[0]), "--replace")
    refused(
        register.command("restore", made[0], "--keys-from", made[1], "--accept-lost-decisions"),
        "key database of today is there",
    )
    assert register.register.state() == before


def damaged(archive: Path, folder: Path, how: str) -> Path:
    """Return a copy of a backup that was damaged."""
    folder.mkdir(exist_ok=True)
    copy = folder / archive.name
    raw = bytearray(archive.read_bytes())
    match how:
        case "cut":
            raw = raw[: len(raw) // 2]
        case "one byte short":
            raw = raw[:-1]
        case "a bit flipped":
            raw[len(raw) // 2] ^= 4
        case "longer":
            raw += b"\0" * 100
        case "empty":
            raw = bytearray()
        case "header only":
            raw = raw[: raw.index(b"\n") + 1]
    copy.write_bytes(raw)
    return copy


@pytest.mark.parametrize("how", ["cut", "one byte short", "a bit flipped", "longer", "empty", "header only"])
def test_a_damaged_backup_changes_nothing(
    register: Apart, made: tuple[Path, Path], tmp_path: Path, how: str
) -> None:
    """However it was damaged; that of the keys as well."""
    before = register.register.state()
    [data], [keys] = (list(folder.iterdir()) for folder in made)
    refused(
        register.command("restore", damaged(data, tmp_path / "d", how), "--replace"),
        data.name,
        "cannot be used",
    )
    bad = damaged(keys, tmp_path / "k", how)
    options = ("--keys-from", bad, "--replace", "--accept-lost-decisions")
    refused(register.command("restore", data, *options), keys.name, "cannot be used")
    assert register.register.state() == before
    assert not [name for name in files(register.home) if "restoring" in name]


def test_the_wrong_kind_or_nothing(register: Apart, made: tuple[Path, Path], tmp_path: Path) -> None:
    """Keys for data, data for keys, an empty folder, some other file."""
    [data], [keys] = (list(folder.iterdir()) for folder in made)
    before = register.register.state()
    (tmp_path / "other.txt").write_text("not a backup")
    refused(register.command("restore", keys, "--replace"), "not a backup of the data")
    refused(register.command("restore", data, "--keys-from", data, "--replace"), "not a backup of the keys")
    refused(register.command("restore", tmp_path, "--replace"), "no backup of the data")
    refused(register.command("restore", tmp_path / "other.txt", "--replace"), "not an archive")
    assert register.register.state() == before


def test_another_registers_backup(register: Apart, made: tuple[Path, Path], tmp_path: Path) -> None:
    """The key file is not the one it was made with, and the sentence names the key."""
    [data] = made[0].iterdir()
    kept = (register.home / "keyring.json").read_bytes()
    kek = json.loads(kept)["current"]
    create_keyring(tmp_path / "other.json")
    shutil.copy(tmp_path / "other.json", register.home / "keyring.json")
    try:
        done = register.register.run("restore", str(data), "--replace")
    finally:
        (register.home / "keyring.json").write_bytes(kept)
    assert (done.returncode, done.stdout) == (1, "")
    assert kek in done.stderr
    assert "another register" in done.stderr
    assert "Traceback" not in done.stderr


def test_keys_older_than_the_data(
    register: Apart, made: tuple[Path, Path], places: tuple[Path, Path]
) -> None:
    """They lack the keys of whoever was registered in between."""
    done = register.command("backup", places[0])
    assert done["code"] == 0
    options = ("--keys-from", made[1], "--replace", "--accept-lost-decisions")
    refused(register.command("restore", places[0], *options), "older than that of the data")


def test_a_backup_while_people_work(register: Apart, places: tuple[Path, Path]) -> None:
    """Taken in the middle of everything, it is one state: nobody half, no row without its key, the log whole."""
    child = register.nursery.start("mixed_and_command", words=["backup", str(places[0])], seed=7)
    said = list(child.said())
    done = next(each for each in said if "code" in each)
    assert done["code"] == 0, done["err"]
    assert [each for each in said if each.get("op") == "failed"] == []
    assert len([each for each in said if each.get("op") == "person"]) > 3
    done = register.command("restore", places[0], "--replace")
    assert done["code"] == 0, done["err"]
    [after] = register.run("mend", acknowledged=[], details=True)
    assert after == {"missing": [], "half": 0, "log": [], "doctor": []}


def test_a_served_register_is_not_replaced(register: Apart, made: tuple[Path, Path]) -> None:
    """Somebody has its database open: nothing is changed under them."""
    child = register.nursery.start("restore_while_open", words=["restore", str(made[0]), "--replace"])
    [done] = list(child.said())
    refused(done, "is in use", "stop the register")


def test_the_clock_was_set_back(register: Apart, made: tuple[Path, Path], places: tuple[Path, Path]) -> None:
    """A backup would be dated before what it holds, and a restore would forget decisions."""
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    refused(register.command("@" + yesterday, "backup", places[0]), "clock stands at")
    assert files(places[0]) == []
    refused(register.command("@" + yesterday, "restore", made[0], "--replace"), "clock stands before")
