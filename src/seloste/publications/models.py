"""Rows of publications, which are only ever added. No other room imports this module."""

from django.db import models


class Publication(models.Model):
    """A published description: its own words, their SHA-256, when it came into force, and with which plan.

    Versions are counted from 1: of two that would follow the same one, only one finds its number free.
    ``plan`` is the plan's own words, or nothing; ``steps`` is what they say.
    """

    id = models.BigIntegerField(primary_key=True)
    hash = models.CharField(max_length=64, unique=True)
    version = models.CharField(max_length=400)
    published_at = models.DateTimeField()
    source = models.TextField()
    plan = models.TextField(default="")
    steps = models.JSONField(default=list)


class Notice(models.Model):
    """The privacy notice of a version in one language, as people were told it."""

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT)
    language = models.CharField(max_length=2)
    document = models.TextField()

    class Meta:
        """One notice for each version and language."""

        constraints = (
            models.UniqueConstraint(fields=["publication", "language"], name="one_notice_a_language"),
        )
