"""How django-allauth behaves here: no self-registration, second factors sealed at rest."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from seloste.vault.protection import protect, reveal


class ClosedDoors(DefaultAccountAdapter):  # type: ignore[misc] # allauth ships no types
    """Accounts are made with ``seloste user add``; nobody signs themselves up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 (allauth's signature)
        """Refuse every registration."""
        return False


class SealedSecondFactors(DefaultMFAAdapter):  # type: ignore[misc] # allauth ships no types
    """TOTP secrets and recovery codes are of no use to somebody who copies the database."""

    def encrypt(self, text: str) -> str:
        """Seal a secret under the key file."""
        return protect(text, kind="second_factor")

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret."""
        return reveal(encrypted_text, kind="second_factor")
