"""Wrapping every data key anew by a new key-encryption key, while the register is served.

1. The keyring knows both keys; nothing uses the new one yet.
2. ``retire``: the key database names the new one, and from then on refuses a key wrapped by another.
3. ``rewrap``: batch by batch, in short transactions; whatever was done stays done.
4. What else is sealed under the old one is sealed anew (``staff.second_factors``).
5. ``used`` names only the new one: the keyring can do without the old one.

A crash between or within any of these leaves a register that opens, and ``seloste keys rotate`` goes on.
"""

from collections.abc import Callable
from uuid import UUID

from django.db import connections

from seloste.storage import writing
from seloste.storage.sql import rows, run, run_many
from seloste.vault.custody import kek_in_use, keyring, look_again
from seloste.vault.fields import on_sqlite, owner_of
from seloste.vault.models import KeyCheck
from seloste.vault.start import check_keyring, check_value
from seloste.vault.wrapping import unwrap, wrap

BATCH = 2000
"""Keys in one transaction; on SQLite everybody else waits for it, some fifty milliseconds."""


def retire() -> None:
    """Make the keyring's newest key-encryption key the one in use.

    Raises:
        BadKeyring: the keyring is not this register's.
    """
    ring = keyring()
    check_keyring(ring)
    with writing("keys"):
        if not on_sqlite():
            # Whoever is writing a key finishes first; whoever begins after us sees what we did.
            with connections["keys"].cursor() as cursor:
                cursor.execute("LOCK TABLE vault_datakey IN SHARE ROW EXCLUSIVE MODE")
        KeyCheck.objects.get_or_create(kek=ring.current, defaults={"value": check_value(ring, ring.current)})
        KeyCheck.objects.exclude(kek=ring.current).update(retired=True)
    look_again()


def used() -> dict[str, int]:
    """Return how many data keys each key-encryption key wraps."""
    return dict(rows("SELECT kek, count(*) FROM vault_datakey GROUP BY kek", database="keys"))


def rewrap(progress: Callable[[int], object] = lambda _: None) -> int:
    """Wrap every data key by the key-encryption key in use and return how many were wrapped by another.

    ``progress`` is told of each batch how many keys it had. A key that is being destroyed is left alone.

    Raises:
        KeyLost: a wrapped key was changed, or its key-encryption key is not in the keyring.
    """
    kek, done = kek_in_use(), 0
    while some := _pass(kek, progress):
        done += some
    return done


def _pass(kek: str, progress: Callable[[int], object]) -> int:
    done, last = 0, 0
    while found := _batch(kek, last):
        count, last = found
        done += count
        progress(count)
    return done


def _batch(kek: str, last: int) -> tuple[int, int] | None:
    """Wrap the next keys anew; return how many, and the last row's number."""
    # A row that somebody else holds is not waited for: the next pass comes to it, if it is still there.
    alone = "" if on_sqlite() else " FOR UPDATE SKIP LOCKED"
    with writing("keys"):
        found = rows(
            "SELECT id, owner_id, retention, kek, wrapped FROM vault_datakey"  # noqa: S608 (no value stands in it)
            f" WHERE id > %s AND kek <> %s ORDER BY id LIMIT %s{alone}",
            [last, kek, BATCH],
            database="keys",
        )
        if not found:
            return None
        _write(kek, [(row[0], _anew(owner_of(row[1]), row[2], row[3], row[4], kek)) for row in found])
    return len(found), found[-1][0]


def _anew(owner_id: UUID, retention: str, before: str, wrapped: bytes, kek: str) -> bytes:
    return wrap(unwrap(wrapped, owner_id, retention, before), owner_id, retention, kek)


def _write(kek: str, wrapped: list[tuple[int, bytes]]) -> None:
    if on_sqlite():
        run_many(
            "UPDATE vault_datakey SET kek = %s, wrapped = %s WHERE id = %s",
            ((kek, sealed, number) for number, sealed in wrapped),
            database="keys",
        )
        return
    numbers = "{" + ",".join(str(number) for number, _ in wrapped) + "}"
    sealed = "{" + ",".join(sealed.hex() for _, sealed in wrapped) + "}"
    run(
        "UPDATE vault_datakey AS key SET kek = %s, wrapped = decode(made.wrapped, 'hex')"
        " FROM unnest(%s::bigint[], %s::text[]) AS made (id, wrapped) WHERE key.id = made.id",
        [kek, numbers, sealed],
        database="keys",
    )
