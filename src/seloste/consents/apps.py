"""Consents as a Django app."""

from django.apps import AppConfig


class ConsentsConfig(AppConfig):
    """A history of choices."""

    name = "seloste.consents"
    default_auto_field = "django.db.models.BigAutoField"
