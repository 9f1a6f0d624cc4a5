"""Letters as lists show them: when they came, when an answer would be due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from seloste.core.deadlines import days_left, deadlines
from seloste.core.letters.attachments import Attachment
from seloste.core.letters.authenticity import Verdict
from seloste.core.letters.composing import answers_reach
from seloste.core.letters.marking import Segment, marked
from seloste.core.letters.reading import Reading as Understood
from seloste.core.letters.reading import read
from seloste.core.notice.reading import Reading
from seloste.core.terms import language_name
from seloste.mailroom.incoming import Kept
from seloste.rights.enclosed import enclosed


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One letter to sort; its month runs from the day it came, sorted or not."""

    id: UUID
    sender: str
    subject: str
    received_at: datetime
    due: date
    days: int
    state: str
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One letter as its page shows it: its words with those marked that were gone by, and what came with it."""

    kept: Kept
    reading: Understood
    segments: Sequence[Segment]
    attachments: Sequence[Attachment]
    checks: Sequence[tuple[str, Verdict]]
    """What the receiving server found about the sender, by method; none when nobody believable said anything."""
    answers: bool
    """Whether there is an address to answer to."""


def seen(kept: Kept) -> Seen:
    """Read a letter once for its page; who may read it was decided."""
    found, came = read(kept.letter), enclosed(kept.id)
    checks = (("SPF", came.sender.spf), ("DKIM", came.sender.dkim), ("DMARC", came.sender.dmarc))
    return Seen(
        kept=kept,
        reading=found,
        segments=marked(kept.letter.full_text, found),
        attachments=came.attachments,
        checks=[(method, verdict) for method, verdict in checks if verdict is not Verdict.UNKNOWN],
        answers=answers_reach(kept.letter),
    )


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
        state=kept.state.value,
        door=kept.door.value,
    )


def spoken(read: Reading) -> list[tuple[str, str]]:
    """Return the languages an answer can be written in, with their names."""
    return [(code.value, language_name(code, read.words)) for code in read.description.languages]
