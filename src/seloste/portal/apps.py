"""The portal as a Django app."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Templates and views only."""

    name = "seloste.portal"
