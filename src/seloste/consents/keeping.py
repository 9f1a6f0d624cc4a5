"""How choices are written into rows and journal, and read back; free text is sealed wherever it lies."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from seloste.consents.models import ConsentChoice, Objection
from seloste.core.access import Actor, Role
from seloste.core.consent import Act, Channel, Choice, Control, Event, Evidence, Proof, Said, Verification
from seloste.publications.selectors import current
from seloste.vault.documents import KeyLost, Sealed, create_keys, keys_of

_WITH_PROOF = frozenset({Choice.GIVEN, Choice.CONFIRMED})


def key_for_evidence(person_id: UUID, at: datetime) -> str:
    """Make sure that the person has a key for what proves their choices, and return its retention rule.

    Raises:
        KeyLost: they were erased; or something of theirs is sealed already and its key is gone.
    """
    retention = current().description.evidence.consents.retention
    if not keys_of([person_id]).has(person_id, retention):
        for rows in (ConsentChoice.objects, Objection.objects):
            if rows.filter(person_id=person_id, retention=retention, sealed__isnull=False).exists():
                raise KeyLost("The key of a sealed document is gone: it was erased, or lost.")
        create_keys(person_id, [retention], at=at)
    return retention


def place(person_id: UUID, row_id: UUID, retention: str) -> Sealed:
    """Where what is sealed of a choice or an objection belongs."""
    return Sealed(owner_id=person_id, retention=retention, row_id=row_id, kind="consents.evidence")


def said_as_json(said: Said) -> dict[str, Any]:
    """Return how something was said as JSON values, with the hash of the words."""
    return {**asdict(said), "text_hash": said.text_hash}


def said_from_json(kept: Mapping[str, Any], choice: Choice | None = None) -> Said:
    """Return how something was said; for consent that is its proof."""
    kind = Proof if choice in _WITH_PROOF else Said
    return kind(
        channel=Channel(kept["channel"]),
        actor=kept["actor"],
        notice_version=kept["notice_version"],
        act=Act(kept["act"]) if kept["act"] else None,  # type: ignore[arg-type]  # a proof refuses None
        verification=Verification(kept["verification"]),
        text=kept["text"],
        language=kept["language"],
        form=kept["form"],
        control=Control(kept["control"]) if kept["control"] else None,  # type: ignore[arg-type]  # likewise
    )


def evidence_as_json(evidence: Evidence) -> dict[str, Any]:
    """Return evidence as JSON values."""
    return {**asdict(evidence), "collected_at": evidence.collected_at.isoformat()}


def evidence_from_json(kept: Mapping[str, Any]) -> Evidence:
    """Return evidence from its JSON values."""
    return Evidence(
        text=kept["text"],
        language=kept["language"],
        act=Act(kept["act"]) if kept["act"] else None,
        collected_at=datetime.fromisoformat(kept["collected_at"]),
        where=kept["where"],
        reference=kept["reference"],
    )


def actor_as_json(actor: Actor) -> dict[str, str]:
    """Return who acts as JSON values."""
    return {"role": actor.role.value, "id": actor.id}


def actor_from_json(kept: Mapping[str, str]) -> Actor:
    """Return who acted."""
    return Actor(role=Role(kept["role"]), id=kept["id"])


def columns(person_id: UUID, event: Event, retention: str) -> dict[str, Any]:
    """Return the columns of a choice, but for its id; evidence is sealed, and the words with it."""
    proof = said_as_json(event.proof)
    sealed, collected_at = None, None
    if event.evidence is not None:
        # Words from elsewhere were written by nobody knows whom; their hash stays.
        proof["text"] = ""
        document, belongs = evidence_as_json(event.evidence), place(person_id, event.id, retention)
        sealed, collected_at = keys_of([person_id]).seal(document, belongs), event.evidence.collected_at
    return {
        "person_id": person_id,
        "purpose": event.purpose,
        "choice": event.choice.value,
        "at": event.at,
        "verification": event.proof.verification.value,
        "confirms": event.confirms,
        "collected_at": collected_at,
        "proof": proof,
        "retention": retention if sealed else "",
        "sealed": sealed,
    }


def event_of(row: ConsentChoice) -> Event:
    """Return the choice that a row keeps.

    Raises:
        KeyLost: it was imported, and its evidence does not open any more.
    """
    choice, proof, evidence = Choice(row.choice), row.proof, None
    if row.sealed is not None:
        belongs = place(row.person_id, row.id, row.retention)
        evidence = evidence_from_json(keys_of([row.person_id]).open(row.sealed, belongs))
        proof = {**proof, "text": evidence.text}
    return Event(
        id=row.id,
        purpose=row.purpose,
        choice=choice,
        at=row.at,
        proof=said_from_json(proof, choice),
        confirms=row.confirms,
        evidence=evidence,
    )
