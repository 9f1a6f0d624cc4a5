"""How long data is kept, and from when (Art. 5(1)(e), 13(2)(a))."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Basis, StartEvent
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, kept, named, purposes_on
from seloste.core.description.rules.unsaid import unsaid

_NEVER_COMES: Final = (
    (StartEvent.CONSENT_WITHDRAWN, Basis.CONSENT, "none of its purposes rests on consent"),
    (StartEvent.CONTRACT_END, Basis.CONTRACT, "none of its purposes rests on a contract"),
)
"""Events that only what rests on a certain basis can meet."""


def _endless(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find periods counted from what cannot happen."""
    root = statement.root
    for event, basis, because in _NEVER_COMES:
        fitting = purposes_on(root, basis) | {
            key for key, purpose in root.entries("purposes") if not purpose.has("basis")
        }
        for item in kept(root):
            rule = root.at(("retention", item.word("retention") or ""))
            if rule.word("counted_from") == event and fitting.isdisjoint(item.words("purposes")):
                yield Hit(
                    at=item.at(("retention",)),
                    message=f"{named(item.path)} is kept for ever: its period is counted from “{event}”, and "
                    f"{because}.",
                    remedy="Name a retention rule that is counted from something that happens.",
                )


def _backups(statement: Statement, _on: date) -> Iterator[Hit]:
    for backup in statement.root.find("deployment.backup"):
        if not backup.has("keeps"):
            yield Hit(at=backup, message="Nothing says how long backups are kept.")


RULES = (
    Rule(
        id="L05",
        severity=Severity.ERROR,
        title="Everything kept has a retention period",
        law="GDPR Art. 5(1)(e), 13(2)(a)",
        why="What has no end is kept for ever; an account kept until its owner complains is the known example "
        "(Data Protection Ombudsman's Office, TSV/26/2020, 6 March 2024).",
        remedy="Write a rule under “retention” with “keep: 2 years” and “counted_from: relationship_end”, and "
        "name it as the item's “retention”.",
        find=joined(unsaid("L05"), _endless),
    ),
    Rule(
        id="L51",
        severity=Severity.WARNING,
        title="Backups end",
        law="GDPR Art. 5(1)(e), 17",
        why="What is erased lives on in backups until they are gone.",
        remedy="Write “keeps: 35 days” under “deployment.backup”.",
        find=_backups,
    ),
)
