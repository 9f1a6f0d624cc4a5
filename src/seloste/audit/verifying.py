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

from seloste.audit import reading
from seloste.audit.checkpoints import Signer, newest, signer
from seloste.audit.detail_check import DetailCheck
from seloste.audit.findings import Findings, Report
from seloste.audit.loose import find_loose
from seloste.audit.marks import marks
from seloste.audit.models import Leaf, Pending
from seloste.audit.walking import Walk
from seloste.core.errors import SelosteError

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
    check = DetailCheck.begin() if details else None
    found = Findings()
    walk = Walk(found=found, marks=marks(who, kept, size=size, found=found))
    for first in range(0, size, reading.BATCH):
        until = min(first + reading.BATCH, size)
        _stretch(first, until, walk, check)
        if progress is not None:
            progress(until, size)
    walk.end(size)
    find_loose(walk, size=size, last_place=last_place, found=found, details=details)
    return Report(
        findings=tuple(found.kept),
        more=found.more,
        size=size,
        root=walk.tree.root(),
        pending=Pending.objects.count(),
    )


def _stretch(first: int, until: int, walk: Walk, check: DetailCheck | None) -> None:
    """Check some places, as a whole when nothing is wrong with them."""
    stretch = reading.sound(first, until)
    if stretch is not None:
        walk.over_sound(stretch)
        texts = list(enumerate(stretch.texts, start=first))
    else:
        places = reading.places(first, until)
        walk.over(places)
        texts = [(place.position, place.text) for place in places if place.rebuilt == place.stored]
    if check is not None:
        check.over(texts, walk.found)
