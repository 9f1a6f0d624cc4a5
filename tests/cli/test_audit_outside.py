"""Checking and proving for who has not got the register: from a shell, with files alone."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from founded import Register

from seloste.core.checkpoint import parse_checkpoint
from seloste.core.note import verify
from seloste.core.tlog import leaf_hash, verify_consistency, verify_inclusion

WRITE = """
from seloste.cli.running import start
start()
from django.utils import timezone
from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action
from seloste.storage import writing
for line in range(3):
    with writing():
        print(append(actor=SYSTEM, purpose="inquiries", action=Action.READ, at=timezone.now(), details={"line": line}))
"""
OFFLINE = """
import sys
from seloste.cli.main import main
try:
    main()
finally:
    assert not [name for name in sys.modules if name.split(".")[0] in ("django", "psycopg", "sqlite3")]
"""


def write(register: Register) -> list[str]:
    """Write three entries down, as the register itself does, and return their numbers."""
    environment = {**os.environ, "SELOSTE_HOME": str(register.home)}
    done = subprocess.run(
        [sys.executable, "-c", WRITE], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.split()


def offline(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a command where there is no register, and nothing of Django may be loaded."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("SELOSTE", "DJANGO"))
    }
    return subprocess.run(
        [sys.executable, "-c", OFFLINE, *arguments],
        env=environment,
        cwd="/",
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register whose log has a few entries."""
    made = Register(
        tmp_path_factory.mktemp("outside") / "register", "sqlite:data.sqlite3", "sqlite:keys.sqlite3"
    )
    made.found()
    return made


@pytest.fixture(scope="module")
def files(register: Register, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, list[str]]:
    """A checkpoint that was kept, an export that was made later, and entries written in between."""
    folder = tmp_path_factory.mktemp("elsewhere")
    kept, exported = folder / "kept.txt", folder / "log.txt"
    write(register)
    assert register.run("audit", "checkpoint", "-o", str(kept)).returncode == 0
    entries = write(register)
    assert register.run("audit", "checkpoint").returncode == 0
    done = register.run("audit", "export", "-o", str(exported))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return kept, exported, entries


def test_an_export_is_checked_without_a_register(files: tuple[Path, Path, list[str]]) -> None:
    """From a file or a pipe, as sentences or JSON."""
    kept, exported, entries = files
    held = offline("audit", "verify", "--export", str(exported), "--checkpoint", str(kept))
    assert held.returncode == 0, held.stderr
    assert b"The checkpoints that were kept elsewhere say the same." in held.stdout
    piped = offline(
        "audit", "verify", "--export", "-", "--checkpoint", str(kept), "--json", stdin=exported.read_bytes()
    )
    said = json.loads(piped.stdout)
    assert (piped.returncode, said["holds"]) == (0, True)
    assert said["size"] >= len(entries)


def test_a_changed_export_is_found(files: tuple[Path, Path, list[str]], tmp_path: Path) -> None:
    """Exit code 1, and what it means."""
    kept, exported, _ = files
    changed = tmp_path / "changed.txt"
    changed.write_bytes(exported.read_bytes().replace(b'"role":"system"', b'"role":"visitor"', 1))
    found = offline("audit", "verify", "--export", str(changed), "--checkpoint", str(kept))
    assert found.returncode == 1
    assert b"kept.txt was signed over" in found.stdout
    assert b"Traceback" not in found.stderr


def test_another_key_than_the_one_that_was_kept_is_found(files: tuple[Path, Path, list[str]]) -> None:
    """Said of the export; and a register knows its own."""
    kept, exported, _ = files
    key = exported.read_text().splitlines()[1].removeprefix("key ")
    given = ("audit", "verify", "--export", str(exported), "--checkpoint", str(kept), "--vkey")
    assert offline(*given, key).returncode == 0
    wrong = offline(*given, "nonsense")
    assert wrong.returncode == 1
    assert b"verifier key" in wrong.stdout + wrong.stderr
    assert b"Traceback" not in wrong.stderr
    assert offline("audit", "verify", "--vkey", key).returncode == 2


