"""What the tests of the log do to it: write entries down, seal them, and tamper behind its back."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from seloste.audit.checkpoints import newest
from seloste.audit.entries import append
from seloste.audit.leaf import Said, read
from seloste.audit.models import Entry, Leaf
from seloste.audit.sealing import seal_pending
from seloste.core.access import Action, Actor, Role
from seloste.storage import writing

SELLER = Actor(role=Role.SALES, id="7")


def use(*, at: datetime, people: Iterable[UUID] = (), **details: Any) -> UUID:
    """Write down one use in a transaction of its own."""
    with writing():
        return append(
            actor=SELLER, purpose="sales", action=Action.READ, at=at, people=people, details=details
        )


def sealed_log(*, at: datetime, batches: Iterable[int]) -> list[UUID]:
    """Seal what is pending, then as many entries at a time as asked for; return these, as they were written.

    Every entry speaks of two people.
    """
    seal_pending(at=at)
    written = []
    for count in batches:
        written += [use(at=at, people=[UUID(int=n + 10), UUID(int=n + 11)], line=n) for n in range(count)]
        seal_pending(at=at)
    return written


def grown_since_kept(*, at: datetime) -> str:
    """Seal a short log, keep its checkpoint, let the log grow; return what was kept."""
    sealed_log(at=at, batches=[3, 1])
    signed = newest()
    assert signed is not None
    sealed_log(at=at, batches=[2, 4])
    return signed.note


def newest_said() -> list[Said]:
    """Return what every entry says, newest first."""
    return [read(text) for text in Entry.objects.order_by("-id").values_list("text", flat=True)]


def rewrite(entry_id: UUID, old: str, new: str) -> None:
    """Change what an entry says, as somebody at the database would."""
    entry = Entry.objects.get(id=entry_id)
    assert old in entry.text
    Entry.objects.filter(id=entry_id).update(text=entry.text.replace(old, new, 1))


def position(entry_id: UUID) -> int:
    """Where an entry stands."""
    return Leaf.objects.get(entry_id=entry_id).position


@contextmanager
def tampering() -> Iterator[None]:
    """Undo, at the end, whatever was done to the rows; foreign keys are not yet checked inside."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
