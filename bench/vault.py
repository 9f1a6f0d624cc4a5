"""CPU of our own process for what the vault does, on SQLite and on PostgreSQL, in one run.

    make bench                       10,000 owners
    python bench/vault.py 1000000    some minutes: filled in bulk, in the order of the index

Milliseconds of CPU for one operation, the median of seven rounds; the database server's own CPU is not in
it. Sizes are bytes for each owner, with an address, two keys and twelve look-up tokens. Machines are noisy:
compare the columns of one run.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from operations import per_operation

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from cluster import Cluster, binaries  # noqa: E402
from home import make_home  # noqa: E402

RULES = ("relationship", "statutory")
FACETS = {"country": "FI", "language": "sv", "service": "hosting"}
TABLES = ("datakey", "contactpoint", "lookuptoken", "owntokens")
TOKENS = 9
"""Of names and addresses; the facets come on top."""


def fill(count: int, at: datetime) -> list[UUID]:
    """Write so many owners in bulk and return them: real keys and addresses, tokens at random."""
    from seloste.storage import new_id, writing
    from seloste.storage.sql import run, run_many
    from seloste.vault.custody import kek_in_use
    from seloste.vault.fields import owner_kept
    from seloste.vault.index import numbers, packed, point_token
    from seloste.vault.wrapping import wrap

    owners = [new_id() for _ in range(count)]
    kek, key = kek_in_use(), bytes(32)
    facets = [numbers({field: [f"={value.lower()}"]})[0] for field, value in FACETS.items()]
    own = packed([*range(TOKENS), *facets])
    with writing("keys"):
        run_many(
            "INSERT INTO vault_owntokens VALUES (%s, %s)",
            ((owner_kept(one), own) for one in owners),
            database="keys",
        )
        run_many(
            "INSERT INTO vault_contactpoint (token, field, owner_id) VALUES (%s, 'email', %s)",
            sorted(
                (point_token("email", f"n{number}@example.org"), owner_kept(one))
                for number, one in enumerate(owners)
            ),
            database="keys",
        )
        run_many(
            "INSERT INTO vault_datakey (owner_id, retention, kek, wrapped, created_at) VALUES (%s, %s, %s, %s, %s)",
            ((owner_kept(one), rule, kek, wrap(key, one, rule, kek), at) for one in owners for rule in RULES),
            database="keys",
        )
        chance = "random()" if _sqlite() else "((random() - 0.5) * 18e18)::bigint"
        numbered = " UNION ALL ".join(["SELECT 1"] * TOKENS)
        run(
            f"INSERT INTO vault_lookuptoken (token, owner_id) SELECT {chance} AS token, owner_id"  # noqa: S608
            f" FROM vault_owntokens, ({numbered}) AS each_token ORDER BY token",
            database="keys",
        )
        for part, facet in enumerate(facets, 2):
            # A half, a third and a fourth of all.
            run_many(
                "INSERT INTO vault_lookuptoken (token, owner_id) VALUES (%s, %s)",
                ((facet, owner_kept(one)) for one in owners[::part]),
                database="keys",
            )
    return owners


def sizes(count: int) -> Iterator[tuple[str, float]]:
    """Yield bytes for each owner, table by table, with the tables' indexes."""
    from seloste.storage.sql import rows

    for table in TABLES:
        if _sqlite():
            statement = "SELECT sum(stat.pgsize) FROM dbstat AS stat JOIN sqlite_schema AS made ON made.name = stat.name WHERE made.tbl_name = %s"
        else:
            statement = "SELECT pg_total_relation_size(%s::regclass)"
        [(size,)] = rows(statement, [f"vault_{table}"], database="keys")
        yield f"bytes an owner, {table}", size / count


def _sqlite() -> bool:
    from django.db import connections

    return connections["keys"].vendor == "sqlite"


def rotate() -> None:
    """Wrap every key anew by a new key-encryption key."""
    from django.conf import settings

    from seloste.vault.custody import keyring, look_again
    from seloste.vault.keyring import replace_keyring, with_new_kek
    from seloste.vault.rotation import retire, rewrap

    ring = with_new_kek(keyring(), on=datetime.now(UTC).date())
    replace_keyring(settings.SELOSTE.home / settings.SELOSTE.keyring, ring)
    look_again()
    retire()
    rewrap()


def timed(operation: Callable[[], object]) -> float:
    """Return the CPU of one run, in seconds."""
    began = time.process_time()
    operation()
    return time.process_time() - began


def measure(count: int) -> None:
    """Measure in this process, against the register in ``SELOSTE_HOME``, and print a line for each figure."""
    import django

    django.setup()
    from django.utils import timezone

    from seloste.project.opening import found_register
    from seloste.storage import new_id
    from seloste.vault.documents import destroy, keys_of
    from seloste.vault.enrolment import enrol, holder_with_keys
    from seloste.vault.index import find_all

    found_register()
    at = timezone.now()
    owners = fill(count, at)
    figures = dict(sizes(count))
    made: list[UUID] = []
    facets = {field: f"={value.lower()}" for field, value in FACETS.items()}

    def create(number: int) -> None:
        name = f"Virtanen{number}"
        tokens = {"name": {f"={number}", *(f"p{number}{length}" for length in range(8))}}
        tokens |= {field: {f"={value.lower()}"} for field, value in FACETS.items()}
        points = {"email": f"{name}@example.com"}
        made.append(enrol(new_id(), points=points, retentions=RULES, tokens=tokens, at=at))

    operations: dict[str, Callable[[int], object]] = {
        "enrol: address, 2 keys, 12 tokens": create,
        "enrol: an address that is known": lambda n: enrol(
            new_id(), points={"email": f"n{n}@example.org"}, retentions=RULES, tokens={}, at=at
        ),
        "keys of one": lambda n: keys_of([owners[n * 7 % count]]),
        "keys of fifty": lambda n: keys_of(owners[n : n + 50]),
        "holder of an address, with keys": lambda n: holder_with_keys(
            "email", f"n{n * 7 % count}@example.org"
        ),
        "filter by one value, 50 found": lambda _: find_all({"country": "=fi"}, limit=50),
        "filter by three values, 50 found": lambda _: find_all(facets, limit=50),
        "destroy": lambda n: destroy(made[n], at=at),
    }
    for name, operation in operations.items():
        figures[name] = per_operation(operation, 100)
    figures["rotate: wrap one key anew"] = timed(rotate) / (count * len(RULES)) * 1000
    for name, figure in figures.items():
        print(f"{name}\t{figure:.3f}")


def main() -> None:
    """Run the measurement once for each database that is there, and print one table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
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
            command = [sys.executable, __file__, "--measure", str(count)]
            printed = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
        for line in printed.stdout.splitlines():
            operation, figure = line.split("\t")
            table.setdefault(operation, {})[name] = figure
    if cluster:
        cluster.stop()
    print(f"{count} owners of keys; milliseconds of CPU for one operation, or what is said\n")
    print(f"{'':36}" + "".join(f"{name:>12}" for name in columns))
    for operation, figures in table.items():
        print(f"{operation:36}" + "".join(f"{figures.get(name, ''):>12}" for name in columns))


if __name__ == "__main__":
    if "--measure" in sys.argv:
        measure(int(sys.argv[-1]))
    else:
        main()
