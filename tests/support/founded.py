"""A register made and used through the command line alone, and whether anything in it has changed."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import psycopg
from home import SOFTPIX


class Register:
    """A register of its own, made and used through the command line alone."""

    def __init__(self, home: Path, data: str, keys: str) -> None:
        self.home, self.data, self.keys = home, data, keys

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a ``seloste`` command against it."""
        return subprocess.run(
            [sys.executable, "-m", "seloste", *command],
            env={**os.environ, "SELOSTE_HOME": str(self.home)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def found(self) -> None:
        """Make it from the example."""
        options = ["--description", str(SOFTPIX), "--data", self.data, "--keys", self.keys]
        done = self.run("init", str(self.home), *options)
        assert done.returncode == 0, done.stderr

    def edit(self, file: str, old: str, new: str) -> None:
        """Change a file of the register by hand."""
        path = self.home / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def state(self) -> dict[str, object]:
        """Return everything that could change: files by content, databases by their rows."""
        found: dict[str, object] = {
            name: (self.home / name).read_bytes() if (self.home / name).exists() else None
            for name in ("register.yaml", "seloste.toml", "keyring.json")
        }
        return found | {url: rows(self.home, url) for url in (self.data, self.keys)}


def rows(home: Path, url: str) -> str:
    """Return a digest of every row of a database."""
    kind, _, rest = url.partition(":")
    if kind == "sqlite":
        connection = sqlite3.connect(home / rest)
        text = "\n".join(connection.iterdump())
        connection.close()
        return hashlib.sha256(text.encode()).hexdigest()
    with psycopg.connect(url) as server:
        tables = server.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
        ).fetchall()
        contents = [
            sorted(map(repr, server.execute(f'SELECT * FROM "{table}"').fetchall())) for (table,) in tables
        ]
    return hashlib.sha256(repr((tables, contents)).encode()).hexdigest()


def refuses(register: Register, *command: str, says: str, lines: int = 1) -> None:
    """Check that a command ends with one sentence, and that nothing is changed by it."""
    before = register.state()
    done = register.run(*command)
    told = done.stderr.strip()
    assert done.returncode == 1, (done.stdout, told)
    assert re.search(says, told), told
    assert "Traceback" not in told
    assert 'File "' not in told
    assert len(told.splitlines()) == lines, told
    assert done.stdout == ""
    assert register.state() == before
