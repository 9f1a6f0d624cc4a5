"""How django-allauth behaves here: no self-registration, second factors sealed at rest."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from seloste.vault.protection import protect, reveal


class ClosedDoors(DefaultAccountAdapter):  # type: ignore[misc] # allauth ships no types
    """Accounts are made with ``seloste user add`` and in the staff room; nobody signs themselves up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 (allauth's signature)
        """Refuse every registration."""
        return False

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Return the ways to confirm who one is; a passkey is called a passkey."""
        ways = super().get_reauthentication_methods(user)
        return [
            {**way, "description": _("Use a passkey")} if way["id"] == "mfa_reauthenticate:webauthn" else way
            for way in ways
        ]


class SealedSecondFactors(DefaultMFAAdapter):  # type: ignore[misc] # allauth ships no types
    """TOTP secrets, recovery codes and passkeys are of no use to somebody who copies the database."""

    def encrypt(self, text: str) -> str:
        """Seal a secret under the key file."""
        return protect(text, kind="second_factor")

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret."""
        return reveal(encrypted_text, kind="second_factor")

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Say whose passkeys they are: those of the configured address, whatever a request calls it."""
        return {"id": settings.SELOSTE.host, "name": settings.MFA_TOTP_ISSUER}

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        """Say whose account a passkey opens, as a browser lists it."""
        return {**super().get_public_key_credential_user_entity(user), "display_name": user.name}

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:  # noqa: A002 (allauth's)
        """Suggest what a passkey is called."""
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return _("Passkey %(number)s") % {"number": number}
