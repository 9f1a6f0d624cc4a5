"""What a review found: uploads, and what is told of TLS."""

import io
from typing import Any

from django.http import HttpResponse
from django.middleware.security import SecurityMiddleware
from django.test import override_settings
from django.test.client import RequestFactory
from django.urls import reverse

from seloste.project.wsgi import behind_tls


def test_a_file_is_refused_before_it_is_kept(client, tmp_path, settings) -> None:
    """Otherwise anybody could fill the disk, form or no form."""
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    big = io.BytesIO(b"x" * 4_000_000)
    for address in (reverse("website:home"), reverse("account_login"), "/forms/contact/"):
        big.seek(0)
        assert client.post(address, {"name": "Aino", "file": big}).status_code in (400, 405)
    assert list(tmp_path.iterdir()) == []


@override_settings(SECURE_HSTS_SECONDS=60)
def test_browsers_are_told_to_stay_with_tls_although_it_ends_before_us() -> None:
    """What is reached by an https address only was never asked for in the clear."""
    told: list[bool] = []

    def served(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        request = RequestFactory().get("/", **{"wsgi.url_scheme": environ["wsgi.url_scheme"]})
        response = SecurityMiddleware(lambda _: HttpResponse())(request)
        told.append("Strict-Transport-Security" in response.headers)
        return []

    environ = {"wsgi.url_scheme": "http"}
    served(environ, None)
    behind_tls(served)(environ, None)
    assert told == [False, True]
