"""Writing down what a person chose."""

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.models import ConsentChoice
from seloste.core.access import Action, Actor
from seloste.core.consent import Choice, Proof
from seloste.publications.selectors import current
from seloste.storage import new_id, writing


def record_choice(
    *, person_id: UUID, purpose: str, choice: Choice, proof: Proof, actor: Actor, at: datetime
) -> UUID:
    """Write one choice with its proof and an entry of the log, and return the choice's id (Art. 7(1))."""
    choice_id = new_id()
    with writing():
        ConsentChoice.objects.create(
            id=choice_id,
            person_id=person_id,
            purpose=purpose,
            choice=choice.value,
            at=at,
            proof=asdict(proof),
        )
        append(
            actor=actor,
            # What is used is the proof (Art. 7(1)): a refusal is no use for what was refused.
            purpose=current().description.evidence.consents.purpose,
            action=Action.ADD,
            at=at,
            people=[person_id],
            details={"choice": choice.value, "about": purpose, "consent": str(choice_id)},
        )
    return choice_id
