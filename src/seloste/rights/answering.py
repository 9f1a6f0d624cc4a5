"""From a confirmed identity to a fetched answer."""

import base64
import hashlib
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.correspondence import Told, answer_ready, nothing_held, outcome
from seloste.core.description import Language
from seloste.core.document import html
from seloste.core.errors import SelosteError
from seloste.core.letters.composing import answers_reach
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Refused
from seloste.core.requests import BY_COPY, RequestState, in_order
from seloste.core.rights import Answer as Assembled
from seloste.core.rights import assemble
from seloste.core.rights.machine import as_text
from seloste.documents.pdf import pdf
from seloste.links import services as links
from seloste.mailroom.addresses import answer_link, sender
from seloste.mailroom.incoming import open_letter
from seloste.mailroom.outgoing import queue
from seloste.people.erasing import kept_by_law
from seloste.people.selectors import contact_address
from seloste.people.whole import members_of, whole_id
from seloste.publications.selectors import current
from seloste.rights.deciding import decided, refusal
from seloste.rights.erasing import erase
from seloste.rights.fetching import KEPT_AFTER_ERASING, answer_place, sealed_address
from seloste.rights.holdings import holdings_of
from seloste.rights.identifying import ask_who_asked
from seloste.rights.models import Answer, Request
from seloste.rights.parts import agreed_and_answered, all_done, is_to_erase, told
from seloste.rights.steps import OutOfOrder, StepKind, add_step, locked, log_step, move, post
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


def approve(*, request_id: UUID, actor: Actor, at: datetime, on_paper: bool = False) -> Refused | None:
    """Answer everything that a request asks for, together.

    A copy is sealed under a key of its own and the person sent the link to it; without one, a letter tells what was
    done. Whoever has no e-mail address, or asks for it, is answered ``on_paper``: letter and copy are there to be
    printed, and nothing is sent (Art. 12(1)). Whoever asked to be erased is erased then.

    Raises:
        OutOfOrder: the request is not waiting for this, or somebody decided otherwise meanwhile.
        PartsOpen: something it asks for was not decided on.
        NobodyReached: there is no address on file any more.
    """
    if (refused := _refusal(request_id, actor, at)) is not None:
        return refused
    request = Request.objects.filter(id=request_id).first()
    if request is None or request.state != RequestState.IDENTIFIED.value or request.person_id is None:
        raise OutOfOrder("This request is not waiting for an answer; look at it again.")
    parts = told(request)
    copy = _copy(request, actor, at) if BY_COPY.intersection(in_order(request.kinds)) else None
    if isinstance(copy, Refused):
        return copy
    with writing():
        request = locked(request_id, RequestState.IDENTIFIED)
        if request is None or request.person_id is None or told(request) != parts:
            raise OutOfOrder("Somebody decided otherwise meanwhile, and nothing was sent; look at it again.")
        address = "" if on_paper else _address_on_file(request.person_id, at)
        if is_to_erase(parts):
            # To the end of the day: the copy can be fetched as long, and its codes need the request's key.
            request.forget_at = links.end_of(timezone.localdate(at + KEPT_AFTER_ERASING))
            request.save(update_fields=["forget_at"])
        if copy is not None:
            move(request, RequestState.ANSWERED, kind=StepKind.ANSWER_APPROVED, actor=actor, at=at)
            answer = _keep(request, request.person_id, copy, address, at)
            if not on_paper:
                _send_link(request, answer, address, at, parts)
        if copy is None or on_paper:
            step = StepKind.HANDED_OVER if on_paper else StepKind.OUTCOME_TOLD
            move(request, RequestState.CLOSED, kind=step, actor=actor, at=at)
            _tell_outcome(request, address, at, parts)
            log_step(request, actor, Action.ANSWER, at, step=StepKind.OUTCOME_TOLD)
    return erase_as_agreed(request, actor, at) if is_to_erase(parts) else None


def printed(*, request_id: UUID, actor: Actor, at: datetime) -> bytes | Refused | None:
    """Return the copy to print of a request that was answered on paper; None when there is none, or no more."""
    with writing():
        request = Request.objects.filter(id=request_id, steps__kind=StepKind.HANDED_OVER.value).first()
        people = [request.person_id] if request and request.person_id else []
        if (refused := refusal(actor, Action.ANSWER, at, people=people, request=request_id)) is not None:
            return refused
    answer = Answer.objects.filter(request=request).exclude(sealed=None).first() if request else None
    if answer is None or answer.sealed is None or at > answer.expires_at:
        return None
    document = keys_of([answer.id]).open(answer.sealed, answer_place(answer.id, answer.retention))
    return base64.b64decode(document["pdf"])


