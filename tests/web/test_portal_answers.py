"""Fetching an answer: a link, a code, two files, and nobody else's."""

import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone
from followed import Followed

from seloste.core.access import Actor, Role
from seloste.core.requests import RequestState
from seloste.links.services import ATTEMPTS, Problem
from seloste.mailroom.outgoing import Posted, outbox
from seloste.portal.words import CODES, LINKS
from seloste.rights.answering import approve, confirm_identity
from seloste.rights.delivering import deliver
from seloste.rights.models import Answer, Request

CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")
LETTER = """\
From: {address}
To: info@softpix.io
Subject: My data
Message-ID: <{address}>

Hello,

under Article 15 of the GDPR I request access to the personal data you hold about me.
"""


@pytest.fixture
def answered(client):
    """Somebody's answer, approved; return the link in their letter."""

    def answer(address: str = "aino.virtanen@example.org") -> str:
        Followed().post(
            "/forms/contact/", {"name": "Aino", "email": address, "message": "A private question"}
        )
        deliver(LETTER.format(address=address).encode(), at=timezone.now())
        token = path_in(newest("acknowledgement", address)).split("/")[3]
        reference = confirm_identity(token=token, at=timezone.now())
        approve(request_id=Request.objects.get(reference=reference).id, actor=CONTACT, at=timezone.now())
        return path_in(newest("answer_ready", address))

    return answer


@pytest.fixture
def link(answered) -> str:
    """Aino's link."""
    return answered()


@pytest.fixture
def signed_in(client, link) -> str:
    """Sign Aino in; return the address of her answer."""
    return sign_in(client, link)


def newest(kind: str, address: str = "aino.virtanen@example.org") -> Posted:
    """Return the newest letter of this kind to somebody."""
    return next(letter for letter in outbox() if (letter.kind, letter.recipient) == (kind, address))


def path_in(letter: Posted) -> str:
    """Return the path of the letter's link."""
    found = re.search(r"http://localhost:8000(/me/\S+)", letter.body)
    assert found, letter.body
    return found[1]


def code_in(letter: Posted) -> str:
    """Return the code in the letter."""
    found = re.search(r"\b\d{6}\b", letter.body)
    assert found, letter.body
    return found[0]


def another(code: str) -> str:
    """Return a code that is not this one."""
    return f"{(int(code) + 1) % 1_000_000:06}"


def sign_in(client: Client, link: str, address: str = "aino.virtanen@example.org") -> str:
    """Sign in with link and code; return where that leads."""
    client.post(link)
    answer = client.post(f"{link}code/", {"code": code_in(newest("sign_in_code", address))})
    assert answer.status_code == 302
    return answer.url


def codes_sent() -> int:
    """Count the codes sent."""
    return sum(letter.kind == "sign_in_code" for letter in outbox())


def test_opening_the_link_sends_no_code(client, link):
    """A mail scanner that follows the link does not fill anybody's mailbox."""
    assert client.get(link).status_code == 200
    assert client.get(f"{link}code/").status_code == 200
    assert codes_sent() == 0


def test_the_button_sends_a_code_and_leads_to_where_it_is_written(client, link):
    """Reloading that page sends no second code."""
    answer = client.post(link)
    assert (answer.status_code, answer.url) == (302, f"{link}code/")
    page = client.get(answer.url).content.decode()
    assert 'autocomplete="one-time-code"' in page
    assert 'inputmode="numeric"' in page
    assert codes_sent() == 1


def test_the_code_opens_the_answer_with_its_two_files(client, signed_in):
    """PDF to read, JSON for programs; both to keep, neither kept on the way (Art. 15(3), 20)."""
    assert client.get(signed_in).status_code == 200
    reference = Request.objects.get().reference
    for kind, content_type in (("pdf", "application/pdf"), ("json", "application/json")):
        answer = client.get(f"{signed_in}answer.{kind}")
        assert answer.headers["Content-Type"] == content_type
        assert answer.headers["Content-Disposition"] == f'attachment; filename="{reference}.{kind}"'
        assert "no-store" in answer.headers["Cache-Control"]
    assert client.get(f"{signed_in}answer.pdf").content.startswith(b"%PDF-")
    assert "A private question" in json.dumps(json.loads(client.get(f"{signed_in}answer.json").content))


def test_the_request_is_closed_by_fetching_and_not_by_looking(client, signed_in):
    """What the register says was handed over, was."""
    client.get(signed_in)
    assert Request.objects.get().state == RequestState.ANSWERED
    client.get(f"{signed_in}answer.pdf")
    assert Request.objects.get().state == RequestState.CLOSED


def test_the_session_holds_the_answer_and_nothing_about_the_person(client, signed_in):
    """Whoever reads the session table learns nobody's name."""
    held = Session.objects.get(session_key=client.session.session_key).get_decoded()
    assert set(held) == {"answer", "answer_until"}
    assert held["answer"] == str(Answer.objects.get().id)


def test_signing_in_changes_the_session_key(client, link):
    """A session that somebody prepared on the person's machine opens nothing."""
    session = client.session
    session["prepared"] = True
    session.save()
    before = session.session_key
    address = sign_in(client, link)
    assert client.session.session_key != before
    planted = Client()
    planted.cookies["sessionid"] = before
    assert planted.get(f"{address}answer.pdf").status_code == 302


