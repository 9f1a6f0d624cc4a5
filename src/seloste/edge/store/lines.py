"""Group commit: whoever comes while a commit is under way goes with the next one, all together.

One thread writes and one reads, each with a connection of its own. A thread takes whatever has queued, without
waiting for more, and everybody is answered once the commit is done. Nobody is told that a choice is kept before.
"""

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final, Generic, TypeAlias, TypeVar
from uuid import UUID

from seloste.edge.clock import Forward
from seloste.edge.store.rows import (
    Applied,
    Choice,
    Database,
    Kept,
    Reading,
    Refused,
    Shown,
    Unavailable,
    Writing,
)

LONGEST: Final = 10_000
"""How many wait at once; whoever comes then is asked to come again."""
_PAUSE: Final = 0.1
"""Seconds between attempts at a database that cannot do it now."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The choice is kept."""

    at: int
    """When it was recorded first: microseconds since 1970, UTC."""
    again: bool
    """Whether it was kept already, and was sent again."""


@dataclass(frozen=True, slots=True)
class Different:
    """The receipt is there and says something else; it stays as it is."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """The receipt was deleted, and is not made again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Whether the receipt was there to be deleted."""

    there: bool


@dataclass(frozen=True, slots=True)
class ComeAgain:
    """The database could not do it in time; nothing is promised."""


WriteAnswer: TypeAlias = Recorded | Different | Deleted | Removed | ComeAgain

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting(Generic[Asked, Answer]):
    """Somebody who waits for an answer."""

    asked: Asked
    answer: "asyncio.Future[Answer | ComeAgain]"
    until: float
    """Of the monotonic clock."""


class Line(ABC, Generic[Asked, Answer]):
    """A queue and the thread that serves it, in the event loop that it was made in."""

    def __init__(self, *, patience: float) -> None:
        self._patience = patience
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[Waiting[Asked, Answer] | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name=type(self).__name__, daemon=True)
        self._thread.start()

    async def ask(self, asked: Asked) -> Answer | ComeAgain:
        """Queue, and return the answer once it is there."""
        if self._queue.qsize() >= LONGEST:
            return ComeAgain()
        answer: asyncio.Future[Answer | ComeAgain] = self._loop.create_future()
        self._queue.put(Waiting(asked=asked, answer=answer, until=time.monotonic() + self._patience))
        return await answer

    async def close(self) -> None:
        """Answer everybody who waits, and end the thread."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    @abstractmethod
    def _carry_out(self, waiting: Sequence[Waiting[Asked, Answer]]) -> Iterable[Answer | ComeAgain]:
        """Return everybody's answer, in their order.

        Raises:
            Unavailable: not now.
        """

    @abstractmethod
    def _let_go(self) -> None:
        """Close the connection, so that the next attempt makes a new one."""

    def _serve(self) -> None:
        ends = False
        while not ends:
            waiting, ends = self._queued(self._queue.get())
            while waiting:
                try:
                    self._tell(waiting, self._carry_out(waiting))
                    break
                except Unavailable as why:
                    logger.warning("the edge's database could not do it (%s); trying again", why)
                except Exception as error:  # noqa: BLE001 (whatever it is, whoever waits is told)
                    logger.error("%s in the edge's store", type(error).__name__)  # noqa: TRY400 (nothing personal)
                self._let_go()
                waiting = self._patient(waiting)
                time.sleep(_PAUSE)
                if not ends:
                    more, ends = self._queued(*self._next())
                    waiting += more
        self._let_go()

    def _next(self) -> Sequence[Waiting[Asked, Answer] | None]:
        try:
            return [self._queue.get_nowait()]
        except Empty:
            return []

    def _queued(self, *first: Waiting[Asked, Answer] | None) -> tuple[list[Waiting[Asked, Answer]], bool]:
        """Return whoever waits now, and whether the line ends after them."""
        taken = [*first]
        while taken and taken[-1] is not None and (more := self._next()):
            taken += more
        return [each for each in taken if each is not None], bool(taken) and taken[-1] is None

    def _patient(self, waiting: list[Waiting[Asked, Answer]]) -> list[Waiting[Asked, Answer]]:
        """Send away whoever waited for long enough; return the others."""
        now = time.monotonic()
        away = [each for each in waiting if each.until <= now]
        self._tell(away, [ComeAgain() for _ in away])
        return [each for each in waiting if each.until > now]

    def _tell(self, waiting: Sequence[Waiting[Asked, Answer]], answers: Iterable[Answer | ComeAgain]) -> None:
        told = list(zip(waiting, answers, strict=True))
        if told:
            self._loop.call_soon_threadsafe(_answer_all, told)


