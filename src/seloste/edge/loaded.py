"""What a website loads of the banner: script, style and texts, each once for every description, with its ETag."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from seloste.core.description import Description
from seloste.edge import banner

CACHED: Final = "public, max-age=300, stale-while-revalidate=86400"
"""Five minutes: a changed description asks again soon, and a server that is away hides no banner."""
FOR_ALL: Final = {"Cross-Origin-Resource-Policy": "cross-origin"}
"""They hold nothing about anybody, and a page that isolates itself (COEP) loads only what says this."""
_SHORTEST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """One file, as it is and packed."""

    content: bytes
    packed: bytes
    kind: str
    etag: str
    """Of its content (RFC 9110, section 8.8.3)."""


def loaded(description: Description, *, notice: str) -> dict[str, Loaded]:
    """Return every file of a description's banner, by its name under ``/e/``."""
    files = {
        "banner.js": made(banner.script(description, notice=notice), "text/javascript"),
        "banner.css": made(banner.style(), "text/css"),
    }
    for language in description.languages:
        files[f"texts/{language}.json"] = made(banner.texts(description, language), "application/json")
    return files


def answer(request: Request, file: Loaded, more: Mapping[str, str]) -> Response:
    """Give a file, with ``more`` headers, or say that the browser has it already."""
    packs = "gzip" in request.headers.get("accept-encoding", "") and len(file.content) > _SHORTEST
    etag = f'"{file.etag}-gz"' if packs else f'"{file.etag}"'
    headers = {"Cache-Control": CACHED, "ETag": etag, "Vary": "Accept-Encoding", **FOR_ALL, **more}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    if packs:
        headers["Content-Encoding"] = "gzip"
    return Response(file.packed if packs else file.content, headers=headers, media_type=file.kind)


def made(content: bytes, kind: str) -> Loaded:
    """Return a file of such content."""
    # No time in it, so that the same content is the same bytes everywhere.
    return Loaded(
        content=content,
        packed=gzip.compress(content, 9, mtime=0),
        kind=f"{kind}; charset=utf-8",
        etag=hashlib.sha256(content).hexdigest()[:32],
    )
