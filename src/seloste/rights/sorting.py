"""A person's judgement on a letter that could not be read surely, or was read wrongly."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from seloste.core.access import SYSTEM, Action, Actor
from seloste.core.description import Language
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.letters.reading import read
from seloste.core.outcomes import Refused
from seloste.core.requests import OPEN, RequestState, in_order, needs_proof
from seloste.inquiries.services import take_letter
from seloste.links.services import end
from seloste.mailroom.incoming import Kept, LetterState, open_letter, sort_letter
from seloste.people.selectors import contact_address
from seloste.rights.deciding import refusal
from seloste.rights.identifying import ask_who_asked
from seloste.rights.models import Part, Request
from seloste.rights.opening import open_request
from seloste.rights.steps import StepKind, add_step, is_proven, locked, move
from seloste.rights.threads import join
from seloste.storage import writing

T = TypeVar("T")


class NothingAsked(SelosteError):
    """A request asks for at least one thing."""


def sort_as_request(
    *, letter_id: UUID, kinds: Sequence[Kind], language: Language, actor: Actor, at: datetime
) -> UUID | Refused | None:
    """Open the request that a person saw in a letter, counted from the day it came; return its id.

    Raises:
        NothingAsked: ``kinds`` names nothing that can be asked for; nothing was done.
    """

    def put(kept: Kept) -> UUID:
        if not in_order(kinds):
            raise NothingAsked("Nothing was done: choose what the letter asks for.")
        return open_request(kept, kinds=kinds, language=language, actor=actor, at=at).id

    return _sorted(letter_id, actor, at, put)


def sort_into(*, letter_id: UUID, request_id: UUID, actor: Actor, at: datetime) -> bool | Refused | None:
    """Put a letter to a request that is not closed; False when there is no such request."""

    def put(kept: Kept) -> bool:
        request = locked(request_id, *OPEN, RequestState.ANSWERED)
        if request is None:
            return False
        join(kept, request, read(kept.letter), actor=actor, at=at)
        return True

    return _sorted(letter_id, actor, at, put)


def sort_as_inquiry(
    *, letter_id: UUID, language: Language, actor: Actor, at: datetime
) -> UUID | Refused | None:
    """Make an inquiry of a letter that uses no right; its sender is registered if they are new.

    Raises:
        BadValues: the sender's address is none that could be kept.
    """
    return _sorted(letter_id, actor, at, lambda kept: take_letter(kept, language=language, at=at))


def set_aside(*, letter_id: UUID, actor: Actor, at: datetime) -> bool | Refused:
    """Note that a letter is no request; it is kept, and can be looked at and sorted again."""

    def put(kept: Kept) -> bool:
        sort_letter(kept.id, LetterState.SET_ASIDE)
        return True

    done = _sorted(letter_id, actor, at, put)
    return False if done is None else done


def sort_again(*, letter_id: UUID, actor: Actor, at: datetime) -> bool | Refused:
    """Put a letter that was set aside, or taken for an automatic one, back among those to sort."""

    def put(kept: Kept) -> bool:
        sort_letter(kept.id, LetterState.TO_SORT)
        return True

    states = (LetterState.SET_ASIDE, LetterState.AUTOMATIC)
    done = _sorted(letter_id, actor, at, put, states)
    return False if done is None else done


def read_anew(*, request_id: UUID, kinds: Sequence[Kind], actor: Actor, at: datetime) -> bool | Refused:
    """Correct what a request was taken to ask for; what was decided already stays. False when it is answered.

    One that went on without a proof of who asked waits for it when it turns out to ask for what needs one.

    Raises:
        NothingAsked: nothing would be left that it asks for.
    """
    asked = in_order(kinds)
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id, kinds=asked)) is not None:
            return refused
        if not asked:
            raise NothingAsked("Nothing was done: choose what the letter asks for.")
        request = locked(request_id, *OPEN)
        if request is None:
            return False
        decided = Part.objects.filter(request=request).values_list("kind", flat=True)
        request.kinds = [kind.value for kind in in_order({*asked, *decided})]
        request.save(update_fields=["kinds"])
        _settle(request, actor=actor, at=at)
    return True


def _settle(request: Request, *, actor: Actor, at: datetime) -> None:
    """Let a request that was read anew stand where one stands that was read so at once; ask who asked if need be."""
    proof = needs_proof(in_order(request.kinds)) and not is_proven(request)
    then = RequestState.AWAITING_IDENTITY if proof else RequestState.IDENTIFIED
    if request.person_id is None or request.state == then.value:
        add_step(request, StepKind.READ_ANEW, actor=actor, at=at)
        return
    move(request, then, kind=StepKind.READ_ANEW, actor=actor, at=at)
    end(matter_id=request.id)
    address = contact_address(actor=SYSTEM, person_id=request.person_id, at=at) if proof else None
    if isinstance(address, str):
        ask_who_asked(request, request.person_id, address, at=at)


def _sorted(
    letter_id: UUID,
    actor: Actor,
    at: datetime,
    become: Callable[[Kept], T],
    states: Sequence[LetterState] = (LetterState.TO_SORT,),
) -> T | Refused | None:
    """Decide, and do with the letter what was judged; None when it does not wait for that any more."""
    with writing():
        if (refused := refusal(actor, Action.SORT, at, letter=letter_id)) is not None:
            return refused
        kept = open_letter(letter_id, alone=True)
        return become(kept) if kept is not None and kept.state in states else None
