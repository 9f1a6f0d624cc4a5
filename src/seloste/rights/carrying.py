"""Carrying out one part of a request, with one click: each does what the console does, and says that it is done.

The person is known and has shown who they are; a person of the staff decides. What was done twice changes nothing,
so a crash between doing and noting leaves a part that waits, and can be done again.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from itertools import product
from uuid import UUID

from seloste.consents.selectors import states
from seloste.core.access import Action, Actor
from seloste.core.consent import Act, BadChoice, Choice, Ground, State
from seloste.core.description import Description, Language
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.core.requests import Decision
from seloste.mailroom.incoming import Door, open_letter
from seloste.people import choosing
from seloste.people.correcting import correct
from seloste.people.whole import members_of
from seloste.publications.selectors import current
from seloste.rights.deciding import refusal
from seloste.rights.models import Request
from seloste.rights.parts import decide_part, note_done, waiting
from seloste.rights.steps import OutOfOrder
from seloste.storage import writing

_ACTS = {Door.STAFF: Act.SAID_BY_PHONE}
"""How what was asked for came; everything else was written."""

BY_HAND = frozenset({Kind.DISCLOSURE_PERMISSION, Kind.DISCLOSURE_WITHDRAWAL})
"""What is done outside the register, so that a person can only say that it is done."""


class NothingChosen(SelosteError):
    """Something has to be chosen that is to be done."""


def correct_fields(
    *, request_id: UUID, changes: Mapping[str, Sequence[str]], actor: Actor, at: datetime
) -> Refused | None:
    """Let each field say what the person asked for (Art. 16).

    Raises:
        OutOfOrder: the request does not wait for that.
        NothingChosen: no field was named.
        BadValues: a value is not of its field's type; of fields before it, what was changed stays changed.
    """
    return _change(request_id, Kind.RECTIFICATION, changes, actor, at)


def erase_fields(*, request_id: UUID, fields: Collection[str], actor: Actor, at: datetime) -> Refused | None:
    """Remove what single fields say (Art. 17), and leave the rest.

    Raises:
        OutOfOrder: as above.
        NothingChosen: as above.
    """
    return _change(request_id, Kind.ERASURE, dict.fromkeys(fields, ()), actor, at)


def erase_everything(*, request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Agree to erase the person (Art. 17); it is done with the answer, which could not reach them afterwards.

    Raises:
        OutOfOrder: the request does not wait for that.
    """
    with writing():
        if (refused := refusal(actor, Action.ERASE, at, request=request_id)) is not None:
            return refused
        request = waiting(request_id=request_id, kind=Kind.ERASURE)
        decide_part(request, Kind.ERASURE, Decision.AGREED, actor=actor, at=at)
    return None


def restrict(*, request_id: UUID, ground: Ground, actor: Actor, at: datetime) -> Refused | None:
    """Restrict the processing of the person's data (Art. 18(1)).

    Raises:
        OutOfOrder: the request does not wait for that.
    """
    request, (person_id, *_), description = _begin(request_id, Kind.RESTRICTION)
    outcome = choosing.restrict_for(
        actor=actor,
        purpose=description.rights_purpose(),
        person_id=person_id,
        ground=ground,
        act=_act(request),
        at=at,
    )
    return outcome if isinstance(outcome, Refused) else _done(request, Kind.RESTRICTION, actor, at)


def object_to(*, request_id: UUID, purposes: Collection[str], actor: Actor, at: datetime) -> Refused | None:
    """Stop using the person's data for these purposes (Art. 21).

    Raises:
        OutOfOrder: the request does not wait for that.
        NothingChosen: no purpose was named.
        BadChoice: people cannot object to one of them.
    """
    request, (person_id, *_), description = _begin(request_id, Kind.OBJECTION, purposes)
    for about in purposes:
        outcome = choosing.object_for(
            actor=actor,
            purpose=description.rights_purpose(),
            person_id=person_id,
            about=about,
            act=_act(request),
            at=at,
        )
        if isinstance(outcome, Refused):
            return outcome
    return _done(request, Kind.OBJECTION, actor, at)


