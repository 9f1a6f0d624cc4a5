"""Inquiries as a Django app."""

from django.apps import AppConfig


class InquiriesConfig(AppConfig):
    """What has been asked, and whether it is answered; the words are records of people."""

    name = "seloste.inquiries"
    default_auto_field = "django.db.models.BigAutoField"
