"""From a confirmed identity to a fetched answer."""

import base64
import hashlib
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor, Role, decide
from seloste.core.correspondence import answer_ready, nothing_held
from seloste.core.description import Language
from seloste.core.document import html
from seloste.core.errors import SelosteError
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Refused
from seloste.core.requests import RequestState
from seloste.core.rights import Answer as Assembled
from seloste.core.rights import assemble
from seloste.core.rights.machine import as_text
from seloste.documents.pdf import pdf
from seloste.links import services as links
from seloste.mailroom.addresses import answer_link, sender
from seloste.mailroom.incoming import open_letter
from seloste.mailroom.outgoing import queue
from seloste.people.selectors import contact_address
from seloste.publications.selectors import current
from seloste.rights.fetching import answer_place
from seloste.rights.holdings import holdings_of
from seloste.rights.models import Answer, Request
from seloste.rights.opening import ask_who_asked
from seloste.rights.steps import OutOfOrder, StepKind, add_step, log_step, move, post
from seloste.storage import new_id, writing
from seloste.vault.documents import create_keys, keys_of


class NobodyReached(SelosteError):
    """There is no address on file to send the answer's link to."""


def confirm_identity(*, token: str, at: datetime) -> str:
    """Note that whoever reads the mailbox on file says they asked; return the request's reference.

    Raises:
        BadLink: the link is unknown, used or over.
        OutOfOrder: the request has gone on already.
    """
    with writing():
        followed = links.use(token=token, kind=links.Kind.IDENTITY, at=at)
        request = Request.objects.get(id=followed.matter_id)
        actor = Actor(role=Role.DATA_SUBJECT, id=str(request.person_id))
        move(request, RequestState.IDENTIFIED, kind=StepKind.IDENTITY_CONFIRMED, actor=actor, at=at)
        log_step(request, actor, Action.READ, at, step=StepKind.IDENTITY_CONFIRMED)
    return request.reference


def preview(*, request_id: UUID, actor: Actor, at: datetime) -> Assembled | Refused | None:
    """Assemble the answer as it would be approved now, for the one who approves it."""
    request = Request.objects.filter(id=request_id, state=RequestState.IDENTIFIED.value).first()
    if request is None or request.person_id is None:
        return None
    return _assemble(request, actor, at)


