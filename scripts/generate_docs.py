"""Write the documents that are made from the code: promises, rules, decisions, and the description's JSON Schema.

``--check`` writes nothing and exits with 1 when a document is not what would be written.
"""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from seloste.core.access import PERMISSIONS, Action, Role
from seloste.core.access.tabled import KINDS, STANDINGS, classes
from seloste.core.description.published import json_schema
from seloste.core.description.rules import CATALOGUE, Rule

ROOT = Path(__file__).resolve().parents[1]
CLAUSES = ROOT / "docs" / "clauses.toml"
PROMISES = ROOT / "docs" / "promises.md"
SCHEMA = ROOT / "docs" / "register.schema.json"
RULES = ROOT / "docs" / "rules.md"
ACCESS = ROOT / "docs" / "access.md"
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

ACCESS_HEAD = """\
# Who may do what

Every read and write of personal data is one decision, `seloste.core.access.decide`, made where the data are opened.
It asks, in this order: has the actor a role, is the action among its tasks, is the purpose one of the description
and one that the role works for; then of the person concerned: are these the actor's own data (if they act for
themselves), is processing restricted (Article 18), did they object (Article 21), do they consent (Article 6(1)(a)),
are they party to a contract (Article 6(1)(b)). What no table lists is refused, and so is a purpose that covers
nothing. The tables are the decisions themselves, printed; a test holds each against a second, independent wording.
Written by `make docs`; a test fails when it is out of date.

## Permissions

"""

ACCESS_STANDINGS = """
Verifying the log, reading the description and looking after the accounts of the staff touch the data of nobody in the
register, and need no purpose. Everything else is decided for a purpose and about a person, as below: the rows are
kinds of purpose, the columns what holds for the person. From “objection” on, they have consent and contract as well.
“Nobody known yet” is the action as such, a search or somebody new; each person it then finds is decided on by itself.
A dash is an allowed use.

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


def access() -> str:
    """Return the permissions, and every decision with its outcome, as Markdown."""
    actions = [
        f"| {_spoken(action)} | {' | '.join(_may(role, action) for role in Role)} |" for action in Action
    ]
    head = [f"| | {' | '.join(map(_spoken, Role))} |", "|---|" + ":-:|" * len(Role)]
    sections = [_decisions(outcomes, uses) for outcomes, uses in classes().items()]
    return ACCESS_HEAD + "\n".join([*head, *actions, ACCESS_STANDINGS]) + "\n".join(sections)


def _may(role: Role, action: Action) -> str:
    return "yes" if action in PERMISSIONS[role] else ""


def _decisions(outcomes: Sequence[tuple[str, str, str | None]], uses: Sequence[tuple[Role, Action]]) -> str:
    """Return one table of decisions, for all uses that are decided alike; kinds of purpose alike are one row."""
    by_action: dict[Action, list[str]] = defaultdict(list)
    for role, action in uses:
        by_action[action].append(_spoken(role))
    title = ", ".join(map(_spoken, by_action)).capitalize()
    by = "; ".join(f"*{_spoken(action)}* by {', '.join(roles)}" for action, roles in by_action.items())
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for kind in KINDS:
        alike[tuple(_spoken(reason or "–") for key, _, reason in outcomes if key == kind)].append(kind)
    rows = [f"| {'; '.join(kinds)} | {' | '.join(told)} |" for told, kinds in alike.items()]
    head = [f"| | {' | '.join(STANDINGS)} |", "|---" * (len(STANDINGS) + 1) + "|"]
    return "\n".join([f"### {title}", "", f"{by}.", "", *head, *rows, ""])


def _spoken(code: str) -> str:
    return str(code).replace("_", " ")


def documents() -> Mapping[Path, str]:
    """Return every generated document with its text."""
    clauses = tomllib.loads(CLAUSES.read_text(encoding="utf-8"))
    return {
        PROMISES: promises(clauses, proofs()),
        RULES: rules(CATALOGUE),
        ACCESS: access(),
        SCHEMA: json_schema(),
    }


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
