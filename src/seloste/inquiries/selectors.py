"""Inquiries as those see them who answer: decided on person by person, opened as far as that goes, written down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.inquiries.models import Inquiry
from seloste.inquiries.services import InquiryState
from seloste.mailroom.outgoing import Posted, letters_about
from seloste.people.sealing import Entry
from seloste.people.selectors import Card, Fields, card, open_allowed, standings
from seloste.people.whole import Whole, entries, load
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.documents import keys_of

LISTED = 100
"""Inquiries in one list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One inquiry in a list: whose it is, and what it says, as far as the purpose covers them."""

    inquiry: Inquiry
    fields: Fields
    entry: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One inquiry whole: whose it is, what they wrote, what was answered."""

    inquiry: Inquiry
    card: Card
    entry: Entry | None
    answers: Sequence[Posted]


def inquiries(*, actor: Actor, at: datetime, done: bool = False) -> Sequence[Listed] | Refused:
    """Return the inquiries that wait, oldest first, or those that are done, newest first.

    One entry of the log names everybody who is shown.
    """
    description = current().description
    declared = description.inquiries
    if declared is None:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    found = decide(actor=actor, purpose=declared.purpose, action=Action.SEARCH, description=description)
    with writing():
        shown = _shown(_rows(done=done), actor, declared.purpose, at) if found else []
        append(
            actor=actor,
            purpose=declared.purpose,
            action=Action.SEARCH,
            at=at,
            decision=found,
            people=list(dict.fromkeys(each.inquiry.person_id for each in shown)),
            details={"list": "inquiries"},
        )
    return shown if found else found


def inquiry(*, inquiry_id: UUID, actor: Actor, at: datetime) -> Thread | Refused | None:
    """Return one inquiry with its answers, or None when there is none."""
    declared = current().description.inquiries
    row = Inquiry.objects.filter(id=inquiry_id).first()
    if declared is None or row is None:
        return None
    shown = card(actor=actor, purpose=declared.purpose, person_id=row.person_id, at=at)
    if not isinstance(shown, Card):
        return shown
    return Thread(
        inquiry=row,
        card=shown,
        entry=next((entry for entry in shown.records if entry.id == row.record_id), None),
        answers=letters_about(row.id),
    )


def count_open() -> int:
    """Return how many inquiries wait; a count tells of nobody."""
    return Inquiry.objects.filter(state=InquiryState.OPEN.value).count()


def open_of(person_id: UUID) -> list[UUID]:
    """Return the inquiries of somebody that wait; nothing of them is opened."""
    waiting = Inquiry.objects.filter(person_id=person_id, state=InquiryState.OPEN.value).order_by(
        "received_at"
    )
    return list(waiting.values_list("id", flat=True))


def answers_inquiries(actor: Actor) -> bool:
    """Tell whether somebody's role works on inquiries at all; what is shown is decided when it is shown."""
    description = current().description
    declared = description.inquiries
    if declared is None:
        return False
    return bool(decide(actor=actor, purpose=declared.purpose, action=Action.SEARCH, description=description))


def _rows(*, done: bool) -> list[Inquiry]:
    rows = Inquiry.objects.all()
    if done:
        return list(rows.exclude(state=InquiryState.OPEN.value).order_by("-done_at", "-id")[:LISTED])
    return list(rows.filter(state=InquiryState.OPEN.value).order_by("received_at", "id")[:LISTED])


def _shown(rows: Sequence[Inquiry], actor: Actor, purpose: str, at: datetime) -> list[Listed]:
    people = load([row.person_id for row in rows])
    belongs = {member: whole for whole in people.values() for member in whole.members}
    allowed = _allowed(people, actor, purpose, at)
    fields = open_allowed(people.values(), allowed)
    # Only of those who may be read: nobody else's keys are at hand.
    keys = keys_of([member for whole in people.values() if whole.id in fields for member in whole.members])
    found = entries([row.record_id for row in rows], keys, current())
    declared = current().description.inquiries
    shown = {key: entry for key, entry in found.items() if declared and entry.type == declared.record}
    return [
        Listed(inquiry=row, fields=fields[whole.id], entry=shown.get(row.record_id))
        for row in rows
        if (whole := belongs.get(row.person_id)) is not None and whole.id in fields
    ]


def _allowed(people: Mapping[UUID, Whole], actor: Actor, purpose: str, at: datetime) -> dict[UUID, Allowed]:
    description, standing = current().description, standings(people.values(), at=at)
    decided = {
        person_id: decide(
            actor=actor,
            purpose=purpose,
            action=Action.READ,
            description=description,
            standing=standing[person_id],
        )
        for person_id in people
    }
    return {person_id: outcome for person_id, outcome in decided.items() if isinstance(outcome, Allowed)}
