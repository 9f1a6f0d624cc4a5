"""Choices as the services write them down, with a proof as a form, a letter or a member of staff makes it."""

from datetime import datetime
from uuid import UUID

from seloste.consents.services import record_choice
from seloste.core.access import SYSTEM, Actor
from seloste.core.consent import Act, Channel, Choice, Control, Proof, Verification
from seloste.publications.selectors import current


def proof(purpose: str, language: str = "fi", **otherwise) -> Proof:
    """Return the proof of a box ticked in a form just now."""
    published = current()
    words = {
        "text": published.description.purposes[purpose].consent.text.root[language],
        "language": language,
        "form": "contact",
        "control": Control.OFF,
        "act": Act.TICKED_BOX,
        "channel": Channel.WEB_FORM,
        "actor": "visitor:visitor",
        "notice_version": published.hash,
    }
    return Proof(**{**words, **otherwise})


def confirmed(purpose: str) -> Proof:
    """Return the proof of a link followed and its button pressed."""
    return proof(
        purpose,
        channel=Channel.CONFIRMATION_LINK,
        act=Act.FOLLOWED_LINK,
        verification=Verification.ADDRESS_CONFIRMED,
    )


def make(person_id: UUID, purpose: str, *choices: Choice, at: datetime, actor: Actor = SYSTEM) -> list[UUID]:
    """Write these choices of somebody down, a confirmation for the last consent; return their ids."""
    given, made = None, []
    for choice in choices:
        confirming = choice is Choice.CONFIRMED
        made.append(
            record_choice(
                person_id=person_id,
                purpose=purpose,
                choice=choice,
                proof=confirmed(purpose) if confirming else proof(purpose),
                actor=actor,
                at=at,
                confirms=given if confirming else None,
            )
        )
        given = made[-1] if choice is Choice.GIVEN else given
    return made
