"""Rows of consents. No other room imports this module."""

from django.db import models


class ConsentChoice(models.Model):
    """One choice of one person about one purpose, with its proof; never changed, never overwritten."""

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField()
    purpose = models.CharField(max_length=40)
    choice = models.CharField(max_length=20)
    at = models.DateTimeField()
    proof = models.JSONField()

    class Meta:
        """Read by person, oldest first."""

        indexes = (models.Index(fields=["person_id", "purpose", "id"], name="choices_of_person"),)
