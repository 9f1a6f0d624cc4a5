"""What the edge knows of what was asked, while its database comes and goes."""

import asyncio
import logging
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from edge_places import asking
from visited import a_database

from seloste.core.description import load
from seloste.edge import catalogue as module
from seloste.edge.asked import asked
from seloste.edge.catalogue import Catalogue
from seloste.edge.store.known import hand_over, remember
from seloste.edge.store.rows import Database, Refused, Unavailable

NOTICE = "https://register.example.com/notice/"
OTHERS = "f" * 64
"""What another edge process asks by."""


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """Return a store that was handed a description."""
    made = a_database(tmp_path)
    hand_over(made, asking(), "1" * 64)
    return made


@pytest.fixture
def catalogue(database: Database) -> Catalogue:
    """Return a catalogue that is open, and does not know yet what another process has served."""
    made = Catalogue(notice=NOTICE, database=database)
    made.open()
    theirs = msgspec.structs.replace(asked(load(asking()), notice=NOTICE), configuration=OTHERS)
    at = int(datetime.now(UTC).timestamp() * 1_000_000)
    remember(database, OTHERS, msgspec.json.encode(theirs).decode(), at=at)
    return made


async def together(*asking: Coroutine[Any, Any, object]) -> list[object]:
    """Return what becomes of each, asked at once."""
    return await asyncio.gather(*asking, return_exceptions=True)


async def number(catalogue: Catalogue) -> int | None:
    """Return the number of what another process asks."""
    found = await catalogue.find(OTHERS)
    return found and found[0]


def away(_database: Database) -> Any:
    """Stand in for a database that does not answer."""
    raise Unavailable("away")


def test_nobody_is_told_that_a_configuration_is_unknown_when_the_database_cannot_say(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That would be for good, and the banner would take back what was chosen; of several who ask at once, too."""

    async def told() -> tuple[list[object], list[object]]:
        with monkeypatch.context() as patched:
            patched.setattr(module, "remembered", away)
            before = await together(*(catalogue.find(OTHERS) for _ in range(3)))
        return before, await together(*(number(catalogue) for _ in range(3)))

    before, after = asyncio.run(told())
    assert [type(each) for each in before] == [Unavailable] * 3
    assert after == [2, 2, 2]


def test_a_receipt_of_another_process_waits_for_the_database_as_well(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks meanwhile is told the same."""
    with monkeypatch.context() as patched:
        patched.setattr(module, "remembered", away)
        told = asyncio.run(together(*(catalogue.numbered(2) for _ in range(3))))
    assert [type(each) for each in told] == [Unavailable] * 3


def test_looking_goes_on_whatever_happens_and_says_so_once(
    catalogue: Catalogue,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A description that this version cannot read is named once, not every other second; and the next is asked by."""
    monkeypatch.setattr(module, "LOOKS", 0.01)
    hand_over(database, "seloste: [", "2" * 64)

    async def looked() -> None:
        watching = asyncio.create_task(catalogue.watch())
        await asyncio.sleep(0.5)
        with monkeypatch.context() as patched:
            patched.setattr(module, "published_hash", refusing)
            await asyncio.sleep(0.5)
            hand_over(database, asking().replace("version: '2.0'", "version: '2.1'"), "3" * 64)
        await asyncio.sleep(3)
        assert not watching.done()
        watching.cancel()

    def refusing(_database: Database) -> str:
        raise Refused("DataError")

    with caplog.at_level(logging.WARNING):
        asyncio.run(looked())
    assert [each.message.partition(":")[0] for each in caplog.records] == ["DescriptionError", "Refused"]
    assert catalogue.file("banner.js") is not None
    assert catalogue._published == "3" * 64  # noqa: SLF001 (which one it is, nothing else tells)


def test_what_is_asked_again_is_what_receipts_tell(catalogue: Catalogue, database: Database) -> None:
    """A description that was published before, with other texts and the same questions in between."""
    texts = [asking().replace("version: '2.0'", f"version: '{version}'") for version in ("2.1", "2.0")]
    assert "version: '2.1'" in texts[0]
    configuration = asked(load(asking()), notice=NOTICE).configuration
    told = []
    for digest, text in enumerate(texts, 2):
        hand_over(database, text, str(digest) * 64)
        catalogue._look()  # noqa: SLF001 (as ``watch`` does)
        found = asyncio.run(catalogue.find(configuration))
        assert found is not None
        told.append(found[1].version)
    assert told == ["2.1", "2.0"]
