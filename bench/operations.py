"""CPU of our own process for each operation, on SQLite and on PostgreSQL, in one run, as the register grows.

    make bench                          at ten thousand people and at a million: some minutes for each database
    python bench/operations.py 1000     at so many
    python bench/operations.py SQLite   on one of them

Milliseconds of CPU for one operation, the median of seven rounds; the database server's own CPU is not in
it. Machines are noisy: compare the columns of one run, not one run with another.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from filling import fill, settle, values_of  # noqa: E402
from home import make_home  # noqa: E402
from pages import answer, console  # noqa: E402

ROUNDS = 7
NAMES = ("SQLite", "PostgreSQL")


def per_operation(operation: Callable[[int], object], count: int) -> float:
    """Return the median CPU of one ``operation``, in milliseconds, over seven rounds of ``count``."""
    rounds = []
    for turn in range(ROUNDS):
        began = time.process_time()
        for number in range(count):
            operation(turn * count + number)
        rounds.append((time.process_time() - began) / count * 1000)
    return statistics.median(rounds)


def measure(sizes: Sequence[int]) -> None:
    """Measure in this process, against the register in ``SELOSTE_HOME``, and print a line for each figure."""
    import django

    django.setup()
    from chosen import proof
    from django.utils import timezone

    from seloste.audit.sealing import seal_pending
    from seloste.consents.services import record_choice
    from seloste.core.access import SYSTEM, Actor, Role
    from seloste.core.consent import Choice
    from seloste.people.searching import search
    from seloste.people.selectors import card, look_up
    from seloste.people.services import Registered, register_person
    from seloste.project.opening import found_register
    from seloste.rights.erasing import erase
    from seloste.rights.holdings import holdings_of

    found_register()
    at = timezone.now()
    ids: list[UUID] = []
    service = Actor(role=Role.CUSTOMER_SERVICE, id="bench")
    contact = Actor(role=Role.CONTACT_PERSON, id="bench")
    asked = {"actor": service, "purpose": "inquiries", "at": at}

    def create(number: int) -> None:
        registered = register_person(
            values=values_of(number),
            source="web_form",
            purpose="inquiries",
            actor=SYSTEM,
            at=at,
        )
        if isinstance(registered, Registered):
            ids.append(registered.person_id)

    def consent(number: int) -> None:
        record_choice(
            person_id=ids[number % len(ids)],
            purpose="marketing",
            choice=Choice.GIVEN,
            proof=proof("marketing"),
            actor=SYSTEM,
            at=at,
        )

    def figures(size: int) -> dict[str, float]:
        return {
            "create a person": per_operation(lambda _: create(len(ids)), 100),
            "look up by e-mail, with audit": per_operation(
                lambda n: look_up(field="email", text=f"aino{n * 13 % size}@example.org", **asked), 100
            ),
            "search by e-mail, with audit": per_operation(
                lambda n: search(text=f"aino{n * 13 % size}@example.org", **asked), 50
            ),
            "read a card, with audit": per_operation(
                lambda n: card(person_id=ids[n * 13 % size], **asked), 100
            ),
            "list the newest fifty": per_operation(lambda _: search(text="", **asked), 5),
            "write a consent down": per_operation(consent, 50),
            "gather an access answer": per_operation(
                lambda n: holdings_of(person_id=ids[n % 50], actor=contact, at=at), 20
            ),
            "answer with 200 records": per_operation(answer(at, ids[size // 2]), 5),
            **{name: per_operation(visit, 5) for name, visit in console(at, ids).items()},
            "erase a person": per_operation(lambda _: erase(person_id=ids.pop(), actor=contact, at=at), 20),
        }

    for size in sizes:
        ids += fill(range(len(ids), size), at)
        seal_pending(at=at)
        settle()
        for name, figure in figures(size).items():
            print(f"{name}\t{size}\t{figure:.3f}", flush=True)


def main() -> None:
    """Run the measurement once for each database that is there, and print one table."""
    asked = set(sys.argv[1:])
    sizes = sorted(int(each) for each in asked - set(NAMES)) or [10_000, 1_000_000]
    chosen = asked & set(NAMES) or set(NAMES)
    databases = {"SQLite": ("sqlite:data.sqlite3", "sqlite:keys.sqlite3")} if "SQLite" in chosen else {}
    cluster = Cluster(fsync=True) if binaries() and "PostgreSQL" in chosen else None
    if cluster:
        databases["PostgreSQL"] = (cluster.create("data"), cluster.create("keys"))
    columns = [(name, size) for name in databases for size in sizes]
    table: dict[str, dict[tuple[str, int], str]] = {}
    for name, (data, keys) in databases.items():
        with tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder:
            home = make_home(Path(folder) / "home", data=data, keys=keys)
            environment = {
                **os.environ,
                "SELOSTE_HOME": str(home),
                "DJANGO_SETTINGS_MODULE": "seloste.project.settings",
            }
            command = [sys.executable, __file__, "--measure", *map(str, sizes)]
            printed = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
        for line in printed.stdout.splitlines():
            operation, size, figure = line.split("\t")
            table.setdefault(operation, {})[name, int(size)] = figure
    if cluster:
        cluster.stop()
    print("Milliseconds of CPU for one operation, by number of people\n")
    print(f"{'':32}" + "".join(f"{f'{name} {size:,}':>22}" for name, size in columns))
    for operation, figures in table.items():
        print(f"{operation:32}" + "".join(f"{figures.get(column, ''):>22}" for column in columns))


if __name__ == "__main__":
    if "--measure" in sys.argv:
        measure(list(map(int, sys.argv[2:])))
    else:
        main()
