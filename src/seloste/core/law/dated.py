"""What every row of the tables has: from when to when it holds, and where that was read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A row that holds from ``valid_from`` to ``valid_to``, both days included; ``None`` is open."""

    valid_from: date
    valid_to: date | None = None
    source: str

    def in_force(self, on: date) -> bool:
        """Tell whether the row holds on this day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


Row = TypeVar("Row", bound=Dated)


def in_force(rows: Iterable[Row], on: date) -> tuple[Row, ...]:
    """Return the rows that hold on this day, in the order of the table."""
    return tuple(row for row in rows if row.in_force(on))
