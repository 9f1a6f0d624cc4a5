"""Answering a question of ours, from a link in a letter: did you ask, do you consent, do you withdraw?

Following the link changes nothing.
"""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from seloste.forms.consenting import confirm_consent, consent_behind, withdraw_consent
from seloste.links.services import BadLink, Kind, Problem, follow
from seloste.portal.pages import by_link, page, spoken
from seloste.publications.selectors import current
from seloste.rights.answering import confirm_identity


@require_http_methods(["GET", "HEAD", "POST"])
@by_link(Kind.IDENTITY)
def identity(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whether it was this person who asked for their data, and take the yes."""
    if request.method == "POST":
        reference = confirm_identity(token=token, at=timezone.now())
        return page(request, "portal/confirmed.html", {"reference": reference})
    _still_to_use(token, Kind.IDENTITY)
    return page(request, "portal/confirm.html")


@require_http_methods(["GET", "HEAD", "POST"])
@by_link(Kind.CONSENT)
def consent(request: HttpRequest, token: str) -> HttpResponse:
    """Show the consent in the words it was given to, and confirm it (Art. 7(1))."""
    if request.method == "POST":
        purpose = confirm_consent(token=token, at=timezone.now())
        return page(request, "portal/consented.html", {"purpose": _named(purpose)})
    _still_to_use(token, Kind.CONSENT)
    return _consent(request, token, Kind.CONSENT, "portal/consent.html")


@require_http_methods(["GET", "HEAD", "POST"])
@by_link(Kind.WITHDRAWAL)
def withdrawal(request: HttpRequest, token: str) -> HttpResponse:
    """Withdraw consent in as many steps as it took to give it (Art. 7(3))."""
    if request.method == "POST":
        purpose = withdraw_consent(token=token, at=timezone.now())
        return page(request, "portal/withdrawn.html", {"purpose": _named(purpose)})
    return _consent(request, token, Kind.WITHDRAWAL, "portal/withdraw.html")


def _consent(request: HttpRequest, token: str, kind: Kind, template: str) -> HttpResponse:
    purpose, text = consent_behind(token=token, kind=kind, at=timezone.now())
    return page(request, template, {"purpose": _named(purpose), "text": text})


def _named(purpose: str) -> str:
    description = current().description
    return description.purposes[purpose].name[spoken(description)]


def _still_to_use(token: str, kind: Kind) -> None:
    """Tell at once, and not after the button, that a link has been used.

    Raises:
        BadLink: it has, or it does not work at all.
    """
    if follow(token=token, kind=kind, at=timezone.now()).used:
        raise BadLink(Problem.USED)
