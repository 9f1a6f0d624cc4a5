"""Other systems as a Django app."""

from django.apps import AppConfig


class SystemsConfig(AppConfig):
    """Its rows name systems; of what they sent there is a keyed hash, for a day."""

    name = "seloste.systems"
    default_auto_field = "django.db.models.BigAutoField"
