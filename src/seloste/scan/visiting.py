"""Opening a page as a visitor does, waiting until it is quiet, and looking at what is on the device."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from playwright.async_api import BrowserContext, Frame, Page
from playwright.async_api import Error as BrowserError

from seloste.scan.addresses import host_of, told
from seloste.scan.naming import is_own
from seloste.scan.problems import ScanError
from seloste.scan.seen import Kind, Stored
from seloste.scan.watching import LONGEST_NAME, Watch, sent_to

QUIET: Final = 0.6
"""Seconds without a request that begins, ends or is under way, after which a page is quiet."""
MOST_ITEMS: Final = 500
"""Items of one kind that are told of one frame."""
PATIENCE: Final = 5.0
"""Seconds that a script of ours may take, beyond the time that a page is given."""
REFUSED_FROM: Final = 400

SCROLL: Final = """async () => {
  const step = Math.max(innerHeight, 200);
  for (let at = 0, most = 30; most-- && at < document.documentElement.scrollHeight; at += step) {
    scrollTo(0, at);
    await new Promise((done) => setTimeout(done, 40));
  }
  scrollTo(0, 0);
}"""
STORED: Final = """async (most) => {
  const found = [];
  const add = (kind, names) => names.slice(0, most).forEach(([name, value]) => found.push([kind, name, value]));
  const looks = [
    async () => add("local_storage", Object.keys(localStorage).map((name) => [name, localStorage.getItem(name)])),
    async () => add("session_storage", Object.keys(sessionStorage).map((name) => [name, sessionStorage.getItem(name)])),
    async () => add("indexed_db", (await indexedDB.databases()).map(({ name }) => [name, null])),
    async () => add("cache_storage", (await caches.keys()).map((name) => [name, null])),
    async () => add("service_worker", (await navigator.serviceWorker.getRegistrations()).map(({ scope }) =>
      [new URL(scope).pathname, null])),
  ];
  for (const look of looks) { try { await look(); } catch {} }
  return found.map(([kind, name, value]) => [kind, name, value && value.length <= 4096 ? value : ""]);
}"""

T = TypeVar("T")
_Key = tuple[Kind, str, str]


@dataclass(slots=True, kw_only=True)
class Visitor:
    """One browser without a past: its context, the page it is on, and what is watched of it.

    ``own`` is shared by all visitors: the hosts of the website, to which that of the banner is added when it is met.
    """

    context: BrowserContext
    watch: Watch
    own: set[str]
    wait: float
    note: Callable[[str], None]
    page: Page | None = None
    _first: dict[_Key, str] = field(default_factory=dict)
    _found: dict[_Key, tuple[str, datetime | None]] = field(default_factory=dict)

    async def goes(self, address: str) -> Page:
        """Open an address, scroll through it once, wait until it is quiet, and look at the device.

        Raises:
            ScanError: it cannot be reached, answers with an error, is a download, leads elsewhere, or hangs.
        """
        page = await self._tab()
        self.watch.page = told(address)
        try:
            if "#" in address:
                # To another fragment of where one is, nothing would be loaded.
                await page.goto("about:blank", timeout=self.wait * 1000)
            answer = await page.goto(address, wait_until="commit", timeout=self.wait * 1000)
        except BrowserError as error:
            raise ScanError(_unreachable(address, error)) from None
        if answer and answer.status >= REFUSED_FROM:
            raise ScanError(f"{told(address)} answers {answer.status}; scan a page that can be read.")
        page = await self.settles(page)
        if not page.is_closed():
            self._stays(page, address)
        return page

    async def settles(self, page: Page) -> Page:
        """Wait until a page has loaded and sends nothing new, as long as ``wait`` allows; look at the device.

        Raises:
            ScanError: a script on it runs without end.
        """
        where = self.watch.page
        try:
            with suppress(BrowserError):
                await page.wait_for_load_state("load", timeout=self.wait * 1000)
            await self.asks(page, SCROLL)
            if not await self._quiet():
                self.note(
                    f"{where} was not quiet within {self.wait:g} seconds; what came later was not seen (--wait)."
                )
            await self.looks()
        except BrowserError:
            if not page.is_closed():
                raise
        if page.is_closed():
            self.note(f"{where} closed itself; what it did until then was seen.")
        if self.watch.banner:
            self.own.add(host_of(self.watch.banner))
        return page

    async def asks(self, frame: Page | Frame, script: str, argument: Any = None) -> Any:
        """Return what a script of ours finds on a page; nothing where the page goes away meanwhile.

        Raises:
            ScanError: the page does not answer.
        """
        try:
            return await bounded(frame.evaluate(script, argument), self.wait + PATIENCE)
        except TimeoutError:
            raise ScanError(f"{self.watch.page} does not answer: a script on it runs without end.") from None
        except BrowserError:
            return None

    def begins_anew(self) -> None:
        """Forget what was sent and seen: it belongs to the time before a choice."""
        self.watch.forget()
        self._found.clear()

    async def looks(self) -> None:
        """Remember what is on the device by kind, name and host, with value and end, and where it was first."""
        found = self._found
        for cookie in await self.context.cookies():
            ends = cookie.get("expires", -1)
            key = (Kind.COOKIE, cookie.get("name", ""), cookie.get("domain", "").lstrip("."))
            found[key] = (cookie.get("value", ""), datetime.fromtimestamp(ends, UTC) if ends > 0 else None)
        for page in self.context.pages:
            for frame in page.frames:
                if not (host := host_of(frame.url)):
                    continue
                for kind, name, value in _read(await self._kept(frame)):
                    found[kind, name, host] = (value, None)
        for key in found:
            self._first.setdefault(key, self.watch.page)

    async def stored(self) -> tuple[Stored, ...]:
        """Return what was on the device after some page, with who wrote it and whom it was sent to.

        What was written and cleared before the page was quiet, as the banner does with what is not allowed, is
        among it.
        """
        await self.watch.reads(PATIENCE)
        texts = self.watch.texts(self.own)
        return (*self._gone(), *self._there(texts))

    def _gone(self) -> Iterator[Stored]:
        """Yield what was written and is not there."""
        there = {(kind, name) for kind, name, _ in self._found}
        for (kind, name, host), page in self.watch.written().items():
            if (kind, name) not in there:
                writers = self.watch.wrote(kind, name, host)
                yield Stored(kind=Kind(kind), name=name, host=host, page=page, set_by=writers, stayed=False)

    def _there(self, texts: Collection[tuple[str, str]]) -> Iterator[Stored]:
        for (kind, name, host), (value, ends) in self._found.items():
            yield Stored(
                kind=kind,
                name=name,
                host=host,
                page=self._first[kind, name, host],
                expires=ends,
                set_by=self.watch.wrote(kind, name, host),
                sent_to=sent_to(value, texts),
            )

    async def _kept(self, frame: Frame) -> Any:
        """Return what a frame keeps; one that has not loaded, and never will, keeps nothing that could be seen."""
        if frame.parent_frame is None:
            return await self.asks(frame, STORED, MOST_ITEMS)
        try:
            return await bounded(frame.evaluate(STORED, MOST_ITEMS), PATIENCE)
        except BrowserError:
            return None  # it is gone
        except TimeoutError:
            self.note(f"A frame from {host_of(frame.url)} does not answer; what it keeps was not seen.")
            return None

    async def _tab(self) -> Page:
        """Return the page of this visit, or another where it has closed itself."""
        if self.page is None or self.page.is_closed():
            self.page = await self.context.new_page()
        return self.page

    async def _quiet(self) -> bool:
        until = time.monotonic() + self.wait
        while time.monotonic() < until:
            if self.watch.is_quiet(QUIET):
                return True
            await asyncio.sleep(0.05)
        return False

    def _stays(self, page: Page, address: str) -> None:
        if (host := host_of(page.url)) and not is_own(host, self.own):
            raise ScanError(
                f"{told(address)} leads to {told(page.url)}, another website: scan that address, or count its host "
                f"as the website’s own (--own {host})."
            )


def _read(answer: Any) -> Iterator[tuple[Kind, str, str]]:
    """Yield what a frame keeps; a page that meddles with what our script is made of is not believed."""
    for each in answer if isinstance(answer, list) else ():
        match each:
            case [str(kind), str(name), str(value)] if kind in {known.value for known in Kind}:
                yield Kind(kind), name[:LONGEST_NAME], value


async def bounded(work: Awaitable[T], seconds: float) -> T:
    """Return what ``work`` returns.

    Raises:
        TimeoutError: it took longer than that many seconds.
    """
    return await asyncio.wait_for(work, seconds)


def _unreachable(address: str, error: BrowserError) -> str:
    words = str(error)
    if "Download is starting" in words:
        return f"{told(address)} is a download, not a page."
    if "Timeout" in words:
        return f"{told(address)} does not answer in time (--wait)."
    code = next((word.rstrip(":,") for word in words.split() if "ERR_" in word), "no answer")
    return f"{told(address)} cannot be reached ({code.removeprefix('net::')})."
