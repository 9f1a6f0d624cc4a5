"""Signing in from a shell: password and second factor, as in the console, and no session left behind."""

import hashlib
from datetime import datetime, timedelta

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.db import IntegrityError

from seloste.core.errors import SelosteError
from seloste.staff.models import Account, UsedCode
from seloste.storage import writing

REMEMBERED = timedelta(minutes=5)
"""How long a code that was used is remembered, which is longer than it is good for."""


class NotSignedIn(SelosteError):
    """Somebody is not who they say, or has not set up their second factor; the message does not say which."""


def sign_in(*, email: str, password: str, code: str, at: datetime) -> Account:
    """Return the account of somebody who knows its password and holds its second factor.

    Raises:
        NotSignedIn: one of them is wrong, the code was used before, or the account has no second factor.
    """
    wrong = NotSignedIn(
        "Not signed in: the address, the password or the code is wrong, or the account has no second factor yet; "
        "that is set up at the first sign-in to the console."
    )
    account = Account.objects.filter(email=email.strip().lower(), is_active=True).first()
    if account is None:
        Account().set_password(password)  # as much work as for an account that is there
        raise wrong
    if not account.check_password(password) or not _holds(account, code.strip(), at):
        raise wrong
    return account


def _holds(account: Account, code: str, at: datetime) -> bool:
    for factor in Authenticator.objects.filter(user=account):
        match factor.type:
            case Authenticator.Type.TOTP if TOTP(factor).validate_code(code):
                return _first_use(account, code, at)
            case Authenticator.Type.RECOVERY_CODES if RecoveryCodes(factor).validate_code(code):
                return True
    return False


def _first_use(account: Account, code: str, at: datetime) -> bool:
    """Say whether the code was not used before; each process has its own memory, so the database tells."""
    digest = hashlib.sha256(f"{account.id}:{code}".encode()).digest()
    with writing():
        UsedCode.objects.filter(at__lt=at - REMEMBERED).delete()
    try:
        with writing():
            UsedCode.objects.create(digest=digest, at=at)
    except IntegrityError:
        return False
    return True
