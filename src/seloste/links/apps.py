"""Links as a Django app."""

from django.apps import AppConfig


class LinksConfig(AppConfig):
    """Its rows name matters by identifier only."""

    name = "seloste.links"
    default_auto_field = "django.db.models.BigAutoField"