def withdraw(*, request_id: UUID, purposes: Collection[str], actor: Actor, at: datetime) -> Refused | None:
    """Write down that the person withdraws consent to these purposes (Art. 7(3)).

    Raises:
        OutOfOrder: the request does not wait for that.
        NothingChosen: no purpose was named.
        BadChoice: there is no such consent to withdraw.
    """
    request, members, description = _begin(request_id, Kind.CONSENT_WITHDRAWAL, purposes)
    if not set(purposes) <= set(description.consents_of_people):
        raise BadChoice("This purpose does not rest on a person's consent, so there is none to withdraw.")
    given = [(purpose, member) for purpose in purposes for member in _givers(members, purpose, at)]
    for about, member in given:
        outcome = choosing.note_choice(
            actor=actor,
            purpose=description.rights_purpose(),
            person_id=member,
            about=about,
            choice=Choice.WITHDRAWN,
            act=_act(request),
            language=Language(request.language),
            at=at,
        )
        if isinstance(outcome, Refused):
            return outcome
    return _done(request, Kind.CONSENT_WITHDRAWAL, actor, at)


def done_by_hand(*, request_id: UUID, kind: Kind, actor: Actor, at: datetime) -> Refused | None:
    """Say that what was asked for is done, where the register itself has nothing to do.

    Raises:
        OutOfOrder: the request does not wait for that, or the register does it itself.
    """
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id, kind=kind)) is not None:
            return refused
        if kind not in BY_HAND:
            raise NothingChosen("Nothing was done: choose what is to be done.")
        request = waiting(request_id=request_id, kind=kind)
        decide_part(request, kind, Decision.DONE, actor=actor, at=at)
    return None


def _change(
    request_id: UUID, kind: Kind, changes: Mapping[str, Sequence[str]], actor: Actor, at: datetime
) -> Refused | None:
    request, members, description = _begin(request_id, kind, changes)
    # What two entries say is read as one: the person's own says it from now on, and no other says anything else.
    for (field, values), member in product(changes.items(), members):
        outcome = correct(
            person_id=member,
            field=field,
            values=values if member == members[0] else (),
            source=_source(description),
            purpose=description.rights_purpose(),
            actor=actor,
            at=at,
        )
        if isinstance(outcome, Refused):
            return outcome
    return _done(request, kind, actor, at)


def _begin(
    request_id: UUID, kind: Kind, chosen: Collection[str] | None = None
) -> tuple[Request, Sequence[UUID], Description]:
    """Return the request, who it concerns (themselves first, then whoever was merged into them), the description."""
    with writing():
        request = waiting(request_id=request_id, kind=kind)
    if chosen is not None and not chosen:
        raise NothingChosen("Nothing was done: choose what is to be done.")
    members = members_of(request.person_id) if request.person_id else ()
    if not members:
        raise OutOfOrder("Nothing was done: whoever this request is of is not in the register any more.")
    return request, members, current().description


def _givers(members: Sequence[UUID], purpose: str, at: datetime) -> Sequence[UUID]:
    """Return whose consent there is to withdraw: whoever was merged into the person may be the one who gave it."""
    there = (State.GIVEN, State.AWAITING_CONFIRMATION)
    return [each for each in members if states(each, at=at).get(purpose) in there] or members[:1]


def _done(request: Request, kind: Kind, actor: Actor, at: datetime) -> Refused | None:
    with writing():
        refused = refusal(actor, Action.ANSWER, at, request=request.reference, kind=kind)
        if refused is None:
            note_done(request.id, kind, actor=actor, at=at)
    return refused


def _source(description: Description) -> str:
    """Return what the person themselves said: as inquiries come, or the first source that is the person."""
    if description.inquiries is not None:
        return description.inquiries.source
    return next(key for key, source in description.sources.items() if source.from_person)


def _act(request: Request) -> Act:
    letter = open_letter(request.letter_id)
    return _ACTS.get(letter.door, Act.WROTE_LETTER) if letter else Act.WROTE_LETTER
