"""When an answer to a person is due: one month from receipt, at most three (GDPR Art. 12(3)).

The month is a ceiling, not a target: the duty is to answer without undue delay. Our own target and reminders
lie before it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from seloste.core.calendar import shift_working_days
from seloste.core.deadlines.counting import months_after, receipt_date, rolled
from seloste.core.law import Measure, figure

OWN_TARGET_DAYS: Final = 14
"""Days from receipt in which we mean to answer: our choice, not the law's."""

LAST_CALL_WORKING_DAYS: Final = 3
"""Working days before the end at which somebody is reminded for the last time: our choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """The three civil dates of one request; both periods end with the last hour of their day."""

    receipt_date: date
    due: date
    extended: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestones:
    """The days on which an unanswered request asks for attention, none of them set by law."""

    own_target: date
    half: date
    four_fifths: date
    last_call: date


def deadlines(received: date | datetime, *, eves: bool = False) -> Deadlines:
    """Count both ends of the time to answer a request received at ``received``.

    A request is due one month after receipt (Art. 12(3), first sentence); where it may be extended, three months
    after receipt. ``eves`` counts Midsummer Eve and Christmas Eve as holidays.

    Raises:
        CannotCount: as ``receipt_date``.
    """
    start = receipt_date(received)
    months = figure(Measure.ANSWER, on=start)
    # Art. 12(3), second sentence: two further months, counted with the first from receipt, not from due.
    at_most = months + figure(Measure.EXTENSION, on=start)
    return Deadlines(
        receipt_date=start,
        due=rolled(months_after(start, months), eves=eves),
        extended=rolled(months_after(start, at_most), eves=eves),
    )


def days_left(due: date, *, on: date) -> int:
    """Return whole days from ``on`` to ``due``: 0 on the last day, negative once it has passed."""
    return (due - on).days


def milestones(received: date | datetime, *, due: date, eves: bool = False) -> Milestones:
    """Return when to remind of a request received at ``received`` that must be answered by ``due``.

    Half and four fifths of the time are our choice; a date leaves out parts of a day, so that none comes late.

    Raises:
        CannotCount: as ``receipt_date``.
    """
    start = receipt_date(received)
    whole = due - start
    return Milestones(
        own_target=start + timedelta(days=OWN_TARGET_DAYS),
        half=start + whole / 2,
        four_fifths=start + whole * 4 / 5,
        last_call=shift_working_days(due, -LAST_CALL_WORKING_DAYS, eves=eves),
    )
