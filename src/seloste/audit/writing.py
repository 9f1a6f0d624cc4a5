"""Writing an entry's rows, as quickly as each database can: every use of personal data waits for it."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from seloste.audit.leaf import alone
from seloste.storage.sql import rows

_ENTRY: Final = "INSERT INTO audit_entry (id, person, text) VALUES (?, ?, ?)"
_DETAILS: Final = "INSERT INTO audit_details (entry_id, sealed) VALUES (?, ?)"
_PENDING: Final = "INSERT INTO audit_pending (entry_id) VALUES (?)"
_MENTION: Final = "INSERT INTO audit_mention (entry_id, person) VALUES (?, ?)"
_APPEND: Final = b"SELECT audit_append($1, $2, $3, $4, $5)"
_TYPES: Final = (2950, 1043, 25, 17, 25)
"""PostgreSQL's numbers for uuid, varchar, text, bytea and text."""
_BINARY: Final = (1, 0, 0, 1, 0)


def write(connection: Any, entry_id: UUID, named: Sequence[str], text: str, sealed: bytes) -> None:
    """Write an entry, the people it names, its details, and that it waits to be sealed.

    Raises:
        django.db.Error: the database refused, in Django's words.
    """
    several = named if len(named) > 1 else ()
    if connection.vendor == "postgresql":
        _call(connection, entry_id, alone(named), text, sealed, ",".join(several))
        return
    key = entry_id.hex
    with connection.wrap_database_errors:
        execute = connection.connection.execute
        execute(_ENTRY, (key, alone(named), text))
        execute(_DETAILS, (key, sealed))
        execute(_PENDING, (key,))
        for person in several:
            execute(_MENTION, (key, person))


def _call(connection: Any, entry_id: UUID, person: str, text: str, sealed: bytes, several: str) -> None:
    """Call the server's function; by libpq itself, since psycopg's cursor takes three times as long."""
    from psycopg import pq
    from psycopg.errors import error_from_result

    server = connection.connection.pgconn
    if (
        server.transaction_status != pq.TransactionStatus.INTRANS
    ):  # psycopg begins the transaction, or refuses
        rows("SELECT audit_append(%s, %s, %s, %s, %s)", (entry_id, person, text, sealed, several))
        return
    values = [entry_id.bytes, person.encode(), text.encode(), sealed, several.encode()]
    with connection.wrap_database_errors:
        result = server.exec_params(_APPEND, values, _TYPES, _BINARY)
        if result.status != pq.ExecStatus.TUPLES_OK:
            raise error_from_result(result)
