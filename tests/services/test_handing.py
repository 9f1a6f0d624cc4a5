"""The edge is handed what is published, and nothing else."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seloste.edge.settings import Sqlite
from seloste.edge.store.known import hand_over, published_hash, published_source
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database, NotUsable, Unavailable
from seloste.publications import handing as handing_module
from seloste.publications.handing import AGAIN, Handing, hand_over_at_once, hand_over_published
from seloste.publications.selectors import current, words

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """An edge's database, empty."""
    return opened(Sqlite(path=tmp_path / "edge.sqlite3"))


def test_what_is_published_is_handed_over_once(database: Database) -> None:
    """Word for word; and what it has already is not brought again."""
    assert hand_over_published(database)
    assert published_hash(database) == current().hash
    assert published_source(database) == words(current().hash)
    assert not hand_over_published(database)


def test_an_edge_that_lost_it_is_given_it_again(database: Database, now: datetime) -> None:
    """Within a minute; until then the worker does not ask."""
    handing = Handing(database)
    handing.do(now)
    hand_over(database, "something else", "0" * 64)
    handing.do(now + timedelta(seconds=2))
    assert published_hash(database) == "0" * 64
    handing.do(now + AGAIN)
    assert published_hash(database) == current().hash


class Away:
    """A database that is away, and counts who asks."""

    def __init__(self) -> None:
        self.asked = 0

    def prepare(self) -> None:
        """Be away."""
        self.asked += 1
        raise NotUsable("away")


def test_an_edge_whose_database_is_away_is_asked_again_within_a_minute_only(now: datetime) -> None:
    """Not every other second, with a line in the log each time; once it is back, it is handed what is published."""
    database = Away()
    handing = Handing(database)  # type: ignore[arg-type]
    failures = 0
    for second in range(0, 120, 2):
        try:
            handing.do(now + timedelta(seconds=second))
        except NotUsable:
            failures += 1
    assert (failures, database.asked) == (2, 2)


def test_what_is_published_while_the_database_was_away_is_handed_over_once_it_is_back(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within a minute."""
    handing = Handing(database)
    with monkeypatch.context() as patched:
        patched.setattr(handing_module, "published_hash", away)
        with pytest.raises(Unavailable):
            handing.do(now)
    handing.do(now + AGAIN)
    assert published_hash(database) == current().hash


def away(_database: Database) -> str:
    """Stand in for a database that does not answer."""
    raise Unavailable("away")


def test_whoever_starts_the_register_is_told_in_a_sentence(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the edge's database is there and does not answer just then."""
    monkeypatch.setattr(handing_module, "published_hash", away)
    with pytest.raises(NotUsable, match=r"cannot take the published description now \(away\)"):
        hand_over_at_once(database)
