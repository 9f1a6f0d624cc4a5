"""Choices and receipts a second, and CPU for each, over sixteen connections, on SQLite and on PostgreSQL.

    make bench                     with no receipts yet, and with a million
    python bench/edge.py 100000    with none, and with so many

The edge is a process as it is served; PostgreSQL has its default durability, SQLite synchronous=FULL. CPU is
milliseconds of one request: the edge's own, and beside it what the database server spends. Who asks shares the
machine: on two cores, that is a third of it. Machines are noisy: compare the columns of one run.
"""

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import cast
from uuid import UUID, uuid4

import psycopg
import uvloop

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from edged import ORIGIN, Served, asking_description, edge  # noqa: E402

CONNECTIONS = 16
WARM, REQUESTS = 2_000, 20_000
LONGEST = 300.0
"""Seconds."""
TICK = os.sysconf("SC_CLK_TCK")
ROWS = 10_000
"""Filled in with one statement."""


class Asking(asyncio.Protocol):
    """One connection that asks, and asks again once it is answered."""

    def __init__(
        self, requests: Iterator[bytes], done: "asyncio.Future[None]", statuses: Counter[bytes]
    ) -> None:
        self._requests, self._done, self._statuses = requests, done, statuses
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        """Go on once an answer is whole."""
        self._got += data
        head, found, body = self._got.partition(b"\r\n\r\n")
        if found and len(body) >= int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]):
            self._statuses[head[9:12]] += 1
            self._got = b""
            self._next()

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is not None:
            self._transport.write(request)
            return
        self._transport.close()
        if not self._done.done():
            self._done.set_result(None)


async def ask(port: int, requests: Sequence[bytes]) -> Counter[bytes]:
    """Send every request over sixteen connections, and count the answers by status."""
    loop = asyncio.get_running_loop()
    left, statuses = iter(requests), Counter[bytes]()
    done = [loop.create_future() for _ in range(CONNECTIONS)]
    for each in done:
        await loop.create_connection(lambda each=each: Asking(left, each, statuses), "127.0.0.1", port)  # type: ignore[misc]
    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*done)
    return statuses


def choosing(served: Served, count: int) -> list[bytes]:
    """Return requests to record choices."""
    return [
        b"POST /e/choices HTTP/1.1\r\nHost: x\r\nOrigin: %b\r\nContent-Type: application/json\r\n"
        b"Content-Length: %d\r\n\r\n%b" % (ORIGIN.encode(), len(body), body)
        for body in (
            b'{"receipt":"%b","configuration":"%b","language":"fi","surface":"banner",'
            b'"choices":{"visits":true,"videos":false}}'
            % (str(uuid4()).encode(), served.configuration.encode())
            for _ in range(count)
        )
    ]


def reading(receipts: Sequence[UUID], count: int) -> list[bytes]:
    """Return requests to read some of the receipts."""
    return [
        f"GET /e/choices/{each} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
        for each in Random(1).choices(receipts, k=count)  # noqa: S311 (which ones is no secret)
    ]


def fill(url: str, home: Path, count: int) -> list[UUID]:
    """Write so many receipts past the edge, and return all that there are."""
    at = time.time_ns() // 1000
    made = [uuid4() for _ in range(count)]
    if url.startswith("sqlite:"):
        database = sqlite3.connect(home / "edge.sqlite3", isolation_level=None)
        for start in range(0, count, ROWS):
            database.execute("BEGIN")
            database.executemany(
                "INSERT INTO edge_choice (receipt, recorded_at, asked, language, surface, choices)"
                """ VALUES (?, ?, 1, 'fi', 'banner', '{"videos":false,"visits":true}')""",
                ((each.bytes, at) for each in made[start : start + ROWS]),
            )
            database.execute("COMMIT")
        found = [UUID(bytes=row[0]) for row in database.execute("SELECT receipt FROM edge_choice")]
        database.close()
        return found
    with psycopg.connect(url, autocommit=True) as served:
        for start in range(0, count, ROWS):
            served.execute(
                "INSERT INTO edge_choice (receipt, recorded_at, asked, language, surface, choices)"
                """ SELECT one, %s, 1, 'fi', 'banner', '{"videos":false,"visits":true}' FROM unnest(%s::uuid[]) AS one""",
                [at, made[start : start + ROWS]],
            )
        served.execute("VACUUM ANALYZE edge_choice")
        served.execute("CHECKPOINT")
        return [row[0] for row in served.execute("SELECT receipt FROM edge_choice")]


