"""What one visitor’s browser sends, and which scripts write to the device, while a round lasts.

Addresses and bodies are held in memory to find values of cookies in them, and dropped with the round.
"""

import asyncio
import json
import re
import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import unquote, unquote_plus
from uuid import UUID

from playwright.async_api import BrowserContext, Page, Request, Response
from playwright.async_api import Error as BrowserError

from seloste.scan.addresses import host_of, told
from seloste.scan.naming import is_own
from seloste.scan.seen import Requested

MOST_REQUESTS: Final = 20_000
MOST_ADDRESSES: Final = 50
"""Addresses told of one host in one round."""
MOST_WRITES: Final = 5_000
LONGEST_NAME: Final = 200
"""Characters of a name; local storage would take millions."""
LONGEST_BODY: Final = 64 * 1024
SHORTEST_VALUE: Final = 8
"""Characters of a value that is looked for in requests; a shorter one is found anywhere."""

ENDLESS: Final = frozenset({"eventsource", "websocket", "media", "ping"})
"""Types of requests that may go on for as long as the page is open."""

TELL: Final = "__seloste_wrote"
WATCH: Final = """(() => {
  const tell = window.__seloste_wrote;
  if (!tell) return;
  const host = () => {
    for (const line of (new Error().stack || "").split("\\n")) {
      const found = line.match(/https?:\\/\\/[^\\s)]+/);
      if (found) { try { return new URL(found[0]).hostname; } catch { return ""; } }
    }
    return "";
  };
  const ends = (value) => {
    const [, age] = value.match(/;\\s*max-age\\s*=\\s*(-?\\d+)/i) || [];
    const [, until] = value.match(/;\\s*expires\\s*=\\s*([^;]+)/i) || [];
    return age ? +age <= 0 : new Date(until) <= new Date();
  };
  const wrote = (kind, name) => { try { tell([kind, String(name), host(), location.hostname]); } catch {} };
  try {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(Document.prototype, "cookie", { ...cookie, set(value) {
      if (!ends(String(value))) wrote("cookie", String(value).split("=")[0].trim());
      cookie.set.call(this, value);
    } });
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      let kind = "session_storage";
      try { if (this === localStorage) kind = "local_storage"; } catch {}
      wrote(kind, name);
      return set.call(this, name, value);
    };
  } catch {}
})();"""
"""Tells which script wrote a cookie or an item: the nearest one in the stack that has an address."""


