"""A letter taken in by hand: one file, read strictly, counted from the day it came."""

import io
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from seloste.core.description import StaffRole
from seloste.core.letters.message import MAX_BYTES
from seloste.mailroom.models import Letter
from seloste.rights.models import Request

ASKS = (
    "From: Aino Virtanen <aino.virtanen@example.org>\r\nTo: info@softpix.io\r\nSubject: Tietoni\r\n"
    "Message-ID: <by.hand@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Hei,\r\n\r\npyydän saada tietää, mitä tietoja minusta on rekisterissänne (GDPR 15 artikla).\r\n"
).encode()
UPLOAD = "/console/letters/upload/"


def send(client: Client, raw: bytes = ASKS, received: str = "", **more):
    """Send a file as the page does."""
    file = io.BytesIO(raw)
    file.name = "letter.eml"
    return client.post(UPLOAD, {"letter": file, "received": received, **more})


def test_a_request_in_a_file_is_opened_as_of_the_day_it_came(contact_person):
    """The month runs from receipt, not from when somebody found the time."""
    day = timezone.localdate() - timedelta(days=5)
    gone = send(contact_person, received=day.isoformat())
    request = Request.objects.get()
    assert gone["Location"] == f"/console/requests/{request.id}/"
    assert request.receipt_date == day
    assert "is open and acknowledged" in contact_person.get(gone["Location"]).content.decode()


def test_the_same_letter_twice_is_one(contact_person):
    """The page says so."""
    send(contact_person)
    gone = send(contact_person)
    assert "was here already" in contact_person.get(gone["Location"]).content.decode()
    assert Letter.objects.count() == Request.objects.count() == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no mail at all",
        b"\x00\xff" * 4000,
        b"Subject: from nobody\r\n\r\nHi\r\n",
        b"x" * (MAX_BYTES + 1),
    ],
    ids=["empty", "text", "bytes", "no-sender", "long"],
)
def test_what_is_no_letter_gets_a_sentence(contact_person, raw):
    """And nothing is kept."""
    gone = send(contact_person, raw)
    assert "Nothing was taken in" in contact_person.get(gone["Location"]).content.decode()
    assert not Letter.objects.exists()


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "9999-12-31", "1999-01-01"])
def test_a_day_that_has_not_been_gets_a_sentence(contact_person, day):
    """Nor one so long ago that it was typed wrongly."""
    gone = send(contact_person, received=day)
    assert "give the day the letter came" in contact_person.get(gone["Location"]).content.decode()
    assert not Letter.objects.exists()


def test_one_file_and_no_more(contact_person):
    """A request with more is refused whole."""
    second = io.BytesIO(ASKS)
    second.name = "other.eml"
    assert send(contact_person, other=second).status_code == 400
    assert not Letter.objects.exists()


def test_no_file_is_read_of_whoever_may_not_send_one(signed_in, client):
    """Nobody signed in, another role, another site."""
    assert send(client).status_code == 302
    assert send(signed_in(StaffRole.CUSTOMER_SERVICE)).status_code == 403
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = signed_in(StaffRole.CONTACT_PERSON).cookies
    assert send(strict).status_code == 403
    assert not Letter.objects.exists()
