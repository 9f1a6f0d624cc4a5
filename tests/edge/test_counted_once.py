"""Every choice is counted once, whatever was deleted or ended before it."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from edge_places import Place, asking
from visited import ask, choose, micro

from seloste.core.description import load
from seloste.edge.store import copying, counting, ending
from seloste.edge.store.rows import Database
from seloste.edge.upkeep import upkeep
from seloste.project.config import load_config
from seloste.project.edge import edge_database

YES = '{"videos":false,"visits":true}'
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def database(alone: Place) -> Database:
    """Return an empty store."""
    made = edge_database(load_config(alone.folder))
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


def test_what_another_process_is_writing_is_counted_once_it_is_there(
    database: Database, alone: Place
) -> None:
    """Although its place in the order is before others that are counted, and one of the clocks is hours behind."""
    number = ask(database, load(asking()), at=NOW)
    if alone.sqlite:
        return  # one process writes, in order
    columns = "(receipt, recorded_at, asked, language, surface, choices)"
    with alone.opened() as writing:
        writing.execute("BEGIN")
        writing.execute(
            f"INSERT INTO edge_choice {columns} VALUES (%s, %s, %s, 'fi', 'banner', %s)",
            [uuid4(), micro(NOW), number, YES],
        )
        choose(database, number, YES, at=NOW - timedelta(hours=2))
        seen = counting.last(database)
        upkeep(database, load(asking()), at=NOW, seen=0)
        writing.execute("COMMIT")
    upkeep(database, load(asking()), at=NOW + timedelta(minutes=1), seen=seen)
    assert counted(database) == 2
    assert not counting.count(database, at=micro(NOW + timedelta(hours=1)))
    assert counted(database) == 2


def test_nothing_ends_before_it_is_counted(database: Database) -> None:
    """As when the edge was away for years."""
    number = ask(database, load(asking()), at=NOW)
    choose(database, number, YES, YES, at=NOW)
    later = NOW.replace(year=NOW.year + 9)
    seen = counting.last(database)
    upkeep(database, load(asking()), at=later, seen=0)
    assert copying.rows_of(database)["edge_choice"] == 2
    upkeep(database, load(asking()), at=later, seen=seen)
    assert copying.rows_of(database)["edge_choice"] == 0
    assert counted(database) == 2
