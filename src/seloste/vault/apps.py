"""The vault as a Django app."""

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """Its tables live in the key database."""

    name = "seloste.vault"
    default_auto_field = "django.db.models.BigAutoField"
