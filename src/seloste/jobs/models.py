"""Rows of jobs. No other room imports this module."""

from django.db import models


class Job(models.Model):
    """One piece of work; what it is about is sealed under a key of its own, which ends with it."""

    id = models.UUIDField(primary_key=True)
    kind = models.CharField(max_length=30)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()
    queued_at = models.DateTimeField()
    due_at = models.DateTimeField(db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=100, blank=True)


class Turn(models.Model):
    """When something that is done again and again is done next, whichever worker does it."""

    name = models.CharField(max_length=60, primary_key=True)
    due_at = models.DateTimeField()
