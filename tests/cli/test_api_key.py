"""``seloste api-key``, as it is typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from described import ASSOCIATION


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of its own."""
    folder = tmp_path_factory.mktemp("keys") / "register"
    made = seloste(None, "init", str(folder), "--description", str(ASSOCIATION))
    assert made.returncode == 0, made.stderr
    return folder


def seloste(home: Path | None, *words: str) -> subprocess.CompletedProcess[str]:
    """Run one command."""
    environment = {**os.environ, **({"SELOSTE_HOME": str(home)} if home else {})}
    command = [sys.executable, "-m", "seloste", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_a_key_is_made_shown_once_listed_and_revoked(home: Path) -> None:
    """The key alone goes to standard output, so that it can be handed on; nothing that is kept holds it."""
    made = seloste(home, "api-key", "add", "shop")
    assert made.returncode == 0, made.stderr
    key = made.stdout.strip()
    start, handle, secret = key.split("_", 2)
    assert start == "seloste"
    assert len(secret) == 43
    assert not [path for path in home.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    again = seloste(home, "api-key", "add", " shop ")
    assert (again.returncode, again.stdout) == (1, "")
    assert "There is a key named “shop” already" in again.stderr
    listed = seloste(home, "api-key", "list")
    [line] = [
        line for line in listed.stdout.splitlines() if line.startswith(f"seloste_{handle}…  shop  made ")
    ]
    assert line.endswith("never used")
    assert secret not in listed.stdout
    assert seloste(home, "api-key", "revoke", "shop").stdout == "The key is revoked.\n"
    found = json.loads(seloste(home, "api-key", "list", "--json").stdout)
    [told] = [each for each in found if each["begins"] == f"seloste_{handle}"]
    assert (told["name"], told["last_used"]) == ("shop", None)
    assert told["revoked"] == told["made"]
    once_more = seloste(home, "api-key", "revoke", "shop")
    assert once_more.returncode == 1
    assert "no working key of that name" in once_more.stderr
    assert seloste(home, "api-key", "add", "shop").returncode == 0


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb"])
def test_a_key_needs_a_name_of_one_line(home: Path, name: str) -> None:
    """One sentence, no trace of the stack, exit code 1."""
    refused = seloste(home, "api-key", "add", name)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Name the system that gets the key")
    assert len(refused.stderr.splitlines()) == 1


def test_the_log_tells_of_keys_made_and_ended(home: Path) -> None:
    """As it does of accounts; the key is named by its identifier, and its secret nowhere."""
    secret = seloste(home, "api-key", "add", "help desk").stdout.strip().split("_", 2)[2]
    assert seloste(home, "api-key", "revoke", "help desk").returncode == 0
    told = home.parent / "told.txt"
    program = (
        "from seloste.cli.running import start\nstart()\nimport sys\nfrom seloste.audit.models import Entry\n"
        "open(sys.argv[1], 'w').write('\\n'.join(Entry.objects.order_by('id').values_list('text', flat=True)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(told)],
        env={**os.environ, "SELOSTE_HOME": str(home)},
        check=False,
    )
    assert done.returncode == 0
    entries = [json.loads(line) for line in told.read_text().splitlines()]
    assert [each["role"] for each in entries if each["action"] == "manage_staff"][-2:] == ["system"] * 2
    assert secret not in told.read_text()
