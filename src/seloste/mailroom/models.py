"""Rows of the mailroom. No other room imports this module."""

from django.db import models


class Letter(models.Model):
    """A letter that came in, sealed under its own key; ``digest`` makes the same letter twice one."""

    id = models.UUIDField(primary_key=True)
    received_at = models.DateTimeField(db_index=True)
    digest = models.BinaryField(max_length=32, unique=True)
    state = models.CharField(max_length=20, db_index=True)
    door = models.CharField(max_length=10)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()


class Outgoing(models.Model):
    """A letter out: whom to and what it says is sealed under its owner's key."""

    id = models.UUIDField(primary_key=True)
    owner_id = models.UUIDField(db_index=True)
    matter_id = models.UUIDField(db_index=True)
    kind = models.CharField(max_length=30)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()
    queued_at = models.DateTimeField(db_index=True)
    due_at = models.DateTimeField(null=True, db_index=True)
    sent_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=100, blank=True)
