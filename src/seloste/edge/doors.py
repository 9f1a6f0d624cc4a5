"""Who may come in, before anything is read: origins (CORS, and held to on the server too), and the rate."""

import math
import time
from collections.abc import Iterable
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from seloste.edge.limits import Rate
from seloste.edge.problems import answer

Header = tuple[bytes, bytes]

CHANGING: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
CHOICES: Final = "/e/choices"
ALWAYS: Final[tuple[Header, ...]] = (
    (b"vary", b"Origin"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-robots-tag", b"noindex"),
)
"""On every answer that does not say otherwise. No cookie is ever among them, and credentials are never allowed."""
_PREFLIGHT: Final[tuple[Header, ...]] = (
    (b"access-control-allow-methods", b"GET, POST, DELETE"),
    (b"access-control-allow-headers", b"Content-Type"),
    (b"access-control-max-age", b"86400"),
)


class Doors:
    """Answers preflights, turns away foreign websites and whoever asks too often, and passes everything else on.

    A request without an Origin comes from no website's page: browsers send one with whatever changes something.
    """

    def __init__(self, app: ASGIApp, *, origins: Iterable[str], per_minute: int) -> None:
        self._app = app
        self._origins = frozenset(origin.encode() for origin in origins)
        self._rate = Rate(per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        origin = next((value for name, value in scope["headers"] if name == b"origin"), None)
        known = origin in self._origins
        headers = (*ALWAYS, (b"access-control-allow-origin", origin)) if origin and known else ALWAYS

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = list(message.get("headers", ()))
                said = {name for name, _ in own} - {b"vary"}
                message["headers"] = [*own, *(each for each in headers if each[0] not in said)]
            await send(message)

        method, path = scope["method"], scope["path"]
        if origin is not None and not known and (method in CHANGING or method == "OPTIONS"):
            await answer(403)(scope, receive, told)
        elif path.startswith(CHOICES) and (wait := self._wait(scope)):
            await answer(429, headers={"Retry-After": str(math.ceil(wait))})(scope, receive, told)
        elif method == "OPTIONS" and origin is not None:
            headers = (*headers, *_PREFLIGHT)
            await told({"type": "http.response.start", "status": 204, "headers": []})
            await told({"type": "http.response.body", "body": b""})
        else:
            await self._app(scope, receive, told)

    def _wait(self, scope: Scope) -> float:
        client = scope.get("client")
        return self._rate.seconds_to_wait(client[0] if client else "", time.monotonic())
