"""Addresses that letters lead to, and who signs them."""

from django.conf import settings

from seloste.core.correspondence import Sender
from seloste.core.description import Language
from seloste.publications.selectors import current


def sender(language: Language) -> Sender:
    """Return who writes: the controller and the contact person of the description in force."""
    description = current().description
    return Sender(
        controller=description.controller.name,
        contact=description.contact_person.name,
        email=description.contact_person.email,
        notice=_address(f"/notice/?lang={language.value}"),
    )


def identity_link(token: str) -> str:
    """Return where the person says that it was them who asked."""
    return _address(f"/me/confirm/{token}/")


def answer_link(token: str) -> str:
    """Return where the answer is fetched."""
    return _address(f"/me/answer/{token}/")


def consent_link(token: str) -> str:
    """Return where consent given in a form is confirmed."""
    return _address(f"/me/consent/{token}/")


def withdrawal_link(token: str) -> str:
    """Return where consent is withdrawn, as easily as it was given."""
    return _address(f"/me/withdraw/{token}/")


def _address(path: str) -> str:
    return f"{settings.SELOSTE.address.rstrip('/')}{path}"
