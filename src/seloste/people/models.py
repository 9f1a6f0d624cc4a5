"""Rows of people. No other room imports this module."""

from django.db import models


class Person(models.Model):
    """Somebody in the register; everything known about them is sealed elsewhere."""

    id = models.UUIDField(primary_key=True)
    created_at = models.DateTimeField()


class Profile(models.Model):
    """The fields of one person that share a retention rule, as one sealed document."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()
    updated_at = models.DateTimeField()

    class Meta:
        """One document for each person and rule."""

        constraints = (models.UniqueConstraint(fields=["person", "retention"], name="one_profile_a_rule"),)


class Record(models.Model):
    """A dated entry of a declared type, sealed under the key of its retention rule."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    type = models.CharField(max_length=40)
    at = models.DateTimeField()
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()

    class Meta:
        """Read by person, newest first; counted by type."""

        indexes = (
            models.Index(fields=["person", "-at"], name="records_of_person"),
            models.Index(fields=["person", "type"], name="types_of_person"),
        )