def approve(*, request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Make the answer, seal it under a key of its own, and send the person the link to it.

    Raises:
        OutOfOrder: the request is not waiting for this.
        NobodyReached: there is no address on file any more.
    """
    if (refusal := _refusal(request_id, actor, at)) is not None:
        return refusal
    request = Request.objects.filter(id=request_id).first()
    if request is None or request.state != RequestState.IDENTIFIED.value or request.person_id is None:
        raise OutOfOrder("This request is not waiting for an answer; look at it again.")
    assembled = _assemble(request, actor, at)
    if isinstance(assembled, Refused):
        return assembled
    if assembled is None:
        raise NobodyReached("Nothing is held about this person any more; say so in the answer.")
    # Made before the transaction: typesetting takes longer than a write lock should be held.
    printed = pdf(assembled.document, at=at)
    with writing():
        address = _address_on_file(request.person_id, at)
        move(request, RequestState.ANSWERED, kind=StepKind.ANSWER_APPROVED, actor=actor, at=at)
        answer = _keep(request, request.person_id, assembled, printed, at)
        _send_link(request, answer, address, at)
    return None


def send_link_again(*, request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Send a fresh link to the address on file; the one sent before ends.

    Raises:
        OutOfOrder: the request is not waiting for its person.
        NobodyReached: there is no address on file any more.
    """
    if (refusal := _refusal(request_id, actor, at)) is not None:
        return refusal
    with writing():
        request = Request.objects.filter(id=request_id).first()
        if request is None or request.person_id is None:
            raise OutOfOrder("This request is not waiting for its person; look at it again.")
        address = _address_on_file(request.person_id, at)
        answer = Answer.objects.filter(request=request).exclude(sealed=None).first()
        if request.state == RequestState.AWAITING_IDENTITY.value:
            ask_who_asked(request, request.person_id, address, at=at)
        elif answer is not None and at <= answer.expires_at:
            links.end(matter_id=answer.id)
            _send_link(request, answer, address, at)
        else:
            raise OutOfOrder("This request is not waiting for its person; look at it again.")
        add_step(request, StepKind.LINK_SENT_AGAIN, actor=actor, at=at)
        log_step(request, actor, Action.ANSWER, at, step=StepKind.LINK_SENT_AGAIN)
    return None


def _address_on_file(person_id: UUID, at: datetime) -> str:
    address = contact_address(actor=SYSTEM, person_id=person_id, at=at)
    if not isinstance(address, str):
        raise NobodyReached("There is no e-mail address on file; the answer has to be given another way.")
    return address


def _send_link(request: Request, answer: Answer, address: str, at: datetime) -> None:
    token = links.make(kind=links.Kind.ANSWER, matter_id=answer.id, at=at)
    language = Language(request.language)
    message = answer_ready(
        sender=sender(language),
        language=language,
        reference=request.reference,
        link=answer_link(token),
        expires=timezone.localdate(answer.expires_at),
    )
    post(request, "answer_ready", address, message, at)


def _assemble(request: Request, actor: Actor, at: datetime) -> Assembled | Refused | None:
    if request.person_id is None:
        return None
    holdings = holdings_of(person_id=request.person_id, actor=actor, at=at)
    if holdings is None or isinstance(holdings, Refused):
        return holdings
    return assemble(
        current().description,
        holdings,
        reference=request.reference,
        received_on=request.receipt_date,
        language=Language(request.language),
        at=at,
    )


def _keep(request: Request, person_id: UUID, assembled: Assembled, printed: bytes, at: datetime) -> Answer:
    data = as_text(assembled.data).encode()
    answer_id = new_id()
    retention = current().description.evidence.requests.retention
    create_keys(answer_id, [retention], at=at)
    document = {
        "pdf": base64.b64encode(printed).decode(),
        "data": base64.b64encode(data).decode(),
        "html": html(assembled.document),
    }
    return Answer.objects.create(
        id=answer_id,
        request=request,
        person_id=person_id,
        made_at=at,
        expires_at=links.end_of(links.last_day(links.Kind.ANSWER, at)),
        retention=retention,
        sealed=keys_of([answer_id]).seal(document, answer_place(answer_id, retention)),
        pdf_hash=hashlib.sha256(printed).hexdigest(),
        data_hash=hashlib.sha256(data).hexdigest(),
        manifest=dict(assembled.manifest),
    )


def answer_that_nothing_is_held(*, request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Tell somebody whom we do not know that nothing is held under their address (Art. 15(1)).

    Raises:
        OutOfOrder: the request is not one from an unknown address.
    """
    if (refusal := _refusal(request_id, actor, at)) is not None:
        return refusal
    with writing():
        # An answered request can be closed too, but never with these words.
        request = Request.objects.filter(id=request_id, state=RequestState.TO_IDENTIFY.value).first()
        kept = open_letter(request.letter_id) if request else None
        if request is None or kept is None:
            raise OutOfOrder("This request is not one from an unknown address; look at it again.")
        move(request, RequestState.CLOSED, kind=StepKind.NOTHING_HELD, actor=actor, at=at)
        language = Language(request.language)
        message = nothing_held(
            sender=sender(language),
            language=language,
            reference=request.reference,
            authority=_authority(language),
        )
        queue(
            owner_id=kept.id,
            matter_id=request.id,
            kind="nothing_held",
            recipient=kept.letter.from_address,
            message=message,
            at=at,
            in_reply_to=kept.letter.message_id or "",
        )
        log_step(request, actor, Action.ANSWER, at, step=StepKind.NOTHING_HELD)
    return None


def _refusal(request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Decide whether ``actor`` answers requests; an attempt that is refused is written down."""
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.ANSWER, description=description)
    if decision:
        return None
    with writing():
        append(
            actor=actor,
            purpose=purpose,
            action=Action.ANSWER,
            at=at,
            decision=decision,
            details={"request": str(request_id)},
        )
    return decision


def _authority(language: Language) -> str:
    """Name where to complain (Art. 77), in one line."""
    authority = Reading(description=current().description, language=language).authority
    return f"{authority.name}, {authority.email}, {authority.website}"
