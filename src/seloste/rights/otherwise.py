"""Noting that a request was answered outside the register: by post, by phone, at the counter (Art. 12(1)).

Somebody may have no e-mail address, or never confirm that it was they who asked; and whoever was erased meanwhile
is nobody that could be answered. Their requests end too.
"""

from datetime import datetime
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.outcomes import Refused
from seloste.core.requests import OPEN, RequestState
from seloste.links.services import end
from seloste.people.whole import members_of
from seloste.rights.answering import erase_as_agreed
from seloste.rights.deciding import refusal
from seloste.rights.models import Request
from seloste.rights.parts import is_to_erase, told
from seloste.rights.steps import OutOfOrder, StepKind, locked, log_step, move
from seloste.storage import writing


def answered_otherwise(*, request_id: UUID, actor: Actor, at: datetime) -> Refused | None:
    """Close a request that the actor has answered another way; whoever was to be erased with it is erased.

    Raises:
        OutOfOrder: the request is answered already.
        PartsOpen: it is settled who asked, and something they ask for was not decided on.
    """
    with writing():
        if (refused := refusal(actor, Action.ANSWER, at, request=request_id)) is not None:
            return refused
        request = locked(request_id, *OPEN)
        if request is None:
            raise OutOfOrder("This request is answered already; look at it again.")
        parts = told(request) if _is_to_be_decided(request) else ()
        move(request, RequestState.CLOSED, kind=StepKind.ANSWERED_OTHERWISE, actor=actor, at=at)
        end(matter_id=request.id)
        log_step(request, actor, Action.ANSWER, at, step=StepKind.ANSWERED_OTHERWISE)
    return erase_as_agreed(request, actor, at) if is_to_erase(parts) else None


def _is_to_be_decided(request: Request) -> bool:
    """Tell whether somebody is there whose request is known to be theirs, so that each part has to be decided on."""
    identified = request.state == RequestState.IDENTIFIED.value
    return identified and request.person_id is not None and bool(members_of(request.person_id))
