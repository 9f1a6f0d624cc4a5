"""Staff as a Django app."""

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Accounts of the people who work with the register."""

    name = "seloste.staff"
    default_auto_field = "django.db.models.BigAutoField"
