"""Rows of people. No other room imports this module."""

from django.db import models


class Person(models.Model):
    """Somebody in the register; everything known about them is sealed elsewhere.

    ``merged_into`` is who they turned out to be: their rows stay their own, and are read as that person's.
    """

    id = models.UUIDField(primary_key=True)
    created_at = models.DateTimeField()
    state = models.CharField(max_length=10, default="here")
    merged_into = models.UUIDField(null=True)

    class Meta:
        """Few are merged, and only those are looked for."""

        indexes = (
            models.Index(
                fields=["merged_into"], name="merged", condition=models.Q(merged_into__isnull=False)
            ),
        )


class Profile(models.Model):
    """The fields of one person that share a retention rule, as one sealed document."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, db_index=False)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()
    updated_at = models.DateTimeField()

    class Meta:
        """One document for each person and rule."""

        constraints = (models.UniqueConstraint(fields=["person", "retention"], name="one_profile_a_rule"),)


class Amendment(models.Model):
    """What a field said before it was changed, sealed; ``id`` is that of the decision to change it."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    retention = models.CharField(max_length=40)
    at = models.DateTimeField()
    sealed = models.BinaryField()


class Record(models.Model):
    """A dated entry of a declared type, sealed under the key of its retention rule."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, db_index=False)
    type = models.CharField(max_length=40)
    at = models.DateTimeField()
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField()

    class Meta:
        """Read by person, newest first; listed by type and date; what there is by rule."""

        indexes = (
            models.Index(fields=["person", "-at"], name="records_of_person"),
            models.Index(fields=["type", "-at"], name="records_of_type"),
            models.Index(fields=["retention", "type"], name="records_by_rule"),
        )


class Duty(models.Model):
    """Telling a person of data that came from somebody else, by a date (Art. 14(3))."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    source = models.CharField(max_length=40)
    since = models.DateTimeField()
    due = models.DateField()
    met_at = models.DateTimeField(null=True)

    class Meta:
        """What is still owed, the most urgent first."""

        indexes = (models.Index(fields=["due"], name="duties_owed", condition=models.Q(met_at__isnull=True)),)


class Merge(models.Model):
    """That one person turned out to be another, until it is taken back."""

    id = models.UUIDField(primary_key=True)
    kept_id = models.UUIDField(db_index=True)
    gone_id = models.UUIDField(db_index=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=90)
    parted_at = models.DateTimeField(null=True)
