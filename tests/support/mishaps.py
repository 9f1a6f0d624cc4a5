"""What goes wrong, on purpose: children of a nursery that die at a commit, find no room, or wait for a lock."""

import os
import resource
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import DatabaseError, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils import timezone
from load import CONTACT, change, choice, command, commanded, letter, person, record, values_of
from nursery import say

from seloste.consents.rights import object_to, restrict
from seloste.consents.selectors import objections, restricted, states
from seloste.continuity import replaying
from seloste.core.consent import Channel, Ground, Said
from seloste.mailroom.incoming import open_letter
from seloste.mailroom.models import Letter
from seloste.project.fetching import fetch_letters
from seloste.project.mail import Mailbox
from seloste.project.opening import check_register
from seloste.publications.selectors import current
from seloste.rights.erasing import erase
from seloste.storage import sql
from seloste.vault.documents import destroy
from seloste.vault.journal import Decided, DecisionKind, mark_done, write_down

OBJECTED = "marketing"


def watch(person_id: str, kind: str, at: str | None = None, done: bool = True) -> None:
    """Write a decision down, as of something that its room has carried out already, and say its id."""
    decision = write_down(
        owner_id=UUID(person_id),
        kind=DecisionKind(kind),
        content=None,
        retention="",
        at=datetime.fromisoformat(at) if at else timezone.now(),
    )
    if done:
        mark_done(decision)
    say(id=str(decision))


def decide_everything(person_id: str, erased: str) -> None:
    """Have one person withdraw, object, restrict and correct, and another erased, through the services."""
    who, at = UUID(person_id), timezone.now()
    said = Said(channel=Channel.LETTER, actor=CONTACT.reference, notice_version=current().hash)
    choice(who, "withdrawn")
    object_to(person_id=who, purpose=OBJECTED, said=said, actor=CONTACT, at=at)
    change(who, "+358407654321")
    restrict(person_id=who, ground=Ground.ACCURACY_CONTESTED, said=said, actor=CONTACT, at=at)
    erase(person_id=UUID(erased), actor=CONTACT, at=at)


def what_holds(person_id: str) -> None:
    """Say what was decided of somebody, as the rooms tell it."""
    who = UUID(person_id)
    say(
        marketing=states(who, at=timezone.now()).get("marketing"),
        objected=sorted(objections([who]).get(who, ())),
        restricted=who in restricted([who]),
        phones=values_of(who, "phone"),
    )


def _watched(without: str = "") -> list[list[str]]:
    """Have every decision only be noted, whatever its room is, and return where."""
    noted: list[list[str]] = []

    def note(decided: Decided) -> None:
        noted.append([decided.kind.value, str(decided.owner_id), str(decided.id)])

    replaying.APPLY = {kind: note for kind in DecisionKind if kind.value != without}
    return noted


def restore_watched(words: list[str], without: str = "") -> None:
    """Restore, and say how it ended and which decisions were carried out."""
    noted = _watched(without)
    done = commanded(words)
    say(**done, carried_out=noted)


def restore_alone(words: list[str], people: list[str]) -> None:
    """Restore, with the decisions about these people carried out by their rooms, and no others at all."""
    rooms = dict(replaying.APPLY)

    def carry_out(decided: Decided) -> None:
        if str(decided.owner_id) in people:
            rooms[decided.kind](decided)

    replaying.APPLY = dict.fromkeys(DecisionKind, carry_out)
    command(words)


def open_watched() -> None:
    """Open the register, and say which decisions were carried out."""
    noted = _watched()
    check_register()
    say(carried_out=noted)


