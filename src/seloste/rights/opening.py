"""From a letter to a request: read, opened with its dates, acknowledged, matched to the person it concerns."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor, decide
from seloste.core.correspondence import acknowledgement, acknowledgement_unknown, confirm_identity
from seloste.core.deadlines import deadlines
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.letters.reading import read
from seloste.core.outcomes import Allowed, Refused
from seloste.core.requests import RequestState
from seloste.inquiries.services import take_letter
from seloste.links.services import Kind as LinkKind
from seloste.links.services import end, last_day, make
from seloste.mailroom.addresses import identity_link, sender
from seloste.mailroom.incoming import Kept, LetterState, open_letter, sort_letter, take_in
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address, holder
from seloste.publications.selectors import current
from seloste.rights.models import Request
from seloste.rights.steps import StepKind, add_step, move
from seloste.storage import new_id, writing

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


ONE_REQUEST_IN = timedelta(days=1)
"""Within this time a second letter from one address opens no second request by itself."""
MOST_COMPARED = 50
"""Letters of unknown senders that a new one is compared with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What a letter became: a request with its reference, or a letter for a person to sort."""

    letter_id: UUID
    state: LetterState
    reference: str | None
    request_id: UUID | None = None
    new: bool


def deliver(raw: bytes, *, at: datetime) -> Delivered:
    """Take one raw message in and do what surely follows from it.

    An access request is opened and acknowledged; an automatic letter is kept and not answered; whatever
    is not surely read waits for a person, with its month running.

    Raises:
        UnreadableLetter: there is nothing that could be kept; nothing was written.
    """
    with writing():
        kept, new = take_in(raw, at=at)
        if not new:
            known = Request.objects.filter(letter_id=kept.id).first()
            return Delivered(
                letter_id=kept.id,
                state=kept.state,
                reference=known.reference if known else None,
                request_id=known.id if known else None,
                new=False,
            )
        _log(SYSTEM, Action.ADD, at, letter=kept.id)
        if kept.letter.auto_submitted:
            sort_letter(kept.id, LetterState.AUTOMATIC)
            return Delivered(letter_id=kept.id, state=LetterState.AUTOMATIC, reference=None, new=True)
        reading = read(kept.letter)
        if not reading.sure or reading.kinds != (Kind.ACCESS,) or _asked_lately(kept, at):
            return Delivered(letter_id=kept.id, state=LetterState.TO_SORT, reference=None, new=True)
        request = _open(kept, language=_spoken(reading.language), actor=SYSTEM, at=at)
    return Delivered(
        letter_id=kept.id,
        state=LetterState.REQUEST,
        reference=request.reference,
        request_id=request.id,
        new=True,
    )


def deliver_by_hand(raw: bytes, *, received_at: datetime, actor: Actor, at: datetime) -> Delivered | Refused:
    """Take in a message that somebody of the staff has, as it came at ``received_at``.

    Raises:
        UnreadableLetter: as ``deliver``.
    """
    with writing():
        if (refusal := _refusal(actor, Action.SORT, at)) is not None:
            return refusal
        return deliver(raw, at=received_at)


def sort_as_access(
    *, letter_id: UUID, language: Language, actor: Actor, at: datetime
) -> str | Refused | None:
    """Open the request that a person saw in a letter, counted from the day it came; return its reference."""
    with writing():
        if (refusal := _refusal(actor, Action.SORT, at, letter=letter_id)) is not None:
            return refusal
        kept = open_letter(letter_id)
        if kept is None or kept.state is not LetterState.TO_SORT:
            return None
        return _open(kept, language=language, actor=actor, at=at).reference


def sort_as_inquiry(
    *, letter_id: UUID, language: Language, actor: Actor, at: datetime
) -> UUID | Refused | None:
    """Make an inquiry of a letter that uses no right; its sender is registered if they are new.

    Raises:
        BadValues: the sender's address is none that could be kept.
    """
    with writing():
        if (refusal := _refusal(actor, Action.SORT, at, letter=letter_id)) is not None:
            return refusal
        kept = open_letter(letter_id)
        if kept is None or kept.state is not LetterState.TO_SORT:
            return None
        return take_letter(kept, language=language, at=at)


def set_aside(*, letter_id: UUID, actor: Actor, at: datetime) -> bool | Refused:
    """Note that a letter is no request; it is kept, and can be looked at."""
    with writing():
        if (refusal := _refusal(actor, Action.SORT, at, letter=letter_id)) is not None:
            return refusal
        kept = open_letter(letter_id)
        if kept is None or kept.state is not LetterState.TO_SORT:
            return False
        sort_letter(letter_id, LetterState.SET_ASIDE)
        return True


def name_person(*, request_id: UUID, person_id: UUID, actor: Actor, at: datetime) -> bool | Refused:
    """Say whom a request concerns, and ask them at the address on file whether they asked.

    Nothing of the register goes to the address the letter came from. False when the request is past
    that point, or nobody can be reached.
    """
    with writing():
        if (refusal := _refusal(actor, Action.ANSWER, at, request=request_id)) is not None:
            return refusal
        request = Request.objects.filter(id=request_id, state=RequestState.TO_IDENTIFY.value).first()
        address = contact_address(actor=SYSTEM, person_id=person_id, at=at)
        if request is None or not isinstance(address, str):
            return False
        request.person_id = person_id
        move(request, RequestState.AWAITING_IDENTITY, kind=StepKind.PERSON_NAMED, actor=actor, at=at)
        ask_who_asked(request, person_id, address, at=at)
    return True


def ask_who_asked(request: Request, person_id: UUID, address: str, *, at: datetime) -> None:
    """Ask at the address on file whether it was this person; an earlier link of the request ends."""
    end(matter_id=request.id)
    message = confirm_identity(
        sender=sender(Language(request.language)),
        language=Language(request.language),
        reference=request.reference,
        identity_link=identity_link(make(kind=LinkKind.IDENTITY, matter_id=request.id, at=at)),
        link_expires=last_day(LinkKind.IDENTITY, at),
    )
    queue(
        owner_id=person_id,
        matter_id=request.id,
        kind="confirm_identity",
        recipient=address,
        message=message,
        at=at,
    )


def _open(kept: Kept, *, language: Language, actor: Actor, at: datetime) -> Request:
    description = current().description
    dates = deadlines(kept.received_at)
    person_id = holder(field=description.people.reached_at, text=kept.letter.from_address)
    state = RequestState.AWAITING_IDENTITY if person_id else RequestState.TO_IDENTIFY
    request = Request.objects.create(
        id=new_id(),
        reference="SEL-" + "".join(secrets.choice(_ALPHABET) for _ in range(6)),
        letter_id=kept.id,
        person_id=person_id,
        kinds=[Kind.ACCESS.value],
        state=state.value,
        language=language.value,
        received_at=kept.received_at,
        receipt_date=dates.receipt_date,
        due=dates.due,
        extended=dates.extended,
    )
    sort_letter(kept.id, LetterState.REQUEST)
    add_step(request, StepKind.RECEIVED, actor=actor, at=kept.received_at)
    _acknowledge(request, kept, at)
    add_step(request, StepKind.ACKNOWLEDGED, actor=SYSTEM, at=at)
    people = [person_id] if person_id else []
    append(
        actor=actor,
        purpose=description.rights_purpose(),
        action=Action.ADD,
        at=at,
        people=people,
        details={"request": request.reference, "kinds": request.kinds},
    )
    return request


def _asked_lately(kept: Kept, at: datetime) -> bool:
    """Tell whether this address has asked within a day: then a person looks, and nobody's mailbox is filled."""
    recent = Request.objects.filter(received_at__gt=at - ONE_REQUEST_IN, received_at__lte=at)
    person_id = holder(field=current().description.people.reached_at, text=kept.letter.from_address)
    if person_id:
        return recent.filter(person_id=person_id).exists()
    letters = recent.filter(person_id=None).order_by("-received_at").values_list("letter_id", flat=True)
    return any(
        (earlier := open_letter(letter_id)) and earlier.letter.from_address == kept.letter.from_address
        for letter_id in letters[:MOST_COMPARED]
    )


