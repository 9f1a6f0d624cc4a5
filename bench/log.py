"""The log at a million entries: what one entry costs, and what checking all of them costs.

    python bench/log.py             a million entries on each database; a few minutes
    python bench/log.py 100000

CPU of our own process, on SQLite (whose work is our process's) and on PostgreSQL. The entries are real: sealed
details, leaves, people's index; a quarter of them about nobody, one in fifty a list of ten, the others about one person.
They are filled in bulk, and sealed in a hundred checkpoints. Machines are noisy: compare the columns of one run.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from home import make_home  # noqa: E402

APPENDS = 2_000
TOGETHER = 100
BEFORE_APPENDS = 10_000
CHECKPOINTS = 100


def cpu(work: Callable[[], object]) -> float:
    """Return the seconds of CPU that ``work`` takes."""
    began = time.process_time()
    work()
    return time.process_time() - began


def measure(count: int) -> None:
    """Measure in this process, against the register in ``SELOSTE_HOME``, and print a line for each figure."""
    import django

    django.setup()
    from django.utils import timezone

    from seloste.audit.entries import append
    from seloste.audit.sealing import seal_pending
    from seloste.audit.selectors import recent, uses_of
    from seloste.audit.verifying import verify
    from seloste.core.access import Action, Actor, Role
    from seloste.project.opening import found_register
    from seloste.storage import new_id, writing

    found_register()
    at = timezone.now()
    service = Actor(role=Role.CUSTOMER_SERVICE, id="0190a5dac96774bbcceb302099a8057f")
    people = [new_id() for _ in range(1000)]

    def use(number: int) -> None:
        append(
            actor=service,
            purpose="inquiries",
            action=Action.READ,
            at=at,
            people=[people[number % len(people)]],
            details={"shown": 1},
        )

    def uses() -> None:
        for start in range(0, APPENDS, TOGETHER):  # longer transactions would measure SQLite's cache
            with writing():
                for number in range(start, start + TOGETHER):
                    use(number)

    def single_uses() -> None:
        for number in range(APPENDS):
            with writing():
                use(number)

    fill(BEFORE_APPENDS, people)
    uses()  # statements are prepared, caches are warm
    print(f"append an entry, at {BEFORE_APPENDS:,}, in microseconds\t{cpu(uses) / APPENDS * 1e6:.0f}")
    print(f"the same with its own transaction\t{cpu(single_uses) / APPENDS * 1e6:.0f}")
    seal_pending(at=at)
    size = BEFORE_APPENDS + 3 * APPENDS
    sealing = 0.0
    while size < count:
        step = min(max(1, count // CHECKPOINTS), count - size)
        fill(step, people)
        sealing += cpu(lambda: seal_pending(at=at))
        size += step
        print(f"\r{size:,} entries written and sealed", end="", file=sys.stderr)
    print(file=sys.stderr)
    print(f"seal an entry, in microseconds\t{sealing / size * 1e6:.1f}")
    print(f"a page of the log, in milliseconds\t{cpu(lambda: recent(limit=50)) * 1e3:.1f}")
    print(f"a person's fifty newest uses, in ms\t{cpu(lambda: uses_of(people[0], limit=50)) * 1e3:.1f}")
    for name, details in (("the proof (--quick)", False), ("the details as well", True)):
        took = cpu(lambda details=details: print_failure(verify(details=details)))
        print(f"verify {name}, an entry, in µs\t{took / size * 1e6:.2f}")
        print(f"verify {name}, all, in seconds\t{took:.2f}")


def print_failure(report: object) -> None:
    """Stop when the log that was just made does not hold."""
    if not report.holds:
        raise SystemExit(f"The log does not hold: {report}")


def fill(count: int, people: list[object]) -> None:
    """Write ``count`` entries in bulk, as ``append`` would have written them one by one."""
    from django.db import connection

    from seloste.storage import writing

    tables = {"entry": [], "details": [], "mention": [], "pending": []}
    for entry_id, person, text, sealed, several in made(count, people):
        tables["entry"].append((entry_id, person, text))
        tables["details"].append((entry_id, sealed))
        tables["pending"].append((entry_id,))
        tables["mention"] += [(entry_id, one) for one in several]
    with writing():
        for table, rows in tables.items():
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor, cursor.copy(f"COPY audit_{table} FROM STDIN") as copy:
                    for row in rows:
                        copy.write_row(row)
            else:
                marks = ", ".join("?" * len(rows[0])) if rows else ""
                connection.connection.executemany(f"INSERT INTO audit_{table} VALUES ({marks})", rows)  # noqa: S608


def made(count: int, people: list[object]) -> Iterator[tuple[str, str, str, bytes, list[str]]]:
    """Make entries: a quarter about nobody, one in fifty about ten people, the others about one."""
    from django.utils import timezone

    from seloste.audit import entries
    from seloste.audit.leaf import alone

    written: list[tuple[str, str, str, bytes, list[str]]] = []

    def keep(_: object, entry_id: object, named: list[str], text: str, sealed: bytes) -> None:
        several = named if len(named) > 1 else []
        written.append((entry_id.hex, alone(named), text, sealed, several))

    write, entries.write = entries.write, keep
    try:
        from seloste.core.access import Action, Actor, Role

        service = Actor(role=Role.CUSTOMER_SERVICE, id="0190a5dac96774bbcceb302099a8057f")
        from django.db import transaction

        with transaction.atomic():
            for number in range(count):
                about = 0 if number % 4 == 0 else 10 if number % 50 == 1 else 1
                entries.append(
                    actor=service,
                    purpose="inquiries",
                    action=Action.SEARCH if about == 10 else Action.READ,  # noqa: PLR2004
                    at=timezone.now(),
                    people=[people[(number * 7 + one) % len(people)] for one in range(about)],
                    details={"shown": about},
                )
                yield from written
                written.clear()
    finally:
        entries.write = write


def main() -> None:
    """Run the measurement once for each database that is there, and print one table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    columns = {"SQLite": ("sqlite:data.sqlite3", "sqlite:keys.sqlite3")}
    cluster = Cluster(fsync=True) if binaries() else None
    if cluster:
        columns["PostgreSQL"] = (cluster.create("data"), cluster.create("keys"))
    table: dict[str, dict[str, str]] = {}
    try:
        for name, (data, keys) in columns.items():
            for operation, figure in run(count, data, keys):
                table.setdefault(operation, {})[name] = figure
    finally:
        if cluster:
            cluster.stop()
    print(f"The log, {count:,} entries; CPU of our process\n")
    print(f"{'':44}" + "".join(f"{name:>12}" for name in columns))
    for operation, figures in table.items():
        print(f"{operation:44}" + "".join(f"{figures.get(name, ''):>12}" for name in columns))


def run(count: int, data: str, keys: str) -> Iterator[list[str]]:
    """Yield the figures of one database."""
    with tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder:
        home = make_home(Path(folder) / "home", data=data, keys=keys)
        environment = {
            **os.environ,
            "SELOSTE_HOME": str(home),
            "DJANGO_SETTINGS_MODULE": "seloste.project.settings",
        }
        command = [sys.executable, __file__, "--measure", str(count)]
        printed = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    for line in printed.stdout.splitlines():
        yield line.split("\t")


if __name__ == "__main__":
    if "--measure" in sys.argv:
        measure(int(sys.argv[-1]))
    else:
        main()
