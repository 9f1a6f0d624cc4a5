"""The addresses under /e/: choices come in, receipts are read and deleted."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Final, assert_never
from uuid import UUID

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from seloste.edge import bodies, problems
from seloste.edge.catalogue import Catalogue
from seloste.edge.clock import Forward, written
from seloste.edge.doors import Doors
from seloste.edge.loaded import answer
from seloste.edge.preview import UNDER, policy
from seloste.edge.problems import Problem
from seloste.edge.receipts import document
from seloste.edge.settings import Settings
from seloste.edge.store.known import newest
from seloste.edge.store.lines import ComeAgain, Deleted, Different, Reader, Recorded, Removed, Writer
from seloste.edge.store.rows import Database, Unavailable
from seloste.edge.upkeep import keep_up

BODY_WITHIN: Final = 10.0
"""Seconds in which a body comes."""
AGAIN: Final = "5"
"""Seconds after which a choice that could not be kept is sent again."""
PRIVATE: Final = {"Cache-Control": "private, no-store"}


class Answered(msgspec.Struct, frozen=True):
    """The answer to a choice that is kept."""

    receipt: str
    recorded_at: str


class Edge:
    """One running edge: what it asks, and the lines to its store."""

    def __init__(
        self, catalogue: Catalogue, writer: Writer, reader: Reader, policy: Mapping[str, str]
    ) -> None:
        self.catalogue, self.writer, self.reader = catalogue, writer, reader
        self.policy = policy


def application(settings: Settings, *, database: Database, catalogue: Catalogue) -> ASGIApp:
    """Return the edge as an ASGI application, over a database that is prepared and a catalogue that is open."""
    app = Starlette(
        routes=[
            Route("/e/choices", record, methods=["POST"]),
            Route("/e/choices/{receipt}", receipt, methods=["GET", "DELETE"]),
            Route("/e/healthz", healthz),
            Route("/e/{name:path}", file),
        ],
        exception_handlers={
            Problem: _problem,
            HTTPException: _http_problem,
            Unavailable: _unavailable,
            ClientDisconnect: _gone,
            Exception: _failed,
        },
        lifespan=lambda app: _running(app, settings, database, catalogue),
    )
    return Doors(app, origins=settings.origins, per_minute=settings.per_minute)


@asynccontextmanager
async def _running(
    app: Starlette, settings: Settings, database: Database, catalogue: Catalogue
) -> AsyncIterator[None]:
    writer = Writer(database, Forward(since=newest(database)), patience=settings.patience)
    reader = Reader(database, patience=settings.patience)
    app.state.edge = Edge(catalogue, writer, reader, policy(settings.register))
    beside = [asyncio.create_task(catalogue.watch()), asyncio.create_task(keep_up(database, catalogue))]
    try:
        yield
    finally:
        for task in beside:
            task.cancel()
        # However they ended, whoever waits is answered.
        await asyncio.gather(*beside, return_exceptions=True)
        await writer.close()
        await reader.close()


def _edge(request: Request) -> Edge:
    edge: Edge = request.app.state.edge
    return edge


async def record(request: Request) -> Response:
    """Keep a choice: 201 when it is new, 200 when it was sent before and says the same."""
    edge = _edge(request)
    sent = bodies.read(await _body(request))
    found = await edge.catalogue.find(sent.configuration)
    if found is None:
        raise bodies.unknown_configuration()
    kept = await edge.writer.ask(bodies.checked(sent, *found))
    match kept:
        case Recorded(at=at, again=again):
            content = msgspec.json.encode(Answered(sent.receipt, written(at)))
            return _json(content, status=HTTPStatus.OK if again else HTTPStatus.CREATED)
        case Different():
            raise Problem(409)
        case Deleted():
            raise Problem(410)
        case ComeAgain():
            raise _come_again()
        case Removed():
            raise AssertionError("a choice is no removal")
        case _:
            assert_never(kept)


async def receipt(request: Request) -> Response:
    """Show a receipt, or delete it: whoever has its number may."""
    number = request.path_params["receipt"]
    if not _RECEIPT.fullmatch(number):
        raise Problem(404)
    if request.method == "DELETE":
        return await _delete(_edge(request), UUID(number))
    return await _show(_edge(request), number)


async def _show(edge: Edge, number: str) -> Response:
    shown = await edge.reader.ask(UUID(number))
    if isinstance(shown, ComeAgain):
        raise _come_again()
    if shown is None:
        raise Problem(404)
    return _json(document(number, shown, await edge.catalogue.numbered(shown.asked)), status=HTTPStatus.OK)


async def _delete(edge: Edge, number: UUID) -> Response:
    gone = await edge.writer.ask(number)
    if isinstance(gone, ComeAgain):
        raise _come_again()
    if gone == Removed(there=True):
        return Response(status_code=HTTPStatus.NO_CONTENT, headers=PRIVATE)
    raise Problem(404)


async def file(request: Request) -> Response:
    """Give the banner's script, its style, its texts in one language, or a page to look at it."""
    edge = _edge(request)
    name = request.path_params["name"]
    found = edge.catalogue.file(name)
    if found is None:
        raise Problem(404)
    return answer(request, found, edge.policy if name.startswith(UNDER) else {})


async def healthz(request: Request) -> Response:
    """Answer 200 when the database answers."""
    if isinstance(await _edge(request).reader.ask(UUID(int=0)), ComeAgain):
        raise _come_again()
    return PlainTextResponse("ok\n", headers=PRIVATE)


_RECEIPT: Final = re.compile(bodies.RECEIPT)


async def _body(request: Request) -> bytes:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Problem(415)
    parts, length = [], 0
    try:
        async with asyncio.timeout(BODY_WITHIN):
            async for part in request.stream():
                parts.append(part)
                length += len(part)
                if length > bodies.LONGEST:
                    raise Problem(413, headers={"Connection": "close"})
    except TimeoutError:
        raise Problem(408, headers={"Connection": "close"}) from None
    return b"".join(parts)


def _json(content: bytes, *, status: HTTPStatus) -> Response:
    return Response(content, status_code=status, headers=PRIVATE, media_type="application/json")


def _come_again() -> Problem:
    return Problem(503, headers={"Retry-After": AGAIN})


def _problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)  # noqa: S101 (Starlette gives what was registered)
    return problems.answer(error.status, *error.errors, headers={**PRIVATE, **error.headers})


def _http_problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (likewise)
    headers: Mapping[str, str] = error.headers or {}
    return problems.answer(error.status_code, headers={**PRIVATE, **headers})


def _unavailable(_request: Request, _error: Exception) -> Response:
    return problems.answer(503, headers={**PRIVATE, "Retry-After": AGAIN})


def _gone(_request: Request, _error: Exception) -> Response:
    return Response(status_code=HTTPStatus.BAD_REQUEST)


def _failed(_request: Request, _error: Exception) -> Response:
    return problems.answer(500, headers=PRIVATE)
