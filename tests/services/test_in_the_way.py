"""What can be in the way: a full disk, a locked database. One clear sentence, and nothing half-written."""

import os
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from apart import Apart, apart
from nursery import Said


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A register apart."""
    with apart(tmp_path_factory.mktemp("way")) as found:
        found.nursery.warm()
        yield found


def refused(done: Said, *says: str) -> None:
    """Check that a command ended with one sentence, and exit code 1."""
    assert done["code"] == 1, done
    assert done["out"] == ""
    assert "Traceback" not in done["err"]
    assert len(done["err"].strip().splitlines()) == 1, done["err"]
    assert all(each in done["err"] for each in says), done["err"]


def well(register: Apart) -> None:
    """Check that nothing is half, and that the register goes on."""
    [said] = register.run("mend", acknowledged=[])
    assert said == {"missing": [], "half": 0, "log": [], "doctor": []}


# A full disk ---------------------------------------------------------------------------------------------


def test_no_room_for_a_backup(register: Apart, tmp_path: Path) -> None:
    """The file may not grow further, as on a full disk: no file with a final name, and no other either."""
    roomy, tight = tmp_path / "roomy", tmp_path / "tight"
    assert register.command("backup", roomy)["code"] == 0
    [made] = roomy.iterdir()
    needed = made.stat().st_size
    for room in (1_000, needed // 4, needed * 3 // 4):
        [done] = register.run("command_in_little_room", words=["backup", str(tight)], room=room)
        refused(done)
        assert not tight.exists() or list(tight.iterdir()) == []
    well(register)


def test_no_room_for_a_restore(register: Apart, tmp_path: Path) -> None:
    """The data stay as they are."""
    assert register.command("backup", tmp_path)["code"] == 0
    before = register.run("count")
    if register.cluster is None:
        [done] = register.run(
            "command_in_little_room", words=["restore", str(tmp_path), "--replace"], room=100_000
        )
        refused(done, "no room left")
    assert register.run("count") == before
    assert not [path for path in register.home.iterdir() if "restoring" in path.name]
    well(register)


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("full", ["data", "keys"])
def test_no_room_for_what_people_do(register: Apart, full: str) -> None:
    """Each operation ends with an error; what was acknowledged is there, and nothing is half."""
    said = register.run("until_full", database="default" if full == "data" else "keys")
    assert said[-1]["error"] == "OperationalError"
    [after] = register.run("mend", acknowledged=said[:-1])
    assert after == {"missing": [], "half": 0, "log": [], "doctor": []}


@pytest.fixture
def small() -> Iterator[Path]:
    """A file system of its own that is soon full; needs to be allowed to mount one."""
    folder = Path(
        subprocess.run(
            ["mktemp", "-d", "/tmp/seloste-small-XXXX"], capture_output=True, text=True, check=True
        ).stdout.strip()
    )
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m,mode=0777", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        folder.rmdir()
        pytest.skip("a file system of our own cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)
        folder.rmdir()


@pytest.mark.only("postgresql")
def test_no_room_for_the_server(register: Apart, small: Path) -> None:
    """The tables of the data lie on a file system that fills up: an error, and nothing half."""
    cluster, [before] = register.cluster, register.run("count")
    assert cluster
    space = small / "space"
    space.mkdir()
    subprocess.run(["chown", f"{cluster.user}", str(space)], check=True)
    name = register.register.data.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as server:
        server.execute(f"CREATE TABLESPACE small LOCATION '{space}'")
        server.execute(f'ALTER DATABASE "{name}" SET TABLESPACE small')
    free = os.statvfs(small)
    with (small / "filler").open("wb") as filler:
        filler.write(b"\0" * max(0, free.f_bavail * free.f_bsize - 400_000))
    said = register.run("until_full", database="")
    assert said[-1]["error"] == "OperationalError", said[-1]
    (small / "filler").unlink()
    [after] = register.run("mend", acknowledged=said[:-1])
    assert after == {"missing": [], "half": 0, "log": [], "doctor": []}
    assert register.run("count")[0]["people"] >= before["people"]
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as server:
        server.execute(f'ALTER DATABASE "{name}" SET TABLESPACE pg_default')
        server.execute("DROP TABLESPACE small")


# A locked database ---------------------------------------------------------------------------------------


@contextmanager
def locked(register: Apart, which: str) -> Iterator[None]:
    """Hold the write lock of a database, as another program could."""
    if register.cluster is None:
        with closing(sqlite3.connect(register.home / f"{which}.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    url = register.register.data if which == "data" else register.register.keys
    table = "people_person" if which == "data" else "vault_datakey"
    with psycopg.connect(url) as other:
        other.execute(f"LOCK TABLE {table} IN EXCLUSIVE MODE")
        yield
        other.rollback()


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("which", ["data", "keys"])
def test_a_database_that_stays_locked(register: Apart, which: str) -> None:
    """Waited for, then given up with an error; nothing is half, and the next attempt succeeds."""
    with locked(register, which):
        child = register.nursery.start("impatiently", number=f"locked {which}", milliseconds=300)
        said = list(child.said())
    assert said[-1] == {"error": "OperationalError"}
    well(register)
    assert register.run("impatiently", number=f"locked {which}", milliseconds=300)[-1]["error"] == ""


@pytest.mark.parametrize("which", ["data", "keys"])
def test_a_lock_that_is_let_go_is_waited_for(register: Apart, which: str) -> None:
    """Nobody notices more than a pause."""
    with locked(register, which):
        child = register.nursery.start("impatiently", number=f"waited {which}", milliseconds=30_000)
        time.sleep(1)
    said = list(child.said())
    assert said[-1] == {"error": ""}
    well(register)


@pytest.mark.only("sqlite")
def test_a_backup_does_not_wait_for_writers(register: Apart, tmp_path: Path) -> None:
    """It reads a state of its own."""
    with locked(register, "data"), locked(register, "keys"):
        done = register.command("backup", tmp_path / "d", "--keys-to", tmp_path / "k")
    assert done["code"] == 0, done["err"]


@pytest.mark.long
@pytest.mark.only("sqlite")
def test_a_database_that_is_locked_for_longer_than_thirty_seconds(register: Apart) -> None:
    """With the register's own patience: thirty seconds, then one sentence on the command line."""
    register.run("a_person", number="waiting")  # an entry that a checkpoint has to seal first
    with locked(register, "data"):
        began = time.monotonic()
        done = register.command("audit", "checkpoint")
        waited = time.monotonic() - began
    refused(done, "The database could not do it", "nothing was changed")
    assert 28 < waited < 60
    well(register)
