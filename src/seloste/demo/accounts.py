"""Demo accounts and the links that sign in as them."""

import hmac
import secrets
from datetime import datetime
from hashlib import sha256

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings

from seloste.core.description import StaffRole
from seloste.staff.models import Account
from seloste.staff.services import add_account

NAMES = {
    StaffRole.CONTACT_PERSON: "Tuulikki Demo",
    StaffRole.CUSTOMER_SERVICE: "Aarne Demo",
    StaffRole.MARKETING: "Mirja Demo",
    StaffRole.ADMINISTRATOR: "Yrjö Demo",
}


def make_accounts(*, at: datetime) -> dict[StaffRole, Account]:
    """Make an account for each role shown in the demo."""
    accounts = {}
    for role, name in NAMES.items():
        account = add_account(
            email=f"{role.value}@demo.example.org",
            name=name,
            role=role,
            password=secrets.token_urlsafe(24),
            language="en",
            at=at,
        )
        TOTP.activate(account, generate_totp_secret())
        accounts[role] = account
    return accounts


def token_of(account: Account) -> str:
    """Return the token that signs in as this account, on this installation only."""
    return hmac.new(settings.KEYRING.session, f"demo:{account.id}".encode(), sha256).hexdigest()


def account_behind(token: str) -> Account | None:
    """Return the account a link was made for."""
    for account in Account.objects.filter(is_active=True):
        if hmac.compare_digest(token_of(account), token):
            return account
    return None
