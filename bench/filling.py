"""People in bulk, as ``register_person`` would have written them one by one: real keys, tokens, profiles, entries."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import log

TOGETHER = 50_000
"""People in one transaction."""


def values_of(number: int) -> dict[str, list[str]]:
    """Return what the person with this number says."""
    return {"name": [f"Aino Virtanen{number}"], "email": [f"aino{number}@example.org"]}


def fill(numbers: range, at: datetime) -> list[UUID]:
    """Register somebody for each number, and return who they are, in order."""
    ids: list[UUID] = []
    for start in range(numbers.start, numbers.stop, TOGETHER):
        ids += _together(range(start, min(start + TOGETHER, numbers.stop)), at)
    _index()
    return ids


def _together(numbers: range, at: datetime) -> list[UUID]:
    from seloste.audit.sealing import seal_pending
    from seloste.storage import new_id, writing

    ids = [new_id() for _ in numbers]
    rows = {table: [] for table in TABLES}
    for person_id, number in zip(ids, numbers, strict=True):
        for table, row in _rows(person_id, number, at):
            rows[table].append(row)
    for table, made in rows.items():
        database = "keys" if table.startswith("vault") else "default"
        with writing(database):
            _write(table, made, database)
    log.fill(len(ids), ids)
    seal_pending(at=at)
    return ids


TABLES = {
    "vault_owntokens": ("owner_id", "tokens"),
    "vault_contactpoint": ("token", "field", "owner_id"),
    "vault_datakey": ("owner_id", "retention", "kek", "wrapped", "created_at"),
    "people_person": ("id", "created_at", "state"),
    "people_profile": ("id", "person_id", "retention", "sealed", "updated_at"),
}


def _rows(person_id: UUID, number: int, at: datetime) -> Iterator[tuple[str, Sequence[Any]]]:
    from seloste.core.access import SYSTEM
    from seloste.people.checking import check_fields
    from seloste.people.indexing import found_by, points_of
    from seloste.people.sealing import Provenance, by_retention, originated, profile_document, profile_place
    from seloste.publications.selectors import current
    from seloste.storage import new_id
    from seloste.vault.custody import kek_in_use
    from seloste.vault.documents import Keys
    from seloste.vault.fields import owner_kept
    from seloste.vault.index import numbers, packed, point_token
    from seloste.vault.wrapping import fresh_keys

    published, kek, owner = current(), kek_in_use(), owner_kept(person_id)
    checked = check_fields(values_of(number), published.description)
    grouped = by_retention(checked, published.description)
    fresh = fresh_keys(person_id, grouped, kek)
    keys = Keys({(person_id, one.retention): one.key for one in fresh})
    yield "vault_owntokens", (owner, packed(numbers(found_by(checked, published.description))))
    for field, text in points_of(checked, published.description).items():
        yield "vault_contactpoint", (point_token(field, text), field, owner)
    for one in fresh:
        yield "vault_datakey", (owner, one.retention, kek, one.wrapped, at)
    yield "people_person", (person_id, at, "here")
    origin = Provenance(source="web_form", at=at, by=SYSTEM.reference, notice=published.hash)
    for retention, kept in grouped.items():
        row_id = new_id()
        document = profile_document(originated(kept, origin), published)
        sealed = keys.seal(document, profile_place(person_id, row_id, retention))
        yield "people_profile", (row_id, person_id, retention, sealed, at)


def _write(table: str, made: Sequence[Sequence[Any]], database: str) -> None:
    from django.db import connections

    from seloste.storage.sql import places, run_many

    columns = TABLES[table]
    if connections[database].vendor == "sqlite":
        run_many(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places(len(columns))})",  # noqa: S608
            made,
            database=database,
        )
        return
    copied = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
    with connections[database].cursor() as cursor, cursor.copy(copied) as copy:
        for row in made:
            copy.write_row(row)


def settle() -> None:
    """Let PostgreSQL do what it would do by itself some minutes after so many rows were written, and be done with it.

    Otherwise it vacuums them while the operations are measured.
    """
    from django.db import connections

    for database in ("default", "keys"):
        if connections[database].vendor == "postgresql":
            with connections[database].cursor() as cursor:
                cursor.execute("VACUUM (ANALYZE)")
                cursor.execute("CHECKPOINT")


def _index() -> None:
    """Write the look-up tokens of everybody who has none yet, in the order of their index, and count the tables."""
    from django.db import connections

    from seloste.core.crypto import TOKEN_BYTES
    from seloste.storage import writing
    from seloste.storage.sql import rows, run, run_many

    unwritten = "owner_id NOT IN (SELECT owner_id FROM vault_lookuptoken)"
    with writing("keys"):
        if connections["keys"].vendor == "sqlite":
            run("CREATE TEMP TABLE fresh (token bigint, owner_id blob)", database="keys")
            kept = rows(f"SELECT owner_id, tokens FROM vault_owntokens WHERE {unwritten}", database="keys")  # noqa: S608
            run_many(
                "INSERT INTO fresh VALUES (%s, %s)",
                (
                    (int.from_bytes(tokens[at : at + TOKEN_BYTES], "big", signed=True), owner)
                    for owner, tokens in kept
                    for at in range(0, len(tokens), TOKEN_BYTES)
                ),
                database="keys",
            )
            run(
                "INSERT INTO vault_lookuptoken (token, owner_id) SELECT token, owner_id FROM fresh ORDER BY 1, 2",
                database="keys",
            )
            run("DROP TABLE fresh", database="keys")
        else:
            run(
                "INSERT INTO vault_lookuptoken (token, owner_id)"  # noqa: S608
                " SELECT ('x' || encode(substring(tokens FROM at * 8 + 1 FOR 8), 'hex'))::bit(64)::bigint, owner_id"
                f" FROM vault_owntokens, generate_series(0, length(tokens) / 8 - 1) AS at WHERE {unwritten} ORDER BY 1, 2",
                database="keys",
            )
    for database in ("default", "keys"):
        run("ANALYZE", database=database)
