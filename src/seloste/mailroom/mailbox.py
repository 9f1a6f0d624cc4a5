"""Fetching letters from a mailbox: each is taken into the register first, and only then is its original put away.

Whatever ends in between leaves the original where it is, and the register knows a letter that it has; so fetching
again neither loses a letter nor takes one twice. Several that fetch at once share the letters between them.
"""

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from django.db import InterfaceError, OperationalError

from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.message import MAX_BYTES
from seloste.mailroom.mailbox_account import Account, Lost, NotFetched, Originals
from seloste.mailroom.mailbox_server import Mailbox, Waiting, open_mailbox
from seloste.storage.alone import alone

logger = logging.getLogger(__name__)

Take = Callable[[bytes, datetime], bool]
"""Takes a raw letter in, received at that time, and says whether it is new; committed when it returns."""
Progress = Callable[[int, int], None]
Answer = TypeVar("Answer")

AT_ONCE: Final = 50
"""Letters that are downloaded and put away together."""
BYTES_AT_ONCE: Final = 16 * 1024 * 1024
PAUSES: Final = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds to wait before each further attempt, when no letter was put away since the last one."""
TRIES: Final = 3
"""How often a letter is downloaded alone while the connection ends each time."""


@dataclass(slots=True, kw_only=True)
class Fetched:
    """How many letters were taken, were known already, could not be read, or could not be taken for another reason."""

    taken: int = 0
    known: int = 0
    unread: int = 0
    failed: int = 0

    @property
    def done(self) -> int:
        """How many letters were looked at."""
        return self.taken + self.known + self.unread + self.failed


@dataclass(slots=True, kw_only=True)
class _Run:
    """One fetching, over as many connections as it needs."""

    account: Account
    take: Take
    clock: Callable[[], datetime]
    progress: Progress
    fetched: Fetched = field(default_factory=Fetched)
    dealt_with: set[tuple[int, int]] = field(default_factory=set)
    """Letters that are not looked at again until the next fetching, by UIDVALIDITY and number."""
    lost_with: Counter[tuple[int, int]] = field(default_factory=Counter)
    """How often the connection ended while a letter was downloaded."""


def fetch(
    account: Account,
    *,
    take: Take,
    clock: Callable[[], datetime],
    progress: Progress = lambda _, __: None,
    pause: Callable[[float], object] = time.sleep,
) -> Fetched:
    """Take every letter of the mailbox in, and return what came of them.

    A letter was received when the mail server received it (INTERNALDATE), whatever its sender says, and not later
    than ``clock`` says. What cannot be read goes to a folder of its own. To be called outside any transaction.

    Raises:
        NotFetched: the mailbox cannot be reached after several attempts, or not used; what was taken stays taken.
        NoToken: there is no access token to sign in with.
        OperationalError, InterfaceError: the database is away.
    """
    run = _Run(account=account, take=take, clock=clock, progress=progress)
    attempts, before = 0, 0
    while True:
        try:
            with open_mailbox(account) as mailbox:
                while _pass(run, mailbox):
                    pass
        except Lost as error:
            # Not what was taken but what was put away: the same letters, taken again and again, lead nowhere.
            attempts = 0 if len(run.dealt_with) > before else attempts
            before = len(run.dealt_with)
            if attempts == len(PAUSES):
                raise NotFetched(f"{error} What is there is fetched next time.") from None
            pause(PAUSES[attempts])
            attempts += 1
        else:
            return run.fetched


def count_unread(account: Account) -> int:
    """Return how many letters wait in the folder of those that could not be read.

    Raises:
        Lost, NotFetched, NoToken: the mailbox cannot be looked into.
    """
    with open_mailbox(account) as mailbox:
        return mailbox.count(account.unread)


def _pass(run: _Run, mailbox: Mailbox) -> bool:
    """Take what is there, and tell whether that was anything."""
    found, total = mailbox.waiting()
    uids = [uid for uid in found if (mailbox.validity, uid) not in run.dealt_with]
    before = run.fetched.done
    total += before - (len(found) - len(uids))
    for some in _some_at_once(run, mailbox, uids):
        with alone("mailbox"):  # Two that put an original away at once would leave it there twice.
            here = mailbox.still_here(some)
            for group in _groups(_ask(run, mailbox, here, mailbox.look_at).values() if here else ()):
                _take_group(run, mailbox, group)
                run.progress(run.fetched.done, max(total, run.fetched.done))
    return run.fetched.done > before


def _some_at_once(run: _Run, mailbox: Mailbox, uids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the numbers that are asked about together; one that a connection ended with is asked about alone."""
    alone = [uid for uid in uids if run.lost_with[mailbox.validity, uid]]
    others = [uid for uid in uids if not run.lost_with[mailbox.validity, uid]]
    for start in range(0, len(others), AT_ONCE):
        yield others[start : start + AT_ONCE]
    for uid in alone:
        yield [uid]


