"""Letters as lists show them: when they came, when an answer would be due."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from seloste.core.deadlines import days_left, deadlines
from seloste.core.notice.reading import Reading
from seloste.core.terms import language_name
from seloste.mailroom.incoming import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One letter to sort; its month runs from the day it came, sorted or not."""

    id: UUID
    sender: str
    subject: str
    received_at: datetime
    due: date
    days: int


def waiting(kept: Kept, *, on: date) -> Waiting:
    """Return a letter with its days left, counted from ``on``."""
    due = deadlines(kept.received_at).due
    return Waiting(
        id=kept.id,
        sender=kept.letter.from_name or kept.letter.from_address,
        subject=kept.letter.subject,
        received_at=kept.received_at,
        due=due,
        days=days_left(due, on=on),
    )


def spoken(read: Reading) -> list[tuple[str, str]]:
    """Return the languages an answer can be written in, with their names."""
    return [(code.value, language_name(code, read.words)) for code in read.description.languages]
