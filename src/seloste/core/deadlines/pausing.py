"""Time that may be left out while a person is asked who they are, or what they mean.

The text of Art. 12(3) knows no pause. The EDPB accepts one while the answer to a question asked without undue
delay is awaited (Guidelines 01/2022 para. 159), so both ends are kept: the one without the pause is what
alarms go by.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Literal

from seloste.core.calendar import shift_working_days
from seloste.core.deadlines.answering import deadlines
from seloste.core.deadlines.counting import months_after, receipt_date, rolled
from seloste.core.law import Measure, figure

ASK_WITHIN_WORKING_DAYS: Final = 3
"""Working days after receipt in which a question is asked without undue delay: our choice, not the law's."""


class Unpausable(StrEnum):
    """Why the time is not paused."""

    ASKED_BEFORE_RECEIPT = "asked_before_receipt"
    ASKED_TOO_LATE = "asked_too_late"
    SATISFIED_BEFORE_ASKED = "satisfied_before_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """The question was answered: both ends of the time, without the pause and with it."""

    asked: date
    satisfied: date
    statutory_due: date
    suspended_due: date

    @property
    def days(self) -> int:
        """Whole days that the pause lasted."""
        return (self.satisfied - self.asked).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The question is unanswered: by ``letter_by`` the person is written to all the same, never met with silence.

    The letter says that they cannot be identified (Art. 11(2), 12(2)), or why nothing is done (Art. 12(4)).
    """

    asked: date
    statutory_due: date

    @property
    def letter_by(self) -> date:
        """The last day for that letter: silence does not move it."""
        return self.statutory_due


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRefused:
    """The time runs on as if nothing had been asked."""

    statutory_due: date
    reason: Unpausable

    def __bool__(self) -> Literal[False]:
        return False


def pause(
    received: date | datetime,
    *,
    asked: date | datetime,
    satisfied: date | datetime | None = None,
    eves: bool = False,
) -> Paused | Waiting | PauseRefused:
    """Count the time to answer when the person was asked something on ``asked`` and answered on ``satisfied``.

    The pause is the whole days from one to the other. They are added to the month before its end is moved to a
    working day, so that it is moved once.

    Raises:
        CannotCount: as ``receipt_date``, for each of the three days.
    """
    counted = deadlines(received, eves=eves)
    start, due = counted.receipt_date, counted.due
    asked_on = receipt_date(asked)
    satisfied_on = None if satisfied is None else receipt_date(satisfied)
    if asked_on < start:
        return PauseRefused(statutory_due=due, reason=Unpausable.ASKED_BEFORE_RECEIPT)
    if asked_on > shift_working_days(start, ASK_WITHIN_WORKING_DAYS, eves=eves):
        return PauseRefused(statutory_due=due, reason=Unpausable.ASKED_TOO_LATE)
    if satisfied_on is None:
        return Waiting(asked=asked_on, statutory_due=due)
    if satisfied_on < asked_on:
        return PauseRefused(statutory_due=due, reason=Unpausable.SATISFIED_BEFORE_ASKED)
    raw = months_after(start, figure(Measure.ANSWER, on=start))
    return Paused(
        asked=asked_on,
        satisfied=satisfied_on,
        statutory_due=due,
        suspended_due=rolled(raw + (satisfied_on - asked_on), eves=eves),
    )
