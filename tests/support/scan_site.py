"""A website to scan, with the companies that it loads from: each on an address of this machine of its own.

As it is, it does what its description says. A test changes one thing and looks for what the scan says of that.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from banner_site import with_website
from described import softpix

from seloste.core.description import Description, Language
from seloste.edge import banner

HOSTS = {"site": "127.0.0.1", "counting": "127.0.0.2", "video_house": "127.0.0.3", "friends": "127.0.0.4"}
SECRET = "5e7f00d15e7f00d1"
"""The value of every cookie: no output may hold it."""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A website</title>
<link rel="icon" href="data:,">{banner}</head><body><h1>A website</h1>
<script type="text/plain" data-purpose="web_statistics" src="{counting}/count.js"></script>
<iframe title="How we work" data-src="{video_house}/video" data-purpose="videos"></iframe>
<template data-purpose="social_plugins" data-title="Like"><script src="{friends}/plugin.js"></script></template>
<div style="height: 3000px"></div>{more}</body></html>"""
BANNER = '<script src="/e/banner.js" defer></script>'
COUNT = """
document.cookie = "_visits=SECRET; Max-Age=31536000; Path=/";
localStorage.setItem("visits-total", "SECRET");
sessionStorage.setItem("visit-now", "SECRET");
indexedDB.open("visit-base", 1);
new Image().src = "COUNTING/pixel.gif?visitor=SECRET";
"""
PLUGIN = """document.cookie = "_friends=SECRET; Max-Age=63072000; Path=/";"""
SET = (
    f"sessionid=session-{SECRET}; HttpOnly; Max-Age=43200; Path=/",
    "csrftoken=1; Max-Age=31536000; Path=/",
    "django_language=en; Max-Age=31536000; Path=/",
)


Change = Callable[[dict[str, Any]], None]


def declared(*changes: Change) -> Description:
    """Return the description of the website: three companies, each with its host."""
    return softpix(declaring(*changes))


def declaring(*changes: Change) -> Change:
    """Return what makes that description of the example, with more ``changes``."""

    def hosts(tree: dict[str, Any]) -> None:
        for key in ("counting", "video_house", "friends"):
            tree["recipients"][key]["hosts"] = [HOSTS[key]]

    return with_website(hosts, *changes)


def counting_only(tree: dict[str, Any]) -> None:
    """Leave one purpose to ask about, which makes for fewer rounds."""
    for name in ("_player", "_friends"):
        del tree["cookies"][name]


