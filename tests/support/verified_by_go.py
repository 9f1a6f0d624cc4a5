"""Somebody else's program that checks a log of ours: Go's own packages for signed notes and transparent logs."""

import atexit
import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from installed import missing

SOURCE = Path(__file__).parent / "verifier"
PACKAGES = Path("/usr/share/gocode")


def verified(proved: dict[str, object]) -> tuple[int, str]:
    """Return the exit code and the words of Go's verdict on what is proved."""
    done = subprocess.run([_program()], input=json.dumps(proved), capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.strip()


def in_base64(raw: bytes) -> str:
    """Return bytes as Go reads them from JSON."""
    return base64.b64encode(raw).decode()


def all_in_base64(hashes: Iterable[bytes]) -> list[str]:
    """Return hashes as Go reads them from JSON."""
    return [in_base64(one) for one in hashes]


@cache
def _program() -> str:
    """Build the verifier, once for each process of the tests."""
    if shutil.which("go") is None or not (PACKAGES / "src/golang.org/x/mod/sumdb").is_dir():
        missing("Go and golang-golang-x-mod-dev are not installed; run: make system")
    folder = Path(tempfile.mkdtemp(prefix="seloste-verifier-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
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
    return str(program)
