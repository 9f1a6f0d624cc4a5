"""Organisations, as far as people belong to them: a name that several people have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from seloste.core.access import Actor
from seloste.core.lookup import fold
from seloste.core.outcomes import Reason, Refused
from seloste.people.searching import search
from seloste.people.selectors import Hit
from seloste.publications.selectors import current


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation by the name most of its people give it, and the people."""

    name: str
    people: Sequence[Hit]


def organisations(*, actor: Actor, purpose: str, text: str, at: datetime) -> Sequence[Organisation] | Refused:
    """Find organisations by their name, each with its people whom the purpose covers; one entry of the log.

    Spellings that differ in case or accents only are one organisation.
    """
    field = current().description.people.belongs_to
    if field is None:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    found = search(actor=actor, purpose=purpose, text=text, at=at, limit=MOST_PEOPLE)
    if isinstance(found, Refused):
        return found
    grouped: dict[str, list[tuple[str, Hit]]] = {}
    for hit in found.hits:
        for value in hit.fields.get(field, ()):
            if all(part in fold(value.value) for part in fold(text).split()):
                grouped.setdefault(fold(value.value), []).append((value.value, hit))
    return [
        Organisation(name=_usual([name for name, _ in group]), people=[hit for _, hit in group])
        for _, group in sorted(grouped.items())
    ]


def _usual(names: Sequence[str]) -> str:
    return max(sorted(set(names)), key=names.count)


MOST_PEOPLE = 500
"""People looked at for one search of organisations."""