def finish_erasures(*, at: datetime) -> int:
    """Erase whoever was told so when the power went before it was done; return how many."""
    left = agreed_and_answered()
    for request in left:
        erase_as_agreed(request, SYSTEM, at)
    return len(left)


def erase_as_agreed(request: Request, actor: Actor, at: datetime) -> Refused | None:
    """Erase the person of a request that was answered, and say that it is done; a second time it changes nothing."""
    # They may have been merged into somebody since they asked.
    person_id = whole_id(request.person_id) if request.person_id else None
    erased = erase(person_id=person_id, actor=actor, at=at) if person_id else None
    if isinstance(erased, Refused):
        return erased
    all_done(request)
    return None


def _tell_outcome(request: Request, address: str, at: datetime, parts: Sequence[Told]) -> None:
    language = Language(request.language)
    erasing = is_to_erase(parts)
    message = outcome(
        sender=sender(language),
        language=language,
        reference=request.reference,
        received=request.receipt_date,
        told=parts,
        authority=_authority(language),
        kept_by_law=_law_keeps(request, parts),
        forgotten_after=KEPT_AFTER_ERASING.days if erasing else 0,
    )
    post(request, "outcome", address, message, at)


def _law_keeps(request: Request, parts: Sequence[Told]) -> bool:
    """Tell whether records stay of somebody who is erased with the answer (Art. 17(3)(b))."""
    if request.person_id is None or not is_to_erase(parts):
        return False
    return bool(kept_by_law(members_of(request.person_id)))


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
        answer = Answer.objects.filter(request=request).exclude(sealed=None).first()
        address = (answer and sealed_address(answer)) or _address_on_file(request.person_id, at)
        if request.state == RequestState.AWAITING_IDENTITY.value:
            ask_who_asked(request, request.person_id, address, at=at)
        elif answer is not None and at <= answer.expires_at:
            links.end(matter_id=answer.id)
            _send_link(request, answer, address, at, told(request))
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


def _send_link(request: Request, answer: Answer, address: str, at: datetime, parts: Sequence[Told]) -> None:
    token = links.make(kind=links.Kind.ANSWER, matter_id=answer.id, at=at)
    language = Language(request.language)
    message = answer_ready(
        sender=sender(language),
        language=language,
        reference=request.reference,
        link=answer_link(token),
        expires=timezone.localdate(answer.expires_at),
        told=parts if any(part.decision for part in parts) else (),
        authority=_authority(language),
        kept_by_law=_law_keeps(request, parts),
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


def _copy(request: Request, actor: Actor, at: datetime) -> tuple[Assembled, bytes] | Refused:
    """Assemble and typeset the copy, outside any transaction: it takes longer than a write lock should be held."""
    assembled = _assemble(request, actor, at)
    if assembled is None:
        raise NobodyReached("Nothing is held about this person any more; say so in the answer.")
    return assembled if isinstance(assembled, Refused) else (assembled, pdf(assembled.document, at=at))


def _keep(
    request: Request, person_id: UUID, copy: tuple[Assembled, bytes], address: str, at: datetime
) -> Answer:
    assembled, printed = copy
    data = as_text(assembled.data).encode()
    answer_id = new_id()
    retention = current().description.evidence.requests.retention
    create_keys(answer_id, [retention], at=at)
    document = {
        "pdf": base64.b64encode(printed).decode(),
        "data": base64.b64encode(data).decode(),
        "html": html(assembled.document),
        # Whoever is erased with this answer still signs in for it.
        "address": address,
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
        if not answers_reach(kept.letter):
            raise NobodyReached("There is no e-mail address to answer to; tell the sender another way.")
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
    if decided(actor, Action.ANSWER):
        return None
    return refusal(actor, Action.ANSWER, at, request=request_id)


def _authority(language: Language) -> str:
    """Name where to complain (Art. 77), in one line."""
    authority = Reading(description=current().description, language=language).authority
    return f"{authority.name}, {authority.email}, {authority.website}"
