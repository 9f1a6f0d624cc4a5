"""Signing in to the demo by a link instead of a password and a code."""

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from seloste.demo.accounts import account_behind

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def sign_in(request: HttpRequest, token: str) -> HttpResponse:
    """Sign in as the account that the link was printed for; a real register has no such address."""
    account = account_behind(token) if settings.SELOSTE.demo else None
    if account is None:
        raise Http404
    login(request, account, backend=BACKEND)
    record_authentication(request, account, "password")
    record_authentication(request, account, "mfa", type="totp")
    return redirect("console:today")
