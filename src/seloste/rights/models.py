"""Rows of rights. No other room imports this module."""

from django.db import models


class Request(models.Model):
    """One person's request; who they are and what they wrote is sealed elsewhere."""

    id = models.UUIDField(primary_key=True)
    reference = models.CharField(max_length=12, unique=True)
    letter_id = models.UUIDField(unique=True)
    person_id = models.UUIDField(null=True, db_index=True)
    kinds = models.JSONField()
    state = models.CharField(max_length=20, db_index=True)
    language = models.CharField(max_length=5)
    received_at = models.DateTimeField()
    receipt_date = models.DateField()
    due = models.DateField(db_index=True)
    extended = models.DateField()
    closed_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    forget_at = models.DateTimeField(null=True, db_index=True)
    """When what was sent and written about it is destroyed, of somebody who was erased at their request."""


class Part(models.Model):
    """What was decided on one thing that a request asks for; the staff's own words are sealed with the letter."""

    id = models.UUIDField(primary_key=True)
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="parts")
    kind = models.CharField(max_length=30)
    decision = models.CharField(max_length=10)
    why = models.CharField(max_length=20, blank=True)
    owner_id = models.UUIDField()
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField(null=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=90)

    class Meta:
        """A part is decided on once."""

        constraints = (models.UniqueConstraint(fields=("request", "kind"), name="one_decision_a_part"),)


class Joined(models.Model):
    """A letter that belongs to a request which another letter opened: an answer, a reminder, a proof."""

    letter_id = models.UUIDField(primary_key=True)
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="joined")
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)


class Step(models.Model):
    """One step of a request, as its timeline tells it."""

    id = models.UUIDField(primary_key=True)
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="steps")
    at = models.DateTimeField()
    kind = models.CharField(max_length=30)
    by = models.CharField(max_length=90)


class Answer(models.Model):
    """An answer, sealed under a key of its own until it expires; its hashes and manifest stay."""

    id = models.UUIDField(primary_key=True)
    request = models.OneToOneField(Request, on_delete=models.CASCADE, related_name="answer")
    person_id = models.UUIDField(db_index=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    fetched_at = models.DateTimeField(null=True)
    retention = models.CharField(max_length=40)
    sealed = models.BinaryField(null=True)
    pdf_hash = models.CharField(max_length=64)
    data_hash = models.CharField(max_length=64)
    manifest = models.JSONField()
