"""Who comes with a key, and how often: no cookie counts here, so there is nothing to forge (no CSRF)."""

from typing import Final

from allauth.core.internal import ratelimit
from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from seloste.api.problems import Problem
from seloste.core.access import Actor
from seloste.systems.services import recognise

APP: Final = "seloste.api"
LIMITS: Final = {"used": "120/m/key", "wrong": "20/m/ip"}
"""Requests of one key, and wrong keys from one address; whoever has a key that works is not kept out by the latter."""


class ApiKey(HttpBearer):
    """A key that “seloste api-key add” made, in the header Authorization (RFC 6750)."""

    def authenticate(self, request: HttpRequest, token: str) -> Actor | None:
        """Return which system comes.

        Raises:
            Problem: it comes too often.
        """
        actor = recognise(token=token, at=timezone.now())
        action, key = ("used", actor.id) if actor else ("wrong", None)
        if not ratelimit.consume(request, app=APP, action=action, config=LIMITS, key=key):
            raise Problem(429)
        return actor
