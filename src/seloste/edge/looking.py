"""A receipt by its number, as it was asked and chosen, for those who show it to people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from seloste.edge.asked import Asked
from seloste.edge.clock import time_of
from seloste.edge.store.known import remembered
from seloste.edge.store.rows import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A receipt that is there."""

    number: UUID
    recorded_at: datetime
    language: str
    surface: str
    replaces: bool
    choices: Mapping[str, bool]
    """By the key of each purpose."""
    asked: Asked

    def names(self, language: str) -> dict[str, str]:
        """Return what each purpose was called, in that language or else in one that was asked in."""
        return {
            purpose.key: purpose.name.get(language) or next(iter(purpose.name.values()))
            for purpose in self.asked.purposes
        }


def look_up(database: Database, number: UUID) -> Found | None:
    """Return a receipt by its number, if it is there.

    Raises:
        Unavailable: the database cannot be read now.
    """
    reading = database.reading()
    try:
        shown = reading.find([number]).get(number)
    finally:
        reading.close()
    if shown is None:
        return None
    [document] = [each.document for each in remembered(database) if each.number == shown.asked]
    return Found(
        number=number,
        recorded_at=time_of(shown.recorded_at),
        language=shown.language,
        surface=shown.surface,
        replaces=shown.replaces is not None,
        choices=msgspec.json.decode(shown.choices, type=dict[str, bool]),
        asked=msgspec.json.decode(document, type=Asked),
    )
