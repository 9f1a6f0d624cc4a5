"""People as a Django app."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Sealed documents and the identifiers that hold them together."""

    name = "seloste.people"
    default_auto_field = "django.db.models.BigAutoField"
