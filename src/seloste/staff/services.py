"""Making accounts, and who an account is when it acts."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from email_validator import EmailNotValidError, validate_email

from seloste.core.access import Actor, Role
from seloste.core.description import StaffRole
from seloste.core.errors import SelosteError
from seloste.staff.models import Account
from seloste.storage import writing


class BadAccount(SelosteError):
    """The account cannot be made; the message says why."""


class AddressTaken(BadAccount):
    """Another account has that address."""


def add_account(
    *, email: str, name: str, role: StaffRole, password: str, language: str, at: datetime
) -> Account:
    """Make a staff account; the second factor is set up at the first sign-in.

    Raises:
        BadAccount: the address is taken or is none, or the password is too weak.
    """
    account = new_account(email=email, name=name, role=role, language=language, at=at)
    choose(account, password)
    keep(account)
    return account


def new_account(*, email: str, name: str, role: StaffRole, language: str, at: datetime) -> Account:
    """Return an account that has no password and is not kept yet.

    Raises:
        BadAccount: the name is empty, or the address is none.
    """
    try:
        address = validate_email(email, check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError:
        raise BadAccount("That is not an e-mail address.") from None
    if not name.strip():
        raise BadAccount("An account needs its holder’s name.")
    account = Account(email=address, name=name.strip(), role=role.value, language=language, created_at=at)
    account.set_unusable_password()
    return account


def choose(account: Account, password: str) -> None:
    """Give an account its password, without keeping it yet.

    Raises:
        BadAccount: the password is too weak.
    """
    try:
        validate_password(password, account)
    except ValidationError as error:
        raise BadAccount(" ".join(error.messages)) from None
    account.set_password(password)


def keep(account: Account) -> None:
    """Keep a new account.

    Raises:
        AddressTaken: another one has its address.
    """
    try:
        with writing():
            account.save(force_insert=True)
    except IntegrityError:
        raise AddressTaken("There is an account with that address already.") from None


def actor_of(account: Account) -> Actor:
    """Return who this account is in decisions and in the log."""
    return Actor(role=Role(account.role), id=str(account.id))
