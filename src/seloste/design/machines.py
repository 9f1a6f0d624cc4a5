"""Telling people from machines without asking anybody else: a field that only machines fill in, and a pause.

Nobody is turned away for good: whoever is taken for a machine sees what they wrote, and sends it once more.
"""

from datetime import timedelta
from typing import Final

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

TRAP: Final = "leave-empty"
"""A field that people do not see; no key of a description can contain a hyphen."""
OPENED: Final = "opened"
"""The parameter that says, signed, when the form was opened."""
SOONEST: Final = timedelta(seconds=2)
"""In less time nobody reads a form, let alone fills it in."""

TAKEN_FOR_ONE: Final = _("This came as if a machine had filled it in. Look it over and send it once more.")

_signer = TimestampSigner(salt="seloste.website.form")


def opened_now() -> str:
    """Return the moment, signed, for the address that a form is sent to."""
    return _signer.sign("")


def is_machine(request: HttpRequest) -> bool:
    """Tell whether a form was filled in as machines do it: too soon, or where people see nothing."""
    return bool(request.POST.get(TRAP)) or _too_soon(request.GET.get(OPENED, ""))


def _too_soon(opened: str) -> bool:
    try:
        _signer.unsign(opened, max_age=SOONEST)
    except SignatureExpired:
        return False
    except BadSignature:
        return bool(opened)
    return True
