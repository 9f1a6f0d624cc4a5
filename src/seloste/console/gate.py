"""Who may stand in the console at all: signed in with two factors, working for a purpose."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from seloste.core.access import Actor
from seloste.core.description import Description, StaffRole
from seloste.publications.selectors import current
from seloste.staff.models import Account
from seloste.staff.services import actor_of

PURPOSE = "console_purpose"
"""Where the session keeps the purpose somebody works for."""

_Arguments = ParamSpec("_Arguments")


class StaffRequest(HttpRequest):
    """A request from somebody on the staff who is fully signed in."""

    user: Account
    actor: Actor
    purpose: str | None
    htmx: HtmxDetails


def staff(
    view: Callable[Concatenate[StaffRequest, _Arguments], HttpResponse],
) -> Callable[Concatenate[HttpRequest, _Arguments], HttpResponse]:
    """Let only staff through who signed in with both factors; no page behind this is ever cached."""

    @wraps(view)
    def gated(request: HttpRequest, /, *args: _Arguments.args, **kwargs: _Arguments.kwargs) -> HttpResponse:
        missing = _missing_factor(request)
        if missing is None:
            response = _behind(lambda known: view(known, *args, **kwargs), cast("StaffRequest", request))
        else:
            response = _whole_page(request, missing)
        response.headers["Cache-Control"] = "no-store"
        return response

    return gated


def purposes_of(actor: Actor, description: Description) -> tuple[str, ...]:
    """Return the purposes that the description gives to the actor's role."""
    return tuple(description.staff.get(StaffRole(actor.role.value), ()))


def _whole_page(request: HttpRequest, sent_to: HttpResponseRedirect) -> HttpResponse:
    """Let htmx load the sign-in as a page, instead of swapping it into the middle of one."""
    return HttpResponseClientRedirect(sent_to.url) if cast("StaffRequest", request).htmx else sent_to


def _missing_factor(request: HttpRequest) -> HttpResponseRedirect | None:
    """Send somebody who is not fully signed in to what they still have to do."""
    back = urlencode({"next": request.get_full_path()})
    if not request.user.is_authenticated:
        return redirect(f"{reverse('account_login')}?{back}")
    if not is_mfa_enabled(request.user):
        return redirect("mfa_activate_totp")
    records = get_authentication_records(request, request.user)
    if any(record.get("passwordless") for record in records):
        return None  # a passkey asked for a finger, a face or a PIN: what one has, and what one is or knows
    methods = {record.get("method") for record in records}
    if "password" not in methods:
        return redirect(f"{reverse('account_reauthenticate')}?{back}")
    if "mfa" not in methods:
        app = is_mfa_enabled(request.user, types=[Authenticator.Type.TOTP])
        way = "mfa_reauthenticate" if app else "mfa_reauthenticate_webauthn"
        return redirect(f"{reverse(way)}?{back}")
    return None


def _behind(view: Callable[[StaffRequest], HttpResponse], request: StaffRequest) -> HttpResponse:
    if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        translation.activate(request.user.language)
        request.LANGUAGE_CODE = translation.get_language() or settings.LANGUAGE_CODE
    request.actor = actor_of(request.user)
    purposes = purposes_of(request.actor, current().description)
    chosen = request.session.get(PURPOSE)
    request.purpose = chosen if chosen in purposes else next(iter(purposes), None)
    try:
        return view(request)
    except Http404:
        # Here, so that this answer is not cached either.
        return render(request, "404.html", status=404)
