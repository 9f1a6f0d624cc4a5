"""The rounds of a scan, one visitor after another, in Chromium."""

import asyncio
import json
import os
import re
import shutil
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.async_api import Browser, BrowserContext, Playwright, async_playwright
from playwright.async_api import Error as BrowserError

from seloste.core.description import Description
from seloste.edge.banner import configuration_hash
from seloste.edge.banner.asked import asked
from seloste.scan import choosing
from seloste.scan.addresses import host_of, require_page, told
from seloste.scan.problems import ScanError
from seloste.scan.seen import BEFORE, WITHDRAWN, Banner, Round, Seen, Visit, rounds, words
from seloste.scan.visiting import Visitor, bounded
from seloste.scan.watching import Watch

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CLOSING: Final = 10.0
"""Seconds that the browser is given to close a context, or itself."""
SENDING: Final = 5.0
"""Seconds that a choice is given to become a receipt."""
PREFERENCES: Final = {"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}
"""A profile that takes cookies of others: some distributions refuse them, which would hide them from the scan."""
GONE: Final = (204, 404, 410)

Progress = Callable[[int, int], None]


@dataclass(kw_only=True)
class Scan:
    """One scan under way."""

    addresses: Sequence[str]
    description: Description
    own: set[str]
    wait: float
    progress: Progress
    notes: dict[str, None] = field(default_factory=dict)
    visits: list[Visit] = field(default_factory=list)
    banner: Banner = field(default_factory=Banner)
    _done: int = 0

    @property
    def purposes(self) -> tuple[str, ...]:
        """The keys of what the banner asks."""
        return tuple(each.key for each in asked(self.description))

    async def run(self, driver: Playwright, browser: Browser) -> Seen:
        """Go through the rounds, as many as the banner that is met allows."""
        await self._round(driver, browser, (BEFORE,))
        if self._can_choose():
            *single, everything, withdrawn = rounds(self.purposes)[1:]
            for each in single:
                await self._round(driver, browser, (each,))
            await self._round(driver, browser, (everything, withdrawn))
        self.progress(1, 1)
        return Seen(
            pages=tuple(map(told, self.addresses)),
            own=frozenset(self.own),
            banner=self.banner,
            visits=tuple(self.visits),
            notes=tuple(self.notes),
        )

    def _can_choose(self) -> bool:
        is_ours = self.banner.configuration and configuration_hash(self.description).startswith(
            self.banner.configuration
        )
        return bool(is_ours and self.banner.asks and self.purposes)

    async def _round(self, driver: Playwright, browser: Browser, steps: Sequence[Round]) -> None:
        """Let one new visitor make a choice, or one after another."""
        context = await browser.new_context(
            accept_downloads=False, locale=self.description.languages[0].value
        )
        visitor = Visitor(context=context, watch=Watch(), own=self.own, wait=self.wait, note=self._note)
        try:
            await visitor.watch.begin(context)
            for step in steps:
                await self._step(visitor, step)
        finally:
            with suppress(TimeoutError, BrowserError):
                await bounded(context.close(), CLOSING)
            await self._delete(driver, visitor.watch)

    async def _step(self, visitor: Visitor, step: Round) -> None:
        if step == WITHDRAWN and not await self._withdraws(visitor):
            return
        is_chosen = step in (BEFORE, WITHDRAWN)
        without, asks = [], False
        for address in self.addresses:
            page = await visitor.goes(address)
            if page.is_closed():
                pass  # what it did until then was seen, and a note says so
            elif not await choosing.is_there(visitor, page):
                without.append(told(address))
            elif step == BEFORE:
                asks = asks or await choosing.asks(page, seconds=min(self.wait, 3))
            elif not is_chosen and await choosing.asks(page, seconds=self.wait):
                is_chosen = True
                visitor.begins_anew()
                await choosing.choose(visitor, page, step, self.purposes)
                await self._sends(visitor.watch)
                await visitor.settles(page)
                await visitor.goes(address)
            self._done += 1
            self.progress(self._done, len(self.addresses) * len(rounds(self.purposes)))
        if step == BEFORE:
            self._meets(visitor.watch, without, asks=asks)
        if not is_chosen:
            raise ScanError(f"The banner did not ask again, so nothing was seen {words([step])}.")
        self.visits.append(
            Visit(
                round=step,
                at=datetime.now(UTC),
                stored=await visitor.stored(),
                requested=visitor.watch.requested(),
            )
        )

    def _meets(self, watch: Watch, without: Sequence[str], *, asks: bool) -> None:
        if watch.banner and len(without) < len(self.addresses):
            self.banner = Banner(
                address=watch.banner, configuration=watch.configuration, asks=asks, without=tuple(without)
            )

    async def _withdraws(self, visitor: Visitor) -> bool:
        """Withdraw on the last page that lets it be done, and wait until that is done."""
        page = visitor.page
        if page is None or page.is_closed() or not await choosing.withdraw(page, seconds=self.wait):
            self._note(
                "There was no way to withdraw on the last page, so what a withdrawal does was not seen."
            )
            return False
        await self._sends(visitor.watch)
        await visitor.settles(page)
        visitor.begins_anew()
        return True

    async def _sends(self, watch: Watch) -> None:
        """Wait until the choice has become a receipt, so that it can be deleted."""
        for _ in range(int(SENDING * 20)):
            if watch.is_answered():
                return
            await asyncio.sleep(0.05)

    async def _delete(self, driver: Playwright, watch: Watch) -> None:
        """Delete the receipts of the choices that a visitor made; nobody but they know the numbers."""
        if not watch.receipts:
            return
        api = await driver.request.new_context()
        for where, receipt in dict.fromkeys(watch.receipts):
            try:
                answer = await api.delete(f"{where}/{receipt}", timeout=SENDING * 1000, max_redirects=0)
                is_gone = answer.status in GONE
            except BrowserError:
                is_gone = False
            if not is_gone:
                self._note(f"A receipt of this scan was left at {where}/{receipt}.")
        await api.dispose()

    def _note(self, sentence: str) -> None:
        self.notes[sentence] = None


def observe(
    addresses: Sequence[str],
    description: Description,
    *,
    own: Sequence[str] = (),
    chromium: Path | None = None,
    wait: float = 10.0,
    progress: Progress = lambda _done, _total: None,
) -> Seen:
    """Visit all ``addresses`` in each round, in this order, and return what was seen.

    ``wait`` is in seconds, for each page to load and to become quiet. ``own`` names hosts that count as the
    website’s own, besides those of the addresses and of the banner.

    Raises:
        ScanError: an address is none, there is no Chromium, a page cannot be visited, or a signal ended the scan.
    """
    for address in addresses:
        require_page(address)
    hosts = {host_of(address) for address in addresses} | set(own)
    scan = Scan(addresses=addresses, description=description, own=hosts, wait=wait, progress=progress)
    try:
        return asyncio.run(_observe(scan, chromium))
    except asyncio.CancelledError:
        raise ScanError("The scan was told to end before it was done.") from None


async def _observe(scan: Scan, chromium: Path | None) -> Seen:
    # What Playwright leaves behind when it cannot start would be logged with a stack.
    asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
    _end_when_told()
    with TemporaryDirectory(prefix="seloste-scan-", ignore_cleanup_errors=True) as folder:
        try:
            async with async_playwright() as driver, _started(driver, chromium, Path(folder)) as browser:
                try:
                    return await scan.run(driver, browser)
                except BrowserError:
                    raise ScanError("Chromium ended before the scan did; try again.") from None
        except BrowserError as error:
            raise ScanError(f"Playwright could not be used: {_first_line(error)}") from None


def _end_when_told() -> None:
    """Have SIGTERM, by which pipelines end what takes too long, end the scan so that it still tidies up."""
    task = asyncio.current_task()
    # Only the main thread is sent signals, and not everywhere.
    with suppress(NotImplementedError, RuntimeError, ValueError):
        if task is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


@asynccontextmanager
async def _started(driver: Playwright, chromium: Path | None, folder: Path) -> AsyncIterator[Browser]:
    """Start Chromium with a profile of its own, which lets others set cookies; its contexts share that."""
    (folder / "Default").mkdir()
    (folder / "Default" / "Preferences").write_text(json.dumps(PREFERENCES), encoding="utf-8")
    found = browser_path(driver, chromium)
    profile = await launched(driver, found, folder)
    try:
        if profile.browser is None:
            raise ScanError("This version of Playwright cannot be used; install a newer one.")
        yield profile.browser
    finally:
        with suppress(TimeoutError, BrowserError):
            await bounded(profile.close(), CLOSING)


async def launched(driver: Playwright, found: str, folder: Path) -> BrowserContext:
    """Start Chromium, in its sandbox where the system lets it have one: pages that are scanned are not trusted."""
    launch = partial(driver.chromium.launch_persistent_context, folder, executable_path=found)
    # As root it refuses to have one.
    if not hasattr(os, "geteuid") or os.geteuid():
        with suppress(BrowserError):
            return await launch(chromium_sandbox=True)
    try:
        return await launch(chromium_sandbox=False)
    except BrowserError as error:
        raise ScanError(f"Chromium could not be started: {_first_line(error)}") from None


def _first_line(error: BrowserError) -> str:
    line = next((line for line in str(error).splitlines() if line.strip()), "")
    return re.sub(r"^BrowserType\.\w+: ", "", line)


def browser_path(driver: Playwright, chromium: Path | None) -> str:
    """Return the path of the browser: the one named, one of the system’s, or Playwright’s own.

    Raises:
        ScanError: there is none.
    """
    if chromium is not None:
        if not (chromium.is_file() and os.access(chromium, os.X_OK)):
            raise ScanError(f"“{chromium}” is no program; name Chromium’s with --chromium.")
        return str(chromium)
    found = next(filter(None, map(shutil.which, NAMES)), None) or driver.chromium.executable_path
    if not Path(found).is_file():
        raise ScanError(
            "There is no Chromium here: install it (apt install chromium, or playwright install chromium), or name "
            "it with --chromium."
        )
    return found
