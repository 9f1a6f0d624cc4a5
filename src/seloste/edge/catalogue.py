"""Every configuration that was ever served, and the one of the description as it is now."""

import asyncio
import logging
import time
from collections.abc import Mapping
from threading import Lock
from typing import Final

import msgspec

from seloste.core.description import Description, load
from seloste.core.errors import SelosteError
from seloste.edge.asked import Asked, asked
from seloste.edge.loaded import Loaded, loaded
from seloste.edge.preview import previews
from seloste.edge.store.known import published_hash, published_source, remember, remembered
from seloste.edge.store.rows import Database, Unavailable

LOOKS: Final = 2.0
"""Seconds between looks at which description is published."""
ASKS: Final = 1.0
"""Seconds at least between looks at what others have served."""

logger = logging.getLogger(__name__)


class NoDescription(SelosteError):
    """There is no published description to ask by."""


class Catalogue:
    """What was asked, by configuration and by number; and now, it is what the published description says.

    The worker hands that over, in the edge's own database. A banner in an old tab sends an old configuration; it was
    published once, so it is taken. What another edge process served is found in the database they share.
    """

    def __init__(self, *, notice: str, database: Database) -> None:
        self._notice, self._database = notice, database
        self._published: str | None = None
        self._description: Description | None = None
        self._files: Mapping[str, Loaded] = {}
        self._by_number: Mapping[int, Asked] = {}
        self._newest: Mapping[str, int] = {}
        self._asks = ("", "")
        self._looked = float("-inf")
        self._away: str | None = None
        self._looking, self._filling = asyncio.Lock(), Lock()

    def open(self) -> None:
        """Read the published description and what was ever asked.

        Raises:
            SelosteError: there is no description, this version cannot read it, or the database cannot be used.
        """
        try:
            self._look()
        except Unavailable as why:
            raise NoDescription(f"The edge's database cannot be used now ({why}); start again.") from None
        if self._published is None:
            raise NoDescription(
                "No description was handed to the edge yet: start the worker, which hands over the published one, and "
                "then the edge again."
            )

    @property
    def description(self) -> Description:
        """The description that visitors are asked by now."""
        if self._description is None:
            raise NoDescription("The catalogue is not open.")
        return self._description

    def file(self, name: str) -> Loaded | None:
        """Return a file of the banner, or of its preview, as the description is now, by its name under ``/e/``."""
        return self._files.get(name)

    async def watch(self) -> None:
        """Look at the description until cancelled, and ask what it says once it has changed."""
        said = ""
        while True:
            await asyncio.sleep(LOOKS)
            try:
                await asyncio.to_thread(self._look)
                said = ""
            except Exception as error:  # noqa: BLE001 (whatever it is, the next one is looked at)
                why = type(error).__name__
                if why != said:  # it may stay so for days
                    logger.warning("%s: the description is asked as it was before", why)
                said = why

    async def find(self, configuration: str) -> tuple[int, Asked] | None:
        """Return what was last asked under a configuration, with its number; ``None`` if nobody served it.

        Raises:
            Unavailable: it is none of ours, and the database cannot say now whether it is another's.
        """
        if configuration not in self._newest:
            await self._look_again()
        number = self._newest.get(configuration)
        return None if number is None else (number, self._by_number[number])

    async def numbered(self, number: int) -> Asked:
        """Return what was asked, by its number.

        Raises:
            Unavailable: another process served it, and the database cannot tell now.
        """
        if number not in self._by_number:
            await self._look_again()
        return self._by_number[number]

    async def _look_again(self) -> None:
        """See what others have served: once for all who ask meanwhile, and never twice in one ``ASKS``."""
        asked_at = time.monotonic()
        async with self._looking:
            if self._looked > asked_at:
                if self._away is not None:
                    raise Unavailable(self._away)
                return
            await asyncio.sleep(max(0.0, self._looked + ASKS - time.monotonic()))
            self._looked, self._away = time.monotonic(), "nobody could look"
            try:
                await asyncio.to_thread(self._fill)
            except Unavailable as why:
                self._away = str(why)
                raise
            self._away = None

    def _look(self) -> None:
        digest = published_hash(self._database)
        if digest is not None and digest != self._published and (source := published_source(self._database)):
            self._remember(load(source, file="the published description"))
            self._published = digest

    def _remember(self, description: Description) -> None:
        now = asked(description, notice=self._notice)
        document = msgspec.json.encode(now).decode()
        remember(self._database, now.configuration, document, at=time.time_ns() // 1000)
        self._asks = (now.configuration, document)
        self._fill()
        # Only now: what a browser is asked by is taken when it answers.
        files = loaded(description, notice=self._notice)
        self._files = {**files, **previews(description, files)}
        self._description = description

    def _fill(self) -> None:
        # One at a time: what was read earlier must not take the place of what was read later.
        with self._filling:
            all_asked = remembered(self._database)
            known = self._by_number
            self._by_number = {
                each.number: known.get(each.number) or msgspec.json.decode(each.document, type=Asked)
                for each in all_asked
            }
            # What is asked now comes last, although it may have been asked before as well.
            all_asked = sorted(all_asked, key=lambda each: (each.configuration, each.document) == self._asks)
            self._newest = {each.configuration: each.number for each in all_asked}
