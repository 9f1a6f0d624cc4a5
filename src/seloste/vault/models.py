"""Rows of the key database. No other room imports this module."""

from django.db import models


class DataKey(models.Model):
    """One owner's data key for one retention class, wrapped by a key-encryption key."""

    owner_id = models.UUIDField()
    retention = models.CharField(max_length=40)
    kek = models.CharField(max_length=16)
    wrapped = models.BinaryField()
    created_at = models.DateTimeField()

    class Meta:
        """One key for each owner and class."""

        constraints = (models.UniqueConstraint(fields=["owner_id", "retention"], name="one_key_a_class"),)


class DestroyedKey(models.Model):
    """The journal of destroyed keys; a restored backup obeys it before anything else."""

    owner_id = models.UUIDField(db_index=True)
    retention = models.CharField(max_length=40)
    destroyed_at = models.DateTimeField()


class ContactPoint(models.Model):
    """A contact point belongs to one person: the full blind token is the primary key."""

    token = models.BinaryField(primary_key=True, max_length=32)
    field = models.CharField(max_length=40)
    owner_id = models.UUIDField(db_index=True)


class LookupToken(models.Model):
    """A short blind token by which staff find a person."""

    field = models.CharField(max_length=40)
    token = models.BinaryField(max_length=8)
    owner_id = models.UUIDField(db_index=True)

    class Meta:
        """Looked up by field and token."""

        indexes = (models.Index(fields=["field", "token"], name="by_token"),)


class KeyCheck(models.Model):
    """A known value under each key-encryption key, to tell a wrong key file at the start."""

    kek = models.CharField(primary_key=True, max_length=16)
    value = models.BinaryField(max_length=32)


class Decision(models.Model):
    """A decision about a person that no restored backup may undo; it is carried with the keys.

    ``sealed`` holds what is needed to carry it out again, under the person's own key, so that erasing
    them ends it as well; an erasure holds nothing but itself.
    """

    id = models.UUIDField(primary_key=True)
    owner_id = models.UUIDField(db_index=True)
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()
    retention = models.CharField(max_length=40, blank=True)
    sealed = models.BinaryField(null=True)
    done = models.BooleanField(default=False)

    class Meta:
        """What is not done yet is looked for at every start."""

        indexes = (models.Index(fields=["id"], name="undone", condition=models.Q(done=False)),)
