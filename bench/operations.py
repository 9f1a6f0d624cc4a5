"""CPU of our own process for each operation, on SQLite and on PostgreSQL, in one run.

    make bench                      1,000 people
    python bench/operations.py 5000

Milliseconds of CPU for one operation, the median of seven rounds; the database server's own CPU is not in
it. Machines are noisy: compare the columns of one run, not one run with another.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from home import make_home  # noqa: E402

ROUNDS = 7


def per_operation(operation: Callable[[int], object], count: int) -> float:
    """Return the median CPU of one ``operation``, in milliseconds, over seven rounds of ``count``."""
    rounds = []
    for turn in range(ROUNDS):
        began = time.process_time()
        for number in range(count):
            operation(turn * count + number)
        rounds.append((time.process_time() - began) / count * 1000)
    return statistics.median(rounds)


def measure(people: int) -> None:
    """Measure in this process, against the register in ``SELOSTE_HOME``, and print a line for each figure."""
    import django

    django.setup()
    from django.utils import timezone

    from seloste.audit.sealing import seal_pending
    from seloste.audit.verifying import verify
    from seloste.core.access import SYSTEM, Actor, Role
    from seloste.people.searching import search
    from seloste.people.selectors import card
    from seloste.people.services import Registered, register_person
    from seloste.project.opening import found_register
    from seloste.rights.holdings import holdings_of

    found_register()
    at = timezone.now()
    ids = []

    def create(number: int) -> None:
        registered = register_person(
            values={"name": [f"Aino Virtanen{number}"], "email": [f"aino{number}@example.org"]},
            source="web_form",
            purpose="inquiries",
            actor=SYSTEM,
            at=at,
        )
        if isinstance(registered, Registered):
            ids.append(registered.person_id)

    service = Actor(role=Role.CUSTOMER_SERVICE, id="bench")
    contact = Actor(role=Role.CONTACT_PERSON, id="bench")
    purpose = "inquiries"
    figures = {
        "create a person": per_operation(create, max(1, people // ROUNDS)),
        "look up by e-mail, with audit": per_operation(
            lambda n: search(actor=service, purpose=purpose, text=f"aino{n}@example.org", at=at), 50
        ),
        "read a card, with audit": per_operation(
            lambda n: card(actor=service, purpose=purpose, person_id=ids[n % len(ids)], at=at), 50
        ),
        "list the newest fifty": per_operation(
            lambda _: search(actor=service, purpose=purpose, text="", at=at), 5
        ),
        "gather an access answer": per_operation(
            lambda n: holdings_of(person_id=ids[n % len(ids)], actor=contact, at=at), 20
        ),
    }
    began = time.process_time()
    seal_pending(at=at)
    sealed = time.process_time() - began
    began = time.process_time()
    report = verify()
    verified = time.process_time() - began
    figures["seal a log entry"] = sealed / max(1, report.size) * 1000
    figures["verify a log entry, details opened"] = verified / max(1, report.size) * 1000
    for name, figure in figures.items():
        print(f"{name}\t{figure:.3f}")


def main() -> None:
    """Run the measurement once for each database that is there, and print one table."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    columns = {"SQLite": ("sqlite:data.sqlite3", "sqlite:keys.sqlite3")}
    cluster = Cluster(fsync=True) if binaries() else None
    if cluster:
        columns["PostgreSQL"] = (cluster.create("data"), cluster.create("keys"))
    table: dict[str, dict[str, str]] = {}
    for name, (data, keys) in columns.items():
        with tempfile.TemporaryDirectory(prefix="seloste-bench-") as folder:
            home = make_home(Path(folder) / "home", data=data, keys=keys)
            environment = {
                **os.environ,
                "SELOSTE_HOME": str(home),
                "DJANGO_SETTINGS_MODULE": "seloste.project.settings",
            }
            command = [sys.executable, __file__, "--measure", str(people)]
            printed = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)  # noqa: S603
        for line in printed.stdout.splitlines():
            operation, figure = line.split("\t")
            table.setdefault(operation, {})[name] = figure
    if cluster:
        cluster.stop()
    print(f"{people} people; milliseconds of CPU for one operation\n")
    print(f"{'':36}" + "".join(f"{name:>12}" for name in columns))
    for operation, figures in table.items():
        print(f"{operation:36}" + "".join(f"{figures.get(name, ''):>12}" for name in columns))


if __name__ == "__main__":
    if "--measure" in sys.argv:
        measure(int(sys.argv[-1]))
    else:
        main()
