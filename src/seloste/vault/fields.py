"""How the key database keeps an owner's identifier: sixteen bytes, on both kinds of database."""

from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connections, models

if TYPE_CHECKING:
    _UUIDField = models.UUIDField[UUID | str, UUID]
else:
    _UUIDField = models.UUIDField


class OwnerField(_UUIDField):
    """An identifier in sixteen bytes; Django's own field takes thirty-two letters on SQLite.

    Bytes compare as the identifiers do, so that a list by owner comes out of an index in order.
    """

    def get_internal_type(self) -> str:
        """Keep Django from reading it as letters."""
        return "BinaryField"

    def db_type(self, connection: Any) -> str:
        """Name the column's type."""
        return "BLOB" if connection.vendor == "sqlite" else "uuid"

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:  # noqa: ARG002
        """Return an identifier as the database keeps it."""
        found = self.to_python(value)
        return found if found is None or connection.vendor != "sqlite" else found.bytes

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> UUID | None:  # noqa: ARG002
        """Return an identifier as it was kept."""
        return None if value is None else owner_of(value)


@cache
def on_sqlite() -> bool:
    """Tell whether the key database is an SQLite file; it is the same kind as long as the process lives."""
    return connections["keys"].vendor == "sqlite"


def owner_kept(owner_id: UUID) -> UUID | bytes:
    """Return an owner's identifier as a statement for the key database takes it."""
    return owner_id.bytes if on_sqlite() else owner_id


def owner_of(stored: UUID | bytes) -> UUID:
    """Return an owner's identifier as a statement found it."""
    return stored if isinstance(stored, UUID) else UUID(bytes=bytes(stored))
