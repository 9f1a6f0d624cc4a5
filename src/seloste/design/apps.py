"""The design room as a Django app, so that its templates and static files are found."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """Stands before ``allauth`` in INSTALLED_APPS: the first template found wins."""

    name = "seloste.design"
    label = "design"
