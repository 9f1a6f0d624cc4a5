"""One writer at a time: fair turns within the process, then a transaction that takes the write lock."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from django.db import transaction

from seloste.core.errors import SelosteError
from seloste.storage.connected import connected

_turns = {"default": threading.RLock(), "keys": threading.RLock()}


class StillRead(SelosteError):
    """A write-ahead log could not be emptied."""


def writing(database: str = "default") -> AbstractContextManager[None]:
    """Run the block in one transaction of ``database``; nested calls join the outer one.

    On SQLite writers queue for an in-process lock before ``BEGIN IMMEDIATE``: waiting on SQLite's own
    lock alone is unfair (p99 134 ms against 58 ms). Leave the block quickly, never wait for a network in it.
    """
    if connected(database).vendor == "sqlite":
        return _in_turn(database)
    return transaction.atomic(using=database)


@contextmanager
def _in_turn(database: str) -> Iterator[None]:
    with _turns[database], transaction.atomic(using=database):
        yield


def truncate_wal(database: str) -> None:
    """Empty SQLite's write-ahead log, so that it holds no copy of what was just erased.

    A part of erasing, called outside any transaction; PostgreSQL recycles its log by itself.

    Raises:
        StillRead: somebody reads an older state and would not end; try again, nothing else is undone.
    """
    connection = connected(database)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = cursor.fetchone()
        if busy:
            raise StillRead(
                "What was erased is still in a write-ahead log, because it is being read; erase again."
            )
