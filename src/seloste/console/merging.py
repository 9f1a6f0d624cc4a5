"""Two entries that may be about one person, as pages show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.console import cards
from seloste.core.notice.reading import Reading
from seloste.people.likeness import ALIKE, Alike
from seloste.people.selectors import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Somebody who may be the same person: who, and what speaks for it."""

    person_id: UUID
    named: cards.Named
    alike: bool
    agreeing: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two entries, opened: what it says and how much happened."""

    person_id: UUID
    named: cards.Named
    since: datetime
    lines: Sequence[cards.Line]
    records: int
    contracts: int


def suggestion(other: Alike, read: Reading) -> Suggestion:
    """Return a suggestion with the names of the fields that agree."""
    return Suggestion(
        person_id=other.person_id,
        named=cards.named(other.person_id, other.fields, read),
        alike=other.names >= ALIKE,
        agreeing=[read.description.fields[key].label[read.language] for key in other.agreeing],
    )


def side(card: Card, read: Reading) -> Side:
    """Return one entry to be compared."""
    return Side(
        person_id=card.person_id,
        named=cards.named(card.person_id, card.fields, read),
        since=card.created_at,
        lines=cards.fields(card, read),
        records=len(card.records),
        contracts=len(card.contracts),
    )
