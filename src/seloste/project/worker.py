"""What goes on by itself: sealing the log, sending letters, ending answers whose time is over."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from seloste.audit.sealing import seal_pending
from seloste.core.errors import SelosteError
from seloste.mailroom.outgoing import send_due
from seloste.project.config import Delivery
from seloste.rights.fetching import expire_answers

logger = logging.getLogger(__name__)

PAUSE = 0.5
"""Seconds between two rounds: entries are sealed at least once a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """Something to do again and again."""

    name: str
    every: timedelta
    do: Callable[[datetime], object]


def chores() -> tuple[Chore, ...]:
    """Return what this installation's worker does."""
    sealing = Chore(name="sealing", every=timedelta(0), do=lambda at: seal_pending(at=at))
    ending = Chore(name="ending answers", every=timedelta(minutes=1), do=lambda at: expire_answers(at=at))
    if settings.SELOSTE.mail.delivery is Delivery.OUTBOX:
        return (sealing, ending)
    sending = Chore(name="sending letters", every=timedelta(seconds=1), do=lambda at: send_due(at=at))
    return (sealing, sending, ending)


def work(stop: threading.Event) -> None:
    """Do every chore when it is due, until ``stop`` is set; one that fails is tried again."""
    due = {chore.name: timezone.now() for chore in chores()}
    while not stop.is_set():
        close_old_connections()
        for chore in chores():
            now = timezone.now()
            if now < due[chore.name]:
                continue
            due[chore.name] = now + chore.every
            try:
                chore.do(now)
            except (SelosteError, DatabaseError) as error:
                logger.error("%s failed (%s); it is tried again", chore.name, type(error).__name__)  # noqa: TRY400 (a traceback may hold personal data)
        stop.wait(PAUSE)
