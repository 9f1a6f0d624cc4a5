"""Rows of the log. No other room imports this module.

They are written once, and refer to each other by identifiers without foreign keys: what hangs loose is for the
check of the log to find, and a foreign key would have every entry lock and look up what was written with it.
"""

from typing import Any

from django.db import models


class Entry(models.Model):
    """One use of personal data; ``text`` is its canonical form, a leaf of the log (``audit.leaf``).

    ``person`` is the one person whom the text names, by pseudonym, or empty when it names none or several.
    """

    id = models.UUIDField(primary_key=True)
    person = models.CharField(max_length=32)
    text = models.TextField()

    class Meta:
        """The uses of one person's data, newest first."""

        indexes = (
            models.Index(fields=["person", "id"], name="audit_by_person", condition=~models.Q(person="")),
        )


class Mention(models.Model):
    """One of several people whom an entry names, by pseudonym; the text names them as well."""

    pk = models.CompositePrimaryKey("entry_id", "person")
    entry_id = models.UUIDField()
    person = models.CharField(max_length=32)

    class Meta:
        """The uses of one person's data, newest first."""

        indexes = (models.Index(fields=["person", "entry_id"], name="audit_mention_by_person"),)


class Details(models.Model):
    """The sealed details of an entry, in a table of their own because they end before the entry does."""

    entry_id = models.UUIDField(primary_key=True)
    sealed = models.BinaryField()


class Pending(models.Model):
    """An entry that no checkpoint covers yet."""

    entry_id = models.UUIDField(primary_key=True)


class Position(models.BigIntegerField):  # type: ignore[type-arg] # no subscript at run time
    """A place in the log; on SQLite the row's own number, so that the log is read in its order."""

    def db_type(self, connection: Any) -> str | None:
        """Return ``integer`` on SQLite: a primary key of no other type is the row's number."""
        return "integer" if connection.vendor == "sqlite" else super().db_type(connection)


class Leaf(models.Model):
    """An entry's place in the log, for ever."""

    position = Position(primary_key=True)
    entry_id = models.UUIDField(unique=True)
    hash = models.BinaryField(max_length=32)


class Checkpoint(models.Model):
    """A signed statement of the log's size and root; ``edge`` lets the tree grow from here."""

    size = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    note = models.TextField()
    edge = models.BinaryField()
    sent_at = models.DateTimeField(null=True)
