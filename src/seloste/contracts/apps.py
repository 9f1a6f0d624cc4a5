"""Contracts as a Django app."""

from django.apps import AppConfig


class ContractsConfig(AppConfig):
    """Facts about people, by identifier."""

    name = "seloste.contracts"
    default_auto_field = "django.db.models.BigAutoField"
