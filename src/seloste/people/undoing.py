"""Taking back a change of a field: it says again what it said, by another change that is written down as well."""

from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor
from seloste.core.description import Description
from seloste.core.errors import SelosteError
from seloste.core.outcomes import Refused
from seloste.people.correcting import Earlier, correct, earlier_of
from seloste.people.profiles import profiles_of
from seloste.people.sealing import Value
from seloste.people.selectors import decide_about
from seloste.people.services import NobodyThere
from seloste.people.whole import load
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.documents import keys_of


class ChangedSince(SelosteError):
    """The field was changed again, so that there is nothing to take back; nothing was done."""

    def __init__(self) -> None:
        super().__init__("Nothing was done: the field was changed again meanwhile.")


def undo(
    *, person_id: UUID, change_id: UUID, purpose: str, actor: Actor, at: datetime
) -> UUID | Refused | None:
    """Let a field say again what it said before its newest change, and return the id of this change.

    Whoever may change the field may take a change back; what it said is not told to them. Values that return
    keep their source. None when the field says that already.

    Raises:
        NobodyThere: there is no such person, or no such change of theirs.
        ChangedSince: it is not the newest change of the field.
        BadValues: what it said cannot be kept any more, or the contact point is somebody else's by now.
    """
    published = current()
    whole = load([person_id]).get(person_id)
    if whole is None:
        raise NobodyThere
    action = Action.CORRECT
    decision = decide_about(whole, actor=actor, purpose=purpose, action=action, published=published, at=at)
    if not decision:
        with writing():
            append(actor=actor, purpose=purpose, action=action, at=at, decision=decision, people=[person_id])
        return decision
    past = earlier_of([person_id])
    asked = next((each for each in past if each.id == change_id), None)
    if asked is None:
        raise NobodyThere
    if asked is not next(each for each in past if each.field == asked.field):
        raise ChangedSince
    now = profiles_of(person_id, keys_of([person_id]), published).of(asked.field)
    return correct(
        person_id=person_id,
        field=asked.field,
        values=[value.value for value in asked.values],
        source=_source(asked, [value.value for value in now], published.description),
        purpose=purpose,
        actor=actor,
        at=at,
    )


def _source(asked: Earlier, now: list[str], description: Description) -> str:
    """Return where the values that return came from; where none does, one of the person's own, which owes nothing."""
    returning: list[Value] = [value for value in asked.values if value.value not in now]
    known = (value.origin.source for value in returning if value.origin.source in description.sources)
    own = (key for key, source in description.sources.items() if source.from_person)
    return next(known, None) or next(own, None) or next(iter(description.sources))
