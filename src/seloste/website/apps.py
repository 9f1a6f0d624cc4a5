"""The website as a Django app."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    """Templates and views only."""

    name = "seloste.website"
