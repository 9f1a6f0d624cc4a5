"""What goes on by itself: sealing the log, fetching and sending letters, sending checkpoints, ending what has had its time."""

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import formataddr

from django.conf import settings
from django.db import close_old_connections, connections
from django.utils import timezone

from seloste.audit.retention import end_details
from seloste.audit.sealing import seal_pending
from seloste.audit.sending import send_checkpoint
from seloste.edge.store.opening import opened
from seloste.forms.services import FORM, take_in
from seloste.jobs.services import Handler, do_due
from seloste.jobs.turns import give_back, take_turn
from seloste.links.services import forget_expired
from seloste.mailroom.outgoing import send_due
from seloste.project.fetching import fetch_letters
from seloste.project.mail import Delivery
from seloste.publications.handing import Handing
from seloste.publications.selectors import current
from seloste.rights.answering import finish_erasures
from seloste.rights.entering import SIGN_IN, send_code
from seloste.rights.erasing import forget_erased
from seloste.rights.fetching import expire_answers
from seloste.rights.noting import REQUEST, take_request
from seloste.storage import truncate_wal
from seloste.storage.writing import StillRead
from seloste.systems.sendings import forget_sendings

logger = logging.getLogger(__name__)

SEALING = timedelta(seconds=0.5)
"""Entries are sealed at least once a second."""

PUT_OFF = timedelta(seconds=0.5)
"""How long what somebody sent waits at most before it is taken in."""

LOOKING = timedelta(minutes=1)
"""How often a worker looks whether it is its turn, and how soon what failed is tried again."""

HANDING = timedelta(seconds=2)
"""How soon visitors are asked by a description that was published."""

HANDLERS: Mapping[str, Handler] = {FORM: take_in, SIGN_IN: send_code, REQUEST: take_request}
"""Who does each kind of work that was put off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """Something to do again and again.

    What is done ``in_turn`` is done by one worker at a time, wherever it runs, and its next time is kept in the
    database. The rest shares itself out: whoever comes first takes what there is.
    """

    name: str
    every: timedelta
    do: Callable[[datetime], object]
    in_turn: bool = True


def chores() -> tuple[Chore, ...]:
    """Return what this installation's worker does."""
    sealing = Chore(name="sealing", every=SEALING, do=lambda at: seal_pending(at=at), in_turn=False)
    ending = Chore(name="ending answers", every=timedelta(minutes=1), do=lambda at: expire_answers(at=at))
    forgetting = Chore(name="ending details of the log", every=timedelta(hours=1), do=_end_details)
    working = Chore(name="doing what was put off", every=PUT_OFF, do=_do_due, in_turn=False)
    finishing = Chore(
        name="erasing as agreed", every=timedelta(minutes=1), do=lambda at: finish_erasures(at=at)
    )
    erased = Chore(
        name="forgetting letters to the erased", every=timedelta(hours=1), do=lambda at: forget_erased(at=at)
    )
    links = Chore(name="ending links", every=timedelta(hours=1), do=lambda at: forget_expired(at=at))
    sendings = Chore(
        name="forgetting what was sent", every=timedelta(hours=1), do=lambda at: forget_sendings(at=at)
    )
    handing = Chore(
        name="telling the edge what is published",
        every=HANDING,
        do=Handing(opened(settings.EDGE.database)).do,
        in_turn=False,
    )
    always: tuple[Chore, ...] = (
        sealing, working, ending, forgetting, finishing, erased, links, sendings, handing,
    )  # fmt: skip
    outside = settings.SELOSTE.checkpoints
    if outside.folder or outside.mail_to:
        always += (Chore(name="sending checkpoints", every=timedelta(minutes=10), do=_send_checkpoint),)
    if mailbox := settings.SELOSTE.mailbox:
        fetching = Chore(
            name="fetching letters", every=timedelta(minutes=1), do=lambda _: fetch_letters(mailbox)
        )
        always += (fetching,)
    if settings.SELOSTE.mail.delivery is Delivery.OUTBOX:
        return always
    return (
        *always,
        Chore(
            name="sending letters",
            every=timedelta(seconds=1),
            do=lambda at: send_due(at=at),
            in_turn=False,
        ),
    )


def _end_details(at: datetime) -> int:
    description = current().description
    period = description.retention[description.evidence.log.retention].keep
    return end_details(before=period.before(at), at=at)


def _do_due(at: datetime) -> int:
    done = do_due(HANDLERS, at=at)
    if done:
        with suppress(StillRead):  # Somebody reads; the next time empties it.
            truncate_wal("keys")
    return done


def _send_checkpoint(at: datetime) -> object:
    description = current().description
    sender = formataddr((description.controller.name, description.contact_person.email))
    return send_checkpoint(sender=sender, at=at)


def work(stop: threading.Event) -> None:
    """Do every chore when it is due, each in a thread of its own, until ``stop`` is set.

    A mail server that hangs must not keep the log from being sealed.
    """
    threads = [threading.Thread(target=_again_and_again, args=(chore, stop)) for chore in chores()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _again_and_again(chore: Chore, stop: threading.Event) -> None:
    while not stop.is_set():
        close_old_connections()
        do_once(chore, at=timezone.now())
        stop.wait(min(chore.every, LOOKING).total_seconds() if chore.in_turn else chore.every.total_seconds())
    connections.close_all()


def do_once(chore: Chore, *, at: datetime) -> None:
    """Do a chore if it is this worker's turn; one that fails is tried again, within a minute."""
    try:
        if chore.in_turn and not take_turn(chore.name, every=chore.every, at=at):
            return
        try:
            chore.do(at)
        except Exception:
            if chore.in_turn:
                give_back(chore.name, again_at=at + LOOKING)
            raise
    except Exception as error:  # noqa: BLE001 (one failure must not end the chore for good)
        # The kind only: a message or a traceback may hold personal data.
        logger.error("%s failed (%s); it is tried again", chore.name, type(error).__name__)  # noqa: TRY400
