"""``seloste audit``, as it is typed: exit codes, sentences and JSON, on a register of its own."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from home import SOFTPIX

from seloste.audit.findings import Finding, Kind
from seloste.cli.audit_texts import OF_KEPT_CHECKPOINTS, SENTENCES, WITHOUT_PLACE
from seloste.core.checkpoint import parse_checkpoint
from seloste.core.note import verify

WRITE = """
from seloste.cli.running import start
start()
from django.utils import timezone
from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action
from seloste.storage import writing
for line in range(3):
    with writing():
        append(actor=SYSTEM, purpose="inquiries", action=Action.READ, at=timezone.now(), details={"line": line})
"""


class Register:
    """A register in a folder, used from the shell only."""

    def __init__(self, home: Path) -> None:
        self.home = home
        made = self.run("init", str(home), "--description", str(SOFTPIX))
        assert made.returncode == 0, made.stderr

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command and return what it said."""
        return self._python("-c", "from seloste.cli.main import main; main()", *arguments)

    def write(self) -> None:
        """Write three entries down, as the register itself does."""
        written = self._python("-c", WRITE)
        assert written.returncode == 0, written.stderr

    def tamper(self, sql: str) -> None:
        """Change the rows with SQLite's own tool."""
        with sqlite3.connect(self.home / "data.sqlite3") as database:
            database.execute(sql)
        database.close()

    def _python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            env={**os.environ, "SELOSTE_HOME": str(self.home)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register whose log has three entries."""
    register = Register(tmp_path_factory.mktemp("log") / "register")
    register.write()
    return register


def test_a_log_is_sealed_kept_checked_and_caught(register: Register, tmp_path: Path) -> None:
    """The whole story of one log: a checkpoint goes elsewhere, the log grows, then somebody changes it."""
    kept = tmp_path / "kept.txt"
    sealed = register.run("audit", "checkpoint", "-o", str(kept))
    assert (sealed.returncode, sealed.stdout) == (0, "")
    key = sealed.stderr.rpartition("Verifier key: ")[2].strip()
    assert parse_checkpoint(verify(kept.read_bytes(), vkey=key)).size >= 3
    register.write()
    held = register.run("audit", "verify", "--checkpoint", str(kept))
    assert held.returncode == 0, held.stderr
    assert "Nothing was changed, removed, added or moved." in held.stdout
    assert "wait to be sealed" in held.stdout

    register.tamper("UPDATE audit_entry SET text = replace(text, 'system', 'nobody')")
    caught = register.run("audit", "verify", "--quick", "--checkpoint", str(kept), "--json")
    assert caught.returncode == 1
    report = json.loads(caught.stdout)
    finding = report["findings"][0]
    assert (report["holds"], finding["kind"], finding["position"]) == (False, "changed", 0)
    assert "was changed after it was sealed" in finding["message"]
    assert finding["message"] in register.run("audit", "verify").stdout
    register.tamper("UPDATE audit_entry SET text = replace(text, 'nobody', 'system')")
    assert register.run("audit", "verify").returncode == 0


def test_a_checkpoint_is_printed_for_a_pipe(register: Register) -> None:
    """The note alone on standard output; JSON carries the key as well."""
    note = register.run("audit", "checkpoint").stdout
    said = json.loads(register.run("audit", "checkpoint", "--json").stdout)
    assert said["note"] == note
    assert verify(note, vkey=said["vkey"]).startswith("127.0.0.1/seloste/log\n")


def test_a_mailed_checkpoint_may_have_other_line_ends(register: Register, tmp_path: Path) -> None:
    """Mail programs save CRLF."""
    kept = tmp_path / "mailed.txt"
    note = register.run("audit", "checkpoint").stdout
    kept.write_bytes(note.replace("\n", "\r\n").encode())
    assert register.run("audit", "verify", "--checkpoint", str(kept)).returncode == 0


def test_a_kept_checkpoint_is_never_overwritten(register: Register, tmp_path: Path) -> None:
    """It is what finds a rewritten log."""
    kept = tmp_path / "kept.txt"
    kept.write_text("an earlier one")
    refused = register.run("audit", "checkpoint", "-o", str(kept))
    assert refused.returncode == 1
    assert "choose a new name" in refused.stderr
    assert kept.read_text() == "an earlier one"


@pytest.mark.parametrize("content", [b"", b"no checkpoint\n", "x\n1\nAAAA\n\n— x AAAA\n".encode()])
def test_a_file_that_is_no_checkpoint_is_a_finding(
    register: Register, tmp_path: Path, content: bytes
) -> None:
    """Somebody exchanged it, perhaps: exit code 1 and one sentence."""
    file = tmp_path / "forged.txt"
    file.write_bytes(content)
    found = register.run("audit", "verify", "--checkpoint", str(file))
    assert found.returncode == 1
    assert f"{file} was not signed by this log's key" in found.stdout


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 1_000_001])
def test_a_file_that_is_no_text_is_refused(register: Register, tmp_path: Path, content: bytes) -> None:
    """One sentence, no stack trace, nothing checked."""
    file = tmp_path / "picture"
    file.write_bytes(content)
    refused = register.run("audit", "verify", "--checkpoint", str(file))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith(str(file))
    assert refused.stderr.count("\n") == 1


def test_a_file_that_is_not_there_is_a_usage_error(register: Register, tmp_path: Path) -> None:
    """Exit code 2, as for every wrong use."""
    assert register.run("audit", "verify", "--checkpoint", str(tmp_path / "none")).returncode == 2


def test_a_folder_without_a_register_is_one_sentence(tmp_path: Path) -> None:
    """It says what to do."""
    environment = {**os.environ, "SELOSTE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", "from seloste.cli.main import main; main()", "audit", "verify"]
    refused = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "There is no register" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_every_finding_has_its_sentence() -> None:
    """Each kind, at each place where it can be found; nothing else."""
    assert set(SENTENCES) == set(Kind)
    assert set(WITHOUT_PLACE) == {Kind.REMOVED, Kind.ADDED, Kind.BAD_SIGNATURE, Kind.LISTED_WRONG}
    assert set(OF_KEPT_CHECKPOINTS) == {Kind.BAD_SIGNATURE, Kind.NOT_CONSISTENT}


def test_positions_are_told_as_a_range() -> None:
    """A gap of many places is one sentence."""
    from seloste.cli.audit_texts import sentence

    said = sentence(Finding(kind=Kind.REMOVED, position=7, count=3), [])
    assert said.startswith("At positions 7 to 9,")
