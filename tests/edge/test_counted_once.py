"""Every choice is counted once, whatever was deleted or ended before it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from edge_places import Place, a_place, asking
from visited import ask, choose, micro

from seloste.core.description import load
from seloste.edge.store import counting, ending
from seloste.edge.store.rows import Database
from seloste.project.config import load_config
from seloste.project.edge import edge_database

YES = '{"videos":false,"visits":true}'
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """Give an empty database of the kind under test."""
    folder = tmp_path / "edge"
    folder.mkdir()
    with a_place(folder) as place:
        yield place


@pytest.fixture
def database(place: Place) -> Database:
    """Return an empty store."""
    (place.folder / "seloste.toml").write_text(f'[edge]\ndatabase = "{place.url}"\n')
    made = edge_database(load_config(place.folder))
    made.prepare()
    return made


def counted(database: Database) -> int:
    """Return how many choices are counted."""
    return sum(each.number for each in counting.counts(database, since=date(2020, 1, 1)))


def test_what_comes_after_the_newest_was_deleted_is_counted(database: Database) -> None:
    """Although the newest had been counted: its place in the order is not given again."""
    number = ask(database, load(asking()), at=NOW)
    *_, newest = choose(database, number, YES, YES, at=NOW)
    counting.count(database, at=micro(NOW + timedelta(hours=1)))
    writing = database.writing()
    writing.apply([], [newest], at=micro(NOW))
    writing.close()
    choose(database, number, YES, at=NOW + timedelta(hours=2))
    assert counted(database) == 3
    counting.count(database, at=micro(NOW + timedelta(hours=3)))
    assert counted(database) == 3


def test_what_comes_after_all_have_ended_is_counted(database: Database) -> None:
    """As on a website that nobody visits for years."""
    number = ask(database, load(asking()), at=NOW)
    choose(database, number, YES, YES, YES, at=NOW)
    counting.count(database, at=micro(NOW + timedelta(hours=1)))
    assert ending.end(database, before=micro(NOW + timedelta(hours=1))) == 3
    choose(database, number, YES, YES, at=NOW + timedelta(hours=2))
    counting.count(database, at=micro(NOW + timedelta(hours=3)))
    assert counted(database) == 5
