"""Rows of other systems. No other room imports this module."""

from django.db import models

from seloste.storage import new_id


class ApiKey(models.Model):
    """A key to the API; ``handle`` is the part of it that everybody may see, ``digest`` a keyed hash of the rest."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    handle = models.CharField(max_length=16, unique=True)
    digest = models.BinaryField(max_length=32)
    name = models.CharField(max_length=100)
    made_at = models.DateTimeField()
    last_used_on = models.DateField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        """Keys that work have different names; a revoked one gives its name free."""

        constraints = (
            models.UniqueConstraint(
                fields=("name",), condition=models.Q(revoked_at=None), name="one_working_key_a_name"
            ),
        )


class Sending(models.Model):
    """What a system sent under an idempotency key, so that the same again is known; ``content`` is a keyed hash."""

    letter_id = models.UUIDField(primary_key=True)
    content = models.BinaryField(max_length=32)
    received_at = models.DateTimeField()
    at = models.DateTimeField(db_index=True)
