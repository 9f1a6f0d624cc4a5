"""People who may be one and the same, by likeness of what they are called and reached at; a person judges."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rapidfuzz import fuzz

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.description import Description, FieldType
from seloste.core.lookup import PREFIXES, fold, words
from seloste.core.outcomes import Refused
from seloste.people.selectors import Fields, open_allowed
from seloste.people.whole import load
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.index import find

ALIKE = 90
"""Of a hundred, from where two names are taken to be alike (rapidfuzz, token_sort_ratio)."""
MOST_COMPARED = 300
"""People compared with one, of those whose name has a word that begins alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Somebody who may be the same person: how alike their names are, of a hundred, and which fields agree."""

    person_id: UUID
    fields: Fields
    names: int
    agreeing: Sequence[str]


def alike(
    *, person_id: UUID, actor: Actor, at: datetime, limit: int = 10
) -> Sequence[Alike] | Refused | None:
    """Return who may be the same person, the likeliest first; None when there is no such person.

    Compared are those whose name has a word that begins with the same three letters, and those with the same
    phone number: nobody is compared with the whole register.
    """
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.MERGE, description=description)
    with writing():
        own = load([person_id]).get(person_id)
        if own is None:
            return None
        if not decision:
            append(
                actor=actor,
                purpose=purpose,
                action=Action.MERGE,
                at=at,
                decision=decision,
                people=[person_id],
            )
            return decision
        asked = open_allowed([own], {own.id: decision}).get(own.id, {})
        others = load(_candidates(asked, description))
        others.pop(own.id, None)
        opened = open_allowed(others.values(), dict.fromkeys(others, decision))
        found = [
            like
            for other_id, fields in opened.items()
            if (like := _compared(other_id, asked, fields, description)) is not None
        ]
        shown = sorted(found, key=lambda like: (-len(like.agreeing), -like.names))[:limit]
        people = [own.id, *(like.person_id for like in shown)]
        append(actor=actor, purpose=purpose, action=Action.MERGE, at=at, people=people)
    return shown


def _candidates(fields: Fields, description: Description) -> Iterator[UUID]:
    called_by = description.people.called_by
    beginnings = {
        word[: PREFIXES[0]]
        for value in fields.get(called_by, ())
        for word in words(value.value)
        if len(word) >= PREFIXES[0]
    }
    for beginning in sorted(beginnings):
        yield from find([called_by], f"p{beginning}", limit=MOST_COMPARED)
    for key in _exact(description):
        for value in fields.get(key, ()):
            yield from find([key], f"={fold(value.value)}", limit=MOST_COMPARED)


def _compared(other_id: UUID, own: Fields, other: Fields, description: Description) -> Alike | None:
    called_by = description.people.called_by
    names = max(
        (
            round(fuzz.token_sort_ratio(fold(one.value), fold(two.value)))
            for one in own.get(called_by, ())
            for two in other.get(called_by, ())
        ),
        default=0,
    )
    agreeing = [
        key
        for key in _exact(description)
        if {value.value for value in own.get(key, ())} & {value.value for value in other.get(key, ())}
    ]
    if names < ALIKE and not agreeing:
        return None
    return Alike(person_id=other_id, fields=other, names=names, agreeing=agreeing)


def _exact(description: Description) -> list[str]:
    """Return the fields whose equality says something of itself: ways to reach somebody."""
    telling = (FieldType.PHONE, FieldType.EMAIL)
    return [key for key, field in description.fields.items() if field.type in telling]