@dataclass(slots=True, kw_only=True)
class Site:
    """The website, and what can be changed about it."""

    description: Description = field(default_factory=declared)
    asks: Description | None = None
    """What its banner asks, where that is not the description."""
    banner: str = BANNER
    more: str = ""
    """What is added to the page; ``{counting}`` and so on are filled in."""
    count: str = COUNT
    set_cookies: tuple[str, ...] = SET
    set_video: str = f"_player={SECRET}; Max-Age=15552000; Path=/; SameSite=None; Secure"
    pages: dict[str, tuple[int, dict[str, str], str]] = field(default_factory=dict)
    """Other answers of the website by path: status, headers, content."""
    keeps_receipts: bool = True
    """Whether a receipt can be deleted."""
    origins: dict[str, str] = field(default_factory=dict)
    receipts: dict[str, dict[str, Any]] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Host and path of each request to read something, and to delete something."""

    @property
    def url(self) -> str:
        """The address of its page, with a query that nobody should see again."""
        return f"{self.origins['site']}/?token={SECRET}"

    def filled(self, text: str) -> str:
        """Return a text with the addresses of the companies."""
        for key, origin in self.origins.items():
            text = text.replace(f"{{{key}}}", origin)
        return text

    def answer(  # noqa: PLR0911 - one for each address
        self, host: str, path: str
    ) -> tuple[int, dict[str, str], bytes] | None:
        """Return status, headers and content of what is at a path."""
        match host, path.partition("?")[0]:
            case "site", ("/" | "/more") as page:
                more = self.more if page == "/" else ""
                return (
                    200,
                    HTML,
                    self.filled(PAGE.replace("{banner}", self.banner).replace("{more}", more)).encode(),
                )
            case "site", path if path in self.pages:
                status, headers, content = self.pages[path]
                return status, HTML | headers, self.filled(content).encode()
            case "site", path if path.startswith("/e/"):
                return self._edge(path.removeprefix("/e/"))
            case "counting", "/count.js":
                script = self.count.replace("COUNTING", self.origins["counting"]).replace("SECRET", SECRET)
                return 200, SCRIPT, script.encode()
            case "friends", "/plugin.js":
                return 200, SCRIPT, PLUGIN.replace("SECRET", SECRET).encode()
            case "video_house", "/video":
                return 200, HTML | {"Set-Cookie": self.set_video}, b"<!doctype html><title>A video</title>"
            case _, path if path.endswith(".gif"):
                return 200, {"Content-Type": "image/gif"}, GIF
            case _:
                return None

    def _edge(self, path: str) -> tuple[int, dict[str, str], bytes] | None:
        asks = self.asks or self.description
        match path.split("/"):
            case ["banner.js"]:
                return 200, SCRIPT, banner.script(asks)
            case ["banner.css"]:
                return 200, {"Content-Type": "text/css"}, banner.style()
            case ["texts", name]:
                texts = banner.texts(asks, Language(name.removesuffix(".json")))
                return 200, {"Content-Type": "application/json"}, texts
            case _:
                return None


HTML = {"Content-Type": "text/html; charset=utf-8"}
SCRIPT = {"Content-Type": "text/javascript; charset=utf-8"}
GIF = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """Serve the website and the companies while the block runs."""
    servers = {key: _Server(site, key, host) for key, host in HOSTS.items()}
    site.origins = {key: f"http://{HOSTS[key]}:{each.server_address[1]}" for key, each in servers.items()}
    threads = [
        threading.Thread(target=each.serve_forever, args=(0.02,), daemon=True) for each in servers.values()
    ]
    for thread in threads:
        thread.start()
    try:
        yield site
    finally:
        for server, thread in zip(servers.values(), threads, strict=True):
            server.over.set()
            server.shutdown()
            thread.join()
            server.server_close()


class _Server(ThreadingHTTPServer):
    """One of the hosts, at a free port."""

    daemon_threads = True

    def __init__(self, site: Site, key: str, host: str) -> None:
        super().__init__((host, 0), _Handler)
        self.site, self.key = site, key
        self.over = threading.Event()

    def handle_error(self, *_: Any) -> None:
        """Keep quiet about browsers that go away."""


class _Handler(BaseHTTPRequestHandler):
    """Answers as the site says."""

    server: _Server

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        """Answer with what there is."""
        site = self.server.site
        site.asked.append(f"{self.server.key}{self.path.partition('?')[0]}")
        status, headers, content = site.answer(self.server.key, self.path) or (404, {}, b"")
        self._reply(status, headers, content)

    def do_POST(self) -> None:
        """Take a choice."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.site.receipts[body["receipt"]] = body
        self._reply(
            201, {"Content-Type": "application/json"}, json.dumps({"receipt": body["receipt"]}).encode()
        )

    def do_DELETE(self) -> None:
        """Delete a receipt, if the site lets it be done."""
        site, receipt = self.server.site, self.path.rpartition("/")[2]
        site.asked.append(f"DELETE {self.server.key}{self.path}")
        if site.keeps_receipts and receipt in site.receipts:
            site.deleted.append(receipt)
            self._reply(204, {}, b"")
        else:
            self._reply(503, {}, b"")

    def _reply(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.server.over.wait(float(headers.get("X-Wait", 0)))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if self.server.key == "site" and headers == HTML:
            for cookie in self.server.site.set_cookies:
                self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)
