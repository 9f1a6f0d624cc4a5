"""Raw letters as a mail server hands them over, and what our letters out hold."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from seloste.core.access import Actor
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.requests import RequestState
from seloste.mailroom.outgoing import letters_about
from seloste.rights.answering import confirm_identity
from seloste.rights.delivering import deliver
from seloste.rights.models import Request
from seloste.rights.sorting import sort_as_request

AINO = "aino.virtanen@example.org"


def written(
    text: str, *, sender: str = AINO, subject: str = "Omat tietoni", number: str = "1", **headers: str
) -> bytes:
    """Return a raw letter."""
    extra = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = f"From: {sender}\r\nTo: info@softpix.io\r\nSubject: {subject}\r\nMessage-ID: <{number}@example.org>\r\n"
    return f"{head}{extra}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()


def token_in(body: str, path: str) -> str:
    """Return the token of the link that a letter holds."""
    return body.split(path, 1)[1].split("/", 1)[0]


def code_in(body: str) -> str:
    """Return the one-time code that a letter holds."""
    return next(word for word in body.split() if len(word) == 6 and word.isdigit())


def letter_of_kind(matter: UUID, kind: str) -> str:
    """Return the body of the newest letter out of a kind."""
    return [letter for letter in letters_about(matter) if letter.kind == kind][-1].body


def opened_for(kinds: Sequence[Kind], contact_person: Actor, at: datetime) -> Request:
    """A request of Aino's for these things, opened by hand from a letter, her identity settled."""
    delivered = deliver(written("Hei, katsokaa liitettä."), at=at)
    request_id = sort_as_request(
        letter_id=delivered.letter_id, kinds=kinds, language=Language.FI, actor=contact_person, at=at
    )
    assert isinstance(request_id, UUID)
    request = Request.objects.get(id=request_id)
    if request.state == RequestState.AWAITING_IDENTITY.value:
        token = token_in(letter_of_kind(request.id, "acknowledgement"), "/me/confirm/")
        confirm_identity(token=token, at=at)
    return Request.objects.get(id=request_id)
