"""Rows of consents, objections and restrictions. No other room imports this module.

The databases themselves hold what is said here about change (migration 0001): a trigger refuses any other.
"""

from django.db import models


class ConsentChoice(models.Model):
    """One choice of one person about one purpose, with its proof; never changed, never overwritten.

    Nothing in the plain columns is anybody's own words. ``sealed`` holds the evidence of an imported choice,
    under the person's key for ``retention``; ``collected_at`` is when that one was made.
    """

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField()
    purpose = models.CharField(max_length=40)
    choice = models.CharField(max_length=20)
    at = models.DateTimeField()
    verification = models.CharField(max_length=20)
    confirms = models.UUIDField(null=True)
    collected_at = models.DateTimeField(null=True)
    proof = models.JSONField()
    retention = models.CharField(max_length=40, blank=True)
    sealed = models.BinaryField(null=True)

    class Meta:
        """Read by person, oldest first."""

        indexes = (models.Index(fields=["person_id", "purpose", "id"], name="choices_of_person"),)


class Objection(models.Model):
    """One objection of one person to one purpose (Art. 21); only ended, once.

    ``sealed`` holds the grounds that were shown to weigh more, under the person's key for ``retention``.
    """

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField()
    purpose = models.CharField(max_length=40)
    at = models.DateTimeField()
    proof = models.JSONField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20, blank=True)
    informed_at = models.DateTimeField(null=True)
    retention = models.CharField(max_length=40, blank=True)
    sealed = models.BinaryField(null=True)

    class Meta:
        """Read by person."""

        indexes = (models.Index(fields=["person_id"], name="objections_of_person"),)


class Restriction(models.Model):
    """One restriction of the processing of one person's data (Art. 18); only lifted, once."""

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField()
    ground = models.CharField(max_length=20)
    at = models.DateTimeField()
    proof = models.JSONField()
    informed_at = models.DateTimeField(null=True)
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        """Read by person."""

        indexes = (models.Index(fields=["person_id"], name="restrictions_of_person"),)
