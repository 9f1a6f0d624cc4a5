"""Transactions without the generators psycopg sends them through, which take most of a short one's CPU.

The connection stays in psycopg's autocommit mode: what begins and ends a transaction is said to the server in so
many words, as Django does on SQLite. A transaction of another kind than the server's own is left to psycopg.
"""

from typing import Any

from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL

from seloste.storage.prepared import IDLE, NO_PIPELINE, sent

COMMITTED = b"COMMIT"


class NotCommitted(PostgreSQL.Database.InternalError):  # type: ignore[misc, name-defined]  # psycopg, by Django's name
    """A statement had failed and nobody minded, so that the server undid all there was to commit."""


class DatabaseWrapper(PostgreSQL):
    """One connection."""

    def _start_transaction_under_autocommit(self) -> None:
        raw = self.connection
        if (raw.isolation_level, raw.read_only, raw.deferrable) != (None, None, None):
            self._set_autocommit(False)
            return
        with self.wrap_database_errors:
            sent(raw, b"BEGIN")

    def _set_autocommit(self, autocommit: bool) -> None:
        raw = self.connection
        if raw.autocommit != autocommit or raw.pgconn.transaction_status != IDLE:
            super()._set_autocommit(autocommit)  # type: ignore[misc]  # what Django's stubs leave out

    def _commit(self) -> None:
        raw: Any = self.connection
        if raw is None or not raw.autocommit or raw.pgconn.pipeline_status != NO_PIPELINE:
            super()._commit()  # type: ignore[misc]
            return
        with self.wrap_database_errors:
            if raw.pgconn.transaction_status != IDLE and sent(raw, b"COMMIT") != COMMITTED:
                raise NotCommitted("The transaction had failed; nothing of it was kept.")
