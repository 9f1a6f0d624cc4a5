"""What the companies answer that the website loads from: each a host of its own, below ``localhost``.

A browser resolves those names to its own machine, so nothing leaves it.
"""

from html import escape
from typing import Final, NamedTuple

from seloste.core.language import Language

ANALYTICS: Final = "mittaus.localhost"
VIDEO: Final = "video.localhost"
SOCIAL: Final = "piiri.localhost"
BADGES: Final = "merkit.localhost"
"""A host that the description does not know; only the page with faults loads from it."""

_PIXEL: Final = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)
_FILES: Final = {
    (ANALYTICS, "/count.js"): "count.js",
    (SOCIAL, "/plugin.js"): "plugin.js",
    (VIDEO, "/player.js"): "player.js",
    (VIDEO, "/frame.css"): "frame.css",
    (BADGES, "/badge.svg"): "badge.svg",
}


class Given(NamedTuple):
    """An answer: a file of ours by its name, or content with its kind."""

    file: str = ""
    kind: str = ""
    content: bytes = b""


class Frame(NamedTuple):
    """What the video's frame says in one language."""

    title: str
    caption: str


_FRAMES: Final = {
    Language.EN: Frame("A minute at the workshop", "“First we ask. Then we build.”"),
    Language.FI: Frame("Minuutti pajalla", "”Ensin kysytään, sitten rakennetaan.”"),
    Language.SV: Frame("En minut i verkstaden", "”Först frågar vi. Sedan bygger vi.”"),
}
_FRAME: Final = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/frame.css"></head>
<body><main><h1>{title}</h1><p>{caption}</p><div class="light"></div><div class="played"></div></main></body>
</html>
"""


def given(host: str, path: str, language: Language) -> Given | None:
    """Return what a company answers at a path, or None when it has nothing there."""
    if (name := _FILES.get((host, path))) is not None:
        return Given(file=name)
    match host, path:
        case "mittaus.localhost", "/hit.gif":
            return Given(kind="image/gif", content=_PIXEL)
        case "video.localhost", "/workshop":
            said = _FRAMES[language]
            page = _FRAME.format(
                language=language.value, title=escape(said.title), caption=escape(said.caption)
            )
            return Given(kind="text/html", content=page.encode())
        case _:
            return None
