"""Fetching an answer: a link, a code to the address on file, the answer; and its end."""

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.correspondence import sign_in_code
from seloste.core.description import Language
from seloste.core.requests import RequestState
from seloste.links import services as links
from seloste.mailroom.addresses import sender
from seloste.people.selectors import contact_address
from seloste.rights.models import Answer
from seloste.rights.steps import StepKind, add_step, log_step, move, post
from seloste.storage import truncate_wal, writing
from seloste.vault.documents import Sealed, destroy, keys_of

KEPT_AFTER_ERASING = timedelta(days=30)
"""How long what was sent to somebody who asked to be erased is kept, and their answer can be fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer as its owner fetches it."""

    reference: str
    language: Language
    pdf: bytes
    data: bytes
    html: str
    """The same document as the PDF, as a fragment of a page; every text in it is escaped."""
    expires_at: datetime


def send_code(*, token: str, at: datetime) -> None:
    """Send a one-time code to the address on file, to sign in for the answer with.

    Raises:
        BadLink: the link does not work, or too many codes were guessed.
    """
    with writing():
        followed = links.follow(token=token, kind=links.Kind.ANSWER, at=at)
        answer = Answer.objects.select_related("request").get(id=followed.matter_id)
        if at > answer.expires_at:
            # A link that was sent again lasts longer than what it leads to.
            raise links.BadLink(links.Problem.EXPIRED)
        code = links.make_code(token=token, kind=links.Kind.ANSWER, at=at)
        address = contact_address(actor=SYSTEM, person_id=answer.person_id, at=at) or sealed_address(answer)
        if not isinstance(address, str):
            raise links.BadLink(links.Problem.EXPIRED)
        language = Language(answer.request.language)
        message = sign_in_code(
            sender=sender(language),
            language=language,
            code=code,
            minutes=int(links.CODE_LASTS.total_seconds() // 60),
        )
        post(answer.request, "sign_in_code", address, message, at)


def sealed_address(answer: Answer) -> str | None:
    """Return the address that an answer went to, of somebody who was erased with it."""
    if answer.sealed is None or answer.request.forget_at is None:
        return None
    document = keys_of([answer.id]).open(answer.sealed, answer_place(answer.id, answer.retention))
    address = document.get("address")
    return address if isinstance(address, str) else None


def sign_in(*, token: str, code: str, at: datetime) -> UUID:
    """Return the answer that the link and the code open.

    Raises:
        BadLink: one of them does not work.
    """
    return links.check_code(token=token, kind=links.Kind.ANSWER, code=code, at=at).matter_id


def lasts_until(*, answer_id: UUID, at: datetime) -> datetime | None:
    """Return until when an answer can be fetched, or None when it is over; nothing is opened."""
    answer = Answer.objects.filter(id=answer_id).exclude(sealed=None).first()
    return answer.expires_at if answer and at <= answer.expires_at else None


def fetch(*, answer_id: UUID, at: datetime) -> Fetched | None:
    """Return the answer to the person who signed in for it, and close the request; None when it is over."""
    with writing():
        # Locked, so that both files fetched at once close the request once.
        answers = Answer.objects.select_related("request").select_for_update()
        answer = answers.filter(id=answer_id).first()
        if answer is None or answer.sealed is None or at > answer.expires_at:
            return None
        request, actor = answer.request, Actor(role=Role.DATA_SUBJECT, id=str(answer.person_id))
        document = keys_of([answer.id]).open(answer.sealed, answer_place(answer.id, answer.retention))
        log_step(request, actor, Action.READ, at, step=StepKind.ANSWER_FETCHED)
        if request.state == RequestState.ANSWERED.value:
            move(request, RequestState.CLOSED, kind=StepKind.ANSWER_FETCHED, actor=actor, at=at)
            Answer.objects.filter(id=answer.id).update(fetched_at=at)
    return Fetched(
        reference=request.reference,
        language=Language(request.language),
        pdf=base64.b64decode(document["pdf"]),
        data=base64.b64decode(document["data"]),
        html=document.get("html", ""),
        expires_at=answer.expires_at,
    )


def expire_answers(*, at: datetime) -> int:
    """Delete the answers whose time is over, keys first; their hashes and manifests stay."""
    over = list(Answer.objects.filter(expires_at__lt=at).exclude(sealed=None).select_related("request"))
    for answer in over:
        destroy(answer.id, at=at)
        with writing():
            Answer.objects.filter(id=answer.id).update(sealed=None)
            add_step(answer.request, StepKind.ANSWER_EXPIRED, actor=SYSTEM, at=at)
            log_step(answer.request, SYSTEM, Action.ANSWER, at, step=StepKind.ANSWER_EXPIRED)
    if over:
        truncate_wal("default")
    return len(over)


def answer_place(answer_id: UUID, retention: str) -> Sealed:
    """Where an answer belongs."""
    return Sealed(owner_id=answer_id, retention=retention, row_id=answer_id, kind="rights.answer")
