"""Our edge beside @c15t/backend, which keeps consent too: choices and reads a second, and the CPU of each.

    make bench
    python bench/peer.py 1000      with so many requests of a kind

One run on one machine: the same PostgreSQL server with its default durability, sixteen connections, the same who
asks. All take turns, and what is told is the median of the turns. Theirs is run as its documentation has it
(``peer/server.mjs``), for production, with a pool of sixteen, without log and telemetry: once as its migrations leave
it, where each request reads every choice there is, and once with the index that spares it that. It is said of each
whether the marks hold. Nothing is sent off the machine.
"""

import json
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.error import URLError
from urllib.request import Request, urlopen

import psycopg
from asking import CONNECTIONS, measured
from cluster import Cluster, binaries
from edged import ORIGIN, Served, asking_description, edge
from served import free_port

from edge import choosing, reading

PEER = Path(__file__).parent / "peer"
TURNS = 3
WARM, REQUESTS = 1_000, 3_000
LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
"""Of which its numbers are made."""
INDEX = 'CREATE INDEX ON consent ("subjectId")'
CHOICES, CPU = 5.0, 0.1
"""The marks: so many times its choices a second, for so much of its CPU."""
Figures = list[list[float]]
"""For each turn: choices a second, CPU of the server and of PostgreSQL for one; the same of reads."""


@dataclass(kw_only=True)
class Ours:
    """The edge, as it is served."""

    served: Served
    url: str
    cluster: Cluster
    figures: Figures = field(default_factory=list)

    def turn(self, count: int) -> None:
        """Record and read choices, and keep what it took."""
        assert self.served.process  # noqa: S101 (it was started)
        port, asks = (
            self.served.port,
            {"process": self.served.process.pid, "cluster": self.cluster, "warm": WARM},
        )
        told = [*measured(port, choosing(self.served, WARM + count), b"201", **asks)]
        with psycopg.connect(self.url) as database:
            kept = [row[0] for row in database.execute("SELECT receipt FROM edge_choice")]
        self.figures.append([*told, *measured(port, reading(kept, WARM + count), b"200", **asks)])


@dataclass(kw_only=True)
class Theirs:
    """@c15t/backend, served by Node.js."""

    process: subprocess.Popen[str]
    port: int
    cluster: Cluster
    subjects: list[str] = field(default_factory=list)
    figures: Figures = field(default_factory=list)

    def turn(self, count: int) -> None:
        """Record and read choices, and keep what it took."""
        asks = {"process": self.process.pid, "cluster": self.cluster, "warm": WARM}
        new = [self.body() for _ in range(WARM + count)]
        told = [*measured(self.port, [posted(each) for each in new], b"200", **asks)]
        known = Random(1).choices(self.subjects, k=WARM + count)  # noqa: S311 (which ones is no secret)
        reads = [
            f"GET /subjects/{each}?type=cookie_banner HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
            for each in known
        ]
        self.figures.append([*told, *measured(self.port, reads, b"200", **asks)])

    def body(self) -> bytes:
        """Return a new visitor's choice in a cookie banner, as its documentation writes one."""
        self.subjects.append("sub_" + "".join(secrets.choice(LETTERS) for _ in range(22)))
        return json.dumps(
            {
                "type": "cookie_banner",
                "subjectId": self.subjects[-1],
                "domain": "www.example.com",
                "preferences": {"necessary": True, "measurement": True, "marketing": False},
                "givenAt": time.time_ns() // 1_000_000,
                "metadata": {},
            }
        ).encode()

    def first(self) -> None:
        """Record one choice by itself: sixteen at once would each make a record of the website and the purposes."""
        until = time.monotonic() + 60
        url = f"http://127.0.0.1:{self.port}/subjects"
        headers = {"Content-Type": "application/json", "Origin": ORIGIN}
        request = Request(url, self.body(), headers)
        while True:
            try:
                with urlopen(request, timeout=30):  # noqa: S310 (this machine)
                    return
            except URLError:
                if self.process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.1)


def posted(body: bytes) -> bytes:
    """Return the request that records a choice."""
    return (
        b"POST /subjects HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: %b\r\nContent-Type: application/json\r\n"
        b"Content-Length: %d\r\n\r\n%b" % (ORIGIN.encode(), len(body), body)
    )


@contextmanager
def ours(cluster: Cluster, folder: Path) -> Iterator[Ours]:
    """Serve the edge."""
    url = cluster.create("ours")
    settings = "per_minute = 1000000\n"
    served = edge(folder / "home", database=url, description=asking_description(), settings=settings)
    try:
        served.start()
        yield Ours(served=served, url=url, cluster=cluster)
    finally:
        served.stop()


