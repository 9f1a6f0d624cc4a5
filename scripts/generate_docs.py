"""Write the documents that are made from the code: the promises, and the description's JSON Schema.

``--check`` writes nothing and exits with 1 when a document is not what would be written.
"""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from seloste.core.description.published import json_schema

ROOT = Path(__file__).resolve().parents[1]
CLAUSES = ROOT / "docs" / "clauses.toml"
PROMISES = ROOT / "docs" / "promises.md"
SCHEMA = ROOT / "docs" / "register.schema.json"
TESTS = ROOT / "tests"

HEAD = """\
# Promises

Each row is a clause of the statement this register began with, as we read it ([`clauses.toml`](clauses.toml)), and
the tests that prove it: each says so in its docstring, `Proves: S39, S43`. A clause is open until a test holds all
of what it asks for. Written by `make docs`; a test fails when it is out of date.

"""


class UnknownClause(ValueError):
    """A test says that it proves a clause that is not in the list."""


def proofs(tests: Path = TESTS) -> Mapping[str, list[Path]]:
    """Return the test files that say they prove each clause, in order of their paths."""
    proven: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(tests.rglob("test_*.py")):
        doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        for line in re.findall(r"^Proves: (.+)$", doc, flags=re.MULTILINE):
            for clause in line.rstrip(".").split(", "):
                proven[clause].append(path)
    return proven


def promises(clauses: Mapping[str, str], proven: Mapping[str, list[Path]]) -> str:
    """Return the table of clauses as Markdown.

    Raises:
        UnknownClause: a test names a clause that there is not.
    """
    if unknown := sorted(set(proven) - set(clauses)):
        raise UnknownClause(f"not in docs/clauses.toml: {', '.join(unknown)}")
    rows = [
        f"| {clause} | {title} | {'<br>'.join(map(_link, proven.get(clause, []))) or 'open'} |"
        for clause, title in clauses.items()
    ]
    count = f"{sum(clause in proven for clause in clauses)} of {len(clauses)} are proven today.\n\n"
    return HEAD + count + "\n".join(["| | Clause | Proven by |", "|---|---|---|", *rows]) + "\n"


def _link(path: Path) -> str:
    relative = path.relative_to(TESTS.parent)
    return f"[`{relative.relative_to('tests')}`](../{relative})"


def documents() -> Mapping[Path, str]:
    """Return every generated document with its text."""
    clauses = tomllib.loads(CLAUSES.read_text(encoding="utf-8"))
    return {PROMISES: promises(clauses, proofs()), SCHEMA: json_schema()}


def main() -> int:
    """Write the documents, or tell which are out of date."""
    stale = [
        path
        for path, text in documents().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        if "--check" in sys.argv[1:]:
            print(f"{path.relative_to(ROOT)} is out of date; run “make docs”.")
        else:
            path.write_text(documents()[path], encoding="utf-8")
            print(f"{path.relative_to(ROOT)} is written.")
    return 1 if stale and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
