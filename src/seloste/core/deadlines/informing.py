"""By when a person is told of data that came from somebody else (GDPR Art. 14(3))."""

from datetime import date, datetime

from seloste.core.deadlines.counting import months_after, receipt_date, rolled
from seloste.core.deadlines.errors import CannotCount, Why
from seloste.core.law import Measure, figure


def inform_by(
    obtained: date | datetime,
    *,
    first_contact: date | datetime | None = None,
    first_disclosure: date | datetime | None = None,
    eves: bool = False,
) -> date:
    """Return the last day for the information: a month from obtaining, or the first use if that is earlier.

    The first use is the first message to the person (Art. 14(3)(b)) or the first disclosure to another recipient
    (Art. 14(3)(c)); on that day it goes out at the latest together with it. Neither lengthens the month of (a).

    Raises:
        CannotCount: as ``receipt_date``, or a use before the data were obtained.
    """
    start = receipt_date(obtained)
    ends = [rolled(months_after(start, figure(Measure.INFORMING, on=start)), eves=eves)]
    for use in (first_contact, first_disclosure):
        if use is None:
            continue
        used = receipt_date(use)
        if used < start:
            raise CannotCount(Why.USED_BEFORE_OBTAINED, obtained=start, used=used)
        ends.append(used)
    return min(ends)
