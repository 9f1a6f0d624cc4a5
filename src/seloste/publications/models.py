"""Rows of publications. No other room imports this module."""

from django.db import models


class Publication(models.Model):
    """A published description: its own words, their SHA-256, and when it came into force."""

    id = models.BigAutoField(primary_key=True)
    hash = models.CharField(max_length=64, unique=True)
    version = models.CharField(max_length=400)
    published_at = models.DateTimeField()
    source = models.TextField()
