"""The edge is handed what is published, and nothing else."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seloste.edge.store.known import hand_over, published_hash, published_source
from seloste.edge.store.rows import Database
from seloste.project.config import Config, Edge
from seloste.project.edge import edge_database
from seloste.project.handing import AGAIN, Handing, hand_over_published
from seloste.publications.selectors import current, words

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def config(settings, tmp_path: Path) -> Config:
    """An installation whose edge has an empty database."""
    edge = Edge(database=f"sqlite:{tmp_path / 'edge.sqlite3'}")
    config: Config = settings.SELOSTE.model_copy(update={"edge": edge})
    return config


@pytest.fixture
def database(config: Config) -> Database:
    """The edge's database."""
    return edge_database(config)


def test_what_is_published_is_handed_over_once(config: Config, database: Database) -> None:
    """Word for word; and what it has already is not brought again."""
    assert hand_over_published(config)
    assert published_hash(database) == current().hash
    assert published_source(database) == words(current().hash)
    assert not hand_over_published(config)


def test_an_edge_that_lost_it_is_given_it_again(config: Config, database: Database, now: datetime) -> None:
    """Within a minute; until then the worker does not ask."""
    handing = Handing(config)
    handing.do(now)
    hand_over(database, "something else", "0" * 64)
    handing.do(now + timedelta(seconds=2))
    assert published_hash(database) == "0" * 64
    handing.do(now + AGAIN)
    assert published_hash(database) == current().hash
