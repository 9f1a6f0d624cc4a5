"""How periods are counted: from which civil day, over how many months, to which working day.

Regulation (EEC, Euratom) 1182/71, as the EDPB's Guidelines 01/2022, paragraphs 157 to 164, apply it.
"""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from seloste.core.calendar import FIRST_YEAR, LAST_YEAR, next_working_day
from seloste.core.deadlines.errors import CannotCount, Why

HELSINKI: Final = ZoneInfo("Europe/Helsinki")

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?=T|\s|$)", re.ASCII)


def parse_received(text: str) -> date | datetime:
    """Read an ISO 8601 date, or an ISO 8601 time with its offset (``Z`` or ``+03:00``).

    Raises:
        CannotCount: the text is neither, or names a day that does not exist.
    """
    written = text.strip()
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            received = read(written)
        except ValueError:
            continue
        return placed(received) if isinstance(received, datetime) else received
    day = _DAY.match(written)
    if day is not None and not _exists(day[0]):
        raise CannotCount(Why.NO_SUCH_DAY, text=day[0])
    raise CannotCount(Why.NOT_A_DATE, text=text)


def receipt_date(received: date | datetime, *, zone: ZoneInfo = HELSINKI) -> date:
    """Return the civil date of receipt in ``zone``; weekends and holidays are days of receipt like others.

    Raises:
        CannotCount: a time without an offset, or a year for which no deadline can be counted.
    """
    # Guidelines 01/2022 para. 159: arrival counts, not the moment somebody reads it.
    within_years(received)
    return placed(received).astimezone(zone).date() if isinstance(received, datetime) else received


def within_years(given: date | datetime) -> None:
    """Refuse a day or time whose year the calendar does not cover to the end of every period.

    Raises:
        CannotCount: the year is before 1991 or after 9998.
    """
    if not FIRST_YEAR <= given.year < LAST_YEAR:
        raise CannotCount(Why.YEAR, first=FIRST_YEAR, last=LAST_YEAR - 1, year=given.year)


def placed(moment: datetime) -> datetime:
    """Return the moment if it has an offset.

    Raises:
        CannotCount: it has none, and guessing could move a deadline by a day.
    """
    if moment.utcoffset() is None:
        raise CannotCount(Why.NO_OFFSET, text=moment.isoformat())
    return moment


def months_after(start: date, months: int) -> date:
    """Return the last day of a period of months, before it is moved to a working day.

    The day of receipt is not counted, so the period ends on the day of the same number, or on the last day of a
    month that has none (1182/71 Art. 3(1) and 3(2)(c)).
    """
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def rolled(end: date, *, eves: bool) -> date:
    """Return the end of a period, moved once to the next working day where it is none (1182/71 Art. 3(4))."""
    return next_working_day(end, eves=eves)


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
