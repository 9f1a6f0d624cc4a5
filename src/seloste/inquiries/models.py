"""Rows of inquiries. No other room imports this module."""

from django.db import models


class Inquiry(models.Model):
    """One inquiry: whose it is, and which record of theirs and which letter hold its words."""

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField(db_index=True)
    record_id = models.UUIDField(unique=True)
    letter_id = models.UUIDField(null=True, unique=True)
    language = models.CharField(max_length=5)
    state = models.CharField(max_length=20, db_index=True)
    received_at = models.DateTimeField(db_index=True)
    done_at = models.DateTimeField(null=True)
