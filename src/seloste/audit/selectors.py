"""Reading the log. Who calls this decides access, and writes down reads of the log itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from seloste.audit.checkpoints import newest
from seloste.audit.details import open_details
from seloste.audit.entries import LOG
from seloste.audit.models import Entry, Mention, Pending
from seloste.core.errors import SelosteError
from seloste.core.tlog import EMPTY_ROOT
from seloste.vault.documents import keys_of
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


def uses_of(person_id: UUID, *, limit: int) -> Sequence[Use]:
    """Return the newest ``limit`` uses of one person's data, newest first (Art. 15; C-579/21).

    Who acted is left out: a person is told when and for what their data were used, not by which employee.
    """
    rows = Mention.objects.filter(person=pseudonym(person_id)).order_by("-entry__at", "-entry_id")
    columns = ("entry__at", "entry__role", "entry__purpose", "entry__action", "entry__outcome")
    return [
        Use(at=at, role=role, purpose=purpose, action=action, outcome=outcome)
        for at, role, purpose, action, outcome in rows.values_list(*columns)[:limit]
    ]


def recent(*, limit: int, before: UUID | None = None) -> Sequence[Line]:
    """Return the newest ``limit`` entries, newest first; ``before`` is the last one of the page before."""
    rows = Entry.objects.order_by("-id").annotate(sealed=Q(details__isnull=False))
    if before is not None:
        rows = rows.filter(id__lt=before)
    page = list(
        rows.values_list("id", "at", "role", "actor", "purpose", "action", "outcome", "sealed")[:limit]
    )
    people = Counter(
        Mention.objects.filter(entry__in=[row[0] for row in page]).values_list("entry", flat=True)
    )
    return [
        Line(
            id=entry_id,
            at=at,
            role=role,
            actor=actor,
            purpose=purpose,
            action=action,
            outcome=outcome,
            people=people[entry_id],
            has_details=sealed,
        )
        for entry_id, at, role, actor, purpose, action, outcome, sealed in page
    ]


def details_of(entry_id: UUID) -> Mapping[str, Any] | None:
    """Return what an entry tells beyond its line, or None when its details have ended.

    Raises:
        NoSuchEntry: there is no such entry.
        DetailsChanged: they are not those that were sealed with it.
        KeyLost: the key of the log's details is gone.
    """
    row = Entry.objects.filter(id=entry_id).values_list("details", "commitment").first()
    if row is None:
        raise NoSuchEntry("The log has no such entry.")
    details, committed = row
    if details is None:
        return None
    return open_details(entry_id, bytes(details), committed=bytes(committed), keys=keys_of([LOG]))


def status() -> Status:
    """Return how far the log is sealed, and how many entries wait."""
    last = newest()
    return Status(
        size=last.size if last else 0,
        pending=Pending.objects.count(),
        last_checkpoint_at=last.at if last else None,
        root=(last.root if last else EMPTY_ROOT).hex(),
    )
