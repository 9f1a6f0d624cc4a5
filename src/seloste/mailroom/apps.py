"""The mailroom as a Django app."""

from django.apps import AppConfig


class MailroomConfig(AppConfig):
    """Sealed letters."""

    name = "seloste.mailroom"
    default_auto_field = "django.db.models.BigAutoField"