def command_in_little_room(words: list[str], room: int) -> None:
    """Run a command that can make no file larger than ``room`` bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    command(words)


def until_full(database: str) -> None:
    """Work until there is no room left, and say what was finished and how it ended."""
    check_register()
    for alias in [database] if database else []:
        with connections[alias].cursor() as cursor:
            cursor.execute("PRAGMA page_count")
            pages = cursor.fetchone()[0]
            cursor.execute(f"PRAGMA max_page_count={pages + 2}")
    try:
        for number in range(2_000):
            name = f"full{database}{number}"
            who = person(name)
            say(op="person", id=str(who), name=f"Aino {name}")
            say(op="record", person=str(who), id=str(record(who, name)), number=name)
    except DatabaseError as error:
        say(error=type(error).__name__)


def impatiently(number: str, milliseconds: int) -> None:
    """Register somebody, waiting no longer than that for a lock, and say how it ended."""
    check_register()
    for alias in ("default", "keys"):
        if connections[alias].vendor == "sqlite":
            with connections[alias].cursor() as cursor:
                cursor.execute(f"PRAGMA busy_timeout={milliseconds}")
    try:
        person(number.replace(" ", "."))
    except DatabaseError as error:
        say(error=type(error).__name__)
        return
    say(error="")


def die_at(step: int, before: bool, operation: str, number: str, person_id: str = "") -> None:
    """Carry out an operation and die at its commit number ``step``, just before or just after it."""
    commits = 0

    def dying(commit: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any, **named: Any) -> Any:
            nonlocal commits
            commits += 1
            if commits == step and before:
                os._exit(9)
            done = commit(*given, **named)
            if commits == step:
                os._exit(9)
            return done

        return counted

    BaseDatabaseWrapper.commit = dying(BaseDatabaseWrapper.commit)  # type: ignore[method-assign]
    for name in ("rows", "run"):
        _replace(getattr(sql, name), lambda ask: _alone(ask, dying(ask)))
    OPERATIONS[operation](number, UUID(person_id) if person_id else None)
    say(commits=commits)


def _alone(ask: Callable[..., Any], dying: Callable[..., Any]) -> Callable[..., Any]:
    """Let a statement that writes outside any transaction, and so commits itself, count as a commit."""

    def asked(statement: str, *given: Any, database: str = "default") -> Any:
        writes = any(word in statement for word in ("INSERT", "UPDATE", "DELETE"))
        alone = writes and not connections[database].in_atomic_block
        return (dying if alone else ask)(statement, *given, database=database)

    return asked


def _replace(function: Callable[..., Any], by: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Put another function in the place of one, wherever it was imported to."""
    for module in [each for name, each in sys.modules.items() if name.startswith("seloste.")]:
        for name, value in list(vars(module).items()):
            if value is function:
                setattr(module, name, by(function))


def fetch_mailbox(mailbox: dict[str, Any]) -> None:
    """Fetch letters as the worker does, saying how far it is, and in the end what came of them."""
    check_register()
    fetched = fetch_letters(Mailbox(**mailbox), progress=lambda done, total: say(done=done, total=total))
    say(fetched=asdict(fetched))


def letters_kept() -> None:
    """Say which letters the register has, by their Message-ID, once for each time it has one."""
    kept = [open_letter(letter_id) for letter_id in Letter.objects.values_list("id", flat=True)]
    say(ids=[each.letter.message_id for each in kept if each])


OPERATIONS: Mapping[str, Callable[[str, UUID | None], object]] = {
    "register a person": lambda number, _: person(number),
    "add a record with a new key": lambda number, who: record(_known(who), number),
    "take in a letter": lambda number, _: letter(number),
    "write down a choice": lambda _, who: choice(_known(who), "withdrawn"),
    "correct a field": lambda _, who: change(_known(who), "+358401234567"),
    "erase somebody": lambda _, who: erase(person_id=_known(who), actor=CONTACT, at=timezone.now()),
    "destroy somebody's keys": lambda _, who: destroy(_known(who), at=timezone.now()),
}


def _known(person_id: UUID | None) -> UUID:
    assert person_id is not None
    return person_id


TASKS: Mapping[str, Callable[..., None]] = {
    task.__name__: task
    for task in (
        watch,
        decide_everything,
        what_holds,
        restore_watched,
        restore_alone,
        open_watched,
        command_in_little_room,
        until_full,
        impatiently,
        die_at,
        fetch_mailbox,
        letters_kept,
    )
}
