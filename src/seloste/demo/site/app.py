"""The website and the companies as one application: which of them answers, the Host header says."""

import secrets
from http import HTTPStatus
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from seloste.core.language import Language
from seloste.demo.site import companies
from seloste.demo.site.pages import Place, faulty, page

STATIC: Final = Path(__file__).parent / "static"
OWN: Final = frozenset({"site.css", "site.js", "faulty.js", "icon.svg"})
"""The website's own files; the others beside them are the companies'."""
SERVER: Final = "softpix-1"
"""What the cookie says that leads a visit to one server; there is one."""
UNIQUE: Final = 24
"""The length of that cookie's value where it is a visitor's own, on the page with faults."""


def application(place: Place) -> Starlette:
    """Return the application that serves everything of the website."""
    app = Starlette(routes=[Route("/{path:path}", _answer, methods=["GET"])])
    app.state.place = place
    return app


async def _answer(request: Request) -> Response:
    place: Place = request.app.state.place
    host = (request.url.hostname or "").lower()
    if host == "localhost":
        # Another name is another website to the edge, which takes choices of one.
        return RedirectResponse(f"{place.origin}{request.url.path}")
    if host == "127.0.0.1":
        return _website(place, request)
    return _company(place, host, request)


def _website(place: Place, request: Request) -> Response:
    path = request.url.path
    if path == "/":
        return RedirectResponse(f"/{_wanted(request).value}/", headers={"Vary": "Accept-Language"})
    if path == "/faulty/":
        return _faulty(place, request)
    for language in Language:
        if path == f"/{language.value}/":
            answer = _page(page(place, language), place)
            answer.set_cookie("route", SERVER, samesite="lax")
            return answer
    if path.removeprefix("/") in OWN:
        return _file(path.removeprefix("/"))
    return PlainTextResponse("There is nothing here.\n", status_code=HTTPStatus.NOT_FOUND)


def _faulty(place: Place, request: Request) -> Response:
    answer = _page(faulty(place), place, companies.BADGES)
    answer.set_cookie("ab_group", "b", path="/faulty/", samesite="lax")
    known = request.cookies.get("route", "")
    own = known if len(known) == UNIQUE else secrets.token_hex(UNIQUE // 2)
    answer.set_cookie("route", own, samesite="lax")
    return answer


def _company(place: Place, host: str, request: Request) -> Response:
    given = companies.given(host, request.url.path, _said(request.query_params.get("lang", "")))
    if given is None:
        return PlainTextResponse("There is nothing here.\n", status_code=HTTPStatus.NOT_FOUND)
    policy = f"default-src 'none'; style-src 'self'; frame-ancestors {place.origin}"
    headers = {"Cache-Control": "no-store", "Content-Security-Policy": policy}
    if given.file:
        return FileResponse(STATIC / given.file, headers=headers)
    return Response(given.content, headers=headers, media_type=given.kind)


def _page(content: str, place: Place, *more: str) -> HTMLResponse:
    """Answer with a page that may load from itself, the edge, and who is described; ``more`` are further hosts."""
    analytics, video, social = map(place.of, (companies.ANALYTICS, companies.VIDEO, companies.SOCIAL))
    pictures = " ".join(["'self'", analytics, *map(place.of, more)])
    policy = (
        f"default-src 'none'; script-src 'self' {place.edge} {analytics} {video} {social}; "
        f"style-src 'self' {place.edge}; connect-src {place.edge}; img-src {pictures}; frame-src {video}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types default"
    )
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": policy,
        "Referrer-Policy": "strict-origin",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(content, headers=headers)


def _file(name: str) -> Response:
    return FileResponse(
        STATIC / name, headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    )


def _said(language: str) -> Language:
    return Language(language) if language in set(Language) else Language.EN


def _wanted(request: Request) -> Language:
    """Return the first language that the browser asks for and the website has (RFC 9110, section 12.5.4)."""
    asked = []
    for place, part in enumerate(request.headers.get("accept-language", "").split(",")):
        name, _, rest = part.strip().lower().partition(";")
        weight = rest.strip().removeprefix("q=")
        if name[:2] in set(Language):
            asked.append((-_weight(weight), place, Language(name[:2])))
    return min(asked)[2] if asked else Language.EN


def _weight(written: str) -> float:
    try:
        return float(written) if written else 1.0
    except ValueError:
        return 0.0
