"""What may be done with people's data, and what was: decided, and written down, before it is told."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.audit.findings import Report
from seloste.audit.selectors import Line, Use, recent, uses_of
from seloste.audit.verifying import verify
from seloste.core.access import SYSTEM, Action, Actor, decide
from seloste.core.description import Description
from seloste.core.outcomes import Allowed, Refused
from seloste.people.selectors import standings
from seloste.people.whole import load
from seloste.publications.selectors import current
from seloste.storage import writing


def allowed_uses(*, person_id: UUID, actor: Actor, at: datetime) -> list[tuple[str, Allowed | Refused]]:
    """Return for each purpose whether it may use the person's data now, or why not; of nobody, nothing.

    Whoever carries out people's rights is told what holds for the register as a whole; others are told of
    the purposes they work for. What the banner asks of devices uses nobody's data. Nothing of the person is opened.
    """
    description = current().description
    standing = next(iter(standings(load([person_id]).values(), at=at).values()), None)
    if standing is None:
        return []
    asker = SYSTEM if _serves_rights(actor, description) else actor
    return [
        (
            purpose,
            decide(
                actor=asker, purpose=purpose, action=Action.READ, description=description, standing=standing
            ),
        )
        for purpose in description.purposes
        if purpose not in description.device_purposes
    ]


def choices_shown(*, actor: Actor, purpose: str) -> frozenset[str]:
    """Return the purposes about which somebody who works for ``purpose`` is shown people's choices.

    A choice is a matter of the purpose it is about, and of the one that its proof is kept for.
    """
    description = current().description
    decision = decide(actor=actor, purpose=purpose, action=Action.READ, description=description)
    if not decision:
        return frozenset()
    proof_kept_for = description.evidence.consents.purpose
    return frozenset(description.purposes) if purpose == proof_kept_for else frozenset({purpose})


def who_looked(*, person_id: UUID, actor: Actor, at: datetime, limit: int) -> Sequence[Use] | Refused:
    """Return the newest uses of one person's data; looking at them is a use of the log."""
    refusal = _read_of_log(actor, at, people=[person_id])
    return uses_of(person_id, limit=limit) if refusal is None else refusal


def log_lines(
    *, actor: Actor, at: datetime, limit: int, before: UUID | None = None
) -> Sequence[Line] | Refused:
    """Return the newest entries of the log, newest first."""
    refusal = _read_of_log(actor, at)
    return recent(limit=limit, before=before) if refusal is None else refusal


def verified(*, actor: Actor, at: datetime) -> Report | Refused:
    """Check the whole log, and write down that it was checked.

    Raises:
        LogUnreadable: the tables of the log cannot be read.
        KeyLost: the key of the log's details is gone.
    """
    description = current().description
    decision = decide(actor=actor, purpose=None, action=Action.VERIFY_LOG, description=description)
    with writing():
        append(actor=actor, purpose=None, action=Action.VERIFY_LOG, at=at, decision=decision)
    return verify() if decision else decision


def _serves_rights(actor: Actor, description: Description) -> bool:
    decision = decide(
        actor=actor, purpose=description.rights_purpose(), action=Action.ANSWER, description=description
    )
    return bool(decision)


def _read_of_log(actor: Actor, at: datetime, people: Sequence[UUID] = ()) -> Refused | None:
    description = current().description
    purpose = description.evidence.log.purpose
    decision = decide(actor=actor, purpose=purpose, action=Action.READ_LOG, description=description)
    with writing():
        append(
            actor=actor,
            purpose=purpose,
            action=Action.READ_LOG,
            at=at,
            decision=decision,
            people=people if decision else (),
        )
    return None if decision else decision
