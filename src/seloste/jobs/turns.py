"""Whose turn it is to do what is done again and again: several workers do it once between them."""

from datetime import datetime, timedelta

from django.db.models import Q

from seloste.jobs.models import Turn
from seloste.storage import writing


def take_turn(name: str, *, every: timedelta, at: datetime) -> bool:
    """Tell whether it is time to do it, and that this worker does it; the next time is ``every`` later.

    A next time that lies further ahead than that was set by a clock that has been put right since.
    """
    with writing():
        turn, created = Turn.objects.get_or_create(name=name, defaults={"due_at": at + every})
        if created:
            return True
        due = Turn.objects.filter(Q(due_at__lte=at) | Q(due_at__gt=at + every), name=turn.name)
        return bool(due.update(due_at=at + every))


def give_back(name: str, *, again_at: datetime) -> None:
    """Let it be done again at that time, because it failed."""
    with writing():
        Turn.objects.filter(name=name).update(due_at=again_at)
