"""Rows of the log. No other room imports this module."""

from django.db import models


class Entry(models.Model):
    """One use of personal data. Its canonical form is a leaf of the log."""

    id = models.UUIDField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    role = models.CharField(max_length=20)
    actor = models.CharField(max_length=64)
    purpose = models.CharField(max_length=40)
    action = models.CharField(max_length=20)
    outcome = models.CharField(max_length=40)
    commitment = models.BinaryField(max_length=32)
    details = models.BinaryField(null=True)


class Mention(models.Model):
    """A person, by pseudonym, whom an entry speaks of; a part of the leaf."""

    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="mentions")
    person = models.CharField(max_length=32, db_index=True)


class Pending(models.Model):
    """An entry that no checkpoint covers yet."""

    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, primary_key=True)


class Leaf(models.Model):
    """An entry's place in the log, for ever."""

    position = models.BigIntegerField(primary_key=True)
    entry = models.OneToOneField(Entry, on_delete=models.PROTECT)
    hash = models.BinaryField(max_length=32)


class Checkpoint(models.Model):
    """A signed statement of the log's size and root; ``edge`` lets the tree grow from here."""

    size = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    note = models.TextField()
    edge = models.BinaryField()
