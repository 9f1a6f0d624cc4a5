"""Passkeys: two factors in one, kept sealed, and taken only from the one they were made by."""

import hashlib
import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from django.test import Client
from django.urls import reverse
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

from seloste.core.description import StaffRole
from seloste.staff.models import Account
from seloste.staff.relying_party import passkeys_at
from seloste.staff.second_factors import keks_of_second_factors, renew_second_factors
from seloste.vault.custody import kek_in_use
from seloste.vault.protection import kek_of

PASSWORD = "käpylehmä-ja-lumihiutale"
ORIGIN = "http://localhost:8000"
FLAG = AuthenticatorData.FLAG
ASKED = FLAG.UP | FLAG.UV
"""Somebody was there, and showed that it is them."""


class Device:
    """A device that keeps one passkey and answers as browsers do."""

    def __init__(self, origin: str = ORIGIN, flags: Any = ASKED) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.id, self.origin, self.flags, self.holder = os.urandom(16), origin, flags, ""

    def made(self, options: dict[str, Any]) -> str:
        """Make the passkey that is asked for."""
        asked = options["publicKey"]
        self.holder = asked["user"]["id"]
        public = ES256.from_cryptography_key(self.key.public_key())
        attested = AttestedCredentialData.create(b"\0" * 16, self.id, public)
        known = AuthenticatorData.create(self._party(asked["rp"]["id"]), self.flags | FLAG.AT, 0, attested)
        response = {
            "clientDataJSON": self._client("webauthn.create", asked["challenge"]),
            "attestationObject": bytes(AttestationObject.create("none", known, {})),
        }
        return self._answer(response, {"credProps": {"rk": True}})

    def signed(self, options: dict[str, Any]) -> str:
        """Sign the challenge."""
        asked = options["publicKey"]
        known = bytes(AuthenticatorData.create(self._party(asked["rpId"]), self.flags, 0))
        client = self._client("webauthn.get", asked["challenge"])
        signature = self.key.sign(known + hashlib.sha256(client).digest(), ec.ECDSA(SHA256()))
        response = {"clientDataJSON": client, "authenticatorData": known, "signature": signature}
        return self._answer({**response, "userHandle": self.holder}, {})

    def _party(self, name: str) -> bytes:
        return hashlib.sha256(name.encode()).digest()

    def _client(self, kind: Any, challenge: str) -> bytes:
        return bytes(CollectedClientData.create(type=kind, challenge=challenge, origin=self.origin))

    def _answer(self, response: dict[str, Any], told: dict[str, Any]) -> str:
        name = websafe_encode(self.id)
        encoded = {
            key: websafe_encode(value) if isinstance(value, bytes) else value
            for key, value in response.items()
        }
        return json.dumps(
            {
                "id": name,
                "rawId": name,
                "type": "public-key",
                "response": encoded,
                "clientExtensionResults": told,
            }
        )


def options_on(client: Client, path: str) -> dict[str, Any]:
    """Return what a page asks the browser for."""
    return next(iter(client.get(path, follow=True).context["js_data"].values()))


def options_to_sign_in(client: Client) -> dict[str, Any]:
    """Return what the sign-in asks the browser for."""
    asked = client.get(reverse("mfa_login_webauthn"), headers={"Accept": "application/json"})
    options: dict[str, Any] = asked.json()["request_options"]
    return options


@pytest.fixture
def with_password(account) -> Callable[..., Client]:
    """Sign somebody new in, and confirm the password, so that a second factor can be added."""

    def sign_in(role: StaffRole = StaffRole.CONTACT_PERSON) -> Client:
        client, person = Client(), account(role)
        client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
        client.get(reverse("mfa_add_webauthn"))
        client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        return client

    return sign_in


def add(client: Client, device: Device, name: str = "Puhelin") -> Any:
    """Add the device's passkey."""
    path = reverse("mfa_add_webauthn")
    return client.post(path, {"name": name, "credential": device.made(options_on(client, path))})


