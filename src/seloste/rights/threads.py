"""Letters that belong to a request: found by what they answer, by its reference, by who reminds of it.

A letter joins by itself only when it comes from whoever the request is of, and asks for nothing that the request does
not ask for already. Joining shows the letter beside the request and nothing else: it discloses, changes and answers
nothing, for the sender of a letter is easy to forge.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db.models import Q

from seloste.core.access import Action, Actor
from seloste.core.letters.composing import answers_reach
from seloste.core.letters.kinds import Kind
from seloste.core.letters.message import Letter
from seloste.core.letters.reading import Reading
from seloste.core.requests import OPEN, RIGHTS, RequestState
from seloste.mailroom.incoming import Kept, LetterState, open_letter, sort_letter
from seloste.mailroom.outgoing import matters_answered
from seloste.people.selectors import holder
from seloste.people.whole import members_of
from seloste.publications.selectors import current
from seloste.rights.models import Joined, Request
from seloste.rights.steps import StepKind, add_step, log_step

REFERENCE: Final = re.compile(r"\bSEL-[2-9A-HJKMNP-TV-Z]{6}\b")
MOST_REFERENCES: Final = 20
"""References of one letter that are looked up."""


def request_of(kept: Kept, reading: Reading) -> Request | None:
    """Return the request that a letter surely belongs to, or None.

    What comes after the answer may ask for more, and nobody looks at an answered request: it is read as a new letter.
    """
    mine = [request for request in _named(kept.letter) if _is_of(request, kept.letter)]
    if not mine and Kind.REMINDER in reading.kinds:
        mine = _of_sender(kept.letter)
    mine = [request for request in mine if request.state in OPEN]
    asks = {kind.value for kind in reading.kinds if kind in RIGHTS}
    return mine[0] if len(mine) == 1 and asks <= set(mine[0].kinds) else None


def suggested(kept: Kept) -> list[Request]:
    """Return the requests that a letter may belong to, for a person to say so; who sent it is not checked."""
    found = {request.id: request for request in (*_named(kept.letter), *_of_sender(kept.letter))}
    return list(found.values())


def people_of(letter_id: UUID) -> list[UUID]:
    """Return whom a letter is of: the person of the request that it made or belongs to."""
    found = Request.objects.filter(Q(letter_id=letter_id) | Q(joined__letter_id=letter_id))
    return [request.person_id for request in found if request.person_id]


def join(kept: Kept, request: Request, reading: Reading, *, actor: Actor, at: datetime) -> None:
    """Put a letter to its request, in the caller's transaction; a reminder raises the request, and moves no date."""
    Joined.objects.create(letter_id=kept.id, request=request, at=kept.received_at)
    sort_letter(kept.id, LetterState.JOINED)
    reminds = Kind.REMINDER in reading.kinds
    if reminds:
        Request.objects.filter(id=request.id).update(reminded_at=kept.received_at)
    step = StepKind.REMINDED if reminds else StepKind.LETTER_JOINED
    add_step(request, step, actor=actor, at=kept.received_at)
    log_step(request, actor, Action.ADD, at, step=step)


def _named(letter: Letter) -> Iterator[Request]:
    """Yield the open requests that a letter answers a letter of, or calls by reference."""
    answered = matters_answered(filter(None, (letter.in_reply_to, *letter.references)))
    named = list(dict.fromkeys(REFERENCE.findall(f"{letter.subject}\n{letter.full_text}")))
    rows = Request.objects.exclude(state=RequestState.CLOSED.value)
    by_answer = list(rows.filter(id__in=answered))
    yield from by_answer
    known = {request.id for request in by_answer}
    yield from rows.filter(reference__in=named[:MOST_REFERENCES]).exclude(id__in=known)


def _of_sender(letter: Letter) -> list[Request]:
    """Return the newest requests of a letter's sender, as far as they are in the register, that are not closed."""
    person_id = _holder(letter)
    if person_id is None:
        return []
    members = members_of(person_id)
    theirs = Request.objects.filter(person_id__in=members).exclude(state=RequestState.CLOSED.value)
    return list(theirs.order_by("-received_at")[:MOST_REFERENCES])


def _is_of(request: Request, letter: Letter) -> bool:
    """Tell whether a letter comes from the address on file, or the one that the request came from."""
    if request.person_id is not None and _holder(letter) in members_of(request.person_id):
        return True
    first = open_letter(request.letter_id)
    if first is None or not answers_reach(first.letter):
        return False
    return first.letter.from_address.casefold() == letter.from_address.casefold()


def _holder(letter: Letter) -> UUID | None:
    return holder(field=current().description.people.reached_at, text=letter.from_address)
