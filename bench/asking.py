"""Who asks: the same requests over the same sixteen connections, whoever answers, and the CPU of those who do."""

import asyncio
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import uvloop

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster  # noqa: E402

CONNECTIONS = 16
LONGEST = 300.0
"""Seconds."""
TICK = os.sysconf("SC_CLK_TCK")


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
    port: int, requests: Sequence[bytes], expected: bytes, *, process: int, cluster: Cluster | None, warm: int
) -> Iterator[float]:
    """Yield requests a second, the CPU for one of who answers and of the database server, both in milliseconds.

    The first ``warm`` requests are not counted.
    """
    uvloop.run(ask(port, requests[:warm]))
    rest = requests[warm:]
    databases = server_processes(cluster)
    own, theirs, began = cpu([process]), cpu(databases), time.perf_counter()
    statuses = uvloop.run(ask(port, rest))
    took = time.perf_counter() - began
    if set(statuses) != {expected}:
        raise SystemExit(f"not every request was answered {expected.decode()}: {statuses}")
    yield len(rest) / took
    yield (cpu([process]) - own) / len(rest) * 1000
    yield (cpu(databases) - theirs) / len(rest) * 1000
