"""Signing in to mail servers: encrypted, with a password or an access token, and without telling either."""

import base64
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from certified import certificate
from dovecot import PASSWORD, USER, Dovecot, Tokens, dovecot
from imapclient import SocketTimeout
from pydantic import ValidationError
from served import Mailbox as Received
from served import free_port

from seloste.core.correspondence import Message
from seloste.mailroom import mailbox_server
from seloste.mailroom import tokens as kept
from seloste.mailroom.mailbox import count_unread
from seloste.mailroom.mailbox_account import Lost, NotFetched
from seloste.mailroom.models import Outgoing
from seloste.mailroom.outgoing import queue, send_due
from seloste.mailroom.tokens import Client, NoToken, access_token
from seloste.project.config import Config
from seloste.project.mail import Mail, Mailbox, OAuth2
from seloste.project.parts import BadConfig, reveal

SECRET, REFRESH = "client-secret-7f3a", "refresh-token-91bc"


@pytest.fixture
def tokens() -> Iterator[Tokens]:
    """An authorisation server at an address that nothing is known of."""
    server = Tokens()
    yield server
    server.stop()


def oauth2(tokens: Tokens, **settings: str) -> dict[str, Any]:
    """Return the settings of an account that is signed in to with a token."""
    given = {"token_url": tokens.url, "client_id": "seloste", "client_secret": SECRET, **settings}
    return {"auth": "xoauth2", "user": USER, "oauth2": given}


def client(tokens: Tokens, **settings: str) -> Client:
    """Return who asks for tokens."""
    return OAuth2(**oauth2(tokens, **settings)["oauth2"]).client()


def look(server: Dovecot, **settings: Any) -> int:
    """Sign in as the worker does, and count what it finds in a folder."""
    given = {"host": "127.0.0.1", "port": server.port, "security": "none", "user": USER, "password": PASSWORD}
    return count_unread(Mailbox(**{**given, **settings}).account())


# Mailboxes -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_connections_are_encrypted_and_the_server_shows_who_it_is(
    security: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a certificate that is trusted; without one, no password is sent."""
    pair = certificate(tmp_path)
    with dovecot(certificate=pair) as server:
        settings = {"port": server.tls_port if security == "tls" else server.port, "security": security}
        with pytest.raises(NotFetched, match="no certificate that can be trusted"):
            look(server, **settings)
        assert "Login:" not in server.said()
        monkeypatch.setenv("SSL_CERT_FILE", str(pair[0]))
        assert look(server, **settings) == 0
        assert "TLS" in server.said()


def test_a_wrong_password_is_one_sentence() -> None:
    """Tried once, for a second attempt would lock the account sooner; and not repeated."""
    with dovecot() as server:
        with pytest.raises(NotFetched, match="refused the sign-in; check user and password") as refused:
            look(server, password="wrong-password")
        assert "wrong-password" not in str(refused.value)
        assert USER not in str(refused.value)


def test_a_password_may_have_any_letters() -> None:
    """As people write them."""
    with dovecot(password="yötön yö, åska") as server:
        assert look(server, password="yötön yö, åska") == 0


def test_a_server_that_says_nothing_is_not_waited_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes the connection, and that is all."""
    monkeypatch.setattr(mailbox_server, "_TIMEOUT", SocketTimeout(connect=0.2, read=0.2))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        given = {"host": "127.0.0.1", "port": silent.getsockname()[1], "security": "none", "user": USER}
        with pytest.raises(Lost, match=r"cannot be reached \(TimeoutError"):
            count_unread(Mailbox(**given).account())


def test_an_access_token_opens_a_mailbox(tokens: Tokens) -> None:
    """Asked for with client credentials, once for all connections until it ends (RFC 6749, section 4.4)."""
    with dovecot(tokens=tokens) as server:
        settings = oauth2(tokens, scope="https://outlook.office365.com/.default")
        assert [look(server, **settings) for _ in range(3)] == [0, 0, 0]
    assert tokens.asked == [
        {
            "grant_type": "client_credentials",
            "client_id": "seloste",
            "client_secret": SECRET,
            "scope": "https://outlook.office365.com/.default",
        }
    ]


def test_a_token_that_was_withdrawn_is_replaced(tokens: Tokens) -> None:
    """Once; a mailbox that is closed to the new one as well is said to be."""
    with dovecot(tokens=tokens) as server:
        look(server, **oauth2(tokens))
        tokens.holding.clear()
        assert look(server, **oauth2(tokens)) == 0
        assert tokens.granted == ["token-0", "token-1"]
        tokens.grants = False
        tokens.holding.clear()
        with pytest.raises(NotFetched, match="refused the access token; check user and scope") as refused:
            look(server, **oauth2(tokens))
        assert "token-" not in str(refused.value)


# Tokens --------------------------------------------------------------------------------------------------