def _answer_all(told: Sequence[tuple[Waiting[Asked, Answer], Answer | ComeAgain]]) -> None:
    for waiting, answer in told:
        if not waiting.answer.done():
            waiting.answer.set_result(answer)


class Writer(Line[Choice | UUID, WriteAnswer]):
    """Keeps choices, and deletes receipts by their number."""

    def __init__(self, database: Database, clock: Forward, *, patience: float) -> None:
        self._database, self._clock = database, clock
        self._connection: Writing | None = None
        super().__init__(patience=patience)

    def _carry_out(self, waiting: Sequence[Waiting[Choice | UUID, WriteAnswer]]) -> Iterable[WriteAnswer]:
        asked = [each.asked for each in waiting]
        choices = {each.receipt: each for each in reversed(asked) if isinstance(each, Choice)}
        removals = list(dict.fromkeys(each for each in asked if isinstance(each, UUID)))
        at = self._clock.now()
        try:
            applied = self._apply(list(choices.values()), removals, at)
        except Refused:
            return list(self._one_by_one(asked, at))
        return list(_outcomes(asked, choices, applied, at))

    def _apply(self, choices: Sequence[Choice], removals: Sequence[UUID], at: int) -> Applied:
        if self._connection is None:
            self._connection = self._database.writing()
        return self._connection.apply(choices, removals, at=at)

    def _one_by_one(self, asked: Sequence[Choice | UUID], at: int) -> Iterator[WriteAnswer]:
        """Let only those fail that the database refuses."""
        for each in asked:
            choice = {each.receipt: each} if isinstance(each, Choice) else {}
            removals = [] if isinstance(each, Choice) else [each]
            try:
                yield from _outcomes([each], choice, self._apply(list(choice.values()), removals, at), at)
            except Refused as why:
                logger.error("the edge's database refuses a row (%s)", why)  # noqa: TRY400 (nothing personal)
                yield ComeAgain()

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _outcomes(
    asked: Sequence[Choice | UUID], first: dict[UUID, Choice], applied: Applied, at: int
) -> Iterator[WriteAnswer]:
    """Tell each what became of it; of several with one number, the first was kept and the others compared with it."""
    told: set[UUID] = set()
    for each in asked:
        if isinstance(each, UUID):
            yield Removed(there=each in applied.removed)
            continue
        if each.receipt in applied.new:
            one = first[each.receipt]
            kept: Kept | None = Kept(
                recorded_at=at, configuration=one.configuration, choices=one.choices, replaces=one.replaces
            )
        else:
            kept = applied.earlier.get(each.receipt)
        again = each.receipt not in applied.new or each.receipt in told
        told.add(each.receipt)
        if kept is None:
            yield Deleted()
        elif kept.says(each):
            yield Recorded(at=kept.recorded_at, again=again)
        else:
            yield Different()


class Reader(Line[UUID, Shown | None]):
    """Reads receipts by their number."""

    def __init__(self, database: Database, *, patience: float) -> None:
        self._database = database
        self._connection: Reading | None = None
        super().__init__(patience=patience)

    def _carry_out(self, waiting: Sequence[Waiting[UUID, Shown | None]]) -> Iterable[Shown | None]:
        if self._connection is None:
            self._connection = self._database.reading()
        found = self._connection.find([each.asked for each in waiting])
        return [found.get(each.asked) for each in waiting]

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
