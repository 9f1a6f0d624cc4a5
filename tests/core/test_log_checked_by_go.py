"""A log of ours is checked by somebody else's program: Go's own packages for signed notes and transparent logs."""

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from seloste.core.checkpoint import Checkpoint
from seloste.core.note import sign, verifier_key
from seloste.core.tlog import consistency_proof, inclusion_proof, leaf_hash, root_of

SOURCE = Path(__file__).parents[1] / "support" / "verifier"
PACKAGES = Path("/usr/share/gocode")
NAME = "register.example.com/seloste/log"
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
LEAVES = [f'{{"_id":"{number:032x}"}}'.encode() for number in range(37)]
HASHES = [leaf_hash(leaf) for leaf in LEAVES]

Verdict = Callable[[dict[str, object]], tuple[int, str]]


@pytest.fixture(scope="module")
def go(tmp_path_factory: pytest.TempPathFactory) -> Verdict:
    """Build the verifier, and return what runs it."""
    if shutil.which("go") is None or not (PACKAGES / "src/golang.org/x/mod/sumdb").is_dir():
        pytest.skip("Go and golang-golang-x-mod-dev are not installed; run: make system")
    folder = tmp_path_factory.mktemp("go")
    environment = {
        **os.environ,
        "GO111MODULE": "off",
        "GOPATH": str(PACKAGES),
        "GOCACHE": str(folder / "cache"),
        "GOFLAGS": "",
        "CGO_ENABLED": "0",
    }
    program = folder / "verifier"
    build = ["go", "build", "-p", "1", "-o", str(program), "main.go"]
    subprocess.run(build, cwd=SOURCE, env=environment, check=True)

    def run(proved: dict[str, object]) -> tuple[int, str]:
        done = subprocess.run(
            [str(program)], input=json.dumps(proved), capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout.strip()

    return run


def encoded(hashes: tuple[bytes, ...]) -> list[str]:
    """Return hashes as Go reads bytes from JSON."""
    return [base64.b64encode(one).decode() for one in hashes]


def proved(index: int, old: int, size: int) -> dict[str, object]:
    """Return what we say of a log of ``size`` leaves."""
    body = Checkpoint(origin=NAME, size=size, root=root_of(HASHES[:size])).body()
    return {
        "VKey": verifier_key(name=NAME, private_key=KEY).encode(),
        "Note": sign(body, name=NAME, private_key=KEY),
        "Leaf": base64.b64encode(LEAVES[index]).decode(),
        "Index": index,
        "Inclusion": encoded(inclusion_proof(HASHES, index, size)),
        "Old": old,
        "OldRoot": base64.b64encode(root_of(HASHES[:old])).decode(),
        "Consistency": encoded(consistency_proof(HASHES, old, size)),
    }


@pytest.mark.parametrize(
    ("index", "old", "size"), [(0, 1, 1), (0, 1, 2), (4, 3, 5), (31, 32, 37), (36, 36, 37)]
)
def test_go_believes_our_notes_and_proofs(go: Verdict, index: int, old: int, size: int) -> None:
    """The signature, that a leaf is in the log, and that the log grew from an earlier one."""
    assert go(proved(index, old, size)) == (0, "holds")


@pytest.mark.parametrize(
    ("member", "value", "says"),
    [
        ("Leaf", base64.b64encode(b"{}").decode(), "inclusion"),
        ("Index", 5, "inclusion"),
        ("OldRoot", base64.b64encode(b"r" * 32).decode(), "consistency"),
        ("Old", 2, "consistency"),
        ("Inclusion", [], "inclusion"),
    ],
)
def test_go_does_not_believe_what_was_changed(go: Verdict, member: str, value: object, says: str) -> None:
    """So that what it believes says something."""
    code, said = go(proved(4, 3, 37) | {member: value})
    assert (code, said.partition(":")[0]) == (1, says)


def test_go_does_not_believe_an_altered_note(go: Verdict) -> None:
    """Another size under the same signature."""
    honest = proved(4, 3, 37)
    altered = str(honest["Note"]).replace("\n37\n", "\n36\n")
    assert go(honest | {"Note": altered}) == (
        1,
        "note: invalid signature for key " + NAME + "+" + str(honest["VKey"]).split("+")[1],
    )
