"""Errors as problem documents (RFC 9457): what is wrong and where, never what was sent."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.responses import Response

MEDIA_TYPE: Final = "application/problem+json"

SENTENCES: Final[Mapping[int, str]] = {
    400: "This cannot be read; send JSON in UTF-8.",
    403: "This website may not record choices here; its address belongs under “origins” in the settings of the edge.",
    404: "There is nothing at this address.",
    405: "This address does not take that method; the header Allow names those it takes.",
    408: "The body did not come in time; send it again.",
    409: "This receipt says something else already, and stays as it is; a changed mind is a new receipt that replaces it.",
    410: "This receipt was deleted, and is not made again; a new choice is a new receipt.",
    413: "This is too long: a choice is at most 4 KB.",
    415: "Send JSON, with the header “Content-Type: application/json”.",
    422: "Something is missing or not as it should be, and nothing was kept; “errors” says what.",
    429: "These are too many requests; wait, then go on.",
    500: "Something went wrong here. Send it again later.",
    503: "This cannot be kept at the moment, and nothing was promised. Send it again later.",
}
"""What each status means here, and what to do."""


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong: where it stands in the body (RFC 6901), and what to do about it."""

    pointer: str
    detail: str


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem document; its type is “about:blank”, which need not be written: the status says what it is."""

    title: str
    status: int
    detail: str
    errors: tuple[Wrong, ...] = ()


class Problem(Exception):
    """Something is answered with a problem document instead."""

    def __init__(self, status: int, *errors: Wrong, headers: Mapping[str, str] | None = None) -> None:
        self.status, self.errors, self.headers = status, errors, headers or {}
        super().__init__(status)


def answer(status: int, *errors: Wrong, headers: Mapping[str, str] | None = None) -> Response:
    """Return the problem document for a status."""
    document = Document(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=SENTENCES.get(status, SENTENCES[400]),
        errors=errors,
    )
    return Response(
        msgspec.json.encode(document),
        status_code=status,
        headers={"Content-Language": "en", **(headers or {})},
        media_type=MEDIA_TYPE,
    )