_TEXTS: Final = re.compile(r"(.*/)texts/[a-z]{2}\.json\?([0-9a-f]{8})")
"""What the banner always loads, and where it names its configuration (``edge/static/banner/layers.js``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    host: str
    address: str
    type: str
    page: str
    body: bytes


@dataclass(kw_only=True)
class Watch:
    """Requests and writes of one context; ``page`` is the page being visited, as it is told."""

    page: str = ""
    last: float = field(default_factory=time.monotonic)
    """When a request last began or ended, by the monotonic clock."""
    receipts: list[tuple[str, str]] = field(default_factory=list)
    """Where a choice was posted, and its receipt’s number."""
    banner: str = ""
    """The address of the banner’s folder, known once it has loaded its texts."""
    configuration: str = ""
    _sent: list[_Sent] = field(default_factory=list)
    _answered: set[str] = field(default_factory=set)
    _wrote: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)
    """Hosts of the scripts that wrote something, by kind, name and where."""
    _written: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """The page that something was first written on, since the last choice."""
    _under_way: set[Request] = field(default_factory=set)
    _reading: set[asyncio.Task[None]] = field(default_factory=set)

    async def begin(self, context: BrowserContext) -> None:
        """Watch a context from now on, with whatever pages it opens."""
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("requestfinished", self._done)
        context.on("requestfailed", self._done)
        context.on("page", self._opened)
        await context.expose_binding(TELL, self._writes)
        await context.add_init_script(WATCH)

    def forget(self) -> None:
        """Begin anew, at a choice: what was sent before belongs to the time before it."""
        self._sent.clear()
        self._written.clear()

    async def reads(self, seconds: float) -> None:
        """Wait until all answers are read, at most so many seconds."""
        if self._reading:
            await asyncio.wait([*self._reading], timeout=seconds)

    def is_quiet(self, seconds: float) -> bool:
        """Say whether nothing is under way, and nothing has begun for some seconds; what never ends does not count."""
        return not self._under_way and time.monotonic() - self.last >= seconds

    def is_answered(self) -> bool:
        """Say whether every choice that was sent has been answered."""
        return all(where in self._answered for where, _ in self.receipts)

    def requested(self) -> tuple[Requested, ...]:
        """Return whom requests went to, in the order of the first."""
        hosts: dict[str, list[_Sent]] = {}
        for each in self._sent:
            hosts.setdefault(each.host, []).append(each)
        return tuple(
            Requested(
                host=host,
                page=sent[0].page,
                types=frozenset(each.type for each in sent),
                addresses=tuple(dict.fromkeys(told(each.address) for each in sent))[:MOST_ADDRESSES],
            )
            for host, sent in hosts.items()
        )

    def written(self) -> Mapping[tuple[str, str, str], str]:
        """Return what was written, kept or not, by kind, name and host, with the page it was first written on."""
        return self._written

    def wrote(self, kind: str, name: str, host: str) -> frozenset[str]:
        """Return the hosts of the scripts that wrote something; those of a cookie on any host of its domain."""
        return frozenset(
            script
            for (of, called, where), scripts in self._wrote.items()
            if (of, called) == (kind, name) and (where == host or where.endswith(f".{host}"))
            for script in scripts
        )

    def texts(self, own: Collection[str]) -> tuple[tuple[str, str], ...]:
        """Return what was sent to hosts that are not the website’s own: the host, and address and body as they read."""
        return tuple((each.host, _text(each)) for each in self._sent if not is_own(each.host, own))

    def _request(self, request: Request) -> None:
        self.last = time.monotonic()
        if request.resource_type not in ENDLESS:
            self._under_way.add(request)
        with suppress(BrowserError):
            self._note(request.url, request.resource_type, request.post_data_buffer or b"")
            self._banners(request)
            if request.is_navigation_request() and request.frame.parent_frame is None:
                # What the page before was waiting for nobody waits for any more.
                self._under_way = {request}

    def _done(self, request: Request) -> None:
        self.last = time.monotonic()
        self._under_way.discard(request)

    def _response(self, response: Response) -> None:
        self._answered.add(response.url)
        # An answer whose body nobody reads never ends; that it has begun must do.
        self._done(response.request)
        task = asyncio.ensure_future(self._sets(response, self.page))
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)

    async def _sets(self, response: Response, page: str) -> None:
        """Write down the names of the cookies that an answer sets."""
        with suppress(BrowserError):
            for line in await response.header_values("set-cookie"):
                if not _ends(line):
                    name, domain = line.partition("=")[0].strip(), _attribute(line, "domain")
                    host = domain.lstrip(".").lower() or host_of(response.url)
                    self._written.setdefault(("cookie", name, host), page)

    def _note(self, address: str, kind: str, body: bytes) -> None:
        if (host := host_of(address)) and len(self._sent) < MOST_REQUESTS:
            sent = _Sent(host=host, address=address, type=kind, page=self.page, body=body[:LONGEST_BODY])
            self._sent.append(sent)

    def _banners(self, request: Request) -> None:
        """Know the banner by what it loads, and a choice by what it posts."""
        if found := _TEXTS.fullmatch(request.url):
            self.banner, self.configuration = found.groups()
        elif self.banner and request.method == "POST" and request.url == f"{self.banner}choices":
            # Any page can send something there: what is no number would lead the deletion elsewhere.
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                receipt = UUID(json.loads(request.post_data_buffer or b"")["receipt"])
                self.receipts.append((request.url, str(receipt)))

    def _opened(self, page: Page) -> None:
        page.on("websocket", lambda socket: self._note(socket.url, "websocket", b""))

    def _writes(self, _source: Any, said: Any) -> None:
        match said:
            case [
                ("cookie" | "local_storage" | "session_storage") as kind,
                str(name),
                str(script),
                str(where),
            ]:
                if len(self._written) >= MOST_WRITES:
                    return
                name = name[:LONGEST_NAME]
                self._written.setdefault((kind, name, where), self.page)
                if script:
                    self._wrote.setdefault((kind, name, where), set()).add(script)


def sent_to(value: str, texts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the hosts whose ``texts`` hold a value; one that is short or has no digit may be any word, and is none."""
    wanted = {each for each in (value, unquote(value)) if len(each) >= SHORTEST_VALUE}
    wanted = {each for each in wanted if any(map(str.isdigit, each))}
    return frozenset(host for host, text in texts if any(each in text for each in wanted))


def _attribute(line: str, name: str) -> str:
    """Return an attribute of a Set-Cookie line, or nothing (RFC 6265, 5.2)."""
    for part in line.split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == name:
            return value.strip()
    return ""


def _ends(line: str) -> bool:
    """Say whether a Set-Cookie line takes a cookie away."""
    if age := _attribute(line, "max-age"):
        return not age.isdigit() or int(age) == 0
    try:
        return parsedate_to_datetime(_attribute(line, "expires")) <= datetime.now(UTC)
    except (TypeError, ValueError):
        return False


def _text(sent: _Sent) -> str:
    body = sent.body.decode("utf-8", "replace")
    return "\n".join((sent.address, unquote(sent.address), body, unquote_plus(body)))