def _groups(letters: Iterable[Waiting]) -> Iterator[list[Waiting]]:
    """Yield the letters that are downloaded together."""
    group: list[Waiting] = []
    for letter in letters:
        if group and sum(each.size for each in group) + letter.size > BYTES_AT_ONCE:
            yield group
            group = []
        group.append(letter)
    if group:
        yield group


def _take_group(run: _Run, mailbox: Mailbox, letters: Sequence[Waiting]) -> None:
    """Take letters in, each in its own transaction, and then put their originals away."""
    small = [letter for letter in letters if letter.size <= MAX_BYTES]
    unread = [letter.uid for letter in letters if letter.size > MAX_BYTES]
    raw = _ask(run, mailbox, [letter.uid for letter in small], mailbox.download) if small else {}
    taken = []
    for letter in small:
        if letter.uid not in raw:
            continue
        try:
            new = run.take(raw[letter.uid], _received(letter, run.clock()))
        except UnreadableLetter:
            unread.append(letter.uid)
        except (OperationalError, InterfaceError):
            raise  # Without its database, the register takes no other letter either.
        except Exception as error:  # noqa: BLE001 (one letter must not keep the others out)
            _put_aside(run, mailbox, letter.uid, error)
        else:
            taken.append(letter.uid)
            run.fetched.taken += new
            run.fetched.known += not new
    if run.account.originals is Originals.MOVE:
        mailbox.move(taken, to=run.account.taken)
    else:
        mailbox.delete(taken)
    mailbox.move(unread, to=run.account.unread)
    run.fetched.unread += len(unread)
    run.dealt_with.update((mailbox.validity, uid) for uid in (*taken, *unread))


def _ask(
    run: _Run, mailbox: Mailbox, uids: Sequence[int], ask: Callable[[Sequence[int]], Mapping[int, Answer]]
) -> Mapping[int, Answer]:
    """Return what the server says about letters; one that it cannot tell about is put aside, and keeps no other out.

    A letter can end the connection each time it is asked for: after a few times, it is put aside as well.
    """
    try:
        return ask(uids)
    except Lost as error:
        run.lost_with.update((mailbox.validity, uid) for uid in uids)
        if len(uids) == 1 and run.lost_with[mailbox.validity, uids[0]] > TRIES:
            _put_aside(run, mailbox, uids[0], error)
        raise
    except NotFetched as error:
        if len(uids) == 1:
            _put_aside(run, mailbox, uids[0], error)
            return {}
    return {uid: said for each in uids for uid, said in _ask(run, mailbox, [each], ask).items()}


def _put_aside(run: _Run, mailbox: Mailbox, uid: int, error: Exception) -> None:
    # The kind only: a message may hold what the letter says.
    logger.error(
        "a letter could not be taken (%s); it stays in the mailbox and is tried again", type(error).__name__
    )
    run.dealt_with.add((mailbox.validity, uid))
    run.fetched.failed += 1


def _received(letter: Waiting, now: datetime) -> datetime:
    """Return when the letter came: by the mail server's clock, but never in the future."""
    return min(letter.received_at or now, now)
