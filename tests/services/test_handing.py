"""The edge is handed what is published, and nothing else."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seloste.edge.settings import Sqlite
from seloste.edge.store.known import hand_over, published_hash, published_source
from seloste.edge.store.opening import opened
from seloste.edge.store.rows import Database
from seloste.publications.handing import AGAIN, Handing, hand_over_published
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