def test_without_signing_in_there_are_no_files(client, link):
    """The address of the answer alone leads to how to see one's data."""
    for path in ("", "answer.pdf", "answer.json"):
        answer = client.get(f"/me/answers/{Answer.objects.get().id}/{path}")
        assert (answer.status_code, answer.url) == (302, "/me/")


def test_anothers_answer_is_not_found(client, answered, signed_in):
    """Signed in for one answer, no other exists."""
    answered("eero@example.org")
    others = Answer.objects.exclude(id=signed_in.split("/")[3]).get()
    for answer_id in (others.id, uuid4()):
        for path in ("", "answer.pdf", "answer.json"):
            assert client.get(f"/me/answers/{answer_id}/{path}").status_code == 404
    assert others.request.state == RequestState.ANSWERED


def test_somebody_elses_code_opens_nothing(client, answered, link):
    """A code belongs to its link."""
    other = answered("eero@example.org")
    client.post(other)
    client.post(link)
    code = code_in(newest("sign_in_code", "eero@example.org"))
    if code != code_in(newest("sign_in_code")):
        assert client.post(f"{link}code/", {"code": code}).status_code == 400


def test_a_wrong_code_can_be_written_again(client, link):
    """One mistake is explained beside the field and costs nothing."""
    client.post(link)
    code = code_in(newest("sign_in_code"))
    answer = client.post(f"{link}code/", {"code": another(code)})
    assert answer.status_code == 400
    assert str(CODES[Problem.WRONG_CODE]) in answer.content.decode()
    spaced = client.post(f"{link}code/", {"code": f" {code[:3]} {code[3:]} "})
    assert spaced.status_code == 302


def test_nothing_written_is_not_a_guess(client, link):
    """Pressing the button too early does not use up a try."""
    client.post(link)
    for _ in range(ATTEMPTS + 1):
        assert client.post(f"{link}code/", {"code": " "}).status_code == 400
    assert client.post(f"{link}code/", {"code": code_in(newest("sign_in_code"))}).status_code == 302


def test_five_wrong_codes_end_the_link(client, link):
    """Nobody can try a million codes; the right one does not help any more either."""
    client.post(link)
    code = code_in(newest("sign_in_code"))
    for _ in range(ATTEMPTS):
        assert client.post(f"{link}code/", {"code": another(code)}).status_code == 400
    for answer in (client.post(f"{link}code/", {"code": code}), client.post(link)):
        assert answer.status_code == 410
        assert str(LINKS[Problem.TOO_MANY_ATTEMPTS].title) in answer.content.decode()
    assert codes_sent() == 1


def test_an_old_code_says_so(client, link):
    """After a quarter of an hour a new one is needed, and the page offers it."""
    client.post(link)
    code = code_in(newest("sign_in_code"))
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        answer = client.post(f"{link}code/", {"code": code})
        assert answer.status_code == 400
        assert str(CODES[Problem.EXPIRED]) in answer.content.decode()
        assert sign_in(client, link)


def test_the_link_ends_with_the_answer(client, link):
    """After its last day nothing opens it, and the page says how to ask again."""
    with time_machine.travel(timezone.now() + timedelta(days=32)):
        for answer in (client.get(link), client.post(link), client.get(f"{link}code/")):
            assert answer.status_code == 410
            assert "you can ask again, free of charge" in answer.content.decode()


def test_an_answer_whose_time_is_over_is_gone_for_a_session_as_well(client, signed_in):
    """A page left open does not keep what the register has deleted."""
    Answer.objects.update(sealed=None)
    assert client.get(f"{signed_in}answer.pdf").status_code == 410


def test_the_access_ends_after_an_hour(client, signed_in):
    """A shared computer forgets."""
    with time_machine.travel(timezone.now() + timedelta(minutes=61)):
        assert client.get(f"{signed_in}answer.pdf").status_code == 302


def test_signing_out_ends_the_access(client, signed_in):
    """Nothing of it stays in the session table."""
    assert client.get("/me/sign-out/").status_code == 405
    answer = client.post("/me/sign-out/")
    assert (answer.status_code, answer.url) == (302, "/me/")
    assert client.get(f"{signed_in}answer.pdf").status_code == 302
    assert not Session.objects.exists()


def test_the_answer_can_be_read_as_a_page(client, signed_in):
    """The same words as on paper, for whoever wants no file; reading it is fetching it."""
    page = client.get(f"{signed_in}read/")
    assert page.status_code == 200
    assert "A private question" in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert Request.objects.get().state == RequestState.CLOSED
    client.post("/me/sign-out/")
    assert client.get(f"{signed_in}read/")["Location"] == "/me/"


def test_whoever_is_signed_in_to_their_own_page_needs_no_second_code(client, answered):
    """Their answer is theirs; another's is not found."""
    answered()
    answered("matti@example.org")
    client.post("/me/sign-in/", {"email": "aino.virtanen@example.org"})
    client.post("/me/sign-in/code/", {"code": code_in(newest("sign_in_code"))})
    own = Answer.objects.get(request__person_id=client.session["person"])
    page = client.get("/me/").content.decode()
    assert f"/me/answers/{own.id}/" in page
    assert client.get(f"/me/answers/{own.id}/answer.pdf").content.startswith(b"%PDF")
    other = Answer.objects.exclude(id=own.id).get()
    for address in ("", "read/", "answer.pdf", "answer.json"):
        assert client.get(f"/me/answers/{other.id}/{address}").status_code == 404
