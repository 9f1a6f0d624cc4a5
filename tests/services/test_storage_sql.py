"""Statements by hand agree with what the models keep, on both kinds of database."""

from datetime import date, datetime
from uuid import UUID

import pytest
from django.db import IntegrityError

from seloste.contracts.models import Contract
from seloste.people.models import Person
from seloste.storage import new_id, writing
from seloste.storage.sql import places, rows, run, run_many, time_of, uuid_of


def test_what_a_statement_writes_a_model_reads(now: datetime) -> None:
    """Identifiers and times are kept alike."""
    person_id = new_id()
    assert (
        run("INSERT INTO people_person (id, created_at, state) VALUES (%s, %s, 'here')", [person_id, now])
        == 1
    )
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
    run_many(
        "INSERT INTO people_person (id, created_at, state) VALUES (%s, %s, 'here')",
        [(one, now) for one in ids],
    )
    found = rows(f"SELECT id FROM people_person WHERE id IN ({places(3)}) ORDER BY id", ids)
    assert [uuid_of(stored) for (stored,) in found] == ids


def test_a_statement_belongs_to_the_open_transaction(now: datetime) -> None:
    """What is undone around it is undone with it, and a refusal comes in Django's words."""
    person_id = new_id()
    insert = "INSERT INTO people_person (id, created_at, state) VALUES (%s, %s, 'here')"

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


def test_days_are_kept_and_compared_as_days() -> None:
    """Of which SQLite knows nothing, and PostgreSQL a type."""
    person_id, day = new_id(), date(2026, 2, 28)
    insert = "INSERT INTO contracts_contract (id, person_id, contract, service, begins) VALUES (%s, %s, '', '', %s)"
    run(insert, [new_id(), person_id, day])
    for began, found in ((date(2026, 2, 27), 0), (day, 1), (date(2026, 3, 1), 1)):
        kept = rows("SELECT begins FROM contracts_contract WHERE begins <= %s", [began])
        assert len(kept) == found
    assert Contract.objects.get(person_id=person_id).begins == day
