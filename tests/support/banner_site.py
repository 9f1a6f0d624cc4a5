"""A small website with analytics, a video embed and a social plugin, and a server that takes choices: for a browser.

Three ports of this machine: the website with the banner, an analytics company, a company that others embed. Every
request is written down, so that a test can say what was asked of whom before and after a choice.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from described import asks_nobody, softpix

from seloste.core.description import Description, Language
from seloste.edge import banner

Bytes = Callable[[bytes], bytes]

PURPOSES = {
    "web_statistics": (
        ("Counting visits", "Käyntien laskeminen", "Att räkna besök"),
        ("We see which pages are read.", "Näemme, mitä sivuja luetaan.", "Vi ser vilka sidor som läses."),
        ("You may count my visits.", "Käyntini saa laskea.", "Ni får räkna mina besök."),
    ),
    "videos": (
        ("Showing videos", "Videoiden näyttäminen", "Att visa videor"),
        (
            "Videos come from another company.",
            "Videot tulevat toiselta yhtiöltä.",
            "Videor kommer från ett annat bolag.",
        ),
        ("Videos may be shown to me.", "Minulle saa näyttää videoita.", "Videor får visas för mig."),
    ),
    "social_plugins": (
        ("Social media & sharing", "Sosiaalinen media & jakaminen", "Sociala medier & delning"),
        ("You can share our pages.", "Voit jakaa sivujamme.", "Du kan dela våra sidor."),
        ("The plugins may be loaded.", "Liitännäiset saa ladata.", "Insticksprogrammen får laddas."),
    ),
}
COOKIES = {
    "_visits": ("web_statistics", "statistics", "cookie", "Kävijämittari Oy", "1 year", ["counting"]),
    "visits-*": (
        "web_statistics",
        "statistics",
        "local_storage",
        "Kävijämittari Oy",
        "30 days",
        ["counting"],
    ),
    "visit-now": (
        "web_statistics",
        "statistics",
        "session_storage",
        "Kävijämittari Oy",
        "session",
        ["counting"],
    ),
    "visit-base": ("web_statistics", "statistics", "indexed_db", "Kävijämittari Oy", "30 days", ["counting"]),
    "_player": ("videos", "preferences", "cookie", "Videotalo Oy", "6 months", ["video_house"]),
    "_friends": ("social_plugins", "marketing", "cookie", "Kaveripiiri Oy", "2 years", ["friends"]),
}
RECIPIENTS = {
    "counting": ("Kävijämittari Oy", "processor", "Counts visits for us", "web_statistics"),
    "video_house": ("Videotalo Oy", "controller", "Shows the videos", "videos"),
    "friends": ("Kaveripiiri Oy", "controller", "Runs the social network", "social_plugins"),
}


def with_website(*changes: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    """Return what gives the example register a website with every kind of storage: visits counted, videos, a social plugin."""

    def change(tree: dict[str, Any]) -> None:
        asks_nobody(tree)
        for key, (name, described, agreed) in PURPOSES.items():
            tree["purposes"][key] = {
                "name": said(*name),
                "description": said(*described),
                "basis": "consent",
                "subjects": ["visitor"],
                "consent": {"text": said(*agreed)},
            }
        for key, (name, role, does, purpose) in RECIPIENTS.items():
            tree["recipients"][key] = {
                "name": name,
                "role": role,
                "does": said(does, does, does),
                "purposes": [purpose],
                "country": "FI",
            }
            if role == "processor":
                tree["recipients"][key]["contract"] = tree["recipients"]["hosting"]["contract"]
        for name, (purpose, category, kind, provider, lasts, shared) in COOKIES.items():
            tree["cookies"][name] = {
                "purpose": said(f"{name} for a purpose", f"{name} tarkoitukseen", f"{name} för ett ändamål"),
                "category": category,
                "kind": kind,
                "provider": provider,
                "lasts": lasts,
                "consent": purpose,
                "shared_with": shared,
            }
        for each in changes:
            each(tree)

    return change


def tried(*changes: Callable[[dict[str, Any]], None]) -> Description:
    """Return a description whose website counts visits and embeds videos and a social plugin."""
    return softpix(with_website(*changes))


def said(en: str, fi: str, sv: str) -> dict[str, str]:
    """Return one text in three languages."""
    return {"en": en, "fi": fi, "sv": sv}


ANALYTICS = """
(() => {
  document.cookie = "_visits=1; Max-Age=31536000; Path=/";
  localStorage.setItem("visits-total", "1");
  sessionStorage.setItem("visit-now", "1");
  indexedDB.open("visit-base", 1);
  window.counted = (window.counted || 0) + 1;
  window.ticking = setInterval(() => { new Image().src = "ORIGIN/beat.gif"; }, 100);
})();
"""
PLUGIN = """document.cookie = "_friends=1; Max-Age=63072000; Path=/"; window.befriended = true;"""
FIRST = """window.dataLayer = []; dataLayer.push(["config", "G-1"]);"""

PAGE = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>A small website</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<script src="/page.js"></script>
<script src="{script}" defer></script>
</head>
<body><header><h1>A small website</h1><a href="{path}?{language}" id="again">Another page</a></header><main>
<p id="text">Whoever reads this has accepted nothing.</p>
<script type="text/plain" data-purpose="web_statistics" src="{analytics}/count.js"></script>
<img data-src="{analytics}/pixel.gif" data-purpose="web_statistics" alt="" width="1" height="1">
<iframe title="How we work" data-src="{social}/video" data-purpose="videos" width="300" height="150"></iframe>
<template data-purpose="social_plugins" data-title="Like button"><div id="like"></div><script src="{social}/plugin.js"></script></template>
<form><label>Your name <input name="who" autocomplete="off"></label></form>
{more}
</main></body></html>
"""
STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default; img-src data:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request that a server was sent."""

    host: str
    method: str
    path: str
    cookies: str
    referrer: str


@dataclass(slots=True, kw_only=True)
class Site:
    """The website as a test sees it, and what it can be made to do."""

    description: Description
    called: str = "127.0.0.1"
    """The website's own name; another than the companies' makes them strangers to the browser as well."""
    elsewhere: str = ""
    """The origin of an edge that is served by itself; without one, the website stands in for it."""
    headers: dict[str, str] = field(default_factory=dict)
    """Further headers of the website's pages."""
    break_script: Bytes = bytes
    break_texts: Bytes = bytes
    break_style: Bytes = bytes
    refuse_choices: int = 0
    """How many posted choices are answered with 503 before one is taken."""
    status: int = 201
    """What a posted choice is answered with; above 400 it is not taken."""
    lose_choices: bool = False
    """Whether posted choices are answered with 503, until a test says otherwise."""
    never: frozenset[str] = frozenset()
    """Receipts that are refused for good."""
    lose: frozenset[str] = frozenset()
    """Paths that are answered with 503."""
    before_edge: Callable[[str], None] = lambda _: None
    """What happens just before the edge serves something."""
    origin: str = ""
    analytics: str = ""
    social: str = ""
    requests: list[Request] = field(default_factory=list)
    receipts: list[dict[str, Any]] = field(default_factory=list)
    refused: list[dict[str, Any]] = field(default_factory=list)
    """Choices that were posted and not taken, but for those of ``refuse_choices``."""

    def asked(self, host: str) -> list[str]:
        """Return the paths that were asked of one of the hosts."""
        return [each.path for each in self.requests if each.host == host]

    @property
    def strangers(self) -> list[str]:
        """Return what was asked of anybody but the website itself."""
        return [each.path for each in self.requests if each.host != "site"]

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Return kind and content of what is served at a path of the website."""
        path, _, query = path.partition("?")
        if path.startswith("/e/"):
            self.before_edge(path.removeprefix("/e/"))
            return self.edge(path.removeprefix("/e/"))
        match path:
            case "/page.js":
                return "text/javascript", FIRST.encode()
            case "/" | "/linked" | "/strict":
                own = '<p><a href="#" data-open-choices id="mine">My choices</a></p>'
                return "text/html", self.page(path, query or "en", own if path == "/linked" else "")
            case "/notice/":
                return "text/html", f'<!doctype html><html lang="{query[5:]}"><title>Notice</title>'.encode()
            case _:
                return None

    def edge(self, path: str) -> tuple[str, bytes] | None:
        """Return what the edge serves: the banner's bytes, broken if a test says so."""
        match path.split("/"):
            case ["banner.js"]:
                return "text/javascript", self.break_script(banner.script(self.description))
            case ["banner.css"]:
                return "text/css", self.break_style(banner.style())
            case ["texts", name]:
                wanted = Language(name.removesuffix(".json"))
                return "application/json", self.break_texts(banner.texts(self.description, wanted))
            case _:
                return None

    def page(self, path: str, language: str, more: str) -> bytes:
        """Return the website's page."""
        filled = PAGE.format(
            language=language,
            path=path,
            script=f"{self.elsewhere}/e/banner.js",
            analytics=self.analytics,
            social=self.social,
            more=more,
        )
        return filled.encode()

    def policy(self, path: str) -> str:
        """Return the page's content security policy: strict, and on most pages open for the two companies."""
        strict = STRICT
        if self.elsewhere:
            for each in ("script-src 'self'", "style-src 'self'", "connect-src 'self'"):
                strict = strict.replace(each, each.replace("'self'", f"'self' {self.elsewhere}"))
        if path.startswith("/strict"):
            return strict
        others = f"{self.analytics} {self.social}"
        return (
            strict.replace("script-src 'self'", f"script-src 'self' {others}").replace(
                "img-src data:", f"img-src data: {others}"
            )
            + f"; frame-src {others}"
        )


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """Serve the website and both companies while the block runs."""
    servers = [_Server(site, host) for host in ("site", "analytics", "social")]
    names = (site.called, "127.0.0.1", "127.0.0.1")
    site.origin, site.analytics, site.social = (
        f"http://{name}:{each.server_address[1]}" for name, each in zip(names, servers, strict=True)
    )
    threads = [threading.Thread(target=each.serve_forever, args=(0.02,), daemon=True) for each in servers]
    for thread in threads:
        thread.start()
    try:
        yield site
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()


