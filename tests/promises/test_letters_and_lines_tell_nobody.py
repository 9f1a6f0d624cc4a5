"""Promise: our letters, addresses and logs do not spread your data.

The link that asks whether it was you goes to the address on file only; an answer opens with link and code, and
with nothing less; no subject, no line of a log and no address of ours names you.
"""

import io
import logging
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.utils import timezone
from followed import Followed

from seloste.core.access import Actor
from seloste.links.services import BadLink
from seloste.mailroom.outgoing import letters_about, outbox, send_due
from seloste.project.logs import NothingPersonal
from seloste.rights.answering import approve, confirm_identity, send_link_again
from seloste.rights.delivering import deliver
from seloste.rights.fetching import fetch, send_code, sign_in
from seloste.rights.identifying import name_person
from seloste.rights.models import Answer
from seloste.website import views

TELLING = ("Virtanen", "Wörtz", "Äinö", "aino.virtanen", "example.org", "401234567", "Sample of")


def telling(text: str) -> list[str]:
    """Return what of the invented person a text tells."""
    return [part for part in TELLING if part.lower() in text.lower()]


def token(request_id: UUID, path: str) -> str:
    """Return the token of the newest link with this path."""
    body = next(one.body for one in reversed(letters_about(request_id)) if path in one.body)
    return body.split(path, 1)[1].split("/", 1)[0]


def code_of(request_id: UUID) -> str:
    """Return the newest code sent."""
    body = letters_about(request_id)[-1].body
    return next(word for word in body.split() if word.isdigit() and len(word) == 6)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What Seloste's own handler, with its filter, writes while the test runs."""
    (handler,) = [
        one
        for one in logging.getLogger().handlers
        if isinstance(one, logging.StreamHandler)
        and any(isinstance(each, NothingPersonal) for each in one.filters)
    ]
    written = io.StringIO()
    before = handler.setStream(written)
    yield written
    handler.setStream(before)


@pytest.fixture
def answered(whole, letter, contact_person: Actor) -> UUID:
    """A request whose answer waits to be fetched."""
    whole()
    at = timezone.now()
    request_id = deliver(letter(), at=at).request_id
    assert isinstance(request_id, UUID)
    confirm_identity(token=token(request_id, "/me/confirm/"), at=at)
    approve(request_id=request_id, actor=contact_person, at=at)
    return request_id


@pytest.mark.parametrize(
    "sender",
    [
        "AINO.Virtanen@EXAMPLE.org",
        "Aino <Aino.Virtanen@Example.Org>",
        "aino.virtanen@ｅxample.org",
    ],
)
def test_the_identity_link_goes_to_the_address_on_file_letter_for_letter(
    whole, letter, now: datetime, sender: str
) -> None:
    """Another spelling may be another mailbox (RFC 5321, section 2.4): it gets no link."""
    kept = whole()
    delivered = deliver(letter(sender), at=now)
    assert delivered.request_id
    for sent in letters_about(delivered.request_id):
        if "/me/confirm/" in sent.body:
            assert sent.recipient == kept.fields["email"]


def test_whoever_writes_from_elsewhere_gets_no_link_even_when_we_find_the_person(
    whole, letter, contact_person: Actor, now: datetime
) -> None:
    """Not at first, not when somebody names the person, not when the link is sent again; whatever Reply-To says."""
    kept = whole()
    raw = b"Reply-To: thief@example.net\r\n" + letter("thief@example.net")
    delivered = deliver(raw, at=now)
    assert delivered.request_id
    assert name_person(
        request_id=delivered.request_id, person_id=kept.person_id, actor=contact_person, at=now
    )
    send_link_again(request_id=delivered.request_id, actor=contact_person, at=now)
    linked = [one for one in letters_about(delivered.request_id) if "/me/" in one.body]
    assert len(linked) == 2
    assert {one.recipient for one in linked} == {kept.fields["email"]}


def test_a_reply_to_leads_no_link_away(whole, letter, now: datetime) -> None:
    """A forged letter in the person's name is answered to the person."""
    kept = whole()
    delivered = deliver(b"Reply-To: thief@example.net\r\nSender: thief@example.net\r\n" + letter(), at=now)
    assert delivered.request_id
    assert {one.recipient for one in letters_about(delivered.request_id)} == {kept.fields["email"]}


