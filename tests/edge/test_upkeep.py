"""Counting choices and ending receipts, beside a running edge."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from edge_places import Make, asking
from edged import Served

from seloste.core.description import Description, load
from seloste.edge.settings import Sqlite
from seloste.edge.store import counting, ending
from seloste.edge.store.known import published_hash
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database, Unavailable
from seloste.edge.upkeep import ends_before, upkeep
from seloste.project.config import load_config
from seloste.project.edge import edge_database

LATER = timedelta(minutes=10)


@pytest.fixture(scope="module")
def description() -> Description:
    """What is published."""
    return load(asking())


def database_of(served: Served) -> Database:
    """Return the edge's database."""
    return edge_database(load_config(served.home))


def now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def micro(at: datetime) -> int:
    """Return a time in microseconds since 1970."""
    return round(at.timestamp() * 1_000_000)


def totals(database: Database) -> dict[tuple[str, str], int]:
    """Return how many chose what, and where."""
    found: dict[tuple[str, str], int] = {}
    for each in counting.counts(database, since=date(2020, 1, 1)):
        key = (each.surface, each.choices)
        found[key] = found.get(key, 0) + each.number
    return found


YES, NO = '{"videos":false,"visits":true}', '{"videos":false,"visits":false}'


def test_every_choice_is_counted_once(make: Make) -> None:
    """Counted already or not yet, and however often, and by several at once."""
    served, _ = make()
    served.start()
    database = database_of(served)
    for _ in range(3):
        served.choose()
    served.choose(choices={"visits": False, "videos": False}, surface="preferences")
    wanted = {("banner", YES): 3, ("preferences", NO): 1}
    assert totals(database) == wanted
    counting.count(database, at=micro(now()))
    assert totals(database) == wanted, "too fresh to be counted"
    several = [
        Thread(target=counting.count, args=(database,), kwargs={"at": micro(now() + LATER)}) for _ in range(3)
    ]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert totals(database) == wanted
    served.choose()
    assert totals(database) == {**wanted, ("banner", YES): 4}


def test_counts_stay_when_receipts_go_and_lead_to_none(make: Make, description: Description) -> None:
    """A receipt that its holder deletes was chosen all the same."""
    served, place = make()
    served.start()
    database = database_of(served)
    receipt = served.choose().json()["receipt"]
    upkeep(database, description, at=now() + LATER)
    served.ask("DELETE", f"/e/choices/{receipt}")
    assert totals(database) == {("banner", YES): 1}
    columns = {each for row in place.run("SELECT * FROM edge_count") for each in row}
    assert receipt not in str(columns)


def test_a_receipt_ends_with_its_time(make: Make, description: Description) -> None:
    """It holds for 182 days, and proves for as long after as the description says of evidence of consents."""
    served, _ = make()
    served.start()
    database = database_of(served)
    receipt = served.choose().json()["receipt"]
    at = now().replace(year=now().year + 3) + timedelta(days=182)
    upkeep(database, description, at=at - timedelta(days=2))
    assert served.ask("GET", f"/e/choices/{receipt}").status == 200
    upkeep(database, description, at=at + timedelta(days=2))
    assert served.ask("GET", f"/e/choices/{receipt}").status == 404
    assert totals(database) == {("banner", YES): 1}


def test_the_time_of_a_receipt_is_what_the_description_says(description: Description) -> None:
    """Three years of evidence in the example, and 182 days before."""
    at = datetime(2030, 7, 1, tzinfo=UTC)
    assert ends_before(description, at=at) == datetime(2026, 12, 31, tzinfo=UTC)


def test_only_the_oldest_end_and_in_small_steps(
    make: Make, description: Description, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Several transactions, none of them long."""
    served, place = make()
    served.start()
    database = database_of(served)
    for _ in range(5):
        served.choose()
    [(third,)] = place.run("SELECT recorded_at FROM edge_choice ORDER BY seq LIMIT 1 OFFSET 3")
    counting.count(database, at=micro(now() + LATER))
    monkeypatch.setattr(ending, "AT_ONCE", 2)
    assert ending.end(database, before=third) == 2
    assert ending.end(database, before=third) == 1
    assert ending.end(database, before=third) == 0
    assert len(place.run("SELECT seq FROM edge_choice")) == 2


def test_counting_goes_in_steps(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no transaction is long."""
    served, _ = make()
    served.start()
    database = database_of(served)
    for _ in range(5):
        served.choose()
    monkeypatch.setattr(counting, "AT_ONCE", 2)
    later = micro(now() + LATER)
    assert [counting.count(database, at=later) for _ in range(3)] == [True, True, False]
    assert totals(database) == {("banner", YES): 5}


def test_looking_where_there_is_no_database_makes_none(tmp_path: Path) -> None:
    """An empty one would be taken for the edge's by whoever looks next."""
    path = tmp_path / "edge.sqlite3"
    database = opened(Sqlite(path=path))
    for look in (lambda: published_hash(database), database.reading, database.writing):
        with pytest.raises(Unavailable):
            look()
    assert not path.exists()
