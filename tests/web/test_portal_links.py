"""Links that letters lead to: following them changes nothing, and one that does not work says so calmly."""

import re
from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from seloste.consents.selectors import history, states
from seloste.core.consent import Channel, State
from seloste.core.requests import RequestState
from seloste.links.models import Link
from seloste.links.services import Kind, Problem
from seloste.mailroom.outgoing import outbox
from seloste.people.models import Person
from seloste.portal.words import EXPIRED, LINKS
from seloste.publications.selectors import current
from seloste.rights.models import Request

WRITTEN = {"name": "Aino Virtanen", "email": "aino.virtanen@example.org", "message": "Can you call me?"}
AS_ASKED = b"""\
From: Aino Virtanen <aino.virtanen@example.org>
To: info@softpix.io
Subject: My data
Message-ID: <1@example.org>

Hello,

under Article 15 of the GDPR I request access to the personal data you hold about me.

Aino Virtanen
"""


@pytest.fixture
def consent_link(client) -> str:
    """The link to confirm consent, as it stands in the letter."""
    client.post("/forms/contact/", {**WRITTEN, "consent-marketing": "yes"})
    return link_in("confirm_consent")


@pytest.fixture
def withdrawal_link(client, consent_link) -> str:
    """The link to withdraw consent, as it stands in the letter after confirming."""
    client.post(consent_link)
    return link_in("consent_confirmed")


@pytest.fixture
def identity_link(client) -> str:
    """The link to say that it was oneself who asked, as it stands in the acknowledgement."""
    from seloste.rights.delivering import deliver

    client.post("/forms/contact/", WRITTEN)
    deliver(AS_ASKED, at=timezone.now())
    return link_in("acknowledgement")


def link_in(kind: str) -> str:
    """Return the path of the link in the newest letter of this kind."""
    letter = next(letter for letter in outbox() if letter.kind == kind)
    found = re.search(r"http://localhost:8000(/me/\S+)", letter.body)
    assert found, letter.body
    return found[1]


def state() -> RequestState:
    """Return where the only request stands."""
    return RequestState(Request.objects.get().state)


def later(**ahead: int) -> datetime:
    """Return a time from now."""
    return timezone.now() + timedelta(**ahead)


def test_a_mail_scanner_that_follows_the_links_changes_nothing(client, consent_link, identity_link):
    """Programs open each link in a letter; only a person presses the button."""
    for link in (consent_link, identity_link):
        assert client.get(link).status_code == 200
        assert client.head(link).status_code == 200
    assert states(Person.objects.get().id, at=timezone.now())["marketing"] is State.AWAITING_CONFIRMATION
    assert state() is RequestState.AWAITING_IDENTITY
    assert not Link.objects.exclude(used_at=None).exists()


def test_the_consent_is_shown_in_the_words_it_was_given_to(client, consent_link):
    """Whoever confirms reads purpose and exact text first (Art. 7(1))."""
    page = client.get(consent_link).content.decode()
    marketing = current().description.purposes["marketing"]
    assert marketing.consent
    assert marketing.name.root["en"] in page
    assert marketing.consent.text.root["en"] in page


def test_the_button_gives_the_consent(client, consent_link):
    """One press confirms it, with a proof of its own."""
    assert client.post(consent_link).status_code == 200
    person_id = Person.objects.get().id
    assert states(person_id, at=timezone.now())["marketing"] is State.GIVEN
    assert history(person_id)[-1].proof.channel is Channel.CONFIRMATION_LINK


def test_consent_is_withdrawn_in_as_many_steps_as_it_was_given(client, withdrawal_link):
    """A link and a button, no sign-in; doing it twice does no harm (Art. 7(3))."""
    person_id = Person.objects.get().id
    assert client.get(withdrawal_link).status_code == 200
    assert states(person_id, at=timezone.now())["marketing"] is State.GIVEN
    for _ in range(2):
        answer = client.post(withdrawal_link)
        assert answer.status_code == 200
        assert "Your consent is withdrawn" in answer.content.decode()
    assert states(person_id, at=timezone.now())["marketing"] is State.WITHDRAWN


