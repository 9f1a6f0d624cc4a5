"""Promise: whoever fills in a form with your address learns nothing about you and changes nothing of you.

A form proves nothing about who fills it in: the page says the same as to somebody new, your details and your
consents stay as they are, and the message is all that it leaves.
"""

import re
from datetime import datetime

import pytest
from django.utils import timezone
from followed import Followed

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import live
from seloste.core.access import Actor
from seloste.core.consent import Choice
from seloste.mailroom.outgoing import outbox
from seloste.people.models import Person, Profile, Record
from seloste.people.searching import Found, search
from seloste.people.selectors import Card, card

STRANGER = "somebody.new@example.org"


def fill_in(email: str, *, tick: bool) -> tuple[int, str, bytes]:
    """Send the form as a browser does, and return what the visitor sees at the end."""
    client = Followed(SERVER_NAME="localhost")
    page = client.get("/forms/contact/").content.decode()
    box = next(part for part in page.split("<input") if 'type="checkbox"' in part.split(">", 1)[0])
    name, value = (box.split(f'{attribute}="', 1)[1].split('"', 1)[0] for attribute in ("name", "value"))
    answers = {
        "name": "Impostor Impostorsson",
        "email": email,
        "phone": "+358 50 7654321",
        "organisation": "Impostors Ltd",
        "message": "Hello",
    }
    sent = client.post("/forms/contact/", {**answers, **({name: value} if tick else {})})
    thanks = client.get(sent["Location"]).content
    return sent.status_code, sent["Location"], re.sub(rb'(csrfmiddlewaretoken" value=")\w+', rb"\1", thanks)


@pytest.mark.parametrize("tick", [True, False], ids=["ticked", "empty"])
def test_the_page_says_the_same_to_everybody(whole, tick: bool) -> None:
    """Status, address and page, byte for byte but for the token against forged forms."""
    kept = whole()
    known = fill_in(kept.fields["email"].upper(), tick=tick)
    assert known == fill_in(STRANGER, tick=tick)
    assert known[0] == 302


@pytest.mark.parametrize("tick", [True, False], ids=["ticked", "empty"])
def test_nothing_of_the_profile_changes_and_the_message_is_kept(
    whole, customer_service: Actor, now: datetime, tick: bool
) -> None:
    """Not a byte of any sealed profile; nobody is found by what the impostor wrote."""
    kept = whole()
    before = list(Profile.objects.order_by("id").values_list("id", "sealed", "updated_at"))
    records = Record.objects.count()
    fill_in(kept.fields["email"], tick=tick)
    assert list(Profile.objects.order_by("id").values_list("id", "sealed", "updated_at")) == before
    assert Person.objects.count() == 1
    assert Record.objects.count() == records + 2, "the message and the connection it came over"
    shown = card(actor=customer_service, purpose="inquiries", person_id=kept.person_id, at=now)
    assert isinstance(shown, Card)
    assert "Impostor" not in repr(shown.fields)
    for typed in ("impostor", "+358507654321"):
        found = search(actor=customer_service, purpose="inquiries", text=typed, at=now)
        assert isinstance(found, Found)
        assert (found.hits, found.withheld) == ([], 0)


@pytest.mark.parametrize("tick", [True, False], ids=["ticked", "empty"])
@pytest.mark.parametrize(
    "before", [[], [Choice.WITHDRAWN], [Choice.WITHDRAWN, Choice.GIVEN, Choice.CONFIRMED]], ids=len
)
def test_live_consent_stays_what_it_was(whole, choose, before: list[Choice], tick: bool) -> None:
    """Neither raised by a tick nor taken away by an empty box."""
    kept = whole()
    choose(kept.person_id, "marketing", *before)
    earlier = list(ConsentChoice.objects.order_by("id").values())
    holds = live([kept.person_id], at=timezone.now())
    fill_in(kept.fields["email"], tick=tick)
    assert live([kept.person_id], at=timezone.now()) == holds
    assert list(ConsentChoice.objects.order_by("id").values())[: len(earlier)] == earlier


def test_a_tick_asks_at_the_address_on_file_and_nowhere_else(whole, choose) -> None:
    """The person whose address it is decides."""
    kept = whole()
    choose(kept.person_id, "marketing", Choice.WITHDRAWN)
    fill_in(kept.fields["email"].upper(), tick=True)
    assert [(letter.kind, letter.recipient) for letter in outbox()] == [
        ("confirm_consent", kept.fields["email"])
    ]
