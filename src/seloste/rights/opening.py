"""Opening a request: its dates, whom it concerns as far as that is known, the acknowledgement."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor
from seloste.core.correspondence import Confirming, Message, acknowledgement, acknowledgement_unknown
from seloste.core.deadlines import deadlines
from seloste.core.description import Language
from seloste.core.letters.composing import answers_reach
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState, in_order, needs_proof
from seloste.links.services import Kind as LinkKind
from seloste.links.services import last_day, make
from seloste.mailroom.addresses import identity_link, sender
from seloste.mailroom.incoming import Kept, LetterState, sort_letter
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address, holder
from seloste.publications.selectors import current
from seloste.rights.models import Request
from seloste.rights.steps import StepKind, add_step
from seloste.storage import new_id

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def open_request(
    kept: Kept,
    *,
    kinds: Sequence[Kind],
    language: Language,
    actor: Actor,
    at: datetime,
    proven: UUID | None = None,
) -> Request:
    """Open the request that a letter makes, counted from the day it came, and acknowledge it.

    ``proven`` is the person who has shown who they are, by having signed in. In the caller's transaction.
    """
    description = current().description
    dates = deadlines(kept.received_at)
    asked = in_order(kinds)
    person_id = proven or holder(field=description.people.reached_at, text=kept.letter.from_address)
    if person_id is None:
        state = RequestState.TO_IDENTIFY
    elif proven or not needs_proof(asked):
        state = RequestState.IDENTIFIED
    else:
        state = RequestState.AWAITING_IDENTITY
    request = Request.objects.create(
        id=new_id(),
        reference="SEL-" + "".join(secrets.choice(_ALPHABET) for _ in range(6)),
        letter_id=kept.id,
        person_id=person_id,
        kinds=[kind.value for kind in asked],
        state=state.value,
        language=language.value,
        received_at=kept.received_at,
        receipt_date=dates.receipt_date,
        due=dates.due,
        extended=dates.extended,
    )
    sort_letter(kept.id, LetterState.REQUEST)
    add_step(request, StepKind.RECEIVED, actor=actor, at=kept.received_at)
    if proven:
        add_step(request, StepKind.SIGNED_IN, actor=actor, at=at)
    if _acknowledge(request, kept, at):
        add_step(request, StepKind.ACKNOWLEDGED, actor=SYSTEM, at=at)
    append(
        actor=actor,
        purpose=description.rights_purpose(),
        action=Action.ADD,
        at=at,
        people=[person_id] if person_id else [],
        details={"request": request.reference, "kinds": request.kinds},
    )
    return request


def language_of(spoken: str) -> Language:
    """Return the language to answer in: the letter's, if the register speaks it, or else its first."""
    languages = current().description.languages
    return Language(spoken) if spoken in set(languages) else languages[0]


def _acknowledge(request: Request, kept: Kept, at: datetime) -> bool:
    """Answer to the address on file, letter for letter, or to the letter's own when nobody is known by it.

    Another spelling of an address on file can be another mailbox (RFC 5321, section 2.4). False when there is no
    address to answer to.
    """
    language = Language(request.language)
    address = request.person_id and contact_address(actor=SYSTEM, person_id=request.person_id, at=at)
    if not isinstance(address, str) and not answers_reach(kept.letter):
        return False
    message: Message
    if isinstance(address, str):
        message = acknowledgement(
            sender=sender(language),
            language=language,
            reference=request.reference,
            received=request.receipt_date,
            due=request.due,
            extended=request.extended,
            kinds=in_order(request.kinds),
            confirming=_confirming(request, at),
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
    return True


def _confirming(request: Request, at: datetime) -> Confirming | None:
    if request.state != RequestState.AWAITING_IDENTITY.value:
        return None
    token = make(kind=LinkKind.IDENTITY, matter_id=request.id, at=at)
    return Confirming(link=identity_link(token), until=last_day(LinkKind.IDENTITY, at))
