"""A register apart from the tests' own process: on databases of its own, used through a nursery."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from cluster import Cluster
from founded import Register
from nursery import Nursery, Said

_numbers = count()


class Durable(Cluster):
    """A server that keeps what it acknowledged, and that can be stopped as by a power cut."""

    def __init__(self) -> None:
        super().__init__(fsync=True)

    def halt(self) -> None:
        """Stop it at once, without letting anything finish."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def resume(self) -> None:
        """Start it again; it recovers first."""
        settings = f"-k {self.folder} -c listen_addresses='' -c fsync=on -c max_connections=100"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-o", settings, "-l", log, "-w", "start")


class Apart:
    """One such register."""

    def __init__(self, folder: Path, cluster: Durable | None) -> None:
        self.folder, self.cluster = folder, cluster
        urls = ["sqlite:data.sqlite3", "sqlite:keys.sqlite3"]
        if cluster:
            urls = [cluster.create(f"apart{next(_numbers)}") for _ in urls]
        self.register = Register(folder / "register", *urls)
        self.register.found()
        self.nursery = Nursery(self.register.home)

    @property
    def home(self) -> Path:
        """Its folder."""
        return self.register.home

    def run(self, task: str, **given: Any) -> list[Said]:
        """Do a task of ``load`` in a process of its own."""
        return self.nursery.run(task, **given)

    def command(self, *words: object) -> Said:
        """Run ``seloste`` in a process of its own."""
        return self.run("command", words=[str(word) for word in words])[0]

    def drop(self, which: str) -> None:
        """Lose a database, as a disk would."""
        if self.cluster is None:
            for ending in ("", "-wal", "-shm"):
                (self.home / f"{which}.sqlite3{ending}").unlink(missing_ok=True)
            return
        url = self.register.data if which == "data" else self.register.keys
        name = url.partition("?")[0].rpartition("/")[2]
        import psycopg

        with psycopg.connect(self.cluster.url("postgres"), autocommit=True) as server:
            server.execute(f'DROP DATABASE "{name}"')
            server.execute(f'CREATE DATABASE "{name}"')


@contextmanager
def apart(folder: Path) -> Iterator[Apart]:
    """Found a register on the kind of database under test, and leave nothing behind."""
    cluster = Durable() if os.environ.get("SELOSTE_TEST_DATABASE") == "postgresql" else None
    found = None
    try:
        found = Apart(folder, cluster)
        yield found
    finally:
        if found:
            found.nursery.close()
        if cluster:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
