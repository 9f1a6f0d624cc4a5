"""``seloste keys``: where the keyring can be kept, and a rotation that survives being killed at any point."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from founded import Register, refuses
from home import SOFTPIX
from served import House, Mailbox, free_port, serve

from seloste.vault.sources import source_of

VARIABLE = "SELOSTE_TEST_KEYRING"
KILLED = """
import importlib, os, sys
from seloste.cli import running
module, name, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
opened = running.open_register

def open_register(*args, **options):
    opened(*args, **options)
    where = importlib.import_module(module)
    real, made = getattr(where, name), []

    def killed(*args, **options):
        made.append(1)
        return real(*args, **options) if len(made) < calls else os._exit(9)

    setattr(where, name, killed)

running.open_register = open_register
sys.argv = ["seloste", "keys", "rotate"]
from seloste.cli.main import main
main()
"""


def founded(folder: Path, keyring: str = "keyring.json") -> Register:
    """Make a register whose keyring is kept as the option says."""
    register = Register(folder / "register", "sqlite:data.sqlite3", "sqlite:keys.sqlite3")
    options = ["--description", str(SOFTPIX), "--keyring", keyring]
    done = register.run("init", str(register.home), *options)
    assert done.returncode == 0, done.stderr
    return register


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """Make one register with a key file, to be copied."""
    return founded(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def register(pattern: Register, tmp_path: Path) -> Register:
    """A register of the test's own, with a key file."""
    home = Path(shutil.copytree(pattern.home, tmp_path / "register"))
    return Register(home, pattern.data, pattern.keys)


