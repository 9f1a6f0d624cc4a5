"""Two entries about one person: joined, and parted again without loss.

Nothing is moved or sealed anew. Whoever turned out to be somebody else keeps their rows, their keys and their
contact point, and is read as that person from then on; parting them takes only that back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Allowed, Refused
from seloste.people.models import Merge, Person
from seloste.people.services import lock
from seloste.publications.selectors import current
from seloste.storage import new_id, writing


class CannotMerge(SelosteError):
    """The two cannot be joined or parted so; the message says why."""


def merge(*, kept_id: UUID, gone_id: UUID, actor: Actor, at: datetime) -> UUID | Refused:
    """Let ``gone_id`` be read as ``kept_id`` from now on, and return the merge's id.

    Raises:
        CannotMerge: they are one already, or one of them is not in the register as a person of their own.
    """
    with writing():
        decision = _decide(actor, [kept_id, gone_id], at)
        if not decision:
            return decision
        if kept_id == gone_id:
            raise CannotMerge("These are one person already.")
        # Always in one order, so that two who merge the other way round wait for each other.
        if not all(lock(person_id) for person_id in sorted((kept_id, gone_id))):
            raise CannotMerge("One of them is not in the register any more; nothing was changed.")
        if Person.objects.filter(id__in=[kept_id, gone_id], merged_into__isnull=False).exists():
            raise CannotMerge("One of them is merged into somebody already; look at that person instead.")
        merge_id = new_id()
        Merge.objects.create(id=merge_id, kept_id=kept_id, gone_id=gone_id, at=at, by=actor.reference)
        Person.objects.filter(merged_into=gone_id).update(merged_into=kept_id)
        Person.objects.filter(id=gone_id).update(merged_into=kept_id)
    return merge_id


def part(*, gone_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Take back that ``gone_id`` was merged into somebody; those merged into them before come along.

    Raises:
        CannotMerge: they are not merged into anybody.
    """
    with writing():
        merged = Merge.objects.filter(gone_id=gone_id, parted_at__isnull=True).first()
        decision = _decide(actor, [merged.kept_id, gone_id] if merged else [gone_id], at)
        if not decision:
            return decision
        if merged is None:
            raise CannotMerge("This person is not merged into anybody.")
        merged.parted_at = at
        merged.save(update_fields=["parted_at"])
        Person.objects.filter(id=gone_id).update(merged_into=None)
        Person.objects.filter(id__in=_followers(gone_id)).update(merged_into=gone_id)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Whoever turned out to be somebody, and since when they are read as that person."""

    person_id: UUID
    at: datetime


def joined(person_ids: Iterable[UUID]) -> Sequence[Joined]:
    """Return those of these people who were merged into somebody, newest first; who calls this decides."""
    rows = Merge.objects.filter(gone_id__in=list(person_ids), parted_at__isnull=True).order_by("-at")
    return [Joined(person_id=row.gone_id, at=row.at) for row in rows]


def _followers(person_id: UUID) -> set[UUID]:
    """Return everybody who was merged into this person, at first or second hand."""
    found: set[UUID] = set()
    wanted = {person_id}
    while wanted:
        rows = Merge.objects.filter(kept_id__in=wanted, parted_at__isnull=True)
        wanted = set(rows.values_list("gone_id", flat=True)) - found
        found |= wanted
    return found


def _decide(actor: Actor, people: list[UUID], at: datetime) -> Allowed | Refused:
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.MERGE, description=description)
    append(actor=actor, purpose=purpose, action=Action.MERGE, at=at, decision=decision, people=people)
    return decision
