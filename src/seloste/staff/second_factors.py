"""Second factors' secrets when keys are rotated: they are sealed under the keyring as well."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator

from seloste.staff.adapters import SealedSecondFactors
from seloste.storage import writing
from seloste.vault.custody import kek_in_use
from seloste.vault.protection import kek_of

SECRETS = ("secret", "seed", "migrated_codes", "credential")
"""Where allauth keeps what was sealed: one text, or a list of them."""


def keks_of_second_factors() -> Counter[str]:
    """Count the sealed secrets by their key-encryption key."""
    found: Counter[str] = Counter()

    def count(sealed: str) -> str:
        found[kek_of(sealed)] += 1
        return sealed

    for row in Authenticator.objects.all():
        _each(row.data, count)
    return found


def renew_second_factors() -> int:
    """Seal every secret under the key-encryption key in use, and return how many were under another.

    Raises:
        BadKeyring: the key-encryption key of one is not in the keyring.
        NotOpened: one was changed.
    """
    kek, adapter = kek_in_use(), SealedSecondFactors()
    renewed = 0

    def renew(sealed: str) -> str:
        nonlocal renewed
        if kek_of(sealed) == kek:
            return sealed
        renewed += 1
        return adapter.encrypt(adapter.decrypt(sealed))

    with writing():
        for row in Authenticator.objects.select_for_update():
            before = renewed
            data = _each(row.data, renew)
            if renewed > before:
                Authenticator.objects.filter(pk=row.pk).update(data=data)
    return renewed


def _each(data: dict[str, Any], do: Callable[[str], str]) -> dict[str, Any]:
    return {
        name: value
        if name not in SECRETS
        else [do(one) for one in value]
        if isinstance(value, list)
        else do(value)
        for name, value in data.items()
    }
