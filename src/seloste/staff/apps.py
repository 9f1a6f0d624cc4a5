"""Staff as a Django app."""

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Accounts of the people who work with the register."""

    name = "seloste.staff"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have passkeys kept sealed from the first one on."""
        from seloste.staff.passkeys import keep_sealed

        keep_sealed()
