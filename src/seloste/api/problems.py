"""Errors as problem documents (RFC 9457): what is wrong and where, never what was sent."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers
from pydantic import BaseModel, Field

ROOT: Final = "/api/v1/"
MEDIA_TYPE: Final = "application/problem+json"

SENTENCES: Final[Mapping[int, str]] = {
    400: "This cannot be read; send JSON in UTF-8.",
    401: "Send a key that works: “Authorization: Bearer …”. An administrator makes one with “seloste api-key add”.",
    403: "A system may not do this.",
    404: "There is nothing at this address; /api/docs lists what there is.",
    405: "This address does not take that method; the header Allow names those it takes.",
    409: "Something else was sent under this Idempotency-Key; take another for another request.",
    411: "Say how long the body is, with the header Content-Length; it cannot be sent in chunks.",
    413: "This is too long: a request is at most 1 MiB.",
    415: "Send JSON, with the header “Content-Type: application/json”.",
    422: "Something is missing or not as it should be, and nothing was kept; “errors” says what.",
    429: "These are too many requests; wait a minute, then go on.",
    500: "Something went wrong here, and nothing was kept. Send it again later, with the same Idempotency-Key.",
}
"""What each status means here, and what to do."""


class Wrong(BaseModel):
    """One thing that is wrong: where it stands, and what to do about it."""

    pointer: str | None = Field(None, description="Where in the body, as a JSON pointer (RFC 6901).")
    header: str | None = Field(None, description="Which header, where it is one.")
    detail: str = Field(description="What is wrong with it.")


class ProblemDocument(BaseModel):
    """A problem document (RFC 9457)."""

    type: str = Field(description="“about:blank”: the status says what kind of problem it is.")
    title: str
    status: int
    detail: str = Field(description="What to do, in one or two sentences.")
    errors: list[Wrong] | None = Field(None, description="What is wrong with what was sent, one by one.")


class Problem(Exception):
    """Something is answered with a problem document instead."""

    def __init__(self, status: int, errors: Sequence[Wrong] = ()) -> None:
        self.status, self.errors = status, errors
        super().__init__(status)


def answer(status: int, errors: Sequence[Wrong] = ()) -> HttpResponse:
    """Return the problem document for a status."""
    document = ProblemDocument(
        type="about:blank",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=SENTENCES.get(status, SENTENCES[400]),
        errors=list(errors) or None,
    )
    response = HttpResponse(
        document.model_dump_json(exclude_none=True),
        status=status,
        content_type=MEDIA_TYPE,
        headers={"Content-Language": "en"},
    )
    if status == HTTPStatus.UNAUTHORIZED:
        response.headers["WWW-Authenticate"] = 'Bearer realm="seloste"'
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        response.headers["Retry-After"] = "60"
    return response


class ProblemDocuments:
    """Answers every error of the API with a problem document, also those that no view of the API makes.

    An address that there is not, a method that is not taken, a host that is not ours, a fault of our own. Nothing
    on the way keeps an answer of the API.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        if not request.path_info.startswith(ROOT):
            return self.get_response(request)
        # Django reads no body of unknown length, and would take it for an empty one.
        chunked = "Transfer-Encoding" in request.headers and "Content-Length" not in request.headers
        response = answer(411) if chunked else self.get_response(request)
        if response.status_code >= HTTPStatus.BAD_REQUEST and response.headers["Content-Type"] != MEDIA_TYPE:
            allow = response.headers.get("Allow")
            response = answer(response.status_code)
            if allow:
                response.headers["Allow"] = allow
        add_never_cache_headers(response)
        return response
