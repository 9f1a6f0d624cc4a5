"""``seloste person``, as it is typed, on a register whose fields no code has heard of.

The association's members: what they are called, what is kept of them, what for. Everything here follows from its
YAML alone.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from described import ASSOCIATION

PASSWORD = "a long enough password 17"
ACCOUNT = """
import sys
from seloste.cli.running import start
start()
from django.utils import timezone
from allauth.mfa.totp.internal.auth import TOTP
from seloste.core.description import StaffRole
from seloste.staff.services import add_account
role, password, secret = sys.argv[1:]
account = add_account(email=f"{role}@example.org", name="Somebody", role=StaffRole(role), password=password,
                      language="fi", at=timezone.now())
TOTP.activate(account, secret)
"""
CODE = """
import sys
from seloste.cli.running import start
start()
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
secret, which = sys.argv[1:]
print(format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[int(which)])))
"""
SECRETS = {"customer_service": "A" * 32, "contact_person": "B" * 32, "accountant": "C" * 32}
MEMBER = {
    "fields": {"full_name": "Äinö Öhman-Koskinen"},
    "records": [],
}


class Shell:
    """The register of an association, used from the shell only."""

    def __init__(self, home: Path) -> None:
        self.home, self.password = home, home.parent / "password"
        self.password.write_text(PASSWORD + "\n")
        made = self.run("init", str(home), "--description", str(ASSOCIATION))
        assert made.returncode == 0, made.stderr
        for role, secret in SECRETS.items():
            done = self.python("-c", ACCOUNT, role, PASSWORD, secret)
            assert done.returncode == 0, done.stderr
        self.used: dict[str, int] = {}

    def run(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command."""
        return self.python("-c", "from seloste.cli.main import main; main()", *words, stdin=stdin)

    def forget_codes(self) -> None:
        """Let codes be used again, since a test cannot wait for the next."""
        done = self.python(
            "-c",
            "from seloste.cli.running import start; start()\n"
            "from seloste.staff.models import UsedCode; UsedCode.objects.all().delete()",
        )
        assert done.returncode == 0, done.stderr

    def code(self, role: str, which: int = 1) -> str:
        """Return the code of the moment."""
        return self.python("-c", CODE, SECRETS[role], str(which)).stdout.strip()

    def as_(self, role: str, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run one ``person`` command, signed in."""
        self.forget_codes()
        signed = [
            "--as",
            f"{role}@example.org",
            "--password-file",
            str(self.password),
            "--code",
            self.code(role),
        ]
        return self.run("person", *words, *signed, stdin=stdin)

    def json(self, role: str, *words: str, stdin: str = "") -> dict:
        """Run one ``person`` command, signed in, and return what it printed."""
        done = self.as_(role, *words, "--json", stdin=stdin)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def python(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run Python with the register as its home."""
        return subprocess.run(
            [sys.executable, *words],
            env={**os.environ, "SELOSTE_HOME": str(self.home)},
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """One register for all tests here; making one takes longer than using it."""
    return Shell(tmp_path_factory.mktemp("register") / "home")


@pytest.fixture
def member(shell: Shell) -> str:
    """Somebody in the register."""
    added = shell.json(
        "customer_service", "add", "--source", "form", "--purpose", "member_list", stdin=json.dumps(MEMBER)
    )
    return added["id"]


def test_a_person_is_added_found_shown_exported_and_erased(shell: Shell, member: str) -> None:
    """From the first command to the last, with fields, purposes and records of the YAML alone."""
    listed = shell.json("customer_service", "find", "öhman", "--purpose", "member_list")
    assert [hit["id"] for hit in listed["people"]] == [member]
    shown = shell.as_("customer_service", "show", member, "--purpose", "member_list")
    assert "Äinö Öhman-Koskinen" in shown.stdout
    exported = shell.as_("contact_person", "export", member, "--purpose", "rights")
    assert json.loads(exported.stdout)["fields"][0]["values"][0]["value"] == "Äinö Öhman-Koskinen"
    refused = shell.as_("customer_service", "erase", member, "--yes", "--purpose", "member_list")
    assert (refused.returncode, refused.stderr.strip()) == (1, "Refused: action not of role.")
    erased = shell.json("contact_person", "erase", member, "--yes", "--purpose", "rights")
    assert erased == {"erased": [member], "kept_records": 0}
    gone = shell.as_("customer_service", "show", member, "--purpose", "member_list")
    assert (gone.returncode, gone.stderr.strip()) == (1, "There is nobody of that number in the register.")
    assert shell.json("customer_service", "find", "öhman", "--purpose", "member_list")["people"] == []


@pytest.mark.parametrize(
    "stated", ["", "[]", '{"fields": 7}', '{"fields": {"full_name": {"a": 1}}}', "{" * 5000, "\0"]
)
def test_what_is_no_person_is_a_sentence(shell: Shell, stated: str) -> None:
    """And nothing is kept of it."""
    done = shell.as_("customer_service", "add", "--source", "form", "--purpose", "member_list", stdin=stated)
    assert done.returncode == 1
    assert "nothing was kept" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_value_that_cannot_be_kept_is_named_by_its_field(shell: Shell) -> None:
    """Never by itself."""
    bad = json.dumps({"fields": {"full_name": "A", "email": "no address", "shoe": "38"}})
    done = shell.as_("customer_service", "add", "--source", "form", "--purpose", "member_list", stdin=bad)
    assert done.returncode == 1
    assert "email: not_email" in done.stderr
    assert "no address" not in done.stderr


@pytest.mark.parametrize(
    ("changed", "value"),
    [("--as", "stranger@example.org"), ("--code", "000000"), ("--password-file", os.devnull)],
)
def test_whoever_does_not_sign_in_sees_nothing(shell: Shell, changed: str, value: str) -> None:
    """Address, password and code must all be right; the message does not say which is wrong."""
    shell.forget_codes()
    words = {
        "--as": "customer_service@example.org",
        "--password-file": str(shell.password),
        "--code": shell.code("customer_service"),
        changed: value,
    }
    done = shell.run("person", "find", *(word for pair in words.items() for word in pair))
    assert done.returncode == 1
    assert done.stderr.startswith("Not signed in:")
    assert done.stdout == ""


def test_a_code_is_good_once(shell: Shell) -> None:
    """Somebody who saw it typed comes too late."""
    shell.forget_codes()
    signed = ["--as", "accountant@example.org", "--password-file", str(shell.password)]
    words = ["person", "find", *signed, "--code", shell.code("accountant")]
    assert shell.run(*words).returncode == 0
    again = shell.run(*words)
    assert again.returncode == 1
    assert again.stderr.startswith("Not signed in:")


def test_a_purpose_is_one_that_the_account_works_for(shell: Shell) -> None:
    """Named where there are several; every other is refused before anything is opened."""
    for words in ([], ["--purpose", "accounting"]):
        done = shell.as_("customer_service", "find", *words)
        assert done.returncode == 1
        assert "Name the purpose with --purpose" in done.stderr
    assert shell.as_("accountant", "find").returncode == 0


def test_without_a_terminal_what_is_missing_is_said(shell: Shell) -> None:
    """Nothing waits for an answer that cannot come."""
    done = shell.run("person", "find", "--as", "accountant@example.org")
    assert done.returncode == 1
    assert done.stderr.startswith("Password is missing")
