"""An edge's database with choices in it, as if many had visited."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import msgspec

from seloste.core.description import Description
from seloste.edge.asked import asked
from seloste.edge.settings import Sqlite
from seloste.edge.store.known import remember, remembered
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Choice, Database


def micro(at: datetime) -> int:
    """Return a time in microseconds since 1970."""
    return round(at.timestamp() * 1_000_000)


def a_database(folder: Path) -> Database:
    """Return an edge's database with its tables, on SQLite."""
    database = opened(Sqlite(path=folder / "edge.sqlite3"))
    database.prepare()
    return database


def ask(database: Database, description: Description, *, at: datetime) -> int:
    """Ask visitors by a description from then on, and return the number of what is asked."""
    now = asked(description, notice="https://register.example.com/notice/")
    remember(database, now.configuration, msgspec.json.encode(now).decode(), at=micro(at))
    return remembered(database)[-1].number


def choose(
    database: Database,
    number: int,
    *choices: str,
    at: datetime,
    surface: str = "banner",
    language: str = "fi",
    replaces: UUID | None = None,
) -> list[UUID]:
    """Keep choices, each canonical JSON, recorded then, and return their receipts."""
    made: Iterable[Choice] = [
        Choice(
            receipt=uuid4(),
            asked=number,
            configuration="",
            language=language,
            surface=surface,
            choices=each,
            replaces=replaces,
        )
        for each in choices
    ]
    made = list(made)
    writing = database.writing()
    writing.apply(made, [], at=micro(at))
    writing.close()
    return [each.receipt for each in made]
