"""Inquiries as pages show them: who asked, what about, what was said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.console import cards
from seloste.core.notice.reading import Reading
from seloste.inquiries.selectors import Listed, Thread
from seloste.mailroom.outgoing import Posted, without_keys
from seloste.people.sealing import Entry

BEGINNING = 140
"""Characters of what was written that a list shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One inquiry of a list."""

    id: UUID
    name: str
    subject: str
    begins: str
    received_at: datetime
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One inquiry whole."""

    id: UUID
    person_id: UUID
    named: cards.Named
    subject: str
    text: str
    source: str
    received_at: datetime
    state: str
    answers: Sequence[Posted]


def waiting(listed: Listed, read: Reading) -> Waiting:
    """Return an inquiry as a line."""
    named = cards.named(listed.inquiry.person_id, listed.fields, read)
    subject, text = _words(listed.entry, read)
    return Waiting(
        id=listed.inquiry.id,
        name=named.title or named.reached,
        subject=subject,
        begins=text if len(text) <= BEGINNING else text[:BEGINNING].rsplit(" ", 1)[0] + " …",
        received_at=listed.inquiry.received_at,
        state=listed.inquiry.state,
    )


def thread(found: Thread, read: Reading) -> Shown:
    """Return an inquiry with its answers."""
    subject, text = _words(found.entry, read)
    sources = read.description.sources
    source = sources.get(found.entry.origin.source) if found.entry else None
    return Shown(
        id=found.inquiry.id,
        person_id=found.card.person_id,
        named=cards.named(found.card.person_id, found.card.fields, read),
        subject=subject,
        text=text,
        source=source.name[read.language] if source else "",
        received_at=found.inquiry.received_at,
        state=found.inquiry.state,
        answers=[without_keys(posted) for posted in found.answers],
    )


def _words(entry: Entry | None, read: Reading) -> tuple[str, str]:
    declared = read.description.inquiries
    if entry is None or declared is None:
        return "", ""
    values: Mapping[str, str] = entry.values
    return values.get(declared.subject or "", ""), values.get(declared.text, "")
