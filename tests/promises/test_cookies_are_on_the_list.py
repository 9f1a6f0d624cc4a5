"""Promise: our pages set the cookies on the list and no others, and ask nobody to accept any.

The list holds what the pages need to work; whoever lets in no other cookie gets everything there is.

Proves: S28, S32
"""

import re

import pytest
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from allauth.mfa.totp.internal.auth import yield_hotp_counters_from_time as counters
from django.test import Client
from django.utils import timezone

from seloste.core.access import Actor
from seloste.core.description import StaffRole
from seloste.mailroom.outgoing import letters_about
from seloste.publications.selectors import current
from seloste.rights.answering import approve
from seloste.rights.delivering import deliver
from seloste.staff.services import add_account

PUBLIC = ["/", "/notice/", "/notice/?lang=sv", "/forms/contact/", "/me/", "/accounts/login/", "/nowhere/"]


def set_by(client: Client) -> set[str]:
    """Return the names of the cookies that a browser was given."""
    return set(client.cookies)


def token_of(client: Client, page: str) -> str:
    """Return the token against forged forms that a page holds."""
    found = re.search(r'csrfmiddlewaretoken" value="(\w+)"', client.get(page).content.decode())
    assert found, page
    return found[1]


def test_public_pages_need_no_cookie_and_set_none_that_is_not_listed() -> None:
    """Every page is there for somebody whose browser takes no cookie at all."""
    for page in PUBLIC:
        client = Client(SERVER_NAME="localhost")
        answer = client.get(page)
        assert answer.status_code == (404 if page == "/nowhere/" else 200), page
        assert set_by(client) <= set(current().description.cookies), page


def test_the_whole_path_of_a_person_sets_listed_cookies_only(whole, letter, contact_person: Actor) -> None:
    """Form with its box ticked, language, identity, code, answer: with checks against forgery as in real life."""
    whole()
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    form = {"name": "Matti", "email": "matti@example.org", "message": "Hei"}
    sent = client.post(
        "/forms/contact/", {**form, "csrfmiddlewaretoken": token_of(client, "/forms/contact/")}
    )
    assert sent.status_code == 302
    client.get(sent["Location"])
    client.post(
        "/language/setlang/",
        {"language": "fi", "next": "/", "csrfmiddlewaretoken": token_of(client, "/forms/contact/")},
    )
    request_id = deliver(letter(), at=timezone.now()).request_id
    assert request_id
    confirm = _link(request_id, "/me/confirm/")
    assert client.post(confirm, {"csrfmiddlewaretoken": token_of(client, confirm)}).status_code == 200
    approve(request_id=request_id, actor=contact_person, at=timezone.now())
    answer = _link(request_id, "/me/answer/")
    client.post(answer, {"csrfmiddlewaretoken": token_of(client, answer)})
    code = next(word for word in letters_about(request_id)[-1].body.split() if re.fullmatch(r"\d{6}", word))
    enter = f"{answer}code/"
    opened = client.post(enter, {"code": code, "csrfmiddlewaretoken": token_of(client, enter)}, follow=True)
    assert opened.status_code == 200
    assert "sessionid" in set_by(client)
    assert set_by(client) <= set(current().description.cookies)


@pytest.mark.parametrize("right", [True, False], ids=["let in", "not let in"])
def test_staff_signing_in_get_listed_cookies_only(settings, right: bool) -> None:
    """Also when a page has something to say to them."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    account = add_account(
        email="staff@softpix.example.org",
        name="Somebody",
        role=StaffRole.CONTACT_PERSON,
        password="käpylehmä-ja-lumihiutale",
        language="en",
        at=timezone.now(),
    )
    secret = generate_totp_secret()
    TOTP.activate(account, secret)
    client = Client(SERVER_NAME="localhost")
    password = "käpylehmä-ja-lumihiutale" if right else "wrong"
    client.post("/accounts/login/", {"login": account.email, "password": password})
    code = format_hotp_value(hotp_value(secret, list(counters())[1]))
    client.post("/accounts/2fa/authenticate/", {"code": code})
    answer = client.get("/console/", follow=True)
    assert answer.status_code == 200
    client.post("/accounts/logout/")
    assert set_by(client) <= set(current().description.cookies)


def test_nobody_is_asked_to_accept_cookies() -> None:
    """There is nothing to refuse, so there is no wall and no banner."""
    page = Client(SERVER_NAME="localhost").get("/").content.decode().lower()
    assert "accept" not in page
    notice = Client(SERVER_NAME="localhost").get("/notice/").content.decode()
    assert all(name in notice for name in current().description.cookies)


def _link(request_id: object, path: str) -> str:
    body = next(one.body for one in reversed(letters_about(request_id)) if path in one.body)
    return path + body.split(path, 1)[1].split("/", 1)[0] + "/"