def sign_in(device: Device, client: Client | None = None) -> Client:
    """Sign in with the device alone."""
    client = client or Client()
    client.post(reverse("mfa_login_webauthn"), {"credential": device.signed(options_to_sign_in(client))})
    return client


def test_somebody_new_sets_up_a_passkey_and_comes_in_once_they_have_used_it(with_password) -> None:
    """Instead of an app; recovery codes come along, and the console asks for the passkey itself."""
    client, device = with_password(), Device()
    assert "Add a passkey instead" in client.get(reverse("mfa_activate_totp")).content.decode()
    assert add(client, device)["Location"] == reverse("mfa_view_recovery_codes")
    sent = client.get(reverse("console:today"))
    again = reverse("mfa_reauthenticate_webauthn")
    assert sent["Location"] == f"{again}?next=%2Fconsole%2F"
    options = options_on(client, again)
    done = client.post(again, {"credential": device.signed(options), "next": reverse("console:today")})
    assert done["Location"] == reverse("console:today")
    assert client.get(reverse("console:today")).status_code == 200


def test_after_the_password_the_passkey_is_the_second_factor(with_password) -> None:
    """The page offers it beside the recovery codes."""
    device, client = Device(), Client()
    add(with_password(), device)
    client.post(
        reverse("account_login"), {"login": "contact_person@softpix.example.org", "password": PASSWORD}
    )
    path = reverse("mfa_authenticate")
    client.post(path, {"credential": device.signed(options_on(client, path))})
    assert client.get(reverse("console:today")).status_code == 200


def test_a_passkey_alone_is_two_factors(with_password) -> None:
    """It asked for a finger, a face or a PIN: no password is asked for."""
    device = Device()
    add(with_password(), device)
    assert sign_in(device).get(reverse("console:today")).status_code == 200


def test_whose_passkey_was_removed_is_not_let_in(with_password) -> None:
    """Nor who has one of another account, of another site, or one that asked for nothing."""
    client, device = with_password(), Device()
    add(client, device)
    stranger = Device()
    stranger.holder = device.holder
    elsewhere = Device(origin="https://seloste.example.com")
    elsewhere.key, elsewhere.id, elsewhere.holder = device.key, device.id, device.holder
    unasked = Device(flags=FLAG.UP)
    unasked.key, unasked.id, unasked.holder = device.key, device.id, device.holder
    for wrong in (stranger, elsewhere, unasked):
        assert sign_in(wrong).get(reverse("console:today")).status_code == 302
    assert sign_in(device).get(reverse("console:today")).status_code == 200
    kept = Authenticator.objects.get(type="webauthn")
    client.post(reverse("mfa_remove_webauthn", args=[kept.pk]))
    assert not Authenticator.objects.exists()
    assert sign_in(device).get(reverse("console:today")).status_code == 302


def test_a_passkey_that_asked_for_nothing_is_not_kept(with_password) -> None:
    """It would be one factor only."""
    answer = add(with_password(), Device(flags=FLAG.UP))
    assert answer.status_code == 200
    assert not Authenticator.objects.exists()


def test_an_answer_is_good_once(with_password) -> None:
    """Whoever recorded it opens nothing with it."""
    device, client = Device(), Client()
    add(with_password(), device)
    signed = device.signed(options_to_sign_in(client))
    client.post(reverse("mfa_login_webauthn"), {"credential": signed})
    other = Client()
    options_to_sign_in(other)
    other.post(reverse("mfa_login_webauthn"), {"credential": signed})
    assert other.get(reverse("console:today")).status_code == 302


@pytest.mark.parametrize("rubbish", ["", "{", "null", "[]", "{}", '"x"', '{"response": {}}', "7"])
def test_what_no_browser_answers_is_refused(with_password, rubbish: str) -> None:
    """At every door, with a page and not with a fault."""
    client, device = with_password(), Device()
    client.get(reverse("mfa_add_webauthn"))
    assert client.post(reverse("mfa_add_webauthn"), {"credential": rubbish}).status_code == 200
    add(client, device)
    visitor = Client()
    options_to_sign_in(visitor)
    told = visitor.post(reverse("mfa_login_webauthn"), {"credential": rubbish})
    assert told["Location"] == reverse("account_login")


