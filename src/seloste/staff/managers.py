"""Finding accounts the way Django's authentication asks for them."""

from typing import Any

from django.contrib.auth.base_user import BaseUserManager


class Accounts(BaseUserManager[Any]):
    """Accounts are made by ``staff.services.add_account`` only."""
