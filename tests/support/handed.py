"""Another system that hands requests in through the API, and what it is answered."""

import json

from django.test import Client
from django.utils import timezone

from seloste.jobs.services import do_due
from seloste.project.worker import HANDLERS

AINO = "aino.virtanen@example.org"
ASKED = {
    "kinds": ["erasure", "access"],
    "name": "Aino Virtanen",
    "email": AINO,
    "text": "Mitä minusta on? Poistakaa se sitten.",
    "language": "fi",
}


class System:
    """Another system: it has a key, and sends JSON."""

    def __init__(self, key: str) -> None:
        self.key, self.http = key, Client(raise_request_exception=False)

    def send(self, body, *, key=None, content_type="application/json", **headers):
        """Send a request; ``headers`` as Django's test client names them."""
        sent = body if isinstance(body, str | bytes) else json.dumps(body)
        if key is None:
            key = self.key
        if key:
            headers["Authorization"] = f"Bearer {key}"
        return self.http.post("/api/v1/requests", sent, content_type=content_type, headers=headers)


def work() -> int:
    """Let the worker take in what was sent."""
    return do_due(HANDLERS, at=timezone.now())


def problem(response) -> dict:
    """Return the problem document that a response is (RFC 9457, sections 3 and 4.2.1)."""
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["Content-Language"] == "en"
    assert "no-store" in response.headers["Cache-Control"]
    document = response.json()
    assert {"type", "title", "status", "detail"} <= document.keys() <= {
        "type", "title", "status", "detail", "errors",
    }  # fmt: skip
    assert document["type"] == "about:blank"
    assert document["status"] == response.status_code
    return document


def pointers(response) -> list[str]:
    """Return where something is wrong."""
    assert response.status_code == 422
    return [each["pointer"] for each in problem(response)["errors"]]
