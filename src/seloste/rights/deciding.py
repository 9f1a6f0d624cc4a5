"""Deciding on work with requests and letters, and writing the decision down."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Allowed, Refused
from seloste.publications.selectors import current
from seloste.storage import writing


def decided(actor: Actor, action: Action) -> Allowed | Refused:
    """Decide on a use for the purpose of people's rights, without writing it down."""
    description = current().description
    return decide(actor=actor, purpose=description.rights_purpose(), action=action, description=description)


def refusal(
    actor: Actor, action: Action, at: datetime, *, people: Sequence[UUID] = (), **details: object
) -> Refused | None:
    """Decide and write the decision down, in the caller's transaction; the refusal, if it is one."""
    decision = decided(actor, action)
    log(actor, action, at, decision=decision, people=people, **details)
    return None if decision else decision


def log(
    actor: Actor,
    action: Action,
    at: datetime,
    *,
    decision: Allowed | Refused | None = None,
    people: Sequence[UUID] = (),
    **details: object,
) -> None:
    """Write down what was done for the purpose of people's rights."""
    with writing():
        append(
            actor=actor,
            purpose=current().description.rights_purpose(),
            action=action,
            at=at,
            decision=decision,
            people=people,
            details={key: str(value) for key, value in details.items()},
        )
