"""The clock of a personal data breach: 72 hours from becoming aware of it (GDPR Art. 33(1)).

Hours run through nights, weekends, holidays and changes of the clock. Regulation 1182/71 Art. 3(4) moves the end
of a period to a working day only where it is not expressed in hours, and the two working days of Art. 3(5) are
not relied on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from seloste.core.deadlines.counting import HELSINKI, placed, within_years
from seloste.core.law import PROFILES, Measure, Profile, figure


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachClock:
    """When the controller became aware, and by when the supervisory authority is notified; both in one zone."""

    aware: datetime
    due: datetime

    def left(self, *, at: datetime) -> timedelta:
        """Return the time that is left at a moment, negative once it has run out.

        Raises:
            CannotCount: the moment has no offset.
        """
        # Times of one zone are subtracted by their clock faces, which a change of the clock makes wrong.
        return self.due.astimezone(UTC) - placed(at).astimezone(UTC)


def breach_clock(
    aware: datetime, *, zone: ZoneInfo = HELSINKI, profiles: Iterable[Profile] = PROFILES
) -> BreachClock:
    """Start the clock at the moment when it was reasonably certain that there had been a breach.

    Raises:
        CannotCount: the time has no offset, or its year is out of range.
    """
    within_years(aware)
    start = placed(aware).astimezone(UTC)
    hours = figure(Measure.BREACH_NOTICE, on=start.astimezone(zone).date(), profiles=profiles)
    return BreachClock(
        aware=start.astimezone(zone),
        due=(start + timedelta(hours=hours)).astimezone(zone),
    )