def told(register: Register, *command: str) -> dict | list:
    """Return what a command prints as JSON."""
    done = register.run(*command, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def names_in(folder: Path) -> set[str]:
    """Name the files in a folder, but for those that SQLite makes and removes."""
    return {path.name for path in folder.iterdir() if "sqlite3-" not in path.name}


def keks(path: Path) -> dict[str, int]:
    """Return the key-encryption keys in a key file, with their epochs."""
    return {kek: kept["epoch"] for kek, kept in json.loads(path.read_text())["keks"].items()}


def test_a_rotation_wraps_everything_anew_and_drops_the_old_key(register: Register) -> None:
    """The file keeps its mode, nothing is left beside it, and the log still opens."""
    path = register.home / "keyring.json"
    before, names = path.read_bytes(), names_in(register.home)
    [old] = told(register, "keys", "list")
    assert (old["epoch"], old["in_use"], old["in_keyring"]) == (1, True, True)
    assert old["wraps"] > 0
    done = told(register, "keys", "rotate")
    assert (done["rewrapped"], done["dropped"], done["epoch"]) == (old["wraps"], [old["id"]], 2)
    assert keks(path) == {done["in_use"]: 2}
    assert path.stat().st_mode & 0o777 == 0o600
    assert names_in(register.home) == names
    assert register.run("audit", "verify").returncode == 0
    [new] = told(register, "keys", "list")
    assert (new["id"], new["wraps"]) == (done["in_use"], old["wraps"])
    plain = register.run("keys", "list").stdout
    secret = json.loads(path.read_text())["keks"][new["id"]]["key"]
    assert new["id"] in plain
    assert secret not in plain
    path.write_bytes(before)
    refuses(register, "keys", "rotate", says="keyring does not belong to this key database")


@pytest.mark.parametrize(
    ("module", "name", "calls"),
    [
        ("seloste.vault.keyring", "replace_keyring", 1),
        ("seloste.vault.rotation", "retire", 1),
        ("seloste.vault.rotation", "rewrap", 1),
        ("seloste.vault.rotation", "_write", 1),
        ("seloste.staff.second_factors", "renew_second_factors", 1),
        ("seloste.vault.keyring", "replace_keyring", 2),
    ],
    ids=[
        "nothing done",
        "file written",
        "named in the database",
        "within a batch",
        "wrapped",
        "not yet dropped",
    ],
)
def test_a_rotation_killed_at_any_point_leaves_a_register_that_opens_and_is_finished(
    register: Register, module: str, name: str, calls: int
) -> None:
    """Whatever was done by then; the second one makes no third key."""
    command = [sys.executable, "-c", KILLED, module, name, str(calls)]
    killed = subprocess.run(
        command, env={**os.environ, "SELOSTE_HOME": str(register.home)}, check=False, capture_output=True
    )
    assert killed.returncode == 9, killed.stderr
    assert register.run("audit", "verify").returncode == 0
    done = told(register, "keys", "rotate")
    assert done["epoch"] == 2
    assert len(done["dropped"]) == 1
    assert keks(register.home / "keyring.json") == {done["in_use"]: 2}


def test_two_rotations_do_not_meet(register: Register) -> None:
    """The second one is told to wait."""
    descriptor = os.open(register.home, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        refuses(register, "keys", "rotate", says="being rotated already")
    finally:
        os.close(descriptor)
    assert register.run("keys", "rotate", "--out", "x").returncode == 2


def test_a_keyring_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made apart, as JSON or base64 of it; rotated in two steps, each of which says what to keep next."""
    lonely = Register(tmp_path / "none", "", "")
    text = lonely.run("keys", "new").stdout
    options = ["init", str(lonely.home), "--description", str(SOFTPIX), "--keyring", f"env:{VARIABLE}"]
    done = lonely.run(*options)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{VARIABLE}, which is not set" in done.stderr
    assert "keys new" in done.stderr
    monkeypatch.setenv(VARIABLE, "nonsense")
    assert "neither its JSON nor base64 of it" in lonely.run(*options).stderr
    assert not lonely.home.exists()
    monkeypatch.setenv(VARIABLE, base64.b64encode(text.encode()).decode())
    register = founded(tmp_path, f"env:{VARIABLE}")
    assert not (register.home / "keyring.json").exists()
    monkeypatch.setenv(VARIABLE, text)
    [old] = told(register, "keys", "list")
    refuses(register, "keys", "rotate", says="Name a new file with --out")
    added = told(register, "keys", "rotate", "--out", str(tmp_path / "both.json"))
    assert keks(tmp_path / "both.json") == {old["id"]: 1, added["added"]: 2}
    assert (tmp_path / "both.json").stat().st_mode & 0o777 == 0o600
    assert [key["id"] for key in told(register, "keys", "list")] == [old["id"]]
    monkeypatch.setenv(VARIABLE, (tmp_path / "both.json").read_text())
    done = told(register, "keys", "rotate", "--out", str(tmp_path / "one.json"))
    assert (done["in_use"], done["unused"], done["rewrapped"]) == (added["added"], [old["id"]], old["wraps"])
    assert keks(tmp_path / "one.json") == {added["added"]: 2}
    monkeypatch.setenv(VARIABLE, (tmp_path / "one.json").read_text())
    assert register.run("audit", "verify").returncode == 0
    monkeypatch.setenv(VARIABLE, text)
    refuses(register, "serve", says="keyring does not belong")


def part_of(command: str) -> str:
    """Return which part of a served register a process is; the server of the app may call itself otherwise."""
    return next((part for part in ("edge", "worker") if part in command), "app")


def test_a_served_register_hands_the_keyring_on_to_its_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them is a process of its own; but to the edge, which opens nothing, it hands none."""
    monkeypatch.setenv(VARIABLE, Register(tmp_path / "none", "", "").run("keys", "new").stdout)
    register = founded(tmp_path, f"env:{VARIABLE}")
    process = serve(House(home=register.home, address=f"http://127.0.0.1:{free_port()}", mailbox=Mailbox()))
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    handed = {
        part_of(Path(f"/proc/{child}/cmdline").read_text()): f"{VARIABLE}=".encode()
        in Path(f"/proc/{child}/environ").read_bytes()
        for child in children
    }
    process.terminate()
    assert process.wait(30) == 0, (register.home / "log").read_text()
    assert handed == {"app": True, "edge": False, "worker": True}


def test_a_keyring_that_systemd_keeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the folder of the service's credentials, whatever its mode."""
    folder = tmp_path / "credentials"
    folder.mkdir()
    lonely = Register(tmp_path / "none", "", "")
    lonely.run("keys", "new", "--out", str(folder / "seloste-keyring"))
    (folder / "seloste-keyring").chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    register = founded(tmp_path, "credential:seloste-keyring")
    assert register.run("audit", "verify").returncode == 0
    (folder / "seloste-keyring").chmod(0o600)
    (folder / "seloste-keyring").write_text("{}")
    refuses(register, "serve", says="credential seloste-keyring is not a whole keyring")
    (folder / "seloste-keyring").unlink()
    refuses(register, "serve", says="no readable systemd credential seloste-keyring.*LoadCredential")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    refuses(register, "serve", says="CREDENTIALS_DIRECTORY is not set.*LoadCredential")


@pytest.mark.parametrize("setting", ["env:", "env:A B", "credential:../x", "credential:", "vault:x", ""])
def test_a_place_that_cannot_be_meant(setting: str) -> None:
    """A typo is no file's name."""
    with pytest.raises(ValueError, match="keyring is a file's path, env:VARIABLE or credential:NAME"):
        source_of(setting)


def test_a_setting_that_cannot_be_meant_stops_the_start(register: Register) -> None:
    """In one sentence that names it."""
    register.edit("seloste.toml", 'keyring = "keyring.json"', 'keyring = "vault:x"')
    refuses(register, "serve", says=r"^seloste\.toml: keyring: keyring is a file's path, env:VARIABLE or")


def test_secrets_are_not_shown_on_a_screen_unless_asked(tmp_path: Path) -> None:
    """A terminal keeps what it shows; another program, or --show, gets them."""
    shown = []
    for options in ([], ["--show"]):
        ours, theirs = os.openpty()
        command = [sys.executable, "-m", "seloste", "keys", "new", *options]
        done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False, text=True)
        os.close(theirs)
        shown.append((done.returncode, done.stderr))
        if options:
            assert b'"keks"' in os.read(ours, 4096)
        os.close(ours)
    assert shown == [
        (1, "Secrets are not shown on a screen; name a file with --out, or say --show.\n"),
        (0, ""),
    ]
    lonely = Register(tmp_path, "", "")
    assert lonely.run("keys", "new", "--out", str(tmp_path / "k")).stdout == ""
    again = lonely.run("keys", "new", "--out", str(tmp_path / "k"))
    assert (again.returncode, again.stdout) == (1, "")
    assert "never overwritten" in again.stderr
