"""Taking the receipt of a cookie choice into one's own data, on one's own page.

Nothing of a receipt leads to anybody until its holder, signed in, says so; and what is kept then is a record like any
other: described, told, exported, erased.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from seloste.core.access import Action, Actor, Role
from seloste.core.description.schema.website import OwnReceipts
from seloste.core.outcomes import Refused
from seloste.edge.looking import look_up
from seloste.edge.store.rows import Database
from seloste.people.selectors import Card, everything
from seloste.people.services import add_record, ensure_key, lock
from seloste.people.whole import whole_id
from seloste.publications.selectors import current
from seloste.storage import writing


class Linking(StrEnum):
    """What came of it."""

    LINKED = "linked"
    LINKED_ALREADY = "linked_already"
    NOT_THERE = "not_there"
    NOT_OFFERED = "not_offered"
    NOBODY = "nobody"
    """The person is not in the register any more."""


def linkable() -> OwnReceipts | None:
    """Return how receipts are taken in, or None where the description does not say."""
    return current().description.website.receipts


def link_receipt(
    *,
    person_id: UUID,
    number: UUID,
    database: Database,
    words: Mapping[bool, str],
    language: str,
    at: datetime,
) -> Linking:
    """Take a receipt into a person's own data; ``words`` say yes and no, ``language`` is that of the purposes' names.

    Whoever links one twice at the same moment has it once.

    Raises:
        Unavailable: the edge's database cannot be read now; nothing was changed.
        KeyLost: the person's records of this kind cannot be opened any more.
    """
    how = linkable()
    if how is None:
        return Linking.NOT_OFFERED
    found = look_up(database, number)
    if found is None:
        return Linking.NOT_THERE
    if whole_id(person_id) != person_id:
        return Linking.NOBODY
    names = found.names(language)
    values = {
        how.number: str(number),
        how.choices: "\n".join(f"{names[key]}: {words[given]}" for key, given in found.choices.items()),
    }
    # Keys are made before anything waits for the person.
    ensure_key(person_id, current().description.records[how.record].retention, at)
    with writing():
        return _keep(person_id, how, values, at=at, happened_at=found.recorded_at)


def _keep(
    person_id: UUID, how: OwnReceipts, values: Mapping[str, str], *, at: datetime, happened_at: datetime
) -> Linking:
    """Keep a receipt unless the person has it, alone with them."""
    actor = Actor(role=Role.DATA_SUBJECT, id=str(person_id))
    here = lock(person_id)
    card = everything(actor=actor, person_id=person_id, at=at, action=Action.READ) if here else None
    if not isinstance(card, Card):
        return Linking.NOBODY
    if any(
        record.type == how.record and record.values.get(how.number) == values[how.number]
        for record in card.records
    ):
        return Linking.LINKED_ALREADY
    made = add_record(
        person_id=person_id,
        record_type=how.record,
        values=values,
        source=how.source,
        purpose=how.purpose,
        actor=actor,
        at=at,
        happened_at=happened_at,
    )
    return Linking.NOT_OFFERED if isinstance(made, Refused) else Linking.LINKED
