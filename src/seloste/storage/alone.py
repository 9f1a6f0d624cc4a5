"""Doing something outside the databases that only one may do at a time, whichever process and machine it is on."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from seloste.storage.connected import connected


def alone(what: str) -> AbstractContextManager[None]:
    """Run the block while nobody else does ``what`` to this register; whoever comes meanwhile waits.

    A process that dies lets go by itself. The block may write, and is itself no transaction.

    Raises:
        django.db.Error: the database cannot be reached.
    """
    connection = connected("default")
    found = _by_file if connection.vendor == "sqlite" else _by_lock
    return found(connection, what)


@contextmanager
def _by_file(connection: Any, what: str) -> Iterator[None]:
    # Everybody who uses this database is on this machine.
    path = f"{connection.settings_dict['NAME']}.{what}"
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _by_lock(connection: Any, what: str) -> Iterator[None]:
    # A connection of its own, and its transaction: a pooler may give the next one to somebody else.
    own = connection.copy()
    try:
        own.set_autocommit(False)
        with own.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"seloste.{what}"])
        yield
    finally:
        own.close()
