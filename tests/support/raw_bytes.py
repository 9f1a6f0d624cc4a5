"""What stands in the databases' files, byte by byte, whatever SQL would show of it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable

from django.db import connections

FIND = """
import json, sys
from pathlib import Path
asked = json.load(sys.stdin)
files = [p for f in asked["files"] for p in Path(f).parent.glob(Path(f).name + "*")]
files = [p for f in files for p in (f.rglob("*") if f.is_dir() else [f]) if p.is_file()]
needles = {n: bytes.fromhex(n).lower() for n in asked["needles"]}
found = set()
for file in files:
    raw = file.read_bytes().lower()
    found |= {n for n, needle in needles.items() if needle in raw}
print(json.dumps(sorted(found)))
"""


def places() -> list[str]:
    """Where the bytes are: SQLite's files, or the whole folder of the PostgreSQL server, log and WAL included."""
    if connections["default"].vendor == "sqlite":
        return [str(connections[alias].settings_dict["NAME"]) for alias in ("default", "keys")]
    return [os.environ["SELOSTE_TESTS_CLUSTER"].partition("@")[2]]


def found_in_files(needles: Iterable[bytes]) -> set[bytes]:
    """Tell which byte strings the databases' files hold; another process reads them, as SQLite demands."""
    if connections["default"].vendor == "postgresql":
        with connections["default"].cursor() as cursor:
            cursor.execute("CHECKPOINT")
    asked = json.dumps({"files": places(), "needles": [needle.hex() for needle in needles]})
    done = subprocess.run(
        [sys.executable, "-c", FIND], input=asked, capture_output=True, text=True, check=True
    )
    return {bytes.fromhex(needle) for needle in json.loads(done.stdout)}


def in_words(*texts: str) -> set[bytes]:
    """The ways in which a text could stand in a file without being sealed."""
    return {text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")} | {
        text.encode("ascii", "backslashreplace") for text in texts
    }