def test_an_answer_needs_link_and_code(answered: UUID) -> None:
    """Not the link alone, not another link's code, not a code twice, not an old one, not the answer's address."""
    answer, at = Answer.objects.get(), timezone.now()
    link = token(answered, "/me/answer/")
    client = Client(SERVER_NAME="localhost")
    own = f"/me/answers/{answer.id}/"
    pages = [f"/me/answer/{link}/", f"/me/answer/{link}/code/", own, f"{own}answer.pdf", f"{own}answer.json"]
    for page in pages:
        shown = client.get(page)
        assert shown.headers["Content-Type"].startswith("text/html"), page
        assert telling(shown.content.decode()) == [], page
    for wrong in ("", "000000", "abcdef"):
        with pytest.raises(BadLink):
            sign_in(token=link, code=wrong, at=at)
    send_code(token=link, at=at)
    code = code_of(answered)
    with pytest.raises(BadLink):
        sign_in(token="x" * 43, code=code, at=at)
    with pytest.raises(BadLink):
        sign_in(token=link, code=code, at=at + timedelta(minutes=16))
    assert sign_in(token=link, code=code, at=at) == answer.id
    with pytest.raises(BadLink):
        sign_in(token=link, code=code, at=at)


def test_an_answer_is_over_when_it_said_it_would_be(answered: UUID) -> None:
    """Also for somebody who had signed in."""
    answer = Answer.objects.get()
    assert fetch(answer_id=answer.id, at=answer.expires_at)
    assert fetch(answer_id=answer.id, at=answer.expires_at + timedelta(seconds=1)) is None


def test_no_subject_and_no_link_of_a_letter_tells_anything(answered: UUID) -> None:
    """Everything that is sent on the way, from acknowledgement to code; bodies name nobody either."""
    send_code(token=token(answered, "/me/answer/"), at=timezone.now())
    client = Followed(SERVER_NAME="localhost")
    page = client.get("/forms/contact/").content.decode()
    box = next(part for part in page.split("<input") if 'type="checkbox"' in part.split(">", 1)[0])
    name, value = (box.split(f'{attribute}="', 1)[1].split('"', 1)[0] for attribute in ("name", "value"))
    client.post(
        "/forms/contact/",
        {"name": "Matti Virtanen", "email": "matti@example.org", "message": "Sample of", name: value},
    )
    letters = outbox()
    assert {one.kind for one in letters} == {
        "acknowledgement",
        "answer_ready",
        "sign_in_code",
        "confirm_consent",
    }
    for one in letters:
        assert telling(one.subject) == [], one.kind
        assert telling(one.body) == [], one.kind
        assert all(telling(link) == [] for link in re.findall(r"https?://\S+", one.body))


def test_nothing_personal_stands_in_an_address_of_ours(answered: UUID) -> None:
    """Redirects and links of the pages a visitor and the person meet."""
    client = Client(SERVER_NAME="localhost")
    seen = []
    sent = client.post(
        "/forms/contact/",
        {"name": "Äinö Virtanen-Wörtz", "email": "aino.virtanen@example.org", "message": "Sample of"},
    )
    seen.append(sent["Location"])
    pages = ["/", "/notice/", "/forms/contact/", "/me/", sent["Location"]]
    pages.append(f"/me/answer/{token(answered, '/me/answer/')}/")
    for page in pages:
        seen += re.findall(r'(?:href|action|src)="([^"]*)"', client.get(page).content.decode())
    assert len(seen) > 20
    assert [address for address in seen if telling(address)] == []


def test_no_line_of_a_log_tells_anything(
    whole, letter, log: io.StringIO, monkeypatch, contact_person: Actor
) -> None:
    """The whole path, a mail server that is not there, and an exception that repeats what was written."""
    kept = whole()
    at = timezone.now()
    request_id = deliver(letter(), at=at).request_id
    assert isinstance(request_id, UUID)
    confirm_identity(token=token(request_id, "/me/confirm/"), at=at)
    approve(request_id=request_id, actor=contact_person, at=at)
    send_due(at=at)
    client = Client(SERVER_NAME="localhost", raise_request_exception=False)
    answers = {"name": kept.fields["name"], "email": kept.fields["email"], "message": "Sample of"}
    client.post("/forms/contact/", {**answers, "shoe_size": kept.fields["email"]})
    client.get(f"/nowhere/{kept.fields['email']}/")
    client.get("/", headers={"host": "aino.virtanen.example.org"})

    def fail(*_: object, **__: object) -> None:
        raise ValueError(f"cannot keep {answers}")

    monkeypatch.setattr(views, "send", fail)
    assert client.post("/forms/contact/", answers).status_code == 500
    try:
        fail()
    except ValueError:
        logging.getLogger("seloste.people").exception("a person could not be kept")
    lines = log.getvalue()
    assert lines.count("ValueError at fail") == 2
    assert "a letter could not be sent" in lines
    assert telling(lines) == []
