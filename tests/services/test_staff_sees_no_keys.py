"""Links and codes are for the one they were sent to; staff see the letter without them."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from seloste.core.access import Actor
from seloste.core.outcomes import Refused
from seloste.core.requests import RequestState
from seloste.mailroom.outgoing import letters_about
from seloste.rights.answering import approve, confirm_identity, send_link_again
from seloste.rights.delivering import deliver
from seloste.rights.fetching import send_code
from seloste.rights.models import Request
from seloste.rights.selectors import Case, case, letters_out

LETTER = (
    b"From: aino.virtanen@example.org\r\nTo: info@softpix.io\r\nSubject: Tiedot\r\nMessage-ID: <k@example.org>\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nPyyd\xc3\xa4n j\xc3\xa4ljenn\xc3\xb6ksen kaikista minua"
    b" koskevista henkil\xc3\xb6tiedoista.\r\n"
)


def _token(body: str, path: str) -> str:
    return body.split(path, 1)[1].split("/", 1)[0]


def _sent(request_id: UUID, kind: str) -> str:
    return [letter.body for letter in letters_about(request_id) if letter.kind == kind][-1]


def test_the_console_shows_letters_without_links_and_codes(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """Nobody on the staff can confirm, consent or fetch in a person's place."""
    someone()
    request_id = deliver(LETTER, at=now).request_id
    assert request_id
    identity = _token(_sent(request_id, "acknowledgement"), "/me/confirm/")
    confirm_identity(token=identity, at=now)
    approve(request_id=request_id, actor=contact_person, at=now)
    answer = _token(_sent(request_id, "answer_ready"), "/me/answer/")
    send_code(token=answer, at=now)
    code = next(
        word for word in _sent(request_id, "sign_in_code").split() if word.isdigit() and len(word) == 6
    )
    shown = case(request_id=request_id, actor=contact_person, at=now)
    listed = letters_out(actor=contact_person, at=now)
    assert isinstance(shown, Case)
    assert not isinstance(listed, Refused)
    text = "".join(letter.body for letter in (*shown.letters_out, *listed))
    assert [secret for secret in (identity, answer, code) if secret in text] == []


def test_a_lost_link_is_replaced_and_the_old_one_ends(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The fresh link goes to the address on file, and is the only one that works."""
    import pytest

    from seloste.links.services import BadLink

    someone()
    request_id = deliver(LETTER, at=now).request_id
    assert request_id
    first = _token(_sent(request_id, "acknowledgement"), "/me/confirm/")
    assert send_link_again(request_id=request_id, actor=contact_person, at=now) is None
    second = _token(_sent(request_id, "confirm_identity"), "/me/confirm/")
    with pytest.raises(BadLink):
        confirm_identity(token=first, at=now)
    confirm_identity(token=second, at=now)
    assert Request.objects.get(id=request_id).state == RequestState.IDENTIFIED.value
