"""Staff accounts."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac

from seloste.core.description import StaffRole
from seloste.storage import new_id


class Accounts(BaseUserManager["Account"]):
    """Finds accounts the way Django's authentication asks; ``add_account`` and ``invite`` alone make them."""


class Account(AbstractBaseUser):
    """A member of staff: an e-mail address to sign in with, one role, a language.

    ``sessions_ended`` counts how often all of their sessions were ended at once. It is part of what a session
    is checked against, so that counting on ends those that began before.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=20, choices=[(role.value, role.value) for role in StaffRole])
    language = models.CharField(max_length=5, default="en")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    sessions_ended = models.PositiveIntegerField(default=0)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = Accounts()

    def get_session_auth_hash(self) -> str:
        """Return what a session must know to go on: it ends with the password, and when sessions are ended."""
        known = f"{self.sessions_ended}:{self.password}"
        return salted_hmac("seloste.staff.session", known, algorithm="sha256").hexdigest()


class UsedCode(models.Model):
    """A second factor's code that somebody signed in with from a shell, for as long as it could be used again."""

    digest = models.BinaryField(primary_key=True, max_length=32)
    at = models.DateTimeField()
