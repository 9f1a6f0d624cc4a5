"""Rows of the log that hang together with nothing."""

from uuid import UUID

from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast

from seloste.audit.findings import MOST, Finding, Findings, Kind
from seloste.audit.models import Entry, Leaf, Pending


def find_loose(*, size: int, last_place: int | None, found: Findings) -> None:
    """Find entries without a place, places without a checkpoint, and pending rows without an entry.

    ``last_place`` is the highest position there was before the log was taken to have ``size`` places.
    """
    if last_place is not None:
        beyond = Leaf.objects.filter(position__gte=size, position__lte=last_place)
        _places(beyond, found)
    _places(Leaf.objects.filter(position__lt=0), found)
    _entries(Entry.objects.filter(leaf__isnull=True, pending__isnull=True), "id", Kind.ADDED, found)
    _entries(Pending.objects.filter(entry__leaf__isnull=False), "entry_id", Kind.ADDED, found)
    gone = Pending.objects.filter(~Exists(Entry.objects.filter(id=OuterRef("entry_id"))))
    _entries(gone, "entry_id", Kind.REMOVED, found)


def _places(leaves: QuerySet[Leaf], found: Findings) -> None:
    count = leaves.count()
    if count:
        first = leaves.order_by("position").values_list("position", flat=True)[0]
        found.add(Finding(kind=Kind.ADDED, position=first, count=count))


def _entries(rows: QuerySet[Entry] | QuerySet[Pending], key: str, kind: Kind, found: Findings) -> None:
    """Tell of each row; its number is read as text, since it may be none."""
    for text in rows.values_list(Cast(key, CharField()), flat=True)[: MOST + 1]:
        found.add(Finding(kind=kind, entry_id=_uuid(text)))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except (ValueError, TypeError, AttributeError):
        return None