@pytest.mark.parametrize("cut", [0, 1, 30, 400, -1, -9])
def test_a_cut_export_is_one_sentence(files: tuple[Path, Path, list[str]], tmp_path: Path, cut: int) -> None:
    """At whichever place: exit code 1, no stack trace."""
    _, exported, _ = files
    short = tmp_path / "short.txt"
    short.write_bytes(exported.read_bytes()[:cut])
    found = offline("audit", "verify", "--export", str(short))
    if cut == -1:  # the last newline alone
        assert found.returncode == 0
        return
    assert (found.returncode, found.stdout) == (1, b"")
    assert found.stderr.count(b"\n") == 1


def test_junk_is_one_sentence(tmp_path: Path) -> None:
    """Ten megabytes of anything, as an export or as a checkpoint."""
    junk = tmp_path / "junk"
    junk.write_bytes(os.urandom(10_000_000))
    for arguments in (("--export", str(junk)), ("--checkpoint", str(junk))):
        found = offline("audit", "verify", *arguments)
        assert (found.returncode, found.stdout) == (1, b"")
        assert found.stderr.count(b"\n") == 1, found.stderr


def test_an_export_is_printed_for_a_pipe_and_never_written_over_another(
    register: Register, files: tuple[Path, Path, list[str]]
) -> None:
    """The same bytes."""
    _, exported, _ = files
    assert register.run("audit", "export").stdout == exported.read_text()
    refused = register.run("audit", "export", "-o", str(exported))
    assert refused.returncode == 1
    assert "choose a new name" in refused.stderr


def test_an_entry_is_proved_to_be_in_the_log(register: Register, files: tuple[Path, Path, list[str]]) -> None:
    """JSON holds all that is needed; the text is a C2SP tlog-proof."""
    entry = files[2][1]
    proved = json.loads(register.run("audit", "prove", entry, "--json").stdout)
    said = parse_checkpoint(verify(proved["checkpoint"], vkey=proved["vkey"]))
    proof = [base64.b64decode(node) for node in proved["proof"]]
    assert verify_inclusion(
        leaf=leaf_hash(proved["leaf"].encode()),
        index=proved["index"],
        size=said.size,
        proof=proof,
        root=said.root,
    )
    text = register.run("audit", "prove", entry).stdout
    head, _, note = text.partition("\n\n")
    assert head.splitlines() == ["c2sp.org/tlog-proof@v1", f"index {proved['index']}", *proved["proof"]]
    assert note == proved["checkpoint"]


def test_the_log_is_proved_to_have_only_grown(
    register: Register, files: tuple[Path, Path, list[str]]
) -> None:
    """Since the checkpoint that was kept; the text is what logs send to witnesses."""
    kept = files[0]
    proved = json.loads(register.run("audit", "prove", "--since", str(kept), "--json").stdout)
    old = parse_checkpoint(verify(kept.read_text(), vkey=proved["vkey"]))
    new = parse_checkpoint(verify(proved["checkpoint"], vkey=proved["vkey"]))
    assert verify_consistency(
        old=old.size,
        new=new.size,
        old_root=old.root,
        new_root=new.root,
        proof=[base64.b64decode(node) for node in proved["proof"]],
    )
    text = register.run("audit", "prove", "--since", str(kept)).stdout
    assert text.startswith("\n".join([f"old {old.size}", *proved["proof"], "", ""]))


def test_a_wrong_use_is_told_as_one(register: Register, tmp_path: Path) -> None:
    """Exit code 2 for the command line, 1 for what is not there."""
    assert register.run("audit", "prove").returncode == 2
    assert register.run("audit", "prove", "no-number").returncode == 2
    unknown = register.run("audit", "prove", "01890a5d-ac96-774b-bcce-b302099a8057")
    assert (unknown.returncode, unknown.stderr.count("\n")) == (1, 1)
    junk = tmp_path / "junk.txt"
    junk.write_text("junk\n")
    assert register.run("audit", "prove", "--since", str(junk)).returncode == 1
    assert register.run("audit", "export", "-o", str(tmp_path / "none" / "log.txt")).returncode == 1
