"""How the register signs in to a mail server, to fetch letters or to send them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from seloste.mailroom.tokens import Client, access_token


class Security(StrEnum):
    """How the connection to a mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithPassword:
    """A user and their password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithToken:
    """A user, and who gets access tokens for their mailbox."""

    user: str
    client: Client

    def xoauth2(self, *, anew: bool = False) -> Callable[[bytes], str]:
        """Return the SASL mechanism XOAUTH2, as Google and Microsoft describe it: challenge in, response out.

        Where the server is not content, its challenge says why, and an empty response lets it end.

        Raises:
            NoToken: there is no access token.
        """
        first = f"user={self.user}\1auth=Bearer {access_token(self.client, anew=anew)}\1\1"
        return lambda challenge: "" if challenge else first


SignIn: TypeAlias = WithPassword | WithToken
