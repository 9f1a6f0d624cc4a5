"""Rights as a Django app."""

from django.apps import AppConfig


class RightsConfig(AppConfig):
    """Requests and answers."""

    name = "seloste.rights"
    default_auto_field = "django.db.models.BigAutoField"
