"""A browser with the worker close behind."""

from typing import Any

from django.test import Client
from django.utils import timezone

from seloste.jobs.services import do_due
from seloste.project.worker import HANDLERS


class Followed(Client):
    """A browser after whose every form the worker does what was put off."""

    def post(self, *args: Any, **kwargs: Any) -> Any:
        """Send a form, and wait for the worker."""
        response = super().post(*args, **kwargs)
        do_due(HANDLERS, at=timezone.now())
        return response
