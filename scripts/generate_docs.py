"""Write the documents that are made from the code: the promises, the rules, and the description's JSON Schema.

``--check`` writes nothing and exits with 1 when a document is not what would be written.
"""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from seloste.core.description.published import json_schema
from seloste.core.description.rules import CATALOGUE, Rule

ROOT = Path(__file__).resolve().parents[1]
CLAUSES = ROOT / "docs" / "clauses.toml"
PROMISES = ROOT / "docs" / "promises.md"
SCHEMA = ROOT / "docs" / "register.schema.json"
RULES = ROOT / "docs" / "rules.md"
TESTS = ROOT / "tests"

HEAD = """\
# Promises

Each row is a clause of the statement this register began with, as we read it ([`clauses.toml`](clauses.toml)), and
the tests that prove it: each says so in its docstring, `Proves: S39, S43`. A clause is open until a test holds all
of what it asks for. Written by `make docs`; a test fails when it is out of date.

"""

RULES_HEAD = """\
# The rules of the check

`seloste check register.yaml` holds a register description against these rules, as far as a machine can. An error is
against the law, or contradicts what the description says elsewhere; a warning needs somebody's judgement. The check
is no legal advice, and passing it proves no compliance: it cannot see whether what is written is what is done.

Articles are those of the General Data Protection Regulation (EU) 2016/679. Acts, adequacy decisions and figures are
taken from dated tables, as they stand on the day of the check (`--on`). Written by `make docs`; a test fails when it
is out of date.

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


def rules(catalogue: Mapping[str, Sequence[Rule]]) -> str:
    """Return the list of rules as Markdown: a table to find one, and a section for each."""
    rows = [
        f"| [{key}](#{key.lower()}) | {same[0].severity} | {same[0].title} |"
        for key, same in catalogue.items()
    ]
    sections = [f"## {key}\n\n" + "\n\n".join(map(_section, same)) + "\n" for key, same in catalogue.items()]
    return RULES_HEAD + "\n".join(["| | Severity | Asks that |", "|---|---|---|", *rows, "", *sections])


def _section(rule: Rule) -> str:
    return f"**{rule.title}.** {rule.why}\n\n{rule.remedy}\n\n*{rule.law}*"


def _link(path: Path) -> str:
    relative = path.relative_to(TESTS.parent)
    return f"[`{relative.relative_to('tests')}`](../{relative})"


def documents() -> Mapping[Path, str]:
    """Return every generated document with its text."""
    clauses = tomllib.loads(CLAUSES.read_text(encoding="utf-8"))
    return {PROMISES: promises(clauses, proofs()), RULES: rules(CATALOGUE), SCHEMA: json_schema()}


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
