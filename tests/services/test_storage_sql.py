"""Statements by hand agree with what the models keep, on both kinds of database."""

from datetime import datetime
from uuid import UUID

import pytest
from django.db import IntegrityError

from seloste.people.models import Person
from seloste.storage import new_id, writing
from seloste.storage.sql import places, rows, run, run_many, time_of, uuid_of


def test_what_a_statement_writes_a_model_reads(now: datetime) -> None:
    """Identifiers and times are kept alike."""
    person_id = new_id()
    assert run("INSERT INTO people_person (id, created_at) VALUES (%s, %s)", [person_id, now]) == 1
    assert Person.objects.get(id=person_id).created_at == now


def test_what_a_model_writes_a_statement_reads(now: datetime) -> None:
    """To the microsecond."""
    at = now.replace(microsecond=123)
    made = Person.objects.create(id=new_id(), created_at=at)
    [(stored, created_at)] = rows("SELECT id, created_at FROM people_person WHERE id = %s", [made.id])
    assert (uuid_of(stored), time_of(created_at)) == (made.id, at)


def test_one_statement_is_carried_out_for_many_values(now: datetime) -> None:
    """And a list of values has a place for each."""
    ids = [new_id() for _ in range(3)]
    run_many("INSERT INTO people_person (id, created_at) VALUES (%s, %s)", [(one, now) for one in ids])
    found = rows(f"SELECT id FROM people_person WHERE id IN ({places(3)}) ORDER BY id", ids)
    assert [uuid_of(stored) for (stored,) in found] == ids


def test_a_statement_belongs_to_the_open_transaction(now: datetime) -> None:
    """What is undone around it is undone with it, and a refusal comes in Django's words."""
    person_id = new_id()
    insert = "INSERT INTO people_person (id, created_at) VALUES (%s, %s)"

    def twice() -> None:
        with writing():
            run(insert, [person_id, now])
            run(insert, [person_id, now])

    with pytest.raises(IntegrityError):
        twice()
    assert rows("SELECT id FROM people_person WHERE id = %s", [person_id]) == []


def test_bytes_come_back_as_bytes() -> None:
    """Whatever the database calls them."""
    token = bytes(range(32))
    values = [token, "email", UUID(int=7)]
    run(
        "INSERT INTO vault_contactpoint (token, field, owner_id) VALUES (%s, %s, %s)", values, database="keys"
    )
    [(stored,)] = rows("SELECT token FROM vault_contactpoint", database="keys")
    assert stored == token