def test_whose_account_is_deactivated_comes_in_with_no_passkey(with_password) -> None:
    """As with a password."""
    device = Device()
    add(with_password(), device)
    Account.objects.update(is_active=False)
    assert sign_in(device).get(reverse("console:today"))["Location"].startswith(reverse("account_login"))


def test_what_is_kept_of_a_passkey_is_sealed(with_password) -> None:
    """Neither its identifier nor its public key stands in the database, and rotation takes it along."""
    device = Device()
    add(with_password(), device, "Tehtaan avain")
    kept = Authenticator.objects.get(type="webauthn")
    assert kept.data["name"] == "Tehtaan avain"
    assert set(kept.data) == {"name", "credential"}
    assert kek_of(kept.data["credential"]) == kek_in_use()
    assert websafe_encode(device.id) not in json.dumps(kept.data)
    assert keks_of_second_factors() == {kek_in_use(): 2}
    assert renew_second_factors() == 0
    assert kept.wrap().authenticator_data.credential_data.credential_id == device.id


def test_a_passkey_slipped_into_the_database_opens_nothing(with_password) -> None:
    """Whoever writes to it without the keyring cannot make one that is taken."""
    own, slipped = Device(), Device()
    client = with_password()
    add(client, own)
    options = options_on(client, reverse("mfa_add_webauthn"))
    forged = json.loads(slipped.made(options))
    Authenticator.objects.filter(type="webauthn").update(data={"name": "x", "credential": forged})
    visitor = Client(raise_request_exception=False)
    signed = slipped.signed(options_to_sign_in(visitor))
    visitor.post(reverse("mfa_login_webauthn"), {"credential": signed})
    assert visitor.get(reverse("console:today")).status_code == 302


def test_passkeys_are_named_listed_and_renamed(with_password) -> None:
    """A name is suggested; each has its own."""
    client = with_password()
    assert 'value="Passkey 1"' in client.get(reverse("mfa_add_webauthn")).content.decode()
    add(client, Device(), "")
    kept = Authenticator.objects.get(type="webauthn")
    assert kept.data["name"] == "Passkey 1"
    client.post(reverse("mfa_edit_webauthn", args=[kept.pk]), {"name": "Työpuhelin"})
    assert "Työpuhelin" in client.get(reverse("mfa_list_webauthn")).content.decode()
    assert client.get(reverse("mfa_remove_webauthn", args=[kept.pk])).status_code == 200
    assert "1 passkey" in client.get(reverse("mfa_index")).content.decode()


def test_nobody_touches_the_passkey_of_somebody_else(with_password, signed_in) -> None:
    """Its address is none of theirs."""
    add(with_password(), Device())
    kept = Authenticator.objects.get(type="webauthn")
    other = signed_in(StaffRole.SALES)
    other.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    for name in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        assert other.post(reverse(name, args=[kept.pk]), {"name": "x"}).status_code == 404
    assert Authenticator.objects.filter(pk=kept.pk).exists()


def test_no_page_has_a_script_of_its_own(with_password) -> None:
    """The content security policy lets none run; what is in the page is data."""
    client = with_password()
    add(client, Device())
    for name in ("mfa_add_webauthn", "mfa_list_webauthn", "mfa_index", "mfa_reauthenticate_webauthn"):
        page = client.get(reverse(name), follow=True).content.decode()
        inline = [part for part in page.split("<script")[1:] if "src=" not in part.split(">", 1)[0]]
        assert all('type="application/json"' in part.split(">", 1)[0] for part in inline), name


@pytest.mark.parametrize(
    ("host", "offered"),
    [
        ("localhost", True),
        ("register.example.com", True),
        ("127.0.0.1", False),
        ("192.0.2.7", False),
        ("::1", False),
        ("[2001:db8::7]", False),
    ],
)
def test_passkeys_are_offered_where_browsers_make_them(host: str, offered: bool) -> None:
    """A number is no domain."""
    assert bool(passkeys_at(host)) is offered
