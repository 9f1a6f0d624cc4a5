"""What the edge does besides answering: counting choices, and ending receipts that have had their time."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Final

from seloste.core.description import Description
from seloste.core.description.devices import KEPT_FOR
from seloste.edge.catalogue import Catalogue
from seloste.edge.clock import SLACK, Steady
from seloste.edge.store import counting, ending
from seloste.edge.store.rows import Database, Unavailable

EVERY: Final = 60.0
"""Seconds."""
_MICROSECOND: Final = timedelta(microseconds=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

logger = logging.getLogger(__name__)


async def keep_up(database: Database, catalogue: Catalogue) -> None:
    """Count and end, every minute, until cancelled."""
    clock, ahead, seen = Steady(), False, 0
    while True:
        try:
            at, steady = datetime.now(UTC), clock.now()
            if at - steady > SLACK and not ahead:
                days = (at - steady).days
                logger.warning(
                    "the clock went ahead by %d days: until the edge is started anew, receipts end by what it was",
                    days,
                )
            ahead = at - steady > SLACK
            newest = await asyncio.to_thread(counting.last, database)
            await asyncio.to_thread(upkeep, database, catalogue.description, at=at, steady=steady, seen=seen)
            seen = newest
        except Unavailable as why:
            logger.warning("the edge's database could not be kept up (%s); trying again", why)
        except Exception as error:  # noqa: BLE001 (whatever it is, the next time may do)
            kind = type(error).__name__
            logger.error("the edge's database could not be kept up (%s)", kind)  # noqa: TRY400 (nothing personal)
        await asyncio.sleep(EVERY)


def upkeep(
    database: Database,
    description: Description,
    *,
    at: datetime,
    steady: datetime | None = None,
    seen: int = counting.FURTHEST,
) -> None:
    """Count what was not counted yet, then delete the receipts that nothing has to be proven with any more.

    ``at`` is now; ``steady`` is what now is by a clock that does not jump, where that may be another time. What
    came after the choice that was ``seen`` the time before waits for the next time, as others may still be writing.

    Raises:
        Unavailable: not now; what was done stays done.
    """
    while counting.count(database, at=(at - _EPOCH) // _MICROSECOND, upto=seen):
        pass
    before = (ends_before(description, at=steady or at) - _EPOCH) // _MICROSECOND
    while ending.end(database, before=before) == ending.AT_ONCE:
        pass


def ends_before(description: Description, *, at: datetime) -> datetime:
    """Return the time before which a receipt must have been recorded to have had its time.

    It holds for as long as the banner remembers the choice, and proves it for as long after as the description says
    of evidence of consents (GDPR Art. 5(1)(e) and 7(1)).
    """
    evidence = description.retention[description.evidence.consents.retention]
    try:
        return evidence.keep.before(at) - timedelta(days=KEPT_FOR.count)
    except OverflowError:  # before there were dates
        return datetime.min.replace(tzinfo=UTC)
