"""Promise: whatever row of the log is changed, and however, its check finds it.

Random logs, with entries about nobody, one person or several, and one random change of any column of any row, or
a row taken away, put in or exchanged for another; checked against a checkpoint that was kept before.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logged import tampering, use

from seloste.audit.checkpoints import newest
from seloste.audit.models import Details, Entry, Leaf, Mention
from seloste.audit.sealing import seal_pending
from seloste.audit.verifying import verify
from seloste.storage import new_id

OF_ONE_ENTRY = st.lists(st.integers(1, 4).map(lambda n: UUID(int=n + 8)), max_size=3)
LOGS = st.lists(st.lists(OF_ONE_ENTRY, min_size=1, max_size=4), min_size=1, max_size=3)
TABLES: dict[type[models.Model], Sequence[str]] = {
    Entry: ("id", "person", "text"),
    Leaf: ("position", "entry_id", "hash"),
    Mention: ("entry_id", "person"),
    Details: ("entry_id", "sealed"),
}
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=32)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "id": st.uuids(),
    "entry_id": st.uuids(),
    "position": st.integers(-(2**62), 2**62).filter(lambda at: not Leaf.objects.filter(position=at).exists()),
    "hash": st.binary(min_size=32, max_size=32),
    "sealed": st.binary(max_size=80),
    "person": words,
    "text": words,
}


def write(log: list[list[list[UUID]]], at: datetime) -> str:
    """Write and seal a log; return a checkpoint over all of it."""
    for seal in log:
        for people in seal:
            use(at=at, people=people, said="so")
        seal_pending(at=at)
    kept = newest()
    assert kept is not None
    return kept.note


def values(row: models.Model, columns: Sequence[str]) -> dict[str, Any]:
    """Return a row's columns."""
    kept = {column: getattr(row, column) for column in columns}
    return {
        column: bytes(value) if isinstance(value, memoryview) else value for column, value in kept.items()
    }


def harm(data: st.DataObject) -> str:
    """Do one thing to one row, and say what."""
    tables = [table for table in TABLES if table.objects.exists()]
    table = data.draw(st.sampled_from(tables))
    columns = TABLES[table]
    rows = list(table.objects.order_by(*columns))
    at = data.draw(st.integers(0, len(rows) - 1))
    old = values(rows[at], columns)
    chosen = table.objects.filter(**old)
    # Two people exchanged within one entry, or entries of one person, would be the same rows as before.
    exchange = [] if table is Mention else ["exchange"]
    match data.draw(st.sampled_from(["change", "remove", "add", *exchange])):
        case "change":
            column = data.draw(st.sampled_from(columns))
            new = data.draw(VALUES[column].filter(lambda value: value != old[column]))
            chosen.update(**{column: new})
            return f"{column} of {table.__name__} {old} is {new!r}"
        case "exchange":
            others = [values(row, columns) for row in rows]
            column = data.draw(st.sampled_from(columns[1:]))
            others = [other for other in others if other[column] != old[column]]
            if not others:
                chosen.delete()
                return f"{table.__name__} {old} is gone"
            other = data.draw(st.sampled_from(others))
            spare = {"entry_id": new_id(), "hash": b"", "sealed": b"", "person": "", "text": ""}[column]
            table.objects.filter(**other).update(**{column: spare})
            chosen.update(**{column: other[column]})
            table.objects.filter(**{**other, column: spare}).update(**{column: old[column]})
            return f"{column} of {table.__name__} {old} and {other} have changed places"
        case "remove":
            chosen.delete()
            return f"{table.__name__} {old} is gone"
        case _:
            new = {column: data.draw(VALUES[column]) for column in columns}
            table.objects.create(**new)
            return f"{table.__name__} {new} was added"


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(log=LOGS, data=st.data())
def test_any_single_change_of_any_row_is_found(
    now: datetime, log: list[list[list[UUID]]], data: st.DataObject
) -> None:
    """Also against a checkpoint that was kept before."""
    with tampering():
        kept = write(log, now)
        assert verify(checkpoints=[kept]).holds
        what = harm(data)
        assert not verify(checkpoints=[kept]).holds, what