def test_a_withdrawn_consent_can_be_withdrawn_years_later(client, withdrawal_link):
    """The letter that tells of it is as good after five years."""
    with time_machine.travel(later(days=5 * 365)):
        assert client.post(withdrawal_link).status_code == 200


def test_the_button_confirms_who_asked_and_says_what_follows(client, identity_link):
    """The person learns the reference, and that nothing more is asked of them."""
    assert "Yes, I asked for my data" in client.get(identity_link).content.decode()
    page = client.post(identity_link).content.decode()
    assert Request.objects.get().reference in page
    assert state() is RequestState.IDENTIFIED


@pytest.mark.parametrize("name", ["consent_link", "identity_link"])
def test_a_used_link_says_so_before_and_after_the_button(client, request, name):
    """Coming back is no reason to worry: what was confirmed is done."""
    link = request.getfixturevalue(name)
    client.post(link)
    for answer in (client.get(link), client.post(link)):
        assert answer.status_code == 410
        assert str(LINKS[Problem.USED].title) in answer.content.decode()


@pytest.mark.parametrize(
    ("name", "kind", "days"), [("consent_link", Kind.CONSENT, 9), ("identity_link", Kind.IDENTITY, 16)]
)
def test_a_link_whose_time_is_over_says_what_to_do(client, request, name, kind, days):
    """The page tells what did not happen, and how to go on."""
    link = request.getfixturevalue(name)
    with time_machine.travel(later(days=days)):
        for answer in (client.get(link), client.post(link)):
            assert answer.status_code == 410
            assert str(EXPIRED[kind]) in answer.content.decode()
    assert not Link.objects.exclude(used_at=None).exists()


@pytest.mark.parametrize("path", ["confirm", "consent", "withdraw", "answer"])
@pytest.mark.parametrize("token", ["x", "A" * 43, "ä", "%00"])
def test_an_unknown_link_is_not_found(client, path, token):
    """Guessing leads nowhere, and the page says what to try."""
    for answer in (client.get(f"/me/{path}/{token}/"), client.post(f"/me/{path}/{token}/")):
        assert answer.status_code == 404
        assert str(LINKS[Problem.UNKNOWN].advice) in answer.content.decode()


def test_a_link_works_only_for_what_it_was_made_for(client, consent_link, identity_link):
    """The token of one letter opens no other page."""
    for path, link in (("consent", identity_link), ("confirm", consent_link), ("withdraw", consent_link)):
        token = link.split("/")[3]
        assert client.post(f"/me/{path}/{token}/").status_code == 404


def test_a_request_that_has_moved_on_asks_nothing_more(client, identity_link):
    """A second letter with another link is no fault of the person's."""
    Request.objects.update(state=RequestState.IDENTIFIED.value)
    answer = client.post(identity_link)
    assert answer.status_code == 410
    assert "nothing more to confirm" in answer.content.decode()


def test_pages_behind_links_are_kept_nowhere(client, consent_link, identity_link):
    """No browser or proxy keeps them, no other site learns their address, no search engine lists them."""
    for path in (consent_link, identity_link, "/me/answer/x/", "/me/answer/x/code/", "/me/"):
        answer = client.get(path)
        assert "no-store" in answer.headers["Cache-Control"]
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert 'name="robots" content="noindex' in answer.content.decode()


def test_the_button_cannot_be_pressed_from_another_site(consent_link):
    """A token alone, in somebody else's page, confirms nothing."""
    assert Client(enforce_csrf_checks=True).post(consent_link).status_code == 403
    assert states(Person.objects.get().id, at=timezone.now())["marketing"] is State.AWAITING_CONFIRMATION


def test_every_problem_and_every_kind_of_link_has_a_sentence():
    """No reason is shown as a code."""
    assert set(LINKS) == set(Problem)
    assert set(EXPIRED) == set(Kind)


def test_the_way_in_tells_how_to_ask(client):
    """The page is true and useful for somebody who has no link yet (Art. 12(2))."""
    page = client.get("/me/").content.decode()
    description = current().description
    assert f"mailto:{description.contact_person.email}" in page
    assert 'href="/me/request/"' in page
    assert "within one month" in page
    assert "Office of the Data Protection Ombudsman" in page
