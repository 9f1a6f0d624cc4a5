"""Taking inquiries in, answering them, and setting aside what needs no answer."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor
from seloste.core.correspondence import reply
from seloste.core.description import Language
from seloste.core.description.schema import Inquiries
from seloste.core.errors import SelosteError
from seloste.core.normal import LONGEST, LONGEST_TEXT
from seloste.core.outcomes import Refused
from seloste.inquiries.models import Inquiry
from seloste.mailroom.addresses import sender
from seloste.mailroom.incoming import Kept, LetterState, open_letter, sort_letter
from seloste.mailroom.outgoing import INQUIRY_ANSWER, queue
from seloste.people.selectors import contact_address, decide_about
from seloste.people.services import Registered, add_record, register_person
from seloste.people.whole import Whole, load
from seloste.publications.selectors import current
from seloste.storage import new_id, writing

NO_WORDS = "–"
"""What the record says of a letter that holds nothing that can be read."""


class InquiryState(StrEnum):
    """Where an inquiry stands."""

    OPEN = "open"
    ANSWERED = "answered"
    SET_ASIDE = "set_aside"
    """It needs no answer."""


class NotAnswered(SelosteError):
    """An answer was not sent; the message says why."""


def note(
    *, person_id: UUID, record_id: UUID, language: Language, at: datetime, letter_id: UUID | None = None
) -> UUID:
    """Note that a record of somebody's is an inquiry which waits for an answer; in the caller's transaction."""
    inquiry_id = new_id()
    Inquiry.objects.create(
        id=inquiry_id,
        person_id=person_id,
        record_id=record_id,
        letter_id=letter_id,
        language=language.value,
        state=InquiryState.OPEN.value,
        received_at=at,
    )
    return inquiry_id


def take_letter(kept: Kept, *, language: Language, at: datetime) -> UUID | Refused | None:
    """Make an inquiry of a letter, as a record of whoever wrote it; None when the description knows no inquiries.

    Whoever is new is registered with the address and the name of the letter, which prove nothing. The letter
    itself stays in the mailroom, with all that it holds.

    Raises:
        BadValues: the sender's address is none that could be kept; nothing was changed.
    """
    description = current().description
    declared = description.inquiries
    if declared is None:
        return None
    roles, letter = description.people, kept.letter
    with writing():
        registered = register_person(
            values={
                roles.called_by: [letter.from_name[:LONGEST].strip() or letter.from_address],
                roles.reached_at: [letter.from_address],
            },
            source=declared.source,
            purpose=declared.purpose,
            actor=SYSTEM,
            at=at,
        )
        if not isinstance(registered, Registered):
            return registered
        record_id = add_record(
            person_id=registered.person_id,
            record_type=declared.record,
            values=_told(kept, declared),
            source=declared.source,
            purpose=declared.purpose,
            actor=SYSTEM,
            at=at,
            happened_at=kept.received_at,
        )
        if isinstance(record_id, Refused):
            return record_id
        sort_letter(kept.id, LetterState.INQUIRY)
        return note(
            person_id=registered.person_id,
            record_id=record_id,
            language=language,
            at=kept.received_at,
            letter_id=kept.id,
        )


def answer(*, inquiry_id: UUID, text: str, actor: Actor, at: datetime) -> Refused | None:
    """Send an answer to the address on file, in the thread of the inquiry; it is kept as long as the inquiry.

    Raises:
        NotAnswered: there is no such inquiry any more, nothing was written, or nobody is reached.
    """
    published = current()
    declared = published.description.inquiries
    inquiry = Inquiry.objects.filter(id=inquiry_id).first()
    whole = next(iter(load([inquiry.person_id]).values()), None) if inquiry else None
    if declared is None or inquiry is None or whole is None:
        raise NotAnswered("Nothing was sent: this inquiry is not there any more.")
    if not text.strip() or len(text) > LONGEST_TEXT:
        raise NotAnswered("Nothing was sent: write between one and ten thousand characters.")
    with writing():
        if (
            refused := _refusal(whole, declared, Action.SEND, actor, at, inquiry=str(inquiry_id))
        ) is not None:
            return refused
        letter = open_letter(inquiry.letter_id) if inquiry.letter_id else None
        named = letter.letter.from_address if letter else ""
        address = contact_address(actor=SYSTEM, person_id=whole.id, at=at, named=named)
        if not isinstance(address, str):
            raise NotAnswered("Nothing was sent: there is no e-mail address on file.")
        language = Language(inquiry.language)
        queue(
            owner_id=whole.id,
            matter_id=inquiry_id,
            kind=INQUIRY_ANSWER,
            recipient=address,
            message=reply(sender=sender(language), language=language, text=text),
            at=at,
            in_reply_to=(letter.letter.message_id or "") if letter else "",
            retention=published.description.records[declared.record].retention,
        )
        Inquiry.objects.filter(id=inquiry_id).update(state=InquiryState.ANSWERED.value, done_at=at)
    return None


def set_aside(*, inquiry_id: UUID, actor: Actor, at: datetime, again: bool = False) -> bool | Refused:
    """Note that an inquiry needs no answer, or with ``again`` that it does; False when it is not at that step."""
    declared = current().description.inquiries
    before = InquiryState.SET_ASIDE if again else InquiryState.OPEN
    inquiry = Inquiry.objects.filter(id=inquiry_id, state=before.value).first()
    whole = next(iter(load([inquiry.person_id]).values()), None) if inquiry else None
    if declared is None or whole is None:
        return False
    done = {"inquiry": str(inquiry_id), "again": again}
    with writing():
        if (refused := _refusal(whole, declared, Action.READ, actor, at, **done)) is not None:
            return refused
        after = InquiryState.OPEN if again else InquiryState.SET_ASIDE
        moved = Inquiry.objects.filter(id=inquiry_id, state=before.value).update(
            state=after.value, done_at=None if again else at
        )
    return bool(moved)


def letters_of(person_id: UUID) -> list[UUID]:
    """Return the letters of a person's inquiries."""
    found = Inquiry.objects.filter(person_id=person_id).values_list("letter_id", flat=True)
    return [letter_id for letter_id in found if letter_id is not None]


def forget(person_id: UUID) -> None:
    """Remove a person's inquiries, as a part of erasing them."""
    with writing():
        Inquiry.objects.filter(person_id=person_id).delete()


def _refusal(
    whole: Whole, declared: Inquiries, action: Action, actor: Actor, at: datetime, **details: object
) -> Refused | None:
    """Decide on one use of whoever asked, and write the decision down; the refusal, if it is one."""
    decision = decide_about(
        whole, actor=actor, purpose=declared.purpose, action=action, published=current(), at=at
    )
    append(
        actor=actor,
        purpose=declared.purpose,
        action=action,
        at=at,
        decision=decision,
        people=whole.members,
        details=details,
    )
    return None if decision else decision


def _told(kept: Kept, declared: Inquiries) -> dict[str, str]:
    told = {declared.text: kept.letter.full_text.strip()[:LONGEST_TEXT] or NO_WORDS}
    if declared.subject is not None:
        told[declared.subject] = kept.letter.subject[:LONGEST]
    return told
