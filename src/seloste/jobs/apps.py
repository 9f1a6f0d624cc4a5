"""The jobs as a Django app."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Sealed work that waits."""

    name = "seloste.jobs"
    default_auto_field = "django.db.models.BigAutoField"
