"""The log as a Django app."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Its tables live in the data database, beside what they speak of."""

    name = "seloste.audit"
    default_auto_field = "django.db.models.BigAutoField"
