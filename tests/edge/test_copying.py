"""Copying the store, and loading the copy into an empty one, of whichever kind."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from edge_places import Place, asking
from visited import ask, choose, micro

from seloste.core.description import load as description_of
from seloste.edge.settings import Sqlite
from seloste.edge.store import copying, counting, ending
from seloste.edge.store import sqlite as on_sqlite
from seloste.edge.store.known import remembered
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database, Unavailable
from seloste.project.config import load_config
from seloste.project.edge import edge_database

YES, NO = '{"videos":false,"visits":true}', '{"videos":false,"visits":false}'
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def database(alone: Place) -> Database:
    """Return a store with choices in it, some counted, one deleted."""
    made = edge_database(load_config(alone.folder))
    made.prepare()
    number = ask(made, description_of(asking()), at=NOW - timedelta(days=3))
    choose(made, number, YES, YES, NO, at=NOW - timedelta(days=2))
    counting.count(made, at=micro(NOW - timedelta(days=1)))
    [gone, _] = choose(made, number, YES, NO, at=NOW, surface="preferences")
    writing = made.writing()
    writing.apply([], [gone], at=micro(NOW))
    writing.close()
    return made


def counted(database: Database) -> list[tuple[date, str, str, int]]:
    """Return what was chosen, by day."""
    found = counting.counts(database, since=date(2020, 1, 1))
    return [(each.day, each.surface, each.choices, each.number) for each in found]


def test_a_copy_holds_everything_and_loads_into_an_empty_store(database: Database, tmp_path: Path) -> None:
    """Of the other kind as well: receipts, what was asked, counts, and what is deleted and stays so."""
    other = opened(Sqlite(path=tmp_path / "other.sqlite3"))
    other.prepare()
    copy = list(copying.copied(database))
    assert copying.load(other, copy) == 4
    assert copying.rows_of(other) == copying.rows_of(database)
    assert counted(other) == counted(database)
    assert [line for name, line in copying.copied(other) if name == "edge_choice"] == [
        line for name, line in copy if name == "edge_choice"
    ]
    counting.count(other, at=micro(NOW + timedelta(days=1)))
    assert sum(some for *_, some in counted(other)) == 4, "nothing is counted twice"


def test_a_copy_loads_into_its_own_kind_with_many_rows(database: Database, alone: Place) -> None:
    """More than are read or written at once."""
    number = ask(database, description_of(asking()), at=NOW)
    choose(database, number, *[YES] * (copying.AT_ONCE + 50), at=NOW)
    before = (copying.rows_of(database), counted(database))
    copy = list(copying.copied(database))
    assert len([name for name, _ in copy if name == "edge_choice"]) == 2
    for table in ("edge_choice", "edge_count", "edge_deleted", "edge_asked"):
        alone.run(f"DELETE FROM {table}")
    alone.run("UPDATE edge_counted SET seq = 0")
    assert copying.load(database, copy) == copying.AT_ONCE + 54
    assert (copying.rows_of(database), counted(database)) == before


def test_a_store_with_choices_in_it_is_left_alone(database: Database) -> None:
    """Nothing that was chosen since is lost to an older copy."""
    copy = list(copying.copied(database))
    with pytest.raises(copying.NotEmpty):
        copying.load(database, copy)
    assert copying.rows_of(database)["edge_choice"] == 4


def test_a_store_whose_receipts_have_all_ended_keeps_its_counts(database: Database) -> None:
    """Nothing else tells what was chosen, and an older copy knows less of it."""
    copy = list(copying.copied(database))
    number = remembered(database)[-1].number
    choose(database, number, YES, at=NOW + timedelta(days=1))
    counting.count(database, at=micro(NOW + timedelta(days=2)))
    while ending.end(database, before=micro(NOW + timedelta(days=2))):
        pass
    with database.transaction(writes=True) as run:
        run("DELETE FROM edge_deleted")  # nobody ever deleted one
    before = counted(database)
    with pytest.raises(copying.NotEmpty):
        copying.load(database, copy)
    assert counted(database) == before


def test_counting_waits_for_a_copy_that_is_loaded(
    database: Database, alone: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another edge process may be running: what is counted in the copy is not counted from its receipts again."""
    copy = list(copying.copied(database))
    for table in ("edge_choice", "edge_count", "edge_deleted", "edge_asked"):
        alone.run(f"DELETE FROM {table}")
    alone.run("UPDATE edge_counted SET seq = 0")
    monkeypatch.setattr(on_sqlite, "_STARTING", 0.5)
    waited: list[str] = []

    def slowly() -> Iterator[copying.Lines]:
        for table, lines in copy:
            yield table, lines
            if table == "edge_choice":
                with pytest.raises(Unavailable):
                    counting.count(database, at=micro(NOW + timedelta(days=1)))
                waited.append(table)

    copying.load(database, slowly())
    assert waited
    assert sum(some for *_, some in counted(database)) == 4
