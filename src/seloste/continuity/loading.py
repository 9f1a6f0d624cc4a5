"""Putting a backup's content into place of a database: all of it, or nothing."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connections, transaction
from psycopg import Connection, sql

from seloste.continuity.manifest import Kind, Manifest
from seloste.continuity.places import settle
from seloste.continuity.postgresql import COLUMNS, names, tables
from seloste.continuity.reading import content
from seloste.continuity.tables import home
from seloste.core.errors import SelosteError
from seloste.vault.archives import BadArchive

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, and what must never meet another one."""


class InUse(SelosteError):
    """Somebody has the database open."""


def check_not_in_use(alias: str) -> None:
    """Make sure that nobody but this process has the database open.

    Raises:
        InUse: somebody has.
    """
    stop = InUse(
        f"The database “{alias}” is in use; stop the register (seloste serve) and try again. Nothing was changed."
    )
    if connections[alias].vendor == "postgresql":
        others = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        with connections[alias].cursor() as cursor:
            cursor.execute(others)
            if cursor.fetchone()[0]:
                raise stop
        return
    connections[alias].close()
    file = file_of(alias)
    if not file.is_file() or not file.stat().st_size:
        return
    try:
        with closing(sqlite3.connect(file, timeout=1)) as own:
            # Leaving the write-ahead log needs the database to oneself, and folds the log into it.
            own.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise stop from None
    except sqlite3.DatabaseError:
        pass  # damaged: it is replaced because of that


class NotLoaded(SelosteError):
    """The content of a backup could not take a database's place."""


@contextmanager
def loaded(parts: Mapping[str, tuple[Path, Kind, Manifest]], asides: Mapping[str, Path]) -> Iterator[None]:
    """Have the databases hold what is in these backups while the block runs, and for good once it has ended.

    ``parts`` names an archive for each database that is replaced. When the block fails, everything is as it
    was. On SQLite ``asides`` are the new files, which take their final names at the end, keys first; on
    PostgreSQL it is one transaction a database, of which that of the keys is committed first.
    """
    with ExitStack() as stack:
        for alias, (archive, kind, manifest) in parts.items():
            if connections[alias].vendor == "postgresql":
                stack.enter_context(transaction.atomic(using=alias))
                with connections[alias].wrap_database_errors:
                    _fill(alias, archive, kind, manifest)
            else:
                stack.enter_context(_standing_in(alias, asides[alias]))
        yield


def file_of(alias: str) -> Path:
    """Return the file of an SQLite database."""
    return Path(str(connections[alias].settings_dict["NAME"]))


@contextmanager
def _standing_in(alias: str, aside: Path) -> Iterator[None]:
    """Let the register work on the file ``aside``, and give it the database's name at the end."""
    connection, final = connections[alias], file_of(alias)
    connection.close()
    connection.settings_dict["NAME"] = str(aside)
    try:
        yield
        connection.close()
        with closing(sqlite3.connect(aside)) as own:
            own.execute("PRAGMA journal_mode=DELETE")
    except BaseException as error:
        connection.close()
        for ending in ("", *BESIDE):
            aside.with_name(aside.name + ending).unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise NotLoaded(f"The backup could not be put in place ({error}); nothing was changed.") from None
        raise
    finally:
        connection.settings_dict["NAME"] = str(final)
    check_not_in_use(alias)
    for ending in BESIDE:
        final.with_name(final.name + ending).unlink(missing_ok=True)
    settle(aside, final)


def _fill(alias: str, archive: Path, kind: Kind, manifest: Manifest) -> None:
    """Empty every table and fill it from the archive, in the transaction that is open."""
    connection = connections[alias]
    server: Connection[Any] = connection.connection
    every = sql.SQL(", ").join(map(sql.Identifier, tables(server)))
    server.execute(sql.SQL("TRUNCATE {}").format(every))
    columns: Sequence[str] = []
    filling: str | None = None
    with ExitStack() as stack:
        copy: Any = None
        for name, piece in content(archive, kind=kind):
            table = name.partition(":")[2]
            if name.startswith(COLUMNS):
                columns = json.loads(piece)
                continue
            if filling != table:
                stack.close()
                statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names(columns))
                copy = stack.enter_context(stack.enter_context(server.cursor()).copy(statement))
                filling = table
            copy.write(piece)
    for table, count in manifest.tables.items():
        counted = server.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
        if counted != (count,):
            raise BadArchive("What was loaded is not what the backup holds; nothing was changed.")
    kept = [model for model in apps.get_models(include_auto_created=True) if home(model) == alias]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), kept):
            cursor.execute(statement)
