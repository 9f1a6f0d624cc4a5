"""How long the Accounting Act keeps books and vouchers (1336/1997, chapter 2, section 10)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from seloste.core.law.figures import figure
from seloste.core.law.measures import Measure

_LAST_YEAR_END: Final = date.max.year - 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountingRetention:
    """The last days on which the law itself keeps them; deleting may follow."""

    vouchers: date
    books: date


def retention_ends(year_end: date) -> AccountingRetention:
    """Return until when the material of the financial year that ended on ``year_end`` must be kept.

    Books, statements and charts of accounts are kept from the end of the financial year; vouchers and
    correspondence about transactions from the end of the calendar year in which it ended.

    Raises:
        ValueError: the year is too far in the future for a date.
    """
    if year_end.year > _LAST_YEAR_END:
        message = (
            f"Retention is counted for financial years that end by {_LAST_YEAR_END}, not in {year_end.year}."
        )
        raise ValueError(message)
    books = year_end.year + figure(Measure.BOOKS, on=year_end)
    return AccountingRetention(
        vouchers=date(year_end.year + figure(Measure.VOUCHERS, on=year_end), 12, 31),
        books=date(books, year_end.month, min(year_end.day, monthrange(books, year_end.month)[1])),
    )
