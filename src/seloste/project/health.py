"""Whether this process can do its work."""

from django.db import connections
from django.http import HttpRequest, HttpResponse


def healthz(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 (Django's signature)
    """Answer 200 when both databases answer."""
    for connection in connections.all():
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")
