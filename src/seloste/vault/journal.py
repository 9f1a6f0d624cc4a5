"""The journal of decisions: written with the keys before the data changes, and carried out again after a restore.

Three steps, so that a crash between any two of them is mended at the next start: write the decision down
(committed in the key database), change the data, mark the decision as done. Carrying one out a second time must
change nothing, because the crash may have come after the data changed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from seloste.storage import new_id, writing
from seloste.vault.documents import Sealed, keys_of
from seloste.vault.models import Decision


class DecisionKind(StrEnum):
    """What was decided about a person."""

    ERASURE = "erasure"
    RETENTION = "retention"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    RESTRICTION = "restriction"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One decision: about whom, when, and what carrying it out needs (JSON values)."""

    id: UUID
    owner_id: UUID
    kind: DecisionKind
    at: datetime
    content: Mapping[str, Any]


def write_down(
    *, owner_id: UUID, kind: DecisionKind, content: Mapping[str, Any] | None, retention: str, at: datetime
) -> UUID:
    """Write a decision down and return its id; committed before anything of the data changes.

    ``content`` is sealed under the owner's key for ``retention``; None when the decision says it all.

    Raises:
        KeyLost: there is something to seal, and the owner has no key of that class.
    """
    decision_id = new_id()
    sealed = None
    if content is not None:
        sealed = keys_of([owner_id]).seal(content, _place(owner_id, decision_id, retention))
    with writing("keys"):
        Decision.objects.create(
            id=decision_id, owner_id=owner_id, kind=kind.value, at=at, retention=retention, sealed=sealed
        )
    return decision_id


def mark_done(decision_id: UUID) -> None:
    """Write down that a decision was carried out."""
    with writing("keys"):
        Decision.objects.filter(id=decision_id).update(done=True)


def undone() -> Sequence[Decided]:
    """Return the decisions that were not carried out yet, oldest first.

    A decision whose content went with an erasure is left out: there is nobody left to carry it out for.
    """
    rows = list(Decision.objects.filter(done=False).order_by("id"))
    keys = keys_of({row.owner_id for row in rows})
    return [
        Decided(
            id=row.id,
            owner_id=row.owner_id,
            kind=DecisionKind(row.kind),
            at=row.at,
            content=keys.open(row.sealed, _place(row.owner_id, row.id, row.retention))
            if row.sealed is not None
            else {},
        )
        for row in rows
        if row.sealed is None or keys.has(row.owner_id, row.retention)
    ]


def reopen(*, since: datetime) -> int:
    """Mark every decision of that time or later as not done, after data older than it was put back.

    Returns:
        How many decisions there are to carry out again.
    """
    with writing("keys"):
        return Decision.objects.filter(at__gte=since).update(done=False)


def forget(owner_id: UUID) -> None:
    """Remove what an erased person's earlier decisions held; that they were erased stays."""
    with writing("keys"):
        Decision.objects.filter(owner_id=owner_id).exclude(kind=DecisionKind.ERASURE.value).delete()


def _place(owner_id: UUID, decision_id: UUID, retention: str) -> Sealed:
    return Sealed(owner_id=owner_id, retention=retention, row_id=decision_id, kind="vault.decision")
