"""Erasing a person (Art. 17): everything but what the law demands to be kept, in steps that a crash cannot lose.

Written down with the keys that it was decided; in the data that it has begun, so that nothing is read any more;
the keys destroyed, and with them every copy in every backup; the rows removed. The room of people's rights adds
what lies in other rooms, and writes down that it is done; whatever is missing of this is done at the next start.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.forgetting import forget as forget_choices
from seloste.contracts.services import forget as forget_contracts
from seloste.core.access import Action, Actor
from seloste.core.outcomes import Refused
from seloste.people.models import Amendment, Duty, Merge, Person, Profile, Record
from seloste.people.selectors import decide_about
from seloste.people.whole import PersonState, load
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.documents import destroy
from seloste.vault.journal import Decided, DecisionKind, write_down


def begin_erasure(*, person_id: UUID, actor: Actor, at: datetime) -> Sequence[Decided] | Refused | None:
    """Decide to erase a person and whoever was merged into them; nothing of them is read from then on.

    Returns:
        One decision for each, to be carried out; None when there is no such person.
    """
    published = current()
    purpose = published.description.rights_purpose()
    whole = load([person_id]).get(person_id)
    if whole is None:
        return None
    decision = decide_about(
        whole, actor=actor, purpose=purpose, action=Action.ERASE, published=published, at=at
    )
    kind = DecisionKind.ERASURE
    decided = [
        Decided(
            id=write_down(owner_id=member, kind=kind, content=None, retention="", at=at),
            owner_id=member,
            kind=kind,
            at=at,
            content={},
        )
        for member in (whole.members if decision else ())
    ]
    with writing():
        append(
            actor=actor, purpose=purpose, action=Action.ERASE, at=at, decision=decision, people=whole.members
        )
        if not decision:
            return decision
        Person.objects.filter(id__in=whole.members).update(state=PersonState.ERASING.value)
    return decided


def remove(decided: Decided) -> None:
    """Destroy the keys and remove the rows of somebody whose erasure was decided; a second time it changes nothing.

    Records that a legal obligation keeps stay under their own key, with nothing to find them by but their date
    (Art. 17(3)(b)).

    Raises:
        StillRead: an older state of the key database is being read, so that the erased bytes lie in its
            write-ahead log still; to be tried again.
    """
    person_id = decided.owner_id
    kept = kept_by_law([person_id])
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
            left = {"state": PersonState.KEPT_BY_LAW.value, "merged_into": None}
            Person.objects.filter(id=person_id).update(**left)
        else:
            Person.objects.filter(id=person_id).delete()


def kept_by_law(person_ids: Sequence[UUID]) -> set[str]:
    """Return the retention rules under which a legal obligation keeps records of these people."""
    by_law = current().description.retention_by_law()
    rows = Record.objects.filter(person_id__in=person_ids, retention__in=by_law)
    return set(rows.values_list("retention", flat=True))


def count_kept(person_ids: Sequence[UUID]) -> int:
    """Return how many records there are of these people."""
    return Record.objects.filter(person_id__in=person_ids).count()
