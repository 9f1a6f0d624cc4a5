"""The databases' connections, found without asking which asynchronous task this is: nothing here is one."""

import threading
from typing import Any

from django.db import connections


class _Here(threading.local):
    """This thread's connections, by alias; Django makes one for each thread, and keeps it."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}


_here = _Here()


def connected(alias: str) -> Any:
    """Return this thread's connection, which is open.

    Raises:
        django.db.Error: the database cannot be reached.
    """
    connection = _here.found.get(alias)
    if connection is None:
        connection = _here.found[alias] = connections[alias]
    if connection.connection is None:
        connection.ensure_connection()
    return connection
