"""Changing what a person's field says (Art. 16), and keeping what it said before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, Role
from seloste.core.normal import Problem
from seloste.core.outcomes import Reason, Refused
from seloste.people.checking import BadValues, check_fields
from seloste.people.indexing import found_by, points_of
from seloste.people.informing import open_duty
from seloste.people.models import Amendment
from seloste.people.profiles import profiles_of, save_profiles
from seloste.people.sealing import Provenance, Value, amendment_place, value_document, value_in
from seloste.people.selectors import decide_about
from seloste.people.services import NobodyThere, check_source, ensure_key, lock
from seloste.people.whole import load
from seloste.publications.selectors import Published, current
from seloste.storage import writing
from seloste.vault.documents import keys_of
from seloste.vault.index import claim, index
from seloste.vault.journal import Decided, DecisionKind, mark_done, write_down
from seloste.vault.points import release


class Change(StrEnum):
    """What a change does to the values of a field."""

    CORRECTED = "corrected"
    COMPLETED = "completed"
    """A further value, beside those there are."""
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What a field said until it was changed, and who changed it."""

    id: UUID
    field: str
    values: Sequence[Value]
    change: Change
    at: datetime
    by: str


def correct(
    *,
    person_id: UUID,
    field: str,
    values: Sequence[str],
    source: str,
    purpose: str,
    actor: Actor,
    at: datetime,
) -> UUID | Refused | None:
    """Let a field say ``values`` from now on, and return the change's id, or None when it says so already.

    No value removes the field's. What it said before is kept sealed, for the purpose of people's rights. Of whoever
    was merged into somebody, it is their own entry that says so.

    Raises:
        BadValues: a value is not of the field's type, the source is unknown, or the contact point is
            somebody else's; nothing was changed.
        NobodyThere: there is no such person, or nothing of them but what the law keeps.
    """
    published = current()
    description = published.description
    check_source(source, description)
    checked = check_fields({field: values}, description).get(field, ())
    whole = next(iter(load([person_id]).values()), None)
    if whole is None or not whole.here:
        raise NobodyThere
    decision = decide_about(
        whole, actor=actor, purpose=purpose, action=Action.CORRECT, published=published, at=at
    )
    if decision and field not in decision.fields:
        decision = Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    if not decision:
        with writing():
            append(
                actor=actor,
                purpose=purpose,
                action=Action.CORRECT,
                at=at,
                decision=decision,
                people=[person_id],
            )
        return decision
    retention = description.fields[field].retention
    ensure_key(person_id, retention, at)
    before = profiles_of(person_id, keys_of([person_id]), published).of(field)
    if [value.value for value in before] == list(checked):
        return None
    if (
        field == description.people.reached_at
        and checked
        and claim(person_id, {field: checked[0]}) != person_id
    ):
        raise BadValues({field: Problem.TAKEN})
    origin = Provenance(source=source, at=at, by=actor.reference, notice=published.hash)
    known = {value.value: value for value in before}
    # A value that stays keeps its origin.
    kept = [known.get(text, Value(value=text, origin=origin)) for text in checked]
    content = {
        "field": field,
        "values": list(map(value_document, kept)),
        "change": _change(known, checked).value,
        "by": actor.reference,
        "role": actor.role.value,
        "actor": actor.id,
        "purpose": purpose,
        "source": source,
    }
    decision_id = write_down(
        owner_id=person_id, kind=DecisionKind.CORRECTION, content=content, retention=retention, at=at
    )
    apply_correction(
        Decided(id=decision_id, owner_id=person_id, kind=DecisionKind.CORRECTION, at=at, content=content)
    )
    return decision_id


def apply_correction(decided: Decided) -> None:
    """Carry out a change that was decided on; a second time it changes nothing."""
    published = current()
    declared = published.description.fields.get(decided.content["field"])
    if declared is not None:
        for rule in profiles_of(decided.owner_id, keys_of([decided.owner_id]), published).fields:
            ensure_key(
                decided.owner_id, rule, decided.at
            )  # a plan may have moved what is kept to another rule
        _amend(decided, declared.retention, published)
        _index_anew(decided.owner_id, published)
    mark_done(decided.id)


def _amend(decided: Decided, retention: str, published: Published) -> None:
    content, person_id, field = decided.content, decided.owner_id, decided.content["field"]
    actor = Actor(role=Role(content["role"]), id=content["actor"])
    with writing():
        if not lock(person_id) or Amendment.objects.filter(id=decided.id).exists():
            return
        keys = keys_of([person_id])
        profiles = profiles_of(person_id, keys, published)
        before = profiles.of(field)
        for kept in profiles.fields.values():
            kept.pop(field, None)
        if content["values"]:
            profiles.fields.setdefault(retention, {})[field] = tuple(map(value_in, content["values"]))
        save_profiles(profiles, keys, published, at=decided.at)
        Amendment.objects.create(
            id=decided.id,
            person_id=person_id,
            retention=retention,
            at=decided.at,
            sealed=keys.seal(
                {
                    "field": field,
                    "values": list(map(value_document, before)),
                    "change": content["change"],
                    "by": content["by"],
                },
                amendment_place(person_id, decided.id, retention),
            ),
        )
        open_duty(person_id, content["source"], published.description, at=decided.at)
        append(
            actor=actor,
            purpose=content["purpose"],
            action=Action.CORRECT,
            at=decided.at,
            people=[person_id],
            details={"field": field, "change": content["change"], "source": content["source"]},
        )


def _index_anew(person_id: UUID, published: Published) -> None:
    """Let the person be found by what their fields say now, and by nothing else."""
    profiles = profiles_of(person_id, keys_of([person_id]), published)
    texts = {
        key: [value.value for value in values]
        for kept in profiles.fields.values()
        for key, values in kept.items()
    }
    index(person_id, found_by(texts, published.description))
    release(person_id, keep=points_of(texts, published.description))


def earlier(*, person_id: UUID, actor: Actor, at: datetime) -> Sequence[Earlier] | Refused | None:
    """Return what the person's fields said before, newest first; for the purpose of people's rights only."""
    published = current()
    purpose = published.description.rights_purpose()
    with writing():
        whole = load([person_id]).get(person_id)
        if whole is None:
            return None
        decision = decide_about(
            whole, actor=actor, purpose=purpose, action=Action.READ, published=published, at=at
        )
        append(
            actor=actor, purpose=purpose, action=Action.READ, at=at, decision=decision, people=whole.members
        )
        return earlier_of(whole.members) if decision else decision


def earlier_of(person_ids: Sequence[UUID]) -> list[Earlier]:
    """Return what these people's fields said before, newest first; who calls this decides and writes down."""
    keys = keys_of(person_ids)
    found = []
    for row in Amendment.objects.filter(person_id__in=person_ids).order_by("-id"):
        document = keys.open(row.sealed, amendment_place(row.person_id, row.id, row.retention))
        found.append(
            Earlier(
                id=row.id,
                field=document["field"],
                values=tuple(map(value_in, document["values"])),
                change=Change(document["change"]),
                at=row.at,
                by=document["by"],
            )
        )
    return found


def _change(before: Mapping[str, Value], after: Sequence[str]) -> Change:
    if not after:
        return Change.REMOVED
    return Change.COMPLETED if before and set(before) < set(after) else Change.CORRECTED
