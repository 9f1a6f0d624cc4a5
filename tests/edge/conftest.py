"""Edges of the kind of database under test, as real processes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from edge_places import Make, Place, a_place, asking
from edged import Served, edge


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Make edges, each with a database of its own, that are stopped afterwards."""
    made: list[Served] = []
    places: list[Any] = []

    def one(name: str = "edge", *, settings: str = "") -> tuple[Served, Place]:
        folder = tmp_path / name
        place = a_place(folder)
        database = place.__enter__()
        places.append(place)
        served = edge(folder, database=database.url, description=asking(), settings=settings)
        made.append(served)
        return served, database

    yield one
    for served in made:
        served.stop()
    for place in places:
        place.__exit__(None, None, None)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Place]]:
    """One running edge for all tests of a module that change nothing for each other."""
    folder = tmp_path_factory.mktemp("shared") / "edge"
    with a_place(folder) as place:
        served = edge(folder, database=place.url, description=asking())
        try:
            served.start()
            yield served, place
        finally:
            served.stop()


@pytest.fixture
def served(running: tuple[Served, Place]) -> Iterator[Served]:
    """The module's edge; whatever a test does with it, it logs no error and needs none."""
    before = len(running[0].log())
    yield running[0]
    assert running[0].log()[before:] == ""


@pytest.fixture
def place(running: tuple[Served, Place]) -> Place:
    """The database of the module's edge."""
    return running[1]


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Place]:
    """An empty database of the kind under test, with settings beside it that name it, and no edge."""
    folder = tmp_path / "edge"
    folder.mkdir()
    with a_place(folder) as place:
        (folder / "seloste.toml").write_text(f'[edge]\ndatabase = "{place.url}"\n')
        yield place
