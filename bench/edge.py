"""Choices and receipts a second, and CPU for each, over sixteen connections, on SQLite and on PostgreSQL.

    make bench                     with no receipts yet, and with a million
    python bench/edge.py 100000    with none, and with so many

The edge is a process as it is served; PostgreSQL has its default durability, SQLite synchronous=FULL. CPU is
milliseconds of one request: the edge's own, and beside it what the database server spends. Who asks shares the
machine: on two cores, that is a third of it. Machines are noisy: compare the columns of one run.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import psycopg
from asking import CONNECTIONS, measured

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from edged import ORIGIN, Served, asking_description, edge  # noqa: E402

WARM, REQUESTS = 2_000, 20_000
ROWS = 10_000
"""Filled in with one statement."""


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


def column(url: str, cluster: Cluster | None, description: str, filled: int) -> list[float]:
    """Measure on one database with so many receipts in it, or with none."""
    with tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder:
        home = Path(folder) / "home"
        served = edge(home, database=url, description=description, settings="per_minute = 1000000\n")
        try:
            served.start()
            fill(url, home, filled)
            assert served.process  # noqa: S101 (it was started)
            asks = {"process": served.process.pid, "cluster": cluster, "warm": WARM}
            recorded = measured(served.port, choosing(served, WARM + REQUESTS), b"201", **asks)
            figures = [*recorded]
            kept = fill(url, home, 0)
            figures += measured(served.port, reading(kept, WARM + REQUESTS), b"200", **asks)
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
