"""Everything about one person as data, for the person or for another controller (Art. 15(3), 20)."""

from datetime import datetime
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.deadlines import HELSINKI
from seloste.core.description import Language
from seloste.core.outcomes import Refused
from seloste.core.rights import JSON, Answer, assemble
from seloste.publications.selectors import current
from seloste.rights.holdings import holdings_of


def exported(
    *, person_id: UUID, actor: Actor, language: str, at: datetime
) -> dict[str, JSON] | Refused | None:
    """Return everything that every room holds about a person, or None when there is no such person.

    In ``language`` where the register is described in it, else in the register's first.
    """
    languages = current().description.languages
    spoken = Language(language) if language in languages else languages[0]
    made = copied(person_id=person_id, actor=actor, language=spoken, at=at)
    return made.data if isinstance(made, Answer) else made


def copied(*, person_id: UUID, actor: Actor, language: Language, at: datetime) -> Answer | Refused | None:
    """Return the same to read as well; it answers no request, so it has no reference."""
    held = holdings_of(person_id=person_id, actor=actor, at=at, action=Action.EXPORT)
    if held is None or isinstance(held, Refused):
        return held
    return assemble(
        current().description,
        held,
        reference="–",
        received_on=at.astimezone(HELSINKI).date(),
        language=language,
        at=at,
    )
