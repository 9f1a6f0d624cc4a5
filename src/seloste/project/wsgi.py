"""The WSGI application that granian serves."""

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def behind_tls(served: Application) -> Application:
    """Tell ``served`` that its requests came over TLS, which ends before them.

    Without it Django neither asks browsers to stay with TLS (HSTS) nor holds forms to a Referer of ours.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        return served({**environ, "wsgi.url_scheme": "https"}, start_response)

    return answer


application: Application = get_wsgi_application()
# The process that starts this one keeps the keyring in its environment, to start it again.
settings.SELOSTE.keyring_source.forget()
if settings.SELOSTE.encrypted:
    application = behind_tls(application)
