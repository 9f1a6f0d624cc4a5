"""After a restore: removing what the key database says was destroyed, so that nobody comes back.

Its documents could not be opened any more, since their keys are gone; but that somebody was in the register is
personal data too.
"""

from collections.abc import Iterator, Sequence
from uuid import UUID

from django.apps import apps

from seloste.continuity.tables import Sealing, sealings
from seloste.storage import truncate_wal, writing

BATCH = 2_000
Class = tuple[UUID, str]


def remove_destroyed() -> int:
    """Remove every document whose key was destroyed, and every person of whom nothing is left.

    Returns:
        How many rows were removed or emptied.
    """
    count = sum(_remove(classes) for classes in _destroyed())
    if count:
        truncate_wal("default")
    return count


def destroyed_but_there() -> int:
    """Return how many documents there are whose key was destroyed; nothing is changed."""
    return sum(len(_rows(sealing, classes)) for classes in _destroyed() for sealing in sealings())


def _destroyed() -> Iterator[set[Class]]:
    """Yield the owners and retention rules whose keys were destroyed, a batch at a time."""
    rows = apps.get_model("vault", "DestroyedKey").objects.order_by("id").values_list("owner_id", "retention")
    batch: set[Class] = set()
    for each in rows.iterator(chunk_size=BATCH):
        batch.add(each)
        if len(batch) >= BATCH:
            yield batch
            batch = set()
    if batch:
        yield batch


def _remove(classes: set[Class]) -> int:
    removed = 0
    with writing():
        for sealing in sealings():
            rows = sealing.model.objects.filter(pk__in=_rows(sealing, classes))
            if sealing.nullable:
                removed += rows.update(sealed=None)
            else:
                removed += rows.delete()[0]
        removed += _remove_people({owner for owner, _ in classes})
    return removed


def _rows(sealing: Sealing, classes: set[Class]) -> Sequence[UUID]:
    """Return the rows of a table that hold a document of one of these owners and rules."""
    kept = sealing.model.objects.filter(**{f"{sealing.owner}__in": {owner for owner, _ in classes}})
    columns = kept.exclude(sealed=None).values_list("pk", sealing.owner, "retention")
    return [key for key, owner, retention in columns if (owner, retention) in classes]


def _remove_people(owners: set[UUID]) -> int:
    """Remove those of whom neither a key nor a document is left."""
    keys = apps.get_model("vault", "DataKey").objects.filter(owner_id__in=owners)
    left = set(keys.values_list("owner_id", flat=True))
    for sealing in sealings():
        kept = sealing.model.objects.filter(**{f"{sealing.owner}__in": owners}).exclude(sealed=None)
        left |= set(kept.values_list(sealing.owner, flat=True))
    gone = apps.get_model("people", "Person").objects.filter(id__in=owners - left)
    return int(gone.delete()[0])
