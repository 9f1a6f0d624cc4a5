"""Rows of links. No other room imports this module."""

from django.db import models


class Link(models.Model):
    """A link that was sent; ``digest`` is the SHA-256 of its token, ``code_digest`` of a code sent later."""

    digest = models.BinaryField(primary_key=True, max_length=32)
    kind = models.CharField(max_length=20)
    matter_id = models.UUIDField(db_index=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    code_digest = models.BinaryField(max_length=32, null=True)
    code_expires_at = models.DateTimeField(null=True)
    codes_sent = models.PositiveSmallIntegerField(default=0)
    code_attempts = models.PositiveSmallIntegerField(default=0)
