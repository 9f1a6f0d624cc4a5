"""When an answer to a person is due: one month from receipt, at most three.

The month is a ceiling, not a target: the duty is to answer without undue delay (GDPR Art. 12(3)). Periods are
counted by Regulation (EEC, Euratom) 1182/71, as the EDPB's Guidelines 01/2022, paragraphs 157 to 164, have it.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from seloste.core.calendar import FIRST_YEAR, LAST_YEAR, next_working_day

HELSINKI: Final = ZoneInfo("Europe/Helsinki")

_MONTHS_TO_ANSWER: Final = 1
_MONTHS_EXTENDED: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """The three civil dates of one request; both periods end with the last hour of their day."""

    receipt_date: date
    due: date
    extended: date


def parse_received(text: str) -> date | datetime:
    """Read an ISO 8601 date, or an ISO 8601 time with its offset (``Z`` or ``+03:00``).

    Raises:
        ValueError: the text is neither; the message is one sentence saying what would do.
    """
    written = text.strip()
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            received = read(written)
        except ValueError:
            continue
        return _placed(received)
    message = f"{text!r} is neither an ISO date such as 2026-03-05 nor an ISO time such as 2026-03-05T21:30Z."
    raise ValueError(message)


def receipt_date(received: date | datetime, *, zone: ZoneInfo = HELSINKI) -> date:
    """Return the civil date of receipt in ``zone``; weekends and holidays are days of receipt like others.

    Raises:
        ValueError: a time without an offset, or a year for which no deadline can be counted.
    """
    # Guidelines 01/2022 para. 159: arrival counts, not the moment somebody reads it.
    if not FIRST_YEAR <= received.year < LAST_YEAR:
        message = f"Deadlines are counted for receipt in the years {FIRST_YEAR} to {LAST_YEAR - 1}, not {received.year}."
        raise ValueError(message)
    placed = _placed(received)
    return placed.astimezone(zone).date() if isinstance(placed, datetime) else placed


def deadlines(received: date | datetime, *, eves: bool = False) -> Deadlines:
    """Count both ends of the time to answer a request received at ``received``.

    A request is due one month after receipt (Art. 12(3), first sentence); where it may be extended, three months
    after receipt. ``eves`` counts Midsummer Eve and Christmas Eve as holidays.

    Raises:
        ValueError: as ``receipt_date``.
    """
    start = receipt_date(received)
    return Deadlines(
        receipt_date=start,
        due=_end(start, _MONTHS_TO_ANSWER, eves=eves),
        # Art. 12(3), second sentence: two further months, counted with the first from receipt, not from due.
        extended=_end(start, _MONTHS_EXTENDED, eves=eves),
    )


def days_left(due: date, *, on: date) -> int:
    """Return whole days from ``on`` to ``due``: 0 on the last day, negative once it has passed."""
    return (due - on).days


def _placed(received: date | datetime) -> date | datetime:
    if isinstance(received, datetime) and received.utcoffset() is None:
        message = (
            f"The time {received.isoformat()} has no offset: write Z for UTC, or an offset such as +03:00."
        )
        raise ValueError(message)
    return received


def _end(start: date, months: int, *, eves: bool) -> date:
    # 1182/71 Art. 3(1) and 3(2)(c): the day of receipt is not counted, so the period ends on the day of the same
    # number, or on the last day of a month that has none. Art. 3(4): rolled once, at the end.
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    day = min(start.day, monthrange(year, month)[1])
    return next_working_day(date(year, month, day), eves=eves)
