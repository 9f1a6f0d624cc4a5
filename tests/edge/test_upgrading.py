"""Tables of an earlier version are brought up to date with everything in them."""

from datetime import UTC, date, datetime, timedelta
from threading import Thread

import pytest
from edge_places import Place, asking
from visited import ask, choose, micro

from seloste.core.description import load
from seloste.edge.store import counting, schema
from seloste.edge.store.rows import Database, NotUsable
from seloste.project.config import load_config
from seloste.project.edge import edge_database

YES = '{"videos":false,"visits":true}'
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def database(alone: Place) -> Database:
    """Return a database without tables."""
    return edge_database(load_config(alone.folder))


def test_choices_of_the_first_version_are_kept_and_counted(database: Database, alone: Place) -> None:
    """By several processes that start together."""
    kind = schema.SQLITE if alone.sqlite else schema.POSTGRESQL
    for statement in [schema.VERSIONS, *schema.statements(kind[0]), "INSERT INTO edge_schema VALUES (1)"]:
        alone.run(statement)
    number = ask(database, load(asking()), at=NOW)
    some = "0123456789abcdef0123456789abcde"
    for digit in "012":
        receipt = bytes.fromhex(some + digit) if alone.sqlite else some + digit
        alone.run(
            "INSERT INTO edge_choice (receipt, recorded_at, asked, language, surface, choices)"
            " VALUES (?, ?, ?, 'fi', 'banner', ?)",
            receipt,
            micro(NOW),
            number,
            YES,
        )
    several = [Thread(target=database.prepare) for _ in range(4)]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert alone.run("SELECT version FROM edge_schema ORDER BY 1") == [(1,), (2,)]
    choose(database, number, YES, at=NOW + timedelta(minutes=1))
    for _ in range(2):
        [counted] = counting.counts(database, since=date(2020, 1, 1))
        assert counted.number == 4
        counting.count(database, at=micro(NOW + timedelta(hours=1)))
    assert alone.run("SELECT count(*) FROM edge_choice") == [(4,)]


def test_whoever_starts_waits_for_another_that_upgrades(database: Database, alone: Place) -> None:
    """For longer than a choice would wait."""
    database.prepare()
    failed: list[Exception] = []

    def prepare() -> None:
        try:
            database.prepare()
        except NotUsable as error:
            failed.append(error)

    with alone.opened() as other:
        other.execute("BEGIN IMMEDIATE" if alone.sqlite else "BEGIN")
        if not alone.sqlite:
            other.execute("LOCK TABLE edge_schema IN ACCESS EXCLUSIVE MODE")
        starting = Thread(target=prepare)
        starting.start()
        starting.join(6)
        other.execute("ROLLBACK")
    starting.join()
    assert failed == []
