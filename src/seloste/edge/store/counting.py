"""How many chose what, day by day: counted from receipts, and kept without them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from seloste.edge.store.rows import Database

DAY: Final = 86_400_000_000
"""Microseconds."""
SETTLED: Final = 120_000_000
"""Microseconds after which no choice that came earlier can still be on its way into the database."""
AT_ONCE: Final = 50_000
"""Choices that are counted in one transaction."""
FURTHEST: Final = 2**63 - 1
"""A place that no choice ever has."""
_EPOCH: Final = date(1970, 1, 1)

_GROUPED: Final = f"""
    SELECT recorded_at / {DAY}, asked, language, surface, choices, count(*) FROM edge_choice
    WHERE seq > ? AND seq <= ? GROUP BY 1, 2, 3, 4, 5
"""  # noqa: S608 (a number written above)
_ADD: Final = f"""
    INSERT INTO edge_count (day, asked, language, surface, choices, number) {_GROUPED}
    ON CONFLICT (day, asked, language, surface, choices) DO UPDATE SET number = edge_count.number + excluded.number
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many chose the same on one day (UTC), asked the same in one language, at one place."""

    day: date
    asked: int
    """The number under which the store knows what was asked."""
    language: str
    surface: str
    choices: str
    """As in the receipt: canonical JSON, each purpose true or false."""
    number: int


def last(database: Database) -> int:
    """Return the place of the newest choice in the order; 0 if there is none.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        [(newest,)] = run("SELECT coalesce(max(seq), 0) FROM edge_choice")
    return int(newest)


def count(database: Database, *, at: int, upto: int = FURTHEST) -> bool:
    """Count choices that were not counted yet, and say whether more of them wait; ``at`` is now, in microseconds.

    Each is counted once, however many processes do it. One deleted before is not counted, one deleted after is.
    ``upto`` is what was ``last`` a while ago: what another process was writing then is there by now, whatever its
    clock says.

    Raises:
        Unavailable: not now.
    """
    with database.transaction(writes=True) as run:
        run("UPDATE edge_counted SET seq = seq")  # Whoever comes second waits here.
        [(since,)] = run("SELECT seq FROM edge_counted")
        [(until, some)] = run(
            "SELECT max(seq), count(*) FROM (SELECT seq FROM edge_choice WHERE seq > ? AND seq <= ? AND recorded_at < ?"
            " ORDER BY seq LIMIT ?) AS settled",
            since,
            upto,
            at - SETTLED,
            AT_ONCE,
        )
        if until is not None:
            run(_ADD, since, until)
            run("UPDATE edge_counted SET seq = ?", until)
    return bool(some == AT_ONCE)


def counts(database: Database, *, since: date) -> Sequence[Counted]:
    """Return how many chose what from that day on, up to now.

    Raises:
        Unavailable: not now.
    """
    first = (since - _EPOCH).days
    with database.transaction() as run:
        counted = run(
            "SELECT day, asked, language, surface, choices, number FROM edge_count WHERE day >= ?", first
        )
        [(upto,)] = run("SELECT seq FROM edge_counted")
        [(newest,)] = run("SELECT coalesce(max(seq), 0) FROM edge_choice")
        fresh = run(_GROUPED, upto, newest)
    found: dict[tuple[int, int, str, str, str], int] = {}
    for *what, number in [*counted, *(row for row in fresh if row[0] >= first)]:
        key = (what[0], what[1], what[2], what[3], what[4])
        found[key] = found.get(key, 0) + number
    return [
        Counted(
            day=_EPOCH + timedelta(days=key[0]),
            asked=key[1],
            language=key[2],
            surface=key[3],
            choices=key[4],
            number=number,
        )
        for key, number in sorted(found.items())
    ]
