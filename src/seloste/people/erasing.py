"""Erasing a person (Art. 17): everything but what the law demands to be kept, in steps that a crash cannot lose.

Written down with the keys that it was decided; in the data that it has begun, so that nothing is read any more;
the keys destroyed, and with them every copy in every backup; the rows removed; written down that it is done.
Whatever is missing of this is done at the next start.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.forgetting import forget as forget_choices
from seloste.contracts.services import forget as forget_contracts
from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Refused
from seloste.people.models import Amendment, Duty, Merge, Person, Profile, Record
from seloste.people.selectors import standings
from seloste.people.whole import PersonState, load
from seloste.publications.selectors import current
from seloste.storage import truncate_wal, writing
from seloste.vault import journal
from seloste.vault.documents import destroy
from seloste.vault.journal import Decided, DecisionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was erased: who, and how many records the law keeps of them, under which retention rules."""

    members: Sequence[UUID]
    kept_records: int
    kept_under: Sequence[str]


def erase(*, person_id: UUID, actor: Actor, at: datetime) -> Erased | Refused | None:
    """Erase a person and whoever was merged into them; None when there is no such person.

    What a legal obligation keeps, such as an invoice, stays under its own key, with nothing to find it by but
    its date (Art. 17(3)(b)).

    Raises:
        StillRead: an older state of a database is being read, so that erased bytes lie in its write-ahead
            log still; everything else is done, and erasing is finished at the next start.
    """
    description = current().description
    purpose = description.rights_purpose()
    whole = load([person_id]).get(person_id)
    if whole is None:
        return None
    decision = decide(
        actor=actor,
        purpose=purpose,
        action=Action.ERASE,
        description=description,
        standing=standings([whole], at=at)[whole.id],
    )
    if not decision:
        with writing():
            append(
                actor=actor,
                purpose=purpose,
                action=Action.ERASE,
                at=at,
                decision=decision,
                people=whole.members,
            )
        return decision
    decided = [
        Decided(
            id=journal.write_down(
                owner_id=member, kind=DecisionKind.ERASURE, content=None, retention="", at=at
            ),
            owner_id=member,
            kind=DecisionKind.ERASURE,
            at=at,
            content={},
        )
        for member in whole.members
    ]
    with writing():
        Person.objects.filter(id__in=whole.members).update(state=PersonState.ERASING.value)
        append(actor=actor, purpose=purpose, action=Action.ERASE, at=at, people=whole.members)
    for each in decided:
        apply_erasure(each)
    kept = Record.objects.filter(person_id__in=whole.members)
    return Erased(
        members=whole.members,
        kept_records=kept.count(),
        kept_under=sorted(set(kept.values_list("retention", flat=True))),
    )


def apply_erasure(decided: Decided) -> None:
    """Carry out an erasure that was decided on; a second time it changes nothing.

    Raises:
        StillRead: as ``erase``.
    """
    person_id = decided.owner_id
    by_law = current().description.retention_by_law()
    kept = set(
        Record.objects.filter(person_id=person_id, retention__in=by_law).values_list("retention", flat=True)
    )
    Person.objects.filter(id=person_id).update(state=PersonState.ERASING.value)
    destroy(person_id, at=decided.at, keep=kept)
    with writing():
        for rows in (Profile.objects, Amendment.objects, Duty.objects):
            rows.filter(person_id=person_id).delete()
        Record.objects.filter(person_id=person_id).exclude(retention__in=kept).delete()
        Merge.objects.filter(kept_id=person_id).delete()
        Merge.objects.filter(gone_id=person_id).delete()
        forget_contracts(person_id)
        forget_choices(person_id)
        if kept:
            Person.objects.filter(id=person_id).update(state=PersonState.KEPT_BY_LAW.value, merged_into=None)
        else:
            Person.objects.filter(id=person_id).delete()
    truncate_wal("default")
    journal.forget(person_id)
    journal.mark_done(decided.id)
