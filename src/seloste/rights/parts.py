"""What was decided on each part of a request: kept apart, so that three things asked for are answered together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.correspondence import Told
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.core.requests import WHY_NOT, WITHOUT_PROOF, Decision, RequestState, WhyNot, in_order, undecided
from seloste.publications.selectors import current
from seloste.rights.deciding import refusal
from seloste.rights.models import Part, Request
from seloste.rights.steps import OutOfOrder, StepKind, add_step, locked
from seloste.storage import new_id, writing
from seloste.vault.documents import KeyLost, Sealed, keys_of

LONGEST_WORDS = 2_000
"""Characters of the staff's own words on one part."""


class PartsOpen(SelosteError):
    """A request is answered when everything it asks for was decided on."""


class CannotRefuse(SelosteError):
    """What was asked for cannot be refused with that reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One thing that a request asks for, and what was decided; ``decision`` is None as long as nothing was."""

    kind: Kind
    decision: Decision | None = None
    why: WhyNot | None = None
    words: str = ""
    at: datetime | None = None


def parts_of(request: Request) -> Sequence[Decided]:
    """Return everything that a request asks for, with what was decided."""
    kept = {Kind(row.kind): row for row in Part.objects.filter(request=request)}
    return [_decided(kept[kind]) if kind in kept else Decided(kind=kind) for kind in in_order(request.kinds)]


def told(request: Request) -> Sequence[Told]:
    """Return what a letter tells of each part.

    Raises:
        PartsOpen: something was not decided on yet.
    """
    parts = parts_of(request)
    if undecided([part.kind for part in parts], [part.kind for part in parts if part.decision]):
        raise PartsOpen("Nothing was sent: decide on everything that was asked for first.")
    return [Told(kind=part.kind, decision=part.decision, why=part.why, words=part.words) for part in parts]


def waiting(*, request_id: UUID, kind: Kind) -> Request:
    """Return a request whose person is known and whose part ``kind`` waits for a decision, kept so for the transaction.

    Raises:
        OutOfOrder: it does not wait for that.
    """
    # Art. 21(3): what needs no proof does not wait for one because something else was asked for in the same letter.
    unproven = (RequestState.AWAITING_IDENTITY,) if kind in WITHOUT_PROOF else ()
    request = locked(request_id, RequestState.IDENTIFIED, *unproven)
    if (
        request is None
        or request.person_id is None
        or kind.value not in request.kinds
        or Part.objects.filter(request=request, kind=kind.value).exists()
    ):
        raise OutOfOrder("This part of the request is not waiting for a decision; look at it again.")
    return request


def decide_part(
    request: Request,
    kind: Kind,
    decision: Decision,
    *,
    actor: Actor,
    at: datetime,
    why: WhyNot | None = None,
    words: str = "",
) -> None:
    """Write down what was decided on one part of a request."""
    part_id, said = new_id(), words[:LONGEST_WORDS].strip()
    # Under the key of the letter, so that the words go with it.
    place = _place(request.letter_id, part_id, current().description.evidence.requests.retention)
    with writing():
        Part.objects.create(
            id=part_id,
            request=request,
            kind=kind.value,
            decision=decision.value,
            why=why.value if why else "",
            owner_id=place.owner_id,
            retention=place.retention,
            sealed=keys_of([place.owner_id]).seal({"words": said}, place) if said else None,
            at=at,
            by=actor.reference,
        )
        add_step(request, StepKind.PART_DECIDED, actor=actor, at=at)


def note_done(request_id: UUID, kind: Kind, *, actor: Actor, at: datetime) -> None:
    """Write down that a part was carried out just now, though somebody refused it meanwhile: it is done.

    In the caller's transaction.

    Raises:
        OutOfOrder: somebody else has carried it out, or the request is answered.
    """
    request = locked(request_id, RequestState.IDENTIFIED, RequestState.AWAITING_IDENTITY)
    if request is not None:
        Part.objects.filter(request=request, kind=kind.value, decision=Decision.REFUSED.value).delete()
    decide_part(waiting(request_id=request_id, kind=kind), kind, Decision.DONE, actor=actor, at=at)


def refuse(
    *, request_id: UUID, kind: Kind, why: WhyNot, words: str = "", actor: Actor, at: datetime
) -> Refused | None:
    """Decide that a part is not carried out, with the reason that the person is told (Art. 12(4)).

    Raises:
        OutOfOrder: the request does not wait for that.
        CannotRefuse: that is no reason for refusing it.
    """
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id, kind=kind, why=why)) is not None:
            return refused
        request = waiting(request_id=request_id, kind=kind)
        if why not in WHY_NOT.get(kind, ()):
            raise CannotRefuse("Nothing was done: what is asked for cannot be refused with this reason.")
        decide_part(request, kind, Decision.REFUSED, why=why, words=words, actor=actor, at=at)
    return None


def decide_again(*, request_id: UUID, kind: Kind, actor: Actor, at: datetime) -> bool | Refused:
    """Take a decision back that has done nothing yet: a refusal, or the agreement to erase with the answer."""
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id, kind=kind)) is not None:
            return refused
        request = locked(request_id, RequestState.IDENTIFIED, RequestState.AWAITING_IDENTITY)
        undone = [Decision.REFUSED.value, Decision.AGREED.value]
        found = Part.objects.filter(request=request, kind=kind.value, decision__in=undone)
        if request is None or not found.delete()[0]:
            return False
        add_step(request, StepKind.PART_OPEN_AGAIN, actor=actor, at=at)
    return True


def all_done(request: Request) -> None:
    """Say of what was agreed on that it is done."""
    with writing():
        Part.objects.filter(request=request, decision=Decision.AGREED.value).update(
            decision=Decision.DONE.value
        )


def agreed_and_answered() -> list[Request]:
    """Return the requests that were answered, of which something agreed on is not done."""
    answered = [RequestState.ANSWERED.value, RequestState.CLOSED.value]
    return list(Request.objects.filter(state__in=answered, parts__decision=Decision.AGREED.value))


def is_to_erase(parts: Sequence[Told]) -> bool:
    """Tell whether everything about the person is to be erased with the answer."""
    return any(part.kind is Kind.ERASURE and part.decision is Decision.AGREED for part in parts)


def _decided(row: Part) -> Decided:
    return Decided(
        kind=Kind(row.kind),
        decision=Decision(row.decision),
        why=WhyNot(row.why) if row.why else None,
        words=_words(row),
        at=row.at,
    )


def _words(row: Part) -> str:
    if row.sealed is None:
        return ""
    try:
        document = keys_of([row.owner_id]).open(row.sealed, _place(row.owner_id, row.id, row.retention))
    except KeyLost:
        return ""
    return str(document["words"])


def _place(letter_id: UUID, part_id: UUID, retention: str) -> Sealed:
    return Sealed(owner_id=letter_id, retention=retention, row_id=part_id, kind="rights.part")
