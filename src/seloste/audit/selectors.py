"""Reading the log. Who calls this decides access, and writes down reads of the log itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from seloste.audit.checkpoints import newest
from seloste.audit.details import open_details
from seloste.audit.keys import log_keys
from seloste.audit.leaf import EntryUnreadable, Said, read
from seloste.audit.models import Details, Entry, Pending
from seloste.core.errors import SelosteError
from seloste.core.tlog import EMPTY_ROOT
from seloste.storage.sql import rows, uuid_of
from seloste.vault.documents import KeyLost
from seloste.vault.pseudonyms import pseudonym


class NoSuchEntry(SelosteError):
    """The log has no entry of this number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use of a person's data: when, in which role, for which purpose, what was done, and whether it was allowed."""

    at: datetime
    role: str
    purpose: str
    action: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry as a page of the log lists it; ``people`` counts whom it mentions."""

    id: UUID
    at: datetime
    role: str
    actor: str
    purpose: str
    action: str
    outcome: str
    people: int
    has_details: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How far the log is sealed; ``root`` is in hexadecimal, that of the newest checkpoint."""

    size: int
    pending: int
    last_checkpoint_at: datetime | None
    root: str


_ALONE = "SELECT id, text FROM audit_entry WHERE person = %s AND NOT (person = '') ORDER BY id DESC LIMIT %s"  # its index
_AMONG_OTHERS = (
    "SELECT e.id, e.text FROM audit_mention m JOIN audit_entry e ON e.id = m.entry_id "
    "WHERE m.person = %s ORDER BY m.entry_id DESC LIMIT %s"
)
_NEWEST = (
    "SELECT e.id, e.text, d.entry_id FROM audit_entry e LEFT JOIN audit_details d ON d.entry_id = e.id "
    "ORDER BY e.id DESC LIMIT %s"
)
_NEWEST_BEFORE = (
    "SELECT e.id, e.text, d.entry_id FROM audit_entry e LEFT JOIN audit_details d ON d.entry_id = e.id "
    "WHERE e.id < %s ORDER BY e.id DESC LIMIT %s"
)


def uses_of(person_id: UUID, *, limit: int) -> Sequence[Use]:
    """Return the newest ``limit`` uses of one person's data, newest first (Art. 15; C-579/21).

    Who acted is left out: a person is told when and for what their data were used, not by which employee.

    Raises:
        EntryUnreadable: an entry was changed, so that it cannot be told any more.
    """
    values = (pseudonym(person_id), limit)
    found = {
        uuid_of(stored): text for query in (_ALONE, _AMONG_OTHERS) for stored, text in rows(query, values)
    }
    said = [read(found[entry_id]) for entry_id in sorted(found, reverse=True)[:limit]]
    return [
        Use(at=one.at, role=one.role, purpose=one.purpose, action=one.action, outcome=one.outcome)
        for one in sorted(said, key=lambda one: (one.at, one.id), reverse=True)
    ]


def recent(*, limit: int, before: UUID | None = None) -> Sequence[Line]:
    """Return the newest ``limit`` entries, newest first; ``before`` is the last one of the page before.

    An entry that was changed until it cannot be read is a line that says nothing.
    """
    page = rows(_NEWEST, [limit]) if before is None else rows(_NEWEST_BEFORE, [before, limit])
    return [_line(uuid_of(stored), text, has_details=details is not None) for stored, text, details in page]


def _line(entry_id: UUID, text: str, *, has_details: bool) -> Line:
    try:
        said = read(text)
    except EntryUnreadable:
        said = Said(
            id=entry_id,
            people=(),
            action="",
            actor="",
            at=datetime.fromtimestamp(0, UTC),
            commitment=b"",
            outcome="",
            purpose="",
            role="",
        )
    return Line(
        id=entry_id,
        at=said.at,
        role=said.role,
        actor=said.actor,
        purpose=said.purpose,
        action=said.action,
        outcome=said.outcome,
        people=len(said.people),
        has_details=has_details,
    )


def details_of(entry_id: UUID) -> Mapping[str, Any] | None:
    """Return what an entry tells beyond its line, or None when its details have ended.

    Raises:
        NoSuchEntry: there is no such entry.
        EntryUnreadable: it was changed.
        DetailsChanged: they are not those that were sealed with it.
        KeyLost: the key of the log's details is gone.
    """
    row = Entry.objects.filter(id=entry_id).values_list("text", flat=True).first()
    if row is None:
        raise NoSuchEntry("The log has no such entry.")
    sealed = Details.objects.filter(entry_id=entry_id).values_list("sealed", flat=True).first()
    if sealed is None:
        return None
    committed = read(row).commitment
    try:
        return open_details(entry_id, bytes(sealed), committed=committed, keys=log_keys())
    except KeyLost:  # perhaps the key that was kept is not the one of today
        return open_details(entry_id, bytes(sealed), committed=committed, keys=log_keys(anew=True))


def status() -> Status:
    """Return how far the log is sealed, and how many entries wait."""
    last = newest()
    return Status(
        size=last.size if last else 0,
        pending=Pending.objects.count(),
        last_checkpoint_at=last.at if last else None,
        root=(last.root if last else EMPTY_ROOT).hex(),
    )
