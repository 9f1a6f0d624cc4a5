"""Databases for edges, of the kind under test, and ways into them besides."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from edged import Served, asking_description

asking = cache(asking_description)


@dataclass
class Place:
    """An empty database for an edge, and a way into it besides."""

    url: str
    folder: Path

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run one statement; a ``?`` stands for each value."""
        with self.opened() as connection:
            if isinstance(connection, psycopg.Connection):
                statement = statement.replace("?", "%s")
            cursor = (
                connection.execute(statement, values or None) if values else connection.execute(statement)
            )
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """Open a connection of the test's own."""
        if self.sqlite:
            connection = sqlite3.connect(self.folder / "edge.sqlite3", isolation_level=None, timeout=10)
            try:
                yield connection
            finally:
                connection.close()
            return
        with psycopg.connect(self.url, autocommit=True) as served:
            yield served

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Let nobody else write."""
        with self.opened() as connection:
            connection.execute("BEGIN IMMEDIATE" if self.sqlite else "BEGIN")
            if not self.sqlite:
                connection.execute("LOCK TABLE edge_choice IN EXCLUSIVE MODE")
            try:
                yield
            finally:
                connection.execute("ROLLBACK")

    @property
    def sqlite(self) -> bool:
        """Whether it is an SQLite file."""
        return self.url.startswith("sqlite:")


@contextmanager
def a_place(folder: Path) -> Iterator[Place]:
    """Make an empty database, of the kind under test, for an edge that lives in ``folder``."""
    cluster = os.environ.get("SELOSTE_TESTS_CLUSTER")
    if cluster is None:
        yield Place("sqlite:edge.sqlite3", folder)
        return
    user, socket = cluster.split("@", 1)
    name = f"edge_{uuid4().hex}"
    with psycopg.connect(host=socket, user=user, dbname="postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        yield Place(f"postgresql://{user}@/{name}?host={socket}", folder)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


Make = Callable[..., tuple[Served, Place]]


def wait_until(true: Callable[[], bool], *, seconds: float = 20) -> None:
    """Return once something is true."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)
