"""Telling wrong databases and a wrong keyring from the right ones before anything is read or written."""

from pathlib import Path
from uuid import UUID

from django.db import connections
from django.db.migrations.recorder import MigrationRecorder

from seloste.core.crypto import blind
from seloste.core.errors import SelosteError
from seloste.storage import new_id, writing
from seloste.vault.keyring import BadKeyring, Keyring
from seloste.vault.models import DataKey, KeyCheck, Register

NAMES = {"default": "data database", "keys": "key database"}


class NotTogether(SelosteError):
    """A database is missing or empty, or is another register's."""


def check_databases() -> None:
    """Make sure that both databases are there and have tables; SQLite would make a missing one in silence.

    Raises:
        NotTogether: one is missing or empty; none was made.
        django.db.DatabaseError: one cannot be opened, or was cut short.
    """
    for alias, name in NAMES.items():
        connection = connections[alias]
        file = Path(str(connection.settings_dict["NAME"]))
        if connection.vendor == "sqlite" and not (file.exists() and file.stat().st_size):
            raise NotTogether(
                f"The {name} {file} is {'empty' if file.exists() else 'missing'}; put it back from its backup. "
                "None was made, because an empty one would open nothing."
            )
        if not MigrationRecorder(connection).has_table():
            raise NotTogether(f"The {name} is empty; put it back from its backup. Nothing was changed.")


def pair_databases() -> None:
    """Write into both databases which register they belong to; what is written already must agree.

    Raises:
        NotTogether: the data database belongs to another register.
    """
    data, keys = _register_of("default"), _register_of("keys")
    if data is not None and data != keys:
        raise NotTogether("The data database belongs to another register; name an empty one.")
    # The key database first: a crash in between leaves nothing that was sealed without it.
    if keys is None:
        keys = Register.objects.using("keys").create(id=new_id()).id
    if data is None:
        Register.objects.using("default").create(id=keys)


def check_pair() -> None:
    """Make sure that both databases belong to the same register.

    Raises:
        NotTogether: one of them is another register's, or was founded anew.
    """
    data = _register_of("default")
    if data is None or data != _register_of("keys"):
        raise NotTogether(
            "The key database and the data database belong to different registers; "
            "put the right ones together, nothing was changed."
        )


def _register_of(alias: str) -> UUID | None:
    row = Register.objects.using(alias).first()
    return None if row is None else row.id


def check_value(ring: Keyring, kek: str) -> bytes:
    """Return the value by which the key database knows a key-encryption key together with the index key."""
    return blind(kek, field="check", key=ring.keks[kek] + ring.index)


def check_keyring(ring: Keyring) -> None:
    """Compare the keyring with the key database; a fresh database remembers the first one it sees.

    Raises:
        BadKeyring: the key database was made with another one, or has lost its own record of it.
    """
    known = {row.kek: row for row in KeyCheck.objects.all()}
    if not known and not DataKey.objects.exists():
        with writing("keys"):
            value = check_value(ring, ring.current)
            KeyCheck.objects.get_or_create(kek=ring.current, defaults={"value": value})
        return
    in_use = [row.kek for row in known.values() if not row.retired]
    ours = [kek for kek in ring.keks if kek in known]
    if (
        not set(in_use) <= set(ours)
        or not in_use
        or any(bytes(known[kek].value) != check_value(ring, kek) for kek in ours)
    ):
        raise BadKeyring(
            "The keyring does not belong to this key database; put the right one back, nothing was changed."
        )
