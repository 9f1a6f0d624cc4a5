"""Using one's rights with the portal's form: the same words for everybody, and nothing done before it is settled who asks."""

from datetime import timedelta

import pytest
from django.core.signing import TimestampSigner
from django.urls import reverse
from django.utils import timezone

from seloste.mailroom.models import Letter
from seloste.mailroom.outgoing import letters_about
from seloste.portal.session import sign_in
from seloste.rights.models import Request

AINO = "aino.virtanen@example.org"
SENT = {"kinds": ["access", "erasure"], "name": "Aino", "email": AINO, "text": "Kiitos!"}


@pytest.fixture
def as_aino(client, someone, rf):
    """Aino, signed in to her own page."""
    from importlib import import_module

    from django.conf import settings

    person_id = someone()
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    request = rf.get("/")
    request.session = session
    sign_in(request, person_id, at=timezone.now())
    session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    return client


def test_a_request_is_opened_and_acknowledged(client, someone) -> None:
    """At the address on file, with a link to confirm."""
    person_id = someone()
    answer = client.post(reverse("portal:request"), SENT)
    assert answer.headers["Location"] == reverse("portal:request_sent")
    request = Request.objects.get()
    assert (request.kinds, request.person_id) == (["access", "erasure"], person_id)
    assert request.state == "awaiting_identity"
    assert "/me/confirm/" in letters_about(request.id)[0].body


def test_a_known_and_an_unknown_address_are_answered_the_same(client, someone) -> None:
    """Word for word."""
    someone()
    known = client.post(reverse("portal:request"), SENT)
    unknown = client.post(reverse("portal:request"), {**SENT, "email": "nobody@example.org"})
    assert known.headers["Location"] == unknown.headers["Location"]
    assert known.status_code == unknown.status_code == 302
    assert Request.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"kinds": []}, "Choose at least one thing."),
        ({"kinds": ["reminder"]}, "Choose at least one thing."),
        ({"email": ""}, "e-mail address"),
        ({"email": "no address"}, "e-mail address"),
    ],
)
def test_what_is_missing_is_said_and_what_was_written_stays(client, wrong, said) -> None:
    """422, and nothing is kept."""
    answer = client.post(reverse("portal:request"), {**SENT, **wrong})
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert "Kiitos!" in answer.content.decode()
    assert not Letter.objects.exists()


def test_a_machine_is_asked_to_look_again(client) -> None:
    """A field that people do not see, or no time to read."""
    trapped = client.post(reverse("portal:request"), {**SENT, "leave-empty": "http://spam.example"})
    assert trapped.status_code == 422
    opened = TimestampSigner(salt="seloste.website.form").sign("")
    hasty = client.post(f"{reverse('portal:request')}?opened={opened}", SENT)
    assert hasty.status_code == 422
    assert not Letter.objects.exists()


def test_whoever_is_signed_in_is_asked_neither_name_nor_address(as_aino) -> None:
    """The session shows who they are: the request waits for the staff, and stands on their own page."""
    page = as_aino.get(reverse("portal:request")).content.decode()
    assert 'name="email"' not in page
    answer = as_aino.post(reverse("portal:request"), {"kinds": ["erasure"], "text": ""}, follow=True)
    request = Request.objects.get()
    assert request.state == "identified"
    assert request.reference in answer.content.decode()
    assert "/me/confirm/" not in letters_about(request.id)[0].body


def test_what_is_sent_twice_from_one_page_is_one_request(as_aino) -> None:
    """Whoever presses twice, or reloads, asks once; whoever comes again asks anew."""
    page = as_aino.get(reverse("portal:request")).content.decode()
    once = page.split('name="once" value="', 1)[1].split('"', 1)[0]
    for _ in range(2):
        as_aino.post(reverse("portal:request"), {"kinds": ["access"], "text": "", "once": once})
    assert Request.objects.count() == 1
    as_aino.post(reverse("portal:request"), {"kinds": ["erasure"], "text": ""})
    assert Request.objects.count() == 2


def test_somebody_else_is_not_asked_for_by_adding_an_address(as_aino) -> None:
    """What the page does not ask is not read."""
    as_aino.post(reverse("portal:request"), {"kinds": ["access"], "email": "saku@example.org"})
    assert [letter.recipient for letter in letters_about(Request.objects.get().id)] == [AINO]


def test_an_hour_later_one_has_to_sign_in_again(as_aino, monkeypatch) -> None:
    """Then the form asks who one is."""
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr("seloste.portal.requesting.timezone.now", lambda: later)
    assert 'name="email"' in as_aino.get(reverse("portal:request")).content.decode()
