"""Passkeys: kept sealed like every second factor, and their forms in our words."""

import json
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from allauth.mfa.webauthn.internal import auth
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from seloste.staff.adapters import SealedSecondFactors

LONGEST_NAME = 100


class SealedPasskey(auth.WebAuthn):  # type: ignore[misc] # allauth ships no types
    """A passkey as allauth knows it; who writes to the database without the keyring cannot slip in one of theirs."""

    @classmethod
    def add(cls, user: Any, name: str, credential: dict[str, Any]) -> "SealedPasskey":
        """Keep what the browser answered: the identifier and the public key are in it."""
        sealed = SealedSecondFactors().encrypt(json.dumps(credential))
        data = {"name": name, "credential": sealed}
        return cls(Authenticator.objects.create(user=user, type=Authenticator.Type.WEBAUTHN, data=data))

    @property
    def credential(self) -> dict[str, Any]:
        """What the browser answered when the passkey was made."""
        opened: dict[str, Any] = json.loads(SealedSecondFactors().decrypt(self.instance.data["credential"]))
        return opened

    @property
    def authenticator_data(self) -> Any:
        """Identifier and public key."""
        return auth.parse_registration_response(self.credential).response.attestation_object.auth_data

    @property
    def is_passwordless(self) -> bool | None:
        """Whether it signs in by itself, if the browser said so."""
        said: bool | None = self.credential.get("clientExtensionResults", {}).get("credProps", {}).get("rk")
        return said


def keep_sealed() -> None:
    """Let allauth keep passkeys as ``SealedPasskey`` does: its adapter seals codes, but knows no way to seal these."""
    auth.WebAuthn = SealedPasskey


class AddPasskey(AddWebAuthnForm):  # type: ignore[misc] # allauth ships no types
    """Asks what the passkey is called; each asks its holder for a finger, a face or a PIN, so none is asked about."""

    name = forms.CharField(
        label=_("Name of the passkey"),
        help_text=_("So that you can tell it from others."),
        required=False,
        max_length=LONGEST_NAME,
    )
    passwordless = None


class RenamePasskey(EditWebAuthnForm):  # type: ignore[misc] # allauth ships no types
    """Asks for another name."""

    name = forms.CharField(label=_("Name of the passkey"), max_length=LONGEST_NAME)


class _InOurWords(forms.Form):
    """Says of a passkey that was not taken more than that a code is wrong."""

    def clean_credential(self) -> Any:
        """Return whose passkey it is."""
        try:
            return super().clean_credential()  # type: ignore[misc] # of the form it is mixed into
        except ValidationError as error:
            if error.code != "incorrect_code":
                raise
            raise ValidationError(
                _("This passkey does not open the account here. Try again, or sign in with your password.")
            ) from None


class ByPasskey(_InOurWords, AuthenticateWebAuthnForm):  # type: ignore[misc] # allauth ships no types
    """The second factor after the password."""


class AgainByPasskey(_InOurWords, ReauthenticateWebAuthnForm):  # type: ignore[misc] # allauth ships no types
    """The confirmation that it is still the same person."""


class InByPasskey(_InOurWords, LoginWebAuthnForm):  # type: ignore[misc] # allauth ships no types
    """The sign-in with a passkey alone."""
