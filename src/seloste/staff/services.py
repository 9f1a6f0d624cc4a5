"""Making accounts, and who an account is when it acts."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from email_validator import EmailNotValidError, validate_email

from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.core.errors import SelosteError
from seloste.staff.models import Account
from seloste.storage import writing


class BadAccount(SelosteError):
    """The account cannot be made; the message says why."""


def add_account(
    *, email: str, name: str, role: StaffRole, password: str, language: str, at: datetime
) -> Account:
    """Make a staff account; the second factor is set up at the first sign-in.

    Raises:
        BadAccount: the address is taken or is none, or the password is too weak.
    """
    try:
        address = validate_email(email, check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError:
        raise BadAccount("That is not an e-mail address.") from None
    account = Account(email=address, name=name, role=role.value, language=language, created_at=at)
    try:
        validate_password(password, account)
    except ValidationError as error:
        raise BadAccount(" ".join(error.messages)) from None
    account.set_password(password)
    with writing():
        if Account.objects.filter(email=address).exists():
            raise BadAccount("There is an account with that address already.")
        account.save()
    return account


def actor_of(account: Account) -> Actor:
    """Return who this account is in decisions and in the log."""
    return Actor(role=Role(account.role), id=str(account.id))
