"""Publications as a Django app."""

from django.apps import AppConfig


class PublicationsConfig(AppConfig):
    """Its rows are public texts."""

    name = "seloste.publications"
    default_auto_field = "django.db.models.BigAutoField"
