"""``seloste doctor``: looking at everything that a register stands on, and mending what is safe to mend."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from seloste.continuity.checks.content import decisions, description, log, people, work
from seloste.continuity.checks.databases import databases
from seloste.continuity.checks.edge import edge
from seloste.continuity.checks.keys import documents, key_file, orphans
from seloste.continuity.checks.machine import backups, disk, files, libraries
from seloste.continuity.checks.mail import mailbox
from seloste.continuity.findings import Finding, Severity

Check = Callable[[datetime], Iterator[Finding]]
Progress = Callable[[int, int], None]

FIRST: Sequence[Check] = (disk, files, backups, databases)
THEN: Sequence[Check] = (
    libraries,
    key_file,
    description,
    decisions,
    documents,
    people,
    work,
    mailbox,
    edge,
    log,
    orphans,
)
"""What is asked only of databases that can be read."""
STOPS = frozenset(
    {
        "database-unreadable",
        "database-damaged",
        "tables-not-ready",
        "table-missing",
        "keys-empty",
        "keyring-other",
        "kek-missing",
    }
)
"""After one of these, the rest cannot be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found and is still so, and what was mended."""

    findings: Sequence[Finding]
    mended: Sequence[Finding]

    @property
    def well(self) -> bool:
        """Whether nothing has to be done."""
        return all(finding.severity is Severity.ADVICE for finding in self.findings)


def examine(*, at: datetime, repair: bool = False, progress: Progress = lambda _, __: None) -> Report:
    """Look at everything; with ``repair``, mend what is safe and look again at that.

    Nothing is changed without ``repair``. An alarm is never repaired: what it tells of needs a decision.
    """
    findings: list[Finding] = []
    mended: list[Finding] = []
    total = len(FIRST) + len(THEN)
    for number, check in enumerate((*FIRST, *THEN)):
        progress(number, total)
        if number >= len(FIRST) and _stops(findings):
            break
        found = list(check(at))
        mends = [finding for finding in found if finding.mend is not None] if repair else []
        for finding in mends:
            if finding.mend is not None:
                finding.mend()
        if mends:
            found = list(check(at))
            left = {(finding.id, finding.sentence) for finding in found}
            mended += [finding for finding in mends if (finding.id, finding.sentence) not in left]
        findings += found
    progress(total, total)
    return Report(findings=findings, mended=mended)


def _stops(findings: Sequence[Finding]) -> bool:
    return any(finding.id in STOPS for finding in findings)
