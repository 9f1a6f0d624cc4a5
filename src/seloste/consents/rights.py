"""Writing down objections (Art. 21) and restrictions (Art. 18), and what ends them.

Both are written in the journal beside the keys first. What ends them is not: after a restore they hold again,
which is the safe side. Who calls this decides access, within the transaction of the use.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from django.db import transaction

from seloste.audit.entries import append
from seloste.consents.keeping import (
    actor_as_json,
    actor_from_json,
    key_for_evidence,
    place,
    said_as_json,
    said_from_json,
)
from seloste.consents.models import Objection, Restriction
from seloste.consents.selectors import states
from seloste.consents.services import withdraw
from seloste.core.access import Action, Actor
from seloste.core.consent import (
    BadChoice,
    Ground,
    Outcome,
    Said,
    State,
    check_end,
    check_lifting,
    may_object,
)
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.documents import keys_of
from seloste.vault.journal import Decided, DecisionKind, mark_done, write_down

_CAN_BE_WITHDRAWN = (State.GIVEN, State.AWAITING_CONFIRMATION)


def object_to(*, person_id: UUID, purpose: str, said: Said, actor: Actor, at: datetime) -> UUID:
    """Write an objection down and return its id; from then on the purpose is not used. Twice is once.

    Nothing has to be proved (Art. 21(5)). Whoever objects to marketing they once consented to withdraws that
    consent as well, so that no confirmation left over brings it back.

    Raises:
        BadChoice: people cannot object to this purpose (Art. 21(1), (2)).
        KeyLost: the person was erased.
    """
    description = current().description
    if not may_object(purpose, description):
        raise BadChoice("Nobody can object to this purpose; it does not rest on our interests.")
    if states(person_id, at=at).get(purpose) in _CAN_BE_WITHDRAWN:
        withdraw(
            person_id=person_id,
            purpose=purpose,
            channel=said.channel,
            act=said.act,
            verification=said.verification,
            actor=actor,
            at=at,
        )
    standing = Objection.objects.filter(person_id=person_id, purpose=purpose, ended_at=None).first()
    if standing is not None:
        return standing.id
    content = {"purpose": purpose, "said": said_as_json(said), "actor": actor_as_json(actor)}
    return _decide(person_id, DecisionKind.OBJECTION, content, at)


def apply_objection(decided: Decided) -> None:
    """Carry an objection out as it was written down; a second time changes nothing."""
    content, person_id = decided.content, decided.owner_id
    with writing():
        _, created = Objection.objects.get_or_create(
            id=decided.id,
            defaults={
                "person_id": person_id,
                "purpose": content["purpose"],
                "at": decided.at,
                "proof": said_as_json(said_from_json(content["said"])),
            },
        )
        if created:
            details = {"objection": str(decided.id), "about": content["purpose"]}
            _append(actor_from_json(content["actor"]), Action.CHOOSE, person_id, decided.at, details)


def end_objection(
    *,
    objection_id: UUID,
    person_id: UUID,
    outcome: Outcome,
    actor: Actor,
    at: datetime,
    reasons: str = "",
    informed_at: datetime | None = None,
) -> None:
    """Write down that an objection ended, and how; grounds that weigh more are kept sealed.

    Raises:
        BadChoice: the person has no such objection that stands; it cannot end so (see ``check_end``); or
            consent is said to end it, which only consent that was written down does.
        KeyLost: the person was erased.
    """
    if outcome is Outcome.CONSENTED:
        raise BadChoice("Write the consent down; it ends the objection.")
    retention = key_for_evidence(person_id, at) if reasons.strip() else ""
    with writing():
        rows = Objection.objects.select_for_update()
        row = rows.filter(id=objection_id, person_id=person_id, ended_at=None).first()
        if row is None:
            raise BadChoice("This person has no such objection that stands.")
        declared = current().description.purposes.get(row.purpose)
        check_end(
            outcome,
            # A purpose that is gone from the description may have been marketing.
            marketing=declared is None or declared.direct_marketing,
            objected_at=row.at,
            ended_at=at,
            reasons=reasons,
            informed_at=informed_at,
        )
        row.ended_at, row.outcome, row.informed_at = at, outcome.value, informed_at
        if retention:
            belongs = place(person_id, row.id, retention)
            row.retention, row.sealed = retention, keys_of([person_id]).seal({"reasons": reasons}, belongs)
        row.save()
        details = {"objection": str(row.id), "about": row.purpose, "outcome": outcome.value}
        _append(actor, Action.CHOOSE, person_id, at, details)


def restrict(*, person_id: UUID, ground: Ground, said: Said, actor: Actor, at: datetime) -> UUID:
    """Restrict the processing of a person's data and return the restriction's id: they are only stored from then on.

    A second one on the same ground is the first.

    Raises:
        KeyLost: the person was erased.
    """
    rows = Restriction.objects.filter(person_id=person_id, ground=ground.value, lifted_at=None)
    if (standing := rows.first()) is not None:
        return standing.id
    content = {"ground": ground.value, "said": said_as_json(said), "actor": actor_as_json(actor)}
    return _decide(person_id, DecisionKind.RESTRICTION, content, at)


def apply_restriction(decided: Decided) -> None:
    """Carry a restriction out as it was written down; a second time changes nothing."""
    content, person_id = decided.content, decided.owner_id
    with writing():
        _, created = Restriction.objects.get_or_create(
            id=decided.id,
            defaults={
                "person_id": person_id,
                "ground": Ground(content["ground"]).value,
                "at": decided.at,
                "proof": said_as_json(said_from_json(content["said"])),
            },
        )
        if created:
            details = {"restriction": str(decided.id), "ground": content["ground"]}
            _append(actor_from_json(content["actor"]), Action.RESTRICT, person_id, decided.at, details)


def lift_restriction(
    *, restriction_id: UUID, person_id: UUID, informed_at: datetime | None, actor: Actor, at: datetime
) -> None:
    """Lift a restriction of which the person was told beforehand that it would be lifted (Art. 18(3)).

    Raises:
        BadChoice: they were not told; or they have no such restriction that holds.
    """
    with writing():
        rows = Restriction.objects.select_for_update()
        row = rows.filter(id=restriction_id, person_id=person_id, lifted_at=None).first()
        if row is None:
            raise BadChoice("There is no such restriction of this person's data that holds.")
        check_lifting(restricted_at=row.at, informed_at=informed_at, lifted_at=at)
        row.informed_at, row.lifted_at = informed_at, at
        row.save()
        details = {"restriction": str(row.id), "ground": row.ground, "lifted": True}
        _append(actor, Action.RESTRICT, person_id, at, details)


def _decide(person_id: UUID, kind: DecisionKind, content: Mapping[str, Any], at: datetime) -> UUID:
    retention = key_for_evidence(person_id, at)
    decision_id = write_down(owner_id=person_id, kind=kind, content=content, retention=retention, at=at)
    decided = Decided(id=decision_id, owner_id=person_id, kind=kind, at=at, content=content)
    with writing():
        if kind is DecisionKind.OBJECTION:
            apply_objection(decided)
        else:
            apply_restriction(decided)
        # Only once the row is there for good: until then the journal carries it out at the next start.
        transaction.on_commit(partial(mark_done, decision_id))
    return decision_id


def _append(actor: Actor, action: Action, person_id: UUID, at: datetime, details: Mapping[str, Any]) -> None:
    purpose = current().description.rights_purpose()
    append(actor=actor, purpose=purpose, action=action, at=at, people=[person_id], details=details)
