"""Making keys to the API, taking them away, and knowing who comes with one."""

import hmac
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import IntegrityError
from django.utils import timezone
from django.utils.crypto import salted_hmac

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.errors import SelosteError
from seloste.storage import writing
from seloste.systems.models import ApiKey

PREFIX: Final = "seloste"
"""What a key begins with, so that a program that looks for lost secrets knows one."""
HANDLE_BYTES: Final = 6
LONGEST_NAME: Final = 100


class BadKey(SelosteError):
    """The key cannot be made or taken away; the message says why, and nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Another system's key, without its secret; ``last_used_on`` is a day by our calendar."""

    id: UUID
    handle: str
    name: str
    made_at: datetime
    last_used_on: date | None
    revoked_at: datetime | None


def add_key(*, name: str, at: datetime) -> str:
    """Make a key for another system and return it; only a keyed hash of it is kept, so it is shown this once.

    Done from the shell of the machine, by nobody's role.

    Raises:
        BadKey: the name is empty, too long or not of one line, or a key of that name works already.
    """
    called = name.strip()
    if not called or len(called) > LONGEST_NAME or not called.isprintable():
        raise BadKey(f"Name the system that gets the key, in one line of at most {LONGEST_NAME} characters.")
    handle, secret = secrets.token_hex(HANDLE_BYTES), secrets.token_urlsafe(32)
    try:
        with writing():
            key = ApiKey.objects.create(handle=handle, digest=_digest(secret), name=called, made_at=at)
            _tell("add", key.id, at)
    except IntegrityError:
        raise BadKey(
            f"There is a key named “{called}” already; revoke it first, or choose another name."
        ) from None
    return f"{PREFIX}_{handle}_{secret}"


def revoke_key(*, name: str, at: datetime) -> None:
    """End the key of that name; what came with it stays.

    Raises:
        BadKey: no key of that name works.
    """
    with writing():
        key = ApiKey.objects.select_for_update().filter(name=name.strip(), revoked_at=None).first()
        if key is None:
            raise BadKey("There is no working key of that name; “seloste api-key list” has all.")
        ApiKey.objects.filter(id=key.id).update(revoked_at=at)
        _tell("revoke", key.id, at)


def systems() -> list[System]:
    """Return every key there was, those that work first, by name."""
    rows = ApiKey.objects.order_by("name", "made_at", "id")
    return [
        System(
            id=row.id,
            handle=row.handle,
            name=row.name,
            made_at=row.made_at,
            last_used_on=row.last_used_on,
            revoked_at=row.revoked_at,
        )
        for row in sorted(rows, key=lambda row: row.revoked_at is not None)
    ]


def recognise(*, token: str, at: datetime) -> Actor | None:
    """Return which system comes with this key, or None; the day is kept on which it came.

    How long it takes says nothing about how much of a secret was right.
    """
    handle, _, secret = token.removeprefix(f"{PREFIX}_").partition("_")
    key = ApiKey.objects.filter(handle=handle, revoked_at=None).first()
    expected = bytes(key.digest) if key else b""
    if not hmac.compare_digest(expected, _digest(secret)) or key is None:
        return None
    today = timezone.localdate(at)
    if key.last_used_on != today:
        with writing():
            ApiKey.objects.filter(id=key.id).update(last_used_on=today)
    return Actor(role=Role.OTHER_SYSTEM, id=str(key.id))


def _tell(change: str, key_id: UUID, at: datetime) -> None:
    """Write down that a key was made or ended, as it is for an account; it is named by its identifier only."""
    details = {"change": change, "api_key": str(key_id)}
    append(actor=SYSTEM, purpose=None, action=Action.MANAGE_STAFF, at=at, details=details)


def _digest(secret: str) -> bytes:
    return salted_hmac("seloste.systems.key", secret, algorithm="sha256").digest()
