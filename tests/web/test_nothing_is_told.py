"""Somebody's name, e-mail and phone, planted at every door: in no line of a log, no address, no header, no error page."""

import io
import logging
import re
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from followed import Followed

from seloste.mailroom.outgoing import outbox
from seloste.project.logs import NothingPersonal
from seloste.rights.models import Request

NAME, EMAIL, PHONE = "Äinö Virtanen-Wörtz", "aino.virtanen@example.org", "040 123 4567"
TELLING = ("virtanen", "wörtz", "äinö", "example.org", "401234567", "40 123 4567")
IN_WORDS = frozenset({"Set-Cookie"})
"""Headers whose values are random."""


def telling(text: str) -> list[str]:
    """Return what of the planted person a text tells."""
    return [part for part in TELLING if part in text.lower()]


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


class Watched:
    """A browser that remembers each address it was led to, each header, and each error page of whoever may read nothing."""

    def __init__(self, client: Client, *, may_read: bool = False) -> None:
        self.client, self.may_read = client, may_read
        self.told: list[str] = []

    def send(self, path: str, sent: dict[str, object]) -> str:
        """Send a form and return the page it leads to; of that page, only its addresses are looked at."""
        answer = self.client.post(path, sent)
        self.told += [f"{name}: {value}" for name, value in answer.headers.items() if name not in IN_WORDS]
        if answer.status_code >= 400 and not self.may_read:
            # What was typed is shown again in its own control, and nowhere else.
            shown = re.sub(
                r"<(textarea|option)\b.*?</\1>|<input[^>]*>", "", answer.content.decode(), flags=re.DOTALL
            )
            self.told.append(shown)
        if answer.status_code != 302:
            return answer.content.decode()
        followed = self.client.get(answer.headers["Location"])
        page = followed.content.decode()
        self.told += re.findall(r'(?:href|action|src)="([^"]*)"', page)
        return page

    def read(self, path: str) -> str:
        """Open a page and return it."""
        answer = self.client.get(path)
        self.told += [f"{name}: {value}" for name, value in answer.headers.items() if name not in IN_WORDS]
        page = answer.content.decode()
        self.told += [
            address
            for address in re.findall(r'(?:href|action|src)="([^"]*)"', page)
            if "mailto:" not in address
        ]
        return page


def message(*, attached: str = "") -> bytes:
    """A letter of the planted person's, with a file that is called by their name."""
    letter = EmailMessage()
    letter["From"], letter["Subject"] = f"{NAME} <{EMAIL}>", f"Pyyntö, {NAME}"
    letter.set_content(f"Pyydän jäljennöksen kaikista henkilötiedoistani. {NAME}, {PHONE}")
    if attached:
        letter.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename=attached)
    return letter.as_bytes()


def test_no_door_tells_of_whoever_comes_through(log: io.StringIO) -> None:
    """The forms, right and wrong; signing in with a guessed code; the form for requests; addresses that are none."""
    visitor = Watched(Followed(raise_request_exception=False))
    person = {"name": NAME, "email": EMAIL, "phone": PHONE}
    visitor.send("/forms/contact/", {**person, "message": f"Hei, {NAME}"})
    visitor.send("/forms/contact/", {**person, "message": ""})
    visitor.send("/forms/contact/", {**person, "message": "x", "shoe_size": EMAIL})
    visitor.send("/me/sign-in/", {"email": EMAIL})
    visitor.send("/me/sign-in/code/", {"code": "000000"})
    visitor.send("/me/sign-in/code/", {"code": EMAIL})
    visitor.send("/me/request/", {"kinds": ["erasure"], "name": NAME, "email": EMAIL, "text": PHONE})
    visitor.send("/me/request/", {"kinds": ["erasure"], "name": NAME, "email": f"{EMAIL}@", "text": PHONE})
    visitor.send("/me/request/", {"kinds": [EMAIL], "name": NAME, "email": EMAIL})
    assert Request.objects.count() == 1
    assert [found for told in visitor.told if (found := telling(told))] == []
    assert telling(log.getvalue()) == []
    for posted in outbox():
        assert telling(posted.subject) == [], posted.kind
        assert telling(posted.body) == [], posted.kind


def test_no_room_of_the_console_tells_of_whoever_it_is_about(
    contact_person, someone, log: io.StringIO
) -> None:
    """Looked up, corrected, noted down, taken in as a file with their name on it, and refused."""
    person_id = someone(name=NAME, email=EMAIL, phone=PHONE)
    staff = Watched(contact_person, may_read=True)
    staff.send(reverse("console:people"), {"q": NAME})
    card = reverse("console:person", args=[person_id])
    staff.read(card)
    field = reverse("console:person_field", args=[person_id, "email"])
    staff.send(field, {"value0": f"{NAME} no address", "source": "email"})
    staff.send(
        reverse("console:request_note"),
        {"kind": ["access"], "name": NAME, "email": EMAIL, "text": f"{NAME} {PHONE}", "language": "fi"},
    )
    staff.send(reverse("console:request_note"), {"kind": ["access"], "name": NAME, "email": f"{EMAIL}@@"})
    for name, content in (
        (f"{NAME}.eml", message(attached=f"{NAME}.pdf")),
        (f"{NAME}.eml", b""),
    ):
        staff.send(
            reverse("console:letter_upload"),
            {"letter": SimpleUploadedFile(name, content), "received": ""},
        )
    assert [found for told in staff.told if (found := telling(told))] == []
    assert telling(log.getvalue()) == []