@contextmanager
def theirs(cluster: Cluster, node: str, *, indexed: bool) -> Iterator[Theirs]:
    """Serve @c15t/backend."""
    name = "indexed" if indexed else "migrated"
    url, port = cluster.create(name), free_port()
    where = {"PGHOST": str(cluster.folder), "PGUSER": cluster.user, "PGDATABASE": name}
    process = subprocess.Popen(  # noqa: S603 (our own command)
        [node, str(PEER / "server.mjs"), str(port), str(CONNECTIONS), ORIGIN],
        env={**os.environ, **where, "NODE_ENV": "production"},
        stdout=subprocess.DEVNULL,
        text=True,
    )
    try:
        one = Theirs(process=process, port=port, cluster=cluster)
        one.first()
        if indexed:
            with psycopg.connect(url, autocommit=True) as database:
                database.execute(INDEX)
        yield one
        with psycopg.connect(url) as database:
            written = database.execute("SELECT count(*) FROM consent").fetchone()
        if written != (len(one.subjects),):
            raise SystemExit(f"{written} of {len(one.subjects)} choices were written")
    finally:
        process.terminate()
        process.wait(30)


def table(*all_figures: Figures) -> list[tuple[str, list[float]]]:
    """Return what each took: the medians, with server and database together."""
    rows: list[tuple[str, list[float]]] = []
    middle = [[statistics.median(each) for each in zip(*turns, strict=True)] for turns in all_figures]
    for what, at in (("choice", 0), ("read", 3)):
        rows += [
            (f"{what}s a second", [each[at] for each in middle]),
            (f"ms of CPU a {what}, server", [each[at + 1] for each in middle]),
            (f"ms of CPU a {what}, PostgreSQL", [each[at + 2] for each in middle]),
            (f"ms of CPU a {what}, both", [each[at + 1] + each[at + 2] for each in middle]),
        ]
    return rows


def judged(rows: list[tuple[str, list[float]]]) -> Iterator[str]:
    """Say of each mark whether it holds, beside theirs as it is migrated and as it is indexed."""
    for at, name in ((1, "c15t"), (2, "c15t, indexed")):
        beside = {what: figures[0] / figures[at] for what, figures in rows}
        faster = beside["choices a second"]
        yield _mark(
            faster >= CHOICES, f"{name}: {faster:.1f} times its choices a second, at least {CHOICES:g} wanted"
        )
        for what in ("ms of CPU a choice, server", "ms of CPU a choice, both"):
            part = beside[what]
            yield _mark(part <= CPU, f"{name}: 1/{1 / part:.1f} of its {what}, at most 1/{1 / CPU:g} wanted")


def _mark(holds: bool, what: str) -> str:
    return f"{'holds' if holds else 'DOES NOT HOLD':14}{what}"


def main() -> None:
    """Let both take turns, and print one table and whether the marks hold."""
    node = shutil.which("node")
    if node is None or not (PEER / "node_modules").is_dir() or binaries() is None:
        if os.environ.get("CI") == "true":
            raise SystemExit("@c15t/backend, Node.js or PostgreSQL is missing; run: scripts/peers bench/peer")
        print("Left out: @c15t/backend, Node.js or PostgreSQL is missing; run: scripts/peers bench/peer")
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else REQUESTS
    cluster = Cluster(fsync=True)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder,
            ours(cluster, Path(folder)) as mine,
            theirs(cluster, node, indexed=False) as migrated,
            theirs(cluster, node, indexed=True) as indexed,
        ):
            for _ in range(TURNS):
                for each in (migrated, indexed, mine):
                    each.turn(count)
    finally:
        cluster.stop()
    rows = table(mine.figures, migrated.figures, indexed.figures)
    version = json.loads((PEER / "package.json").read_text())["dependencies"]["@c15t/backend"]
    print(
        f"{CONNECTIONS} connections, {count:,} requests, median of {TURNS} turns; c15t {version}; PostgreSQL\n"
    )
    titles = ("edge", "c15t", "c15t, indexed", "edge/c15t", "edge/indexed")
    print(f"{'':34}" + "".join(f"{title:>15}" for title in titles))
    for what, (own, *others) in rows:
        figures = (own, *others, *(own / other for other in others))
        print(f"{what:34}" + "".join(f"{figure:>15,.3f}" for figure in figures))
    print()
    for line in judged(rows):
        print(line)


if __name__ == "__main__":
    main()
