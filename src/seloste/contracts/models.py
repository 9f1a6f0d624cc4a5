"""Rows of contracts. No other room imports this module."""

from django.db import models


class Contract(models.Model):
    """One person's contract about one service, as it stands."""

    id = models.UUIDField(primary_key=True)
    person_id = models.UUIDField()
    contract = models.CharField(max_length=40)
    service = models.CharField(max_length=40, blank=True)
    begins = models.DateField()
    ends = models.DateField(null=True)

    class Meta:
        """Read by person; counted by service."""

        indexes = (
            models.Index(fields=["person_id"], name="contracts_of_person"),
            models.Index(fields=["service", "contract"], name="contracts_of_service"),
        )


class Change(models.Model):
    """One thing that happened to a contract; appended, never changed."""

    id = models.UUIDField(primary_key=True)
    contract = models.ForeignKey(Contract, on_delete=models.CASCADE, related_name="changes")
    person_id = models.UUIDField()
    kind = models.CharField(max_length=20)
    service = models.CharField(max_length=40, blank=True)
    on = models.DateField()
    at = models.DateTimeField()
    by = models.CharField(max_length=90)
    source = models.CharField(max_length=40)
    notice = models.CharField(max_length=64)
