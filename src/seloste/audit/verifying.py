"""Checking the whole log: what was sealed still says what it said, where it said it.

Found without any help from outside: a sealed entry changed, removed, added or moved by somebody who
does not hold the signing key. Somebody who holds it can rewrite the log and sign it anew; that is found
against an earlier checkpoint that was kept elsewhere. Entries that wait to be sealed are only counted.

The register may be in use meanwhile. Nothing below needs one snapshot: places that are sealed never
change, and each question about what is not sealed is one statement.
"""

from collections.abc import Callable, Sequence

from django.db import DatabaseError
from django.db.models import Max

from seloste.audit.checkpoints import Signer, newest, signer
from seloste.audit.details import DetailsChanged, open_details
from seloste.audit.entries import LOG, RETENTION
from seloste.audit.findings import Finding, Findings, Kind, Report
from seloste.audit.loose import find_loose
from seloste.audit.marks import marks
from seloste.audit.models import Entry, Leaf, Pending
from seloste.audit.reading import Place, places
from seloste.audit.walking import Walk
from seloste.core.errors import SelosteError
from seloste.vault.documents import KeyLost, Keys, keys_of

Progress = Callable[[int, int], None]


class LogUnreadable(SelosteError):
    """The tables of the log cannot be read at all."""


def verify(
    *, checkpoints: Sequence[str] = (), details: bool = True, progress: Progress | None = None
) -> Report:
    """Check the log from its rows, and against ``checkpoints``, signed notes that were kept elsewhere.

    ``details`` opens what is left of every entry's details as well; ``progress`` is told, now and then,
    how many of how many entries were checked.

    Raises:
        LogUnreadable: the tables are not as Seloste made them, or the database does not answer.
        KeyLost: details were to be checked, and their key is gone.
    """
    try:
        return _verify(checkpoints, details=details, progress=progress)
    except (DatabaseError, ValueError, TypeError, OverflowError):
        raise LogUnreadable(
            "The log cannot be read: the database does not answer, or its tables hold what Seloste never writes."
        ) from None


def _verify(kept: Sequence[str], *, details: bool, progress: Progress | None) -> Report:
    last_place = Leaf.objects.aggregate(last=Max("position"))["last"]  # before the checkpoint: it may grow
    last = newest()
    size = last.size if last else 0
    who: Signer = signer()
    keys = _keys() if details else None
    found = Findings()
    walk = Walk(found=found, marks=marks(who, kept, size=size, found=found))
    for batch in places(size=size, details=details):
        walk.over(batch)
        if keys is not None:
            _check_details(batch, keys, found)
        if progress is not None:
            progress(batch[-1].position + 1, size)
    walk.end(size)
    find_loose(size=size, last_place=last_place, found=found)
    return Report(
        findings=tuple(found.kept),
        more=found.more,
        size=size,
        root=walk.tree.root(),
        pending=Pending.objects.count(),
    )


def _keys() -> Keys:
    keys = keys_of([LOG])
    if not keys.has(LOG, RETENTION) and Entry.objects.filter(details__isnull=False).exists():
        raise KeyLost(
            "The key of the log's details is gone; check the rest with: seloste audit verify --quick"
        )
    return keys


def _check_details(batch: Sequence[Place], keys: Keys, found: Findings) -> None:
    for place in batch:
        if place.details is None or place.entry_id is None:
            continue
        try:
            open_details(place.entry_id, place.details, committed=place.commitment, keys=keys)
        except (DetailsChanged, KeyLost, ValueError, TypeError):
            found.add(Finding(kind=Kind.DETAILS_CHANGED, position=place.position, entry_id=place.entry_id))
