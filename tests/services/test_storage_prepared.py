"""Prepared statements without a cursor: what psycopg's own cursor would have found, written and refused."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

import psycopg
import pytest
from django.db import DatabaseError, IntegrityError, InternalError, connections, transaction

from seloste.people.models import Person
from seloste.storage import new_id, writing
from seloste.storage.prepared import Statements
from seloste.storage.sql import rows, run, run_many, uuid_of

pytestmark = [
    pytest.mark.only("postgresql"),
    pytest.mark.django_db(databases=["default", "keys"], transaction=True),
]
INSERT = "INSERT INTO people_person (id, created_at, state) VALUES (%s, %s, 'here')"
COUNT = "SELECT count(*) FROM people_person"


def raw() -> psycopg.Connection:
    """Return psycopg's connection of this thread."""
    connections["default"].ensure_connection()
    return connections["default"].connection


def test_every_kind_of_value_comes_back_as_it_was(now: datetime) -> None:
    """Numbers of both signs, bytes of every kind, text, truth, times, nothing."""
    values = [UUID(int=7), bytes(range(256)), "Ääkköset %", -(2**62), True, False, now, None, 0]
    statement = "SELECT %s, %s, %s::text, %s, %s, %s, %s, %s::uuid, %s::int"
    [found] = rows(statement, values)
    assert list(found) == values
    [by_cursor] = raw().execute(statement.replace("%s", "%b"), values).fetchall()
    assert list(by_cursor) == values


def test_what_is_not_plain_is_left_to_the_cursor(now: datetime) -> None:
    """A type of result or value that is not known here, and a sign that means something to the cursor."""
    raw().prepare_threshold = 5
    statements = Statements(raw())
    assert statements.execute("SELECT 1", []) == ([(1,)], 1)
    assert statements.execute("SELECT 1.5::numeric", []) is None
    assert statements.execute("SELECT %s", [1.5]) is None
    assert [str(row[0]) for row in rows("SELECT 1.5::numeric")] == ["1.5"]
    assert rows("SELECT count(*) FROM people_person WHERE '100%%' LIKE %s", ["1%"]) == [(0,)]


def test_a_pooler_is_never_sent_a_prepared_statement() -> None:
    """Its next statement may go elsewhere."""
    connection = raw()
    connection.prepare_threshold = 5
    assert Statements(connection).execute("SELECT 1", []) == ([(1,)], 1)
    connection.prepare_threshold = None
    assert Statements(connection).execute("SELECT 1", []) is None


def test_a_transaction_holds_what_was_written_without_a_cursor(now: datetime) -> None:
    """The first statement begins it, and an error undoes all of it, cursors' rows as well."""

    def broken() -> None:
        with writing():
            run(INSERT, [new_id(), now])
            run_many(INSERT, [(new_id(), now)])
            assert rows(COUNT) == [(2,)]
            raise ValueError

    before = rows(COUNT)
    with pytest.raises(ValueError, match=r"^$"):
        broken()
    assert rows(COUNT) == before == [(0,)]
    with writing():
        assert run(INSERT, [new_id(), now]) == 1
    assert rows(COUNT) == [(1,)]


def test_what_was_prepared_outlives_a_rollback(now: datetime) -> None:
    """Psycopg forgets what it has prepared then, and makes the server forget."""

    def broken() -> None:
        with writing():
            run(INSERT, [new_id(), now])
            run_many(INSERT, [(new_id(), now), (new_id(), now)])
            Person.objects.create(id=new_id(), created_at=now)
            raise ValueError

    connections["default"].close()
    run_many(INSERT, [])
    for _ in range(7):
        with pytest.raises(ValueError, match=r"^$"):
            broken()
    assert rows(COUNT) == [(0,)]


def test_a_refusal_undoes_no_more_than_its_part(now: datetime) -> None:
    """In Django's words; with a savepoint the rest goes on."""
    person_id = new_id()
    with writing():
        run(INSERT, [person_id, now])
        with pytest.raises(IntegrityError), transaction.atomic():
            run(INSERT, [person_id, now])
        run(INSERT, [new_id(), now])
    assert rows(COUNT) == [(2,)]
    with pytest.raises(DatabaseError):
        rows("SELECT nothing FROM nowhere")
    with pytest.raises(DatabaseError):
        rows("SELECT nothing FROM nowhere")
    assert rows(COUNT) == [(2,)]


def test_a_new_connection_prepares_anew(now: datetime) -> None:
    """After the server went away, or the time of the connection was over."""
    person_id = new_id()
    run(INSERT, [person_id, now])
    for _ in range(2):
        [(found,)] = rows("SELECT id FROM people_person WHERE id = %s", [person_id])
        assert uuid_of(found) == person_id
        connections["default"].close()


def test_a_transaction_of_another_kind_is_left_to_psycopg() -> None:
    """It begins with words of its own."""
    connection = raw()
    connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
    try:
        with writing():
            assert rows("SHOW transaction_isolation") == [("serializable",)]
    finally:
        connection.isolation_level = None


def test_a_failure_that_nobody_minded_is_not_taken_for_a_commit(now: datetime) -> None:
    """The server undoes everything then, and says “ROLLBACK” as if that had been asked."""

    def minded_by_nobody() -> None:
        with writing():
            run(INSERT, [new_id(), now])
            with suppress(DatabaseError):
                rows("SELECT nothing FROM nowhere")

    with pytest.raises(InternalError, match="nothing of it was kept"):
        minded_by_nobody()
    assert rows(COUNT) == [(0,)]
    with writing():
        run(INSERT, [new_id(), now])
    assert rows(COUNT) == [(1,)]


def test_what_only_the_commit_finds_is_an_error_of_the_commit(now: datetime) -> None:
    """A constraint that waits for it."""

    def late() -> None:
        with writing():
            run("SET CONSTRAINTS ALL DEFERRED")
            run(
                "INSERT INTO people_profile (id, person_id, retention, sealed) VALUES (%s, %s, 'x', %s)",
                [new_id(), new_id(), b"x"],
            )

    with pytest.raises(IntegrityError):
        late()
    assert rows("SELECT count(*) FROM people_profile") == [(0,)]


def test_a_long_list_is_read_in_parts_within_a_transaction(now: datetime) -> None:
    """By a cursor that the server holds, and statements between its parts."""
    for _ in range(5):
        run(INSERT, [new_id(), now])
    with writing():
        read = [rows(COUNT)[0][0] for _ in Person.objects.order_by("id").iterator(chunk_size=2)]
    assert read == [5] * 5


def test_a_server_that_went_away_is_an_error_and_the_next_use_connects_anew(now: datetime) -> None:
    """Gone between a statement and the commit: nothing was kept, and nobody is told otherwise."""

    def cut(where: str) -> None:
        with writing():
            run(INSERT, [new_id(), now])
            raw().pgconn.finish() if where == "end" else None

    cut("nowhere")
    with pytest.raises(DatabaseError):
        cut("end")
    connections["default"].close()
    assert rows(COUNT) == [(1,)]