def cpu(processes: Sequence[int]) -> float:
    """Return the seconds of CPU that processes have used, with their children that ended."""
    total = 0
    for process in processes:
        try:
            numbers = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(map(int, numbers[11:15]))
    return total / TICK


def server_processes(cluster: Cluster | None) -> list[int]:
    """Return the processes of the database server."""
    if cluster is None:
        return []
    postmaster = (cluster.folder / "data" / "postmaster.pid").read_text().split()[0]
    asked = ["/bin/ps", "--ppid", postmaster, "-o", "pid="]
    children = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603 (our own command)
    return [int(postmaster), *map(int, children.stdout.split())]


def measured(
    served: Served, cluster: Cluster | None, requests: Sequence[bytes], expected: bytes
) -> Iterator[float]:
    """Yield requests a second, the edge's CPU for one and the database server's, both in milliseconds."""
    uvloop.run(ask(served.port, requests[:WARM]))
    rest = requests[WARM:]
    assert served.process  # noqa: S101 (it was started)
    databases = server_processes(cluster)
    own, theirs, began = cpu([served.process.pid]), cpu(databases), time.perf_counter()
    statuses = uvloop.run(ask(served.port, rest))
    took = time.perf_counter() - began
    if set(statuses) != {expected}:
        raise SystemExit(f"not every request was answered {expected.decode()}: {statuses}")
    yield len(rest) / took
    yield (cpu([served.process.pid]) - own) / len(rest) * 1000
    yield (cpu(databases) - theirs) / len(rest) * 1000


def column(url: str, cluster: Cluster | None, description: str, filled: int) -> list[float]:
    """Measure on one database with so many receipts in it, or with none."""
    with tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder:
        home = Path(folder) / "home"
        served = edge(home, database=url, description=description, settings="per_minute = 1000000\n")
        try:
            served.start()
            fill(url, home, filled)
            recorded = measured(served, cluster, choosing(served, WARM + REQUESTS), b"201")
            figures = [*recorded]
            kept = fill(url, home, 0)
            figures += measured(served, cluster, reading(kept, WARM + REQUESTS), b"200")
            return figures
        finally:
            served.stop()


def main() -> None:
    """Measure on each database that is there, and print one table."""
    filled = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    description = asking_description()
    cluster = Cluster(fsync=True) if binaries() else None
    columns: dict[str, list[float]] = {}
    try:
        for count in (0, filled):
            columns[f"SQLite, {count:,}"] = column("sqlite:edge.sqlite3", None, description, count)
            if cluster:
                url = cluster.create(f"edge{count}")
                columns[f"PostgreSQL, {count:,}"] = column(url, cluster, description, count)
    finally:
        if cluster:
            cluster.stop()
    rows = [
        f"{what}: {figure}"
        for what in ("recording a choice", "reading a receipt")
        for figure in ("a second", "ms of CPU, edge", "ms of CPU, database server")
    ]
    print(f"{CONNECTIONS} connections, {REQUESTS:,} requests; by how many receipts there were before\n")
    print(f"{'':48}" + "".join(f"{name:>24}" for name in columns))
    for number, row in enumerate(rows):
        print(f"{row:48}" + "".join(f"{figures[number]:>24,.3f}" for figures in columns.values()))


if __name__ == "__main__":
    main()