class _Server(ThreadingHTTPServer):
    """One of the three hosts, at a free port."""

    daemon_threads = True

    def __init__(self, site: Site, host: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site, self.host = site, host

    def handle_error(self, *_: Any) -> None:
        """Keep quiet about browsers that go away."""


class _Handler(BaseHTTPRequestHandler):
    """Writes every request down and answers it."""

    server: _Server

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        """Answer with what there is."""
        self._note()
        site = self.server.site
        if self.path.split("?")[0] in site.lose:
            self._reply(503, "text/plain", b"")
        elif self.server.host != "site":
            self._reply(200, *_company(site, self.path))
        elif found := site.answer(self.path):
            self._reply(200, *found)
        else:
            self._reply(404, "text/plain", b"")

    def do_POST(self) -> None:
        """Take a choice, or pretend that it cannot be taken now."""
        self._note()
        site = self.server.site
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if site.lose_choices or site.refuse_choices > 0:
            site.refuse_choices = max(0, site.refuse_choices - 1)
            self._reply(503, "application/problem+json", b"{}")
            return
        status = 422 if body["receipt"] in site.never else site.status
        if status >= 400:
            site.refused.append(body)
            self._reply(status, "application/problem+json", b"{}")
            return
        # Two pages may send the same receipt at once: what is there already is answered with 200.
        known = body in site.receipts
        if not known:
            site.receipts.append(body)
        self._reply(
            200 if known else site.status,
            "application/json",
            json.dumps({"receipt": body["receipt"]}).encode(),
        )

    def _note(self) -> None:
        told = {"cookies": self.headers.get("Cookie", ""), "referrer": self.headers.get("Referer", "")}
        noted = Request(host=self.server.host, method=self.command, path=self.path, **told)
        self.server.site.requests.append(noted)

    def _reply(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if kind == "text/html" and self.server.host == "site":
            self.send_header("Content-Security-Policy", self.server.site.policy(self.path))
            for name, value in self.server.site.headers.items():
                self.send_header(name, value)
            self.send_header("Set-Cookie", "sessionid=1; HttpOnly; Path=/")
            self.send_header("Set-Cookie", "csrftoken=1; Max-Age=31536000; Path=/")
            self.send_header("Set-Cookie", "django_language=en; Max-Age=31536000; Path=/")
            self.send_header("Set-Cookie", "route=1; Path=/")
        if self.path == "/video":
            self.send_header("Set-Cookie", "_player=1; Max-Age=15552000; Path=/")
        self.end_headers()
        self.wfile.write(content)


def _company(site: Site, path: str) -> tuple[str, bytes]:
    match path:
        case "/count.js":
            return "text/javascript", ANALYTICS.replace("ORIGIN", site.analytics).encode()
        case "/plugin.js":
            return "text/javascript", PLUGIN.encode()
        case "/video":
            return "text/html", b'<!doctype html><html lang="en"><title>A video</title><p>A video'
        case _:
            return "image/gif", bytes.fromhex(
                "47494638396101000100800000000000ffffff2c00000000010001000002024401003b"
            )
