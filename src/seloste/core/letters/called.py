"""From what letters call a field to the key under which a register keeps it."""

from collections.abc import Collection, Mapping
from typing import Final

_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "company": ("organisation", "organization", "employer"),
    "birthdate": ("birth_date", "date_of_birth"),
    "address": ("postal_address", "street_address"),
    "phone": ("telephone", "mobile"),
    "email": ("email_address",),
}
"""Under which keys registers keep what letters call so, the likeliest first."""


def key_called(called: str, keys: Collection[str]) -> str:
    """Return which of the register's ``keys`` a letter means; ``called`` itself when there is none such."""
    return next((key for key in (called, *_KEYS.get(called, ())) if key in keys), called)


def called_by(keys: Collection[str]) -> dict[str, str]:
    """Return what letters call those of the register's ``keys`` that go by another name, with the key of each."""
    return {called: key for called in _KEYS if (key := key_called(called, keys)) in keys and key != called}
