"""What the edge does beside answering goes on whatever happens, and never keeps a choice from being answered."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from edge_places import asking
from visited import a_database, ask, choose

from seloste.core.description import load
from seloste.edge import app as serving
from seloste.edge import clock
from seloste.edge import upkeep as module
from seloste.edge.catalogue import Catalogue
from seloste.edge.settings import Settings, Sqlite
from seloste.edge.store.copying import rows_of
from seloste.edge.store.known import hand_over
from seloste.edge.store.lines import Recorded
from seloste.edge.store.rows import Choice, Database, Refused


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """Return a store that was handed a description."""
    made = a_database(tmp_path)
    hand_over(made, asking(), "1" * 64)
    return made


@pytest.fixture
def catalogue(database: Database) -> Catalogue:
    """Return a catalogue that is open."""
    made = Catalogue(notice="https://register.example.com/notice/", database=database)
    made.open()
    return made


@pytest.mark.parametrize(
    "error", [Refused("NumericValueOutOfRange"), OverflowError("date value out of range")]
)
def test_counting_and_ending_are_tried_again_whatever_happens(
    database: Database,
    catalogue: Catalogue,
    error: Exception,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """They would otherwise stop until the edge is started anew, and nobody would know."""
    tries: list[int] = []

    def failing(*_: Any, **__: Any) -> None:
        tries.append(1)
        raise error

    monkeypatch.setattr(module, "EVERY", 0.01)
    monkeypatch.setattr(module, "upkeep", failing)

    async def kept_up() -> None:
        task = asyncio.create_task(module.keep_up(database, catalogue))
        await asyncio.sleep(0.5)
        assert not task.done()
        task.cancel()

    with caplog.at_level(logging.WARNING):
        asyncio.run(kept_up())
    assert len(tries) > 2
    assert type(error).__name__ in caplog.text or str(error) in caplog.text


def test_whoever_waits_is_answered_at_the_end_although_something_beside_failed(
    database: Database, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines to the store are closed as ever."""

    async def failing(*_: Any) -> None:
        raise OverflowError

    monkeypatch.setattr(serving, "keep_up", failing)
    settings = Settings(
        database=Sqlite(path=tmp_path / "edge.sqlite3"),
        register="https://register.example.com",
        notice="https://register.example.com/notice/",
        origins=frozenset(),
    )

    async def served() -> object:
        app: Any = serving.Starlette()
        async with serving._running(app, settings, database, catalogue):  # noqa: SLF001 (what a server runs)
            await asyncio.sleep(0)
            choice = Choice(
                receipt=uuid4(), asked=1, configuration="", language="fi", surface="banner", choices="{}"
            )
            waiting = asyncio.create_task(app.state.edge.writer.ask(choice))
            await asyncio.sleep(0)
        assert waiting.done()
        return waiting.result()

    assert isinstance(asyncio.run(served()), Recorded)


@pytest.mark.parametrize("month", [2, 11])
def test_evidence_for_longer_than_there_are_dates_never_ends(month: int) -> None:
    """In whatever season it is asked."""
    description = load(asking())
    key = description.evidence.consents.retention
    keep = description.retention[key].keep.model_copy(update={"count": 3000})
    kept = description.retention[key].model_copy(update={"keep": keep})
    forever = description.model_copy(update={"retention": {**description.retention, key: kept}})
    assert module.ends_before(forever, at=datetime(2026, month, 1, tzinfo=UTC)).year == 1


def test_a_clock_that_jumps_by_years_ends_no_receipt(
    database: Database,
    catalogue: Catalogue,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Nothing that is deleted comes back once the clock is right again; the log says so, once."""

    class Jumped(datetime):
        """A clock that stands five years ahead, but for the first time it is read."""

        reads = 0

        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            cls.reads += 1
            return datetime.now(tz) + (timedelta(days=5 * 366) if cls.reads > 1 else timedelta())

    number = ask(database, load(asking()), at=datetime.now(UTC))
    choose(database, number, '{"videos":false,"visits":true}', at=datetime.now(UTC))
    monkeypatch.setattr(module, "datetime", Jumped)
    monkeypatch.setattr(clock, "datetime", Jumped)
    monkeypatch.setattr(module, "EVERY", 0.05)

    async def kept_up() -> None:
        task = asyncio.create_task(module.keep_up(database, catalogue))
        await asyncio.sleep(1)
        task.cancel()

    with caplog.at_level(logging.WARNING):
        asyncio.run(kept_up())
    assert rows_of(database)["edge_choice"] == 1
    assert [each.message.partition(":")[0] for each in caplog.records] == [
        "the clock went ahead by 1830 days"
    ]


def test_a_steady_clock_is_as_fast_as_time() -> None:
    """It follows one set back, and believes a day; a jump ahead it does not."""
    at, passed = [datetime(2026, 11, 26, tzinfo=UTC)], [100.0]
    steady = clock.Steady(now=lambda: at[0], elapsed=lambda: passed[0])
    for jump, told in ((0, 0), (-400, -400), (1, 1), (30, 0), (4000, 0)):
        at[0] = datetime(2026, 11, 26, tzinfo=UTC) + timedelta(days=jump)
        assert steady.now() == datetime(2026, 11, 26, tzinfo=UTC) + timedelta(days=told)
    passed[0] += 86400 * 400
    at[0] = datetime(2026, 11, 26, tzinfo=UTC) + timedelta(days=400)
    assert steady.now() == at[0]
