"""Rows of the key database. No other room imports this module."""

from django.db import models

from seloste.vault.fields import OwnerField


class DataKey(models.Model):
    """One owner's data key for one retention class, wrapped by a key-encryption key."""

    owner_id = OwnerField()
    retention = models.CharField(max_length=40)
    kek = models.CharField(max_length=16)
    wrapped = models.BinaryField()
    created_at = models.DateTimeField()

    class Meta:
        """One key for each owner and class."""

        constraints = (models.UniqueConstraint(fields=["owner_id", "retention"], name="one_key_a_class"),)


class DestroyedKey(models.Model):
    """The journal of destroyed keys; a restored backup obeys it before anything else."""

    owner_id = OwnerField(db_index=True)
    retention = models.CharField(max_length=40)
    destroyed_at = models.DateTimeField()


class ContactPoint(models.Model):
    """A contact point belongs to one person: the full blind token is the primary key."""

    token = models.BinaryField(primary_key=True, max_length=32)
    field = models.CharField(max_length=40)
    owner_id = OwnerField(db_index=True)


class LookupToken(models.Model):
    """A short blind token by which staff find a person; it stands for a field and a text in one.

    The table's one index, and on SQLite the table itself, is ``(token, owner_id)``: a list of owners comes
    out of it in order. Django is told of one column as the key because it knows no rows without one.
    """

    token = models.BigIntegerField(primary_key=True)
    owner_id = OwnerField()


class OwnTokens(models.Model):
    """All look-up tokens of one owner, 8 bytes each, so that they are taken away without an index by owner."""

    owner_id = OwnerField(primary_key=True)
    tokens = models.BinaryField()


class Register(models.Model):
    """Which register a database belongs to: the one row is the same in both, or they are no pair."""

    id = models.UUIDField(primary_key=True)


class KeyCheck(models.Model):
    """A known value under each key-encryption key, to tell a wrong keyring at the start.

    One of them is not retired: the one that new keys are wrapped by, whatever a keyring calls current.
    """

    kek = models.CharField(primary_key=True, max_length=16)
    value = models.BinaryField(max_length=32)
    retired = models.BooleanField(default=False)


class Decision(models.Model):
    """A decision about a person that no restored backup may undo; it is carried with the keys.

    ``sealed`` holds what is needed to carry it out again, under the person's own key, so that erasing
    them ends it as well; an erasure holds nothing but itself.
    """

    id = models.UUIDField(primary_key=True)
    owner_id = OwnerField(db_index=True)
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()
    retention = models.CharField(max_length=40, blank=True)
    sealed = models.BinaryField(null=True)
    done = models.BooleanField(default=False)

    class Meta:
        """What is not done yet is looked for at every start."""

        indexes = (models.Index(fields=["id"], name="undone", condition=models.Q(done=False)),)
