"""Which kind of database a place is."""

from typing import assert_never

from seloste.edge.settings import Place, Postgresql, Sqlite
from seloste.edge.store.rows import Database


def opened(place: Place) -> Database:
    """Return the database at a place, without connecting to it yet."""
    match place:
        case Sqlite(path=path):
            from seloste.edge.store.sqlite import SqliteDatabase

            return SqliteDatabase(path)
        case Postgresql():
            from seloste.edge.store.postgresql import PostgresqlDatabase

            return PostgresqlDatabase(place)
        case _:
            assert_never(place)
