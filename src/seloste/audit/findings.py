"""What a check of the log can find, as values; how to say it is the front's business."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

MOST = 1_000
"""How many findings a report lists; of a log that was changed throughout, the rest are only counted."""


class Kind(StrEnum):
    """What was found."""

    CHANGED = "changed"
    """A sealed entry says something else than when it was sealed."""
    REMOVED = "removed"
    """A sealed entry, or one that waited to be sealed, is gone."""
    ADDED = "added"
    """There is an entry, or a place in the log, that no sealing made."""
    REORDERED = "reordered"
    """Entries stand in places that were those of others."""
    BAD_SIGNATURE = "bad_signature"
    """What is kept or given as a checkpoint was not signed by this log's key."""
    NOT_CONSISTENT = "not_consistent"
    """A signed checkpoint and the log of today contradict each other."""
    DETAILS_CHANGED = "details_changed"
    """The details of an entry are not those that were sealed with it."""
    DETAILS_GONE = "details_gone"
    """An entry has lost its details before the log's own retention ended them."""
    LISTED_WRONG = "listed_wrong"
    """An entry is kept as that of other people, or under another number, than its leaf says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        kind: what was found.
        position: where in the log, counted from 0; None for an entry that has no place in it. For a
            checkpoint, the number of leaves it speaks of, when it can be read.
        entry_id: the entry, where one is known.
        count: how many positions from ``position`` on are concerned.
        kept: for a checkpoint that was given from outside, which one of them, counted from 0.
    """

    kind: Kind
    position: int | None = None
    entry_id: UUID | None = None
    count: int = 1
    kept: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check saw.

    Attributes:
        findings: what is wrong, at most ``MOST``.
        more: how many further findings there were.
        size: the number of sealed entries that were checked.
        root: the root over them as they stand today, 32 bytes.
        pending: how many entries wait to be sealed; nothing vouches for them yet.
    """

    findings: tuple[Finding, ...]
    more: int = 0
    size: int
    root: bytes
    pending: int

    @property
    def holds(self) -> bool:
        """Whether nothing at all was found."""
        return not self.findings


@dataclass(slots=True, kw_only=True)
class Findings:
    """Findings as they come in, no more of them kept than a report lists."""

    kept: list[Finding] = field(default_factory=list)
    more: int = 0

    def add(self, finding: Finding) -> None:
        """Keep or count one finding."""
        if len(self.kept) < MOST:
            self.kept.append(finding)
        else:
            self.more += 1