def _acknowledge(request: Request, kept: Kept, at: datetime) -> None:
    """Answer to the address on file, letter for letter, or to the letter's own when nobody is known by it.

    Another spelling of an address on file can be another mailbox (RFC 5321, section 2.4).
    """
    language = Language(request.language)
    address = request.person_id and contact_address(actor=SYSTEM, person_id=request.person_id, at=at)
    if isinstance(address, str):
        token = make(kind=LinkKind.IDENTITY, matter_id=request.id, at=at)
        message = acknowledgement(
            sender=sender(language),
            language=language,
            reference=request.reference,
            received=request.receipt_date,
            due=request.due,
            extended=request.extended,
            identity_link=identity_link(token),
            link_expires=last_day(LinkKind.IDENTITY, at),
        )
    else:
        message = acknowledgement_unknown(
            sender=sender(language),
            language=language,
            reference=request.reference,
            received=request.receipt_date,
            due=request.due,
        )
    queue(
        owner_id=request.person_id or kept.id,
        matter_id=request.id,
        kind="acknowledgement",
        recipient=address if isinstance(address, str) else kept.letter.from_address,
        message=message,
        at=at,
        in_reply_to=kept.letter.message_id or "",
    )


def _spoken(language: str) -> Language:
    languages = current().description.languages
    return Language(language) if language in set(languages) else languages[0]


def _refusal(actor: Actor, action: Action, at: datetime, **details: UUID) -> Refused | None:
    """Decide and write the decision down; the refusal, if it is one."""
    description = current().description
    decision = decide(
        actor=actor, purpose=description.rights_purpose(), action=action, description=description
    )
    _log(actor, action, at, decision=decision, **details)
    return None if decision else decision


def _log(
    actor: Actor, action: Action, at: datetime, decision: Allowed | Refused | None = None, **details: UUID
) -> None:
    append(
        actor=actor,
        purpose=current().description.rights_purpose(),
        action=action,
        at=at,
        decision=decision,
        details={key: str(value) for key, value in details.items()},
    )
