"""The settings of mail: how letters leave, and which mailbox they are fetched from."""

from enum import StrEnum
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from seloste.mailroom.mailbox_account import Account, Originals
from seloste.mailroom.signing_in import Security, SignIn, WithPassword, WithToken
from seloste.mailroom.tokens import Client
from seloste.project.parts import LOOPBACK, Part, Secret, reveal

_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
"""Where IMAP is (RFC 8314, section 7)."""
_NO_FOLDER = frozenset('*%"\\')


class Delivery(StrEnum):
    """Where letters out go: to a mail server, or only to the outbox page."""

    SMTP = "smtp"
    OUTBOX = "outbox"


class Auth(StrEnum):
    """How the register signs in to a mail server."""

    PASSWORD = "password"  # noqa: S105 (a word of the settings)
    XOAUTH2 = "xoauth2"


class OAuth2(Part):
    """Who gives access tokens: with ``refresh_token`` for a consent that was given, or else client credentials."""

    token_url: str
    client_id: Annotated[str, Field(min_length=1)]
    client_secret: Secret = ""
    refresh_token: Secret = ""
    scope: str = ""

    @field_validator("token_url")
    @classmethod
    def _encrypted(cls, url: str) -> str:
        parts = urlsplit(url)
        if not parts.hostname or (parts.scheme, parts.hostname in LOOPBACK) not in {
            ("https", False),
            ("https", True),
            ("http", True),
        }:
            raise ValueError("an https address, for a secret is sent to it")
        return url

    @model_validator(mode="after")
    def _one_secret(self) -> Self:
        if not (self.client_secret or self.refresh_token):
            raise ValueError("give client_secret, refresh_token or both")
        return self

    def client(self) -> Client:
        """Return who asks for the tokens.

        Raises:
            BadConfig: a secret is not where it is said to be.
        """
        return Client(
            token_url=self.token_url,
            client_id=self.client_id,
            client_secret=reveal(self.client_secret),
            refresh_token=reveal(self.refresh_token),
            scope=self.scope,
        )


class MailServer(Part):
    """A mail server and how to sign in to it."""

    host: str = "localhost"
    security: Security = Security.STARTTLS
    auth: Auth = Auth.PASSWORD
    user: str = ""
    password: Secret = ""
    oauth2: OAuth2 | None = None

    @model_validator(mode="after")
    def _never_in_the_clear(self) -> Self:
        if self.security is Security.NONE and self.host not in LOOPBACK:
            raise ValueError('security = "none" is for a mail server on this machine; use starttls or tls')
        return self

    @model_validator(mode="after")
    def _signed_in_one_way(self) -> Self:
        if self.auth is Auth.XOAUTH2 and not (self.oauth2 and self.user):
            raise ValueError('auth = "xoauth2" needs user, and a part oauth2 with token_url and client_id')
        if self.auth is Auth.PASSWORD and self.oauth2:
            raise ValueError('the part oauth2 is for auth = "xoauth2"')
        return self

    def sign_in(self) -> SignIn | None:
        """Return how to sign in; None where no user is named.

        Raises:
            BadConfig: a secret is not where it is said to be.
        """
        if not self.user:
            return None
        if self.oauth2:
            return WithToken(user=self.user, client=self.oauth2.client())
        return WithPassword(user=self.user, password=reveal(self.password))


class Mail(MailServer):
    """How letters leave."""

    delivery: Delivery = Delivery.OUTBOX
    port: Annotated[int, Field(ge=1, le=65535)] = 587


class Mailbox(MailServer):
    """Where letters are fetched from, and what becomes of them there."""

    security: Security = Security.TLS
    user: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=1, le=65535)] | None = None
    folder: str = "INBOX"
    originals: Originals = Originals.MOVE
    """What becomes of a letter there once the register has it; the description tells people."""
    taken: str = "Seloste"
    unread: str = "Seloste/unread"
    authserv_ids: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    """Under which names our own servers write whether a sender is who they say (RFC 8601); “-” is without one."""

    @field_validator("folder", "taken", "unread")
    @classmethod
    def _a_folder(cls, name: str) -> str:
        if not name.strip("/") or not name.isprintable() or _NO_FOLDER & set(name):
            raise ValueError('a folder’s name, without * % " and \\')
        return name.strip("/")

    @model_validator(mode="after")
    def _folders_apart(self) -> Self:
        if len({name.lower() for name in (self.folder, self.taken, self.unread)}) < 3:  # noqa: PLR2004 (the three)
            raise ValueError("folder, taken and unread are three folders")
        return self

    def account(self) -> Account:
        """Return the mailbox as the mailroom knows it.

        Raises:
            BadConfig: a secret is not where it is said to be.
        """
        sign_in = self.sign_in()
        if sign_in is None:
            raise AssertionError
        return Account(
            host=self.host,
            port=self.port or _PORTS[self.security],
            security=self.security,
            sign_in=sign_in,
            folder=self.folder,
            originals=self.originals,
            taken=self.taken,
            unread=self.unread,
        )
