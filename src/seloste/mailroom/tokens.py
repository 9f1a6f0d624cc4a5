"""Access tokens for mail servers that take no password: asked for with OAuth 2.0 (RFC 6749), kept until they end.

They are kept in memory only. Nothing here tells a secret, in an error as little as in a repr.
"""

import json
import re
import threading
import time
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any, Final, NoReturn
from urllib.error import HTTPError

from seloste.core.errors import SelosteError

EARLY: Final = 120.0
"""Seconds before its end at which a token is not used any more."""
LASTS: Final = 600.0
"""Seconds a token is used when the server does not say how long it lasts."""
TIMEOUT: Final = 20.0
LONGEST: Final = 256 * 1024
"""Bytes of an answer that are read."""
_CODE: Final = re.compile(r"[a-z_]{1,60}")


class NoToken(SelosteError):
    """The authorisation server gave no access token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Who asks for tokens, and where: with a refresh token for a person's consent, or else in its own name."""

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    scope: str = ""

    @property
    def server(self) -> str:
        """The host that gives the tokens."""
        return urllib.parse.urlsplit(self.token_url).hostname or ""

    def form(self, newest: str) -> dict[str, str]:
        """Return what is asked: RFC 6749, section 6 with a refresh token, section 4.4 without one."""
        grant = (
            {"grant_type": "refresh_token", "refresh_token": newest}
            if self.refresh_token
            else {"grant_type": "client_credentials"}
        )
        said = {"client_id": self.client_id, "client_secret": self.client_secret, "scope": self.scope}
        return {**grant, **{name: value for name, value in said.items() if value}}


@dataclass(slots=True, kw_only=True)
class _Kept:
    """What this process holds for one client."""

    refresh_token: str = field(repr=False)
    access_token: str = field(default="", repr=False)
    until: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


_kept: dict[Client, _Kept] = {}
_lock = threading.Lock()


def access_token(client: Client, *, anew: bool = False) -> str:
    """Return a token that holds; ``anew`` asks for another one, because a mail server refused the one at hand.

    Raises:
        NoToken: the authorisation server cannot be reached, or gives none; the sentence says why.
    """
    with _lock:
        kept = _kept.setdefault(client, _Kept(refresh_token=client.refresh_token))
    with kept.lock:
        if anew or time.monotonic() >= kept.until:
            answer = _ask(client, kept.refresh_token)
            kept.access_token = answer["access_token"]
            kept.until = time.monotonic() + _lasts(answer) - EARLY
            # RFC 6749, section 6: a new refresh token takes the place of the one that was used.
            kept.refresh_token = _words(answer, "refresh_token") or kept.refresh_token
        return kept.access_token


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A secret goes to the address in the settings and to no other."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


_opener = urllib.request.build_opener(_NoRedirects)


def _ask(client: Client, refresh_token: str) -> dict[str, Any]:
    body = urllib.parse.urlencode(client.form(refresh_token)).encode()
    asked = urllib.request.Request(  # noqa: S310 (the settings take https alone, or this machine)
        client.token_url, data=body, headers={"Accept": "application/json"}
    )
    try:
        with _opener.open(asked, timeout=TIMEOUT) as response:
            answer = json.loads(response.read(LONGEST))
    except HTTPError as error:
        _refused(client, error)
    except (OSError, HTTPException) as error:
        raise NoToken(
            f"The authorisation server {client.server} cannot be reached ({type(error).__name__}); "
            "it is tried again."
        ) from None
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or not _words(answer, "access_token"):
        raise NoToken(f"{client.server} did not answer with an access token; check token_url.")
    return answer


def _refused(client: Client, error: HTTPError) -> NoReturn:
    """Name the error by its code alone: a description may repeat what was sent (RFC 6749, section 5.2)."""
    with error:
        try:
            answer = json.loads(error.read(LONGEST))
        except (OSError, HTTPException, ValueError):
            answer = None
    said = _words(answer, "error") if isinstance(answer, dict) else ""
    code = said if _CODE.fullmatch(said) else f"HTTP {error.code}"
    remedy = (
        "the refresh token has ended or was withdrawn; consent anew and put the new one into the settings."
        if code == "invalid_grant" and client.refresh_token
        else "check client_id, client_secret and scope."
    )
    raise NoToken(
        f"The authorisation server {client.server} gives no access token ({code}): {remedy}"
    ) from None


def _words(answer: dict[str, Any], name: str) -> str:
    value = answer.get(name)
    return value if isinstance(value, str) else ""


def _lasts(answer: dict[str, Any]) -> float:
    try:
        return float(answer["expires_in"])  # some servers write the number as a string
    except (KeyError, TypeError, ValueError):
        return LASTS
