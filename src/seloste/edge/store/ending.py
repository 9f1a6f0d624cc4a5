"""Ending receipts that have had their time."""

from typing import Final

from seloste.edge.store.rows import Database

AT_ONCE: Final = 5_000
"""Receipts that are deleted in one transaction."""


def end(database: Database, *, before: int) -> int:
    """Delete the oldest receipts that were recorded before a time, in microseconds, and return how many.

    None goes before it is counted.

    To be called again while it returns ``AT_ONCE``: so that choices are taken meanwhile, no transaction is long.

    Raises:
        Unavailable: not now.
    """
    with database.transaction(writes=True) as run:
        [(last, some)] = run(
            "SELECT max(seq), count(*) FROM (SELECT seq, recorded_at FROM edge_choice ORDER BY seq LIMIT ?) AS oldest"
            " WHERE recorded_at < ? AND seq <= (SELECT seq FROM edge_counted)",
            AT_ONCE,
            before,
        )
        if last is not None:
            run("DELETE FROM edge_choice WHERE seq <= ? AND recorded_at < ?", last, before)
    return int(some)