def test_a_refresh_token_is_used_and_its_successor_after_it(
    tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 6749, section 6; and nothing is asked for before the token at hand ends."""
    clock = [1000.0]
    monkeypatch.setattr(kept.time, "monotonic", lambda: clock[0])
    tokens.refreshed = "refresh-2"
    who = client(tokens, refresh_token=REFRESH)
    assert access_token(who) == access_token(who) == "token-0"
    clock[0] += tokens.lasts - kept.EARLY - 1
    assert access_token(who) == "token-0"
    clock[0] += 2
    assert access_token(who) == "token-1"
    assert [form["refresh_token"] for form in tokens.asked] == [REFRESH, "refresh-2"]
    assert {form["grant_type"] for form in tokens.asked} == {"refresh_token"}


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ({"error": "invalid_client", "error_description": SECRET}, r"\(invalid_client\): check client_id"),
        ({"error": f"<{SECRET}>"}, r"\(HTTP 400\)"),
        ({}, r"\(HTTP 400\)"),
    ],
)
def test_a_refusal_is_told_by_its_code_alone(tokens: Tokens, answer: dict[str, str], sentence: str) -> None:
    """A description may repeat what was sent."""
    tokens.refusal = answer
    with pytest.raises(NoToken, match=sentence) as refused:
        access_token(client(tokens))
    assert SECRET not in str(refused.value)


def test_a_refresh_token_that_ended_is_told(tokens: Tokens) -> None:
    """Somebody has to consent anew."""
    tokens.refusal = {"error": "invalid_grant"}
    with pytest.raises(NoToken, match="the refresh token has ended or was withdrawn; consent anew"):
        access_token(client(tokens, refresh_token=REFRESH))


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"access_token": 7}', b"\xff"])
def test_an_answer_without_a_token_is_none(tokens: Tokens, body: bytes) -> None:
    """Whatever it is instead."""
    tokens.body = body
    with pytest.raises(NoToken, match="did not answer with an access token; check token_url"):
        access_token(client(tokens))


def test_a_token_without_an_end_is_used_for_a_while(tokens: Tokens, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 6749, section 5.1 only recommends that a server says how long."""
    clock = [1000.0]
    monkeypatch.setattr(kept.time, "monotonic", lambda: clock[0])
    tokens.body = b'{"access_token": "endless", "expires_in": null}'
    who = client(tokens)
    assert access_token(who) == access_token(who) == "endless"
    assert len(tokens.asked) == 1
    clock[0] += kept.LASTS
    access_token(who)
    assert len(tokens.asked) == 2


def test_no_secret_follows_a_redirect(tokens: Tokens) -> None:
    """It goes to the address in the settings, and to no other."""
    other = Tokens()
    tokens.redirect = other.url
    with pytest.raises(NoToken, match=r"\(HTTP 307\)"):
        access_token(client(tokens))
    other.stop()
    assert other.asked == []


def test_an_authorisation_server_that_is_away_is_told(tokens: Tokens) -> None:
    """By its name; it is tried again with the next fetching."""
    tokens.stop()
    with pytest.raises(NoToken, match=r"127.0.0.1 cannot be reached \(URLError\); it is tried again"):
        access_token(client(tokens))


# Letters out ---------------------------------------------------------------------------------------------


class Taking(Received):
    """A mail server that takes tokens, and passwords, and remembers what it was shown."""

    def __init__(self, holding: set[str]) -> None:
        super().__init__()
        self.holding, self.shown = holding, []

    async def auth_XOAUTH2(self, server: SMTP, words: list[str]) -> AuthResult:  # noqa: N802 (aiosmtpd's name)
        """Judge a token as Google and Microsoft do: what is wrong comes as a challenge."""
        said = base64.b64decode(words[1]).decode()
        self.shown.append(said)
        if any(said == f"user={USER}\1auth=Bearer {token}\1\1" for token in self.holding):
            return AuthResult(success=True)
        assert await server.challenge_auth(b'{"status":"401"}') == b""
        return AuthResult(success=False, handled=False)


@pytest.fixture
def mail_server(settings, tokens: Tokens) -> Iterator[Taking]:
    """A mail server on this machine that remembers how somebody signed in."""
    handler = Taking(tokens.holding)

    def judge(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        handler.shown.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=True)

    controller = Controller(
        handler,
        hostname="127.0.0.1",
        port=free_port(),
        auth_require_tls=False,
        authenticator=judge,
    )
    controller.start()
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield handler
    controller.stop()


def configure(settings: Any, **mail: Any) -> None:
    """Let the register have these settings for letters out."""
    given = {"delivery": "smtp", "security": "none", **mail}
    settings.SELOSTE = settings.SELOSTE.model_copy(update={"mail": Mail(**given)})


def send(at: datetime) -> int:
    """Queue a letter and send it."""
    message = Message(subject="Hei", body="Hei\n")
    queue(
        owner_id=uuid4(), matter_id=uuid4(), kind="test", recipient="aino@example.org", message=message, at=at
    )
    return send_due(at=at)


def test_letters_leave_with_an_access_token(
    settings, tokens: Tokens, mail_server: Taking, now: datetime
) -> None:
    """One that was withdrawn is replaced, once."""
    configure(settings, **oauth2(tokens))
    assert send(now) == 1
    tokens.holding.clear()
    assert send(now) == 1
    assert len(mail_server.letters) == 2
    assert [said.partition("Bearer ")[2].strip("\1") for said in mail_server.shown] == [
        "token-0",
        "token-0",
        "token-1",
    ]


def test_letters_leave_with_a_password(settings, mail_server: Taking, now: datetime) -> None:
    """As ever; it may be kept in the environment."""
    configure(settings, user="info", password=PASSWORD)
    assert send(now) == 1
    assert mail_server.shown == [("info", PASSWORD)]


def test_a_letter_waits_while_there_is_nothing_to_sign_in_with(
    settings, tokens: Tokens, mail_server: Taking, now: datetime
) -> None:
    """Its reason says no more than that."""
    tokens.refusal = {"error": "invalid_client"}
    configure(settings, **oauth2(tokens))
    assert send(now) == 0
    configure(settings, user="info", password="env:SELOSTE_NOT_SET")
    assert send(now) == 0
    tokens.refusal = None
    tokens.grants = False
    configure(settings, **oauth2(tokens))
    assert send(now) == 0
    problems = Outgoing.objects.order_by("queued_at", "id").values_list("problem", flat=True)
    assert list(problems) == ["NoSignIn", "NoSignIn", "SMTPAuthenticationError 535"]


# Settings ------------------------------------------------------------------------------------------------


@pytest.mark.pure
def test_secrets_are_kept_where_the_settings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the file itself, in the environment or with systemd, as the keyring is."""
    monkeypatch.setenv("SELOSTE_SECRET", "from the environment")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "mail").write_text("from systemd\n")
    assert reveal("env:SELOSTE_SECRET") == "from the environment"
    assert reveal("credential:mail") == "from systemd"
    assert reveal("p:ss env:word") == "p:ss env:word"
    assert reveal("env:not a name") == "env:not a name"
    with pytest.raises(BadConfig, match="SELOSTE_OTHER, which is not set"):
        reveal("env:SELOSTE_OTHER")
    with pytest.raises(BadConfig, match="LoadCredential=other:FILE"):
        reveal("credential:other")


@pytest.mark.pure
def test_no_secret_stands_in_a_repr() -> None:
    """Neither of the settings nor of what is made of them."""
    server = {"token_url": "https://login.example.com/token", "client_id": "seloste"}
    signed = {
        "auth": "xoauth2",
        "user": USER,
        "oauth2": {**server, "client_secret": SECRET, "refresh_token": REFRESH},
    }
    config = Config(
        home=Path("/srv"), mail=Mail(**signed), mailbox=Mailbox(host="mail.example.com", **signed)
    )
    plain = Mailbox(host="mail.example.com", user=USER, password=SECRET)
    for said in (repr(config), repr(config.mailbox.account()), repr(plain), repr(plain.account())):
        assert SECRET not in said
        assert REFRESH not in said


@pytest.mark.pure
@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"security": "none"}, "for a mail server on this machine"),
        ({"auth": "xoauth2"}, "needs user, and a part oauth2"),
        ({"oauth2": {"token_url": "https://a.example/t", "client_id": "x", "client_secret": "y"}}, 'auth = "xoauth2"'),
        ({"auth": "xoauth2", "oauth2": {"token_url": "https://a.example/t", "client_id": "x"}}, "client_secret, refresh"),
        ({"auth": "xoauth2", "oauth2": {"token_url": "http://a.example/t", "client_id": "x", "client_secret": "y"}}, "https"),
        ({"auth": "xoauth2", "oauth2": {"token_url": "ftp://localhost", "client_id": "x", "client_secret": "y"}}, "https"),
        ({"taken": "inbox"}, "three folders"),
        ({"taken": "Seloste/unread/"}, "three folders"),
        ({"unread": "a*"}, "a folder’s name"),
        ({"unread": "a\r\nb"}, "a folder’s name"),
        ({"folder": "/"}, "a folder’s name"),
        ({"originals": "keep"}, "'move' or 'delete'"),
        ({"authserv_ids": [""]}, "at least 1 character"),
        ({"user": ""}, "at least 1 character"),
        ({"password_": "x"}, "not permitted"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(settings: dict[str, Any], sentence: str) -> None:
    """At the start, in one sentence."""
    with pytest.raises(ValidationError, match=sentence):
        Mailbox(**{"host": "mail.example.com", "user": USER, **settings})


@pytest.mark.pure
def test_ports_are_those_of_imap() -> None:
    """Unless another is named."""
    made = {"host": "mail.example.com", "user": USER}
    assert [Mailbox(**made, security=how).account().port for how in ("tls", "starttls")] == [993, 143]
    assert Mailbox(**made, port=1993).account().port == 1993
