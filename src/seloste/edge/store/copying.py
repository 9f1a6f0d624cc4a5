"""Everything in the store as lines of JSON, the same from either kind of database, and back into an empty one.

What is deleted comes last, so that a receipt that was deleted while the copy was made is not in what it loads.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from seloste.edge.store.known import digest_of
from seloste.edge.store.rows import Database, Run

AT_ONCE: Final = 2_000
"""Rows that are read with one statement."""
TOGETHER: Final = 100
"""Rows that are written with one statement."""
ASKED, CHOICE, COUNT, COUNTED, DELETED = TABLES = (
    "edge_asked",
    "edge_choice",
    "edge_count",
    "edge_counted",
    "edge_deleted",
)
"""The tables that are copied, in order; which description is published, the app tells anew."""

Lines = tuple[str, bytes]
"""The name of a table, and some of its rows: each an array of JSON, on a line of its own."""


class NotEmpty(Exception):
    """There are choices in the store already; nothing was changed."""


@dataclass(slots=True)
class _Loading:
    run: Run
    numbers: dict[int, int]
    """What was asked: its number here, by its number there."""


def rows_of(database: Database) -> Mapping[str, int]:
    """Return how many rows each table has.

    Raises:
        Unavailable: not now.
    """
    with database.transaction() as run:
        return {table: run(f"SELECT count(*) FROM {table}")[0][0] for table in TABLES}  # noqa: S608 (our names)


def copied(database: Database) -> Iterator[Lines]:
    """Yield every row of one state of the store.

    Raises:
        Unavailable: not now, or not any more; what was yielded is no whole copy.
    """
    with database.transaction() as run:
        yield _lines(
            ASKED,
            run("SELECT number, configuration, document, first_asked_at FROM edge_asked ORDER BY number"),
        )
        yield from _choices(run)
        yield _lines(
            COUNT,
            run(
                "SELECT day, asked, language, surface, choices, number FROM edge_count ORDER BY 1, 2, 3, 4, 5"
            ),
        )
        # How many of the oldest choices are counted: their places are other ones in another database.
        yield _lines(
            COUNTED, run("SELECT count(*) FROM edge_choice WHERE seq <= (SELECT seq FROM edge_counted)")
        )
        deleted = run("SELECT digest FROM edge_deleted ORDER BY 1")
        for start in range(0, len(deleted), AT_ONCE):
            yield _lines(DELETED, [(bytes(each).hex(),) for (each,) in deleted[start : start + AT_ONCE]])


def load(database: Database, copy: Iterable[Lines]) -> int:
    """Put a whole copy into an empty store, and return how many receipts it holds then.

    Raises:
        NotEmpty: choices were made or counted here, or receipts deleted.
        Unavailable: not now; nothing was changed.
    """
    with database.transaction(writes=True) as run:
        run("UPDATE edge_counted SET seq = seq")  # Nobody counts meanwhile.
        if any(run(f"SELECT 1 FROM {table} LIMIT 1") for table in (CHOICE, COUNT, DELETED)):  # noqa: S608 (our names)
            raise NotEmpty
        loading = _Loading(run, {})
        for table, lines in copy:
            _TAKEN[table](loading, [json.loads(line) for line in lines.splitlines()])
        [(receipts,)] = run("SELECT count(*) FROM edge_choice")
    return int(receipts)


def _lines(table: str, rows: Iterable[Sequence[Any]]) -> Lines:
    return table, b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in map(list, rows))


def _choices(run: Run) -> Iterator[Lines]:
    since = 0
    while rows := run(
        "SELECT seq, receipt, recorded_at, asked, language, surface, choices, replaces FROM edge_choice"
        " WHERE seq > ? ORDER BY seq LIMIT ?",
        since,
        AT_ONCE,
    ):
        since = rows[-1][0]
        yield _lines(CHOICE, [(_hex(row[1]), *row[2:7], _hex(row[7])) for row in rows])


def _hex(number: UUID | bytes | None) -> str | None:
    if number is None:
        return None
    return number.hex if isinstance(number, UUID) else number.hex()


def _asked(loading: _Loading, rows: list[list[Any]]) -> None:
    for number, configuration, document, at in rows:
        key = digest_of(configuration, document)
        loading.run(
            "INSERT INTO edge_asked (configuration, document, digest, first_asked_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (digest) DO UPDATE SET first_asked_at = excluded.first_asked_at",
            configuration,
            document,
            key,
            at,
        )
        [(here,)] = loading.run("SELECT number FROM edge_asked WHERE digest = ?", key)
        loading.numbers[number] = here


def _chosen(loading: _Loading, rows: list[list[Any]]) -> None:
    values = [
        (UUID(hex=row[0]), row[1], loading.numbers[row[2]], *row[3:6], UUID(hex=row[6]) if row[6] else None)
        for row in rows
    ]
    columns = "receipt, recorded_at, asked, language, surface, choices, replaces"
    _insert(loading.run, f"edge_choice ({columns})", values)


def _count(loading: _Loading, rows: list[list[Any]]) -> None:
    values = [(row[0], loading.numbers[row[1]], *row[2:]) for row in rows]
    _insert(loading.run, "edge_count (day, asked, language, surface, choices, number)", values)


def _counted(loading: _Loading, rows: list[list[Any]]) -> None:
    [[some]] = rows
    upto = loading.run(
        "SELECT max(seq) FROM (SELECT seq FROM edge_choice ORDER BY seq LIMIT ?) AS counted", some
    )
    loading.run("UPDATE edge_counted SET seq = ?", upto[0][0] or 0)


def _deleted(loading: _Loading, rows: list[list[Any]]) -> None:
    _insert(loading.run, "edge_deleted (digest)", [(bytes.fromhex(row[0]),) for row in rows])


_TAKEN: Final[Mapping[str, Callable[[_Loading, list[list[Any]]], None]]] = {
    ASKED: _asked,
    CHOICE: _chosen,
    COUNT: _count,
    COUNTED: _counted,
    DELETED: _deleted,
}


def _insert(run: Run, into: str, rows: Sequence[tuple[Any, ...]]) -> None:
    for start in range(0, len(rows), TOGETHER):
        some = rows[start : start + TOGETHER]
        places = ", ".join(f"({', '.join('?' * len(row))})" for row in some)
        run(f"INSERT INTO {into} VALUES {places}", *(value for row in some for value in row))  # noqa: S608 (our names)
