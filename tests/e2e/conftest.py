"""A served register and a real browser."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from browsing import browsing
from home import SOFTPIX
from playwright.sync_api import BrowserContext, Page
from served import House, free_ports, serve, set_up
from showroom import Demo, served_demo


@pytest.fixture
def databases(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """URLs of two empty databases of the kind under test."""
    cluster = os.environ.get("SELOSTE_TESTS_CLUSTER")
    if cluster is None:
        yield "sqlite:data.sqlite3", "sqlite:keys.sqlite3"
        return
    names = [f"served_{os.getpid()}_{id(request)}_{kind}" for kind in ("data", "keys")]
    user, folder = cluster.split("@", 1)
    with psycopg.connect(host=folder, user=user, dbname="postgres", autocommit=True) as connection:
        for name in names:
            connection.execute(f'CREATE DATABASE "{name}"')
    yield tuple(f"postgresql://{user}@/{name}?host={folder}" for name in names)  # type: ignore[misc]


@pytest.fixture
def house(tmp_path: Path, databases: tuple[str, str]) -> Iterator[House]:
    """The example register, served, with a mail server."""
    data, keys = databases
    made, post = set_up(tmp_path / "register", description=SOFTPIX, data=data, keys=keys)
    process = serve(made)
    try:
        yield made
    finally:
        process.terminate()
        process.wait(30)
        post.stop()


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    """The whole demo, with hardly anybody in it."""
    with served_demo(port=free_ports(3), people=1) as served:
        yield served


@pytest.fixture
def context() -> Iterator[BrowserContext]:
    """A Finnish visitor's browser."""
    with browsing() as browser:
        context = browser.new_context(locale="fi-FI", accept_downloads=True)
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page whose every violation of the content security policy, and every script error, is kept."""
    page = context.new_page()
    page.problems = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.problems.append(str(error)))  # type: ignore[attr-defined]
    page.on(
        "console",
        lambda message: page.problems.append(message.text) if message.type == "error" else None,  # type: ignore[attr-defined]
    )
    return page
