"""Requests that another system hands in: the same letter and the same request as through every other door."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.deadlines import deadlines
from seloste.core.description import Language
from seloste.core.errors import SelosteError
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.rights.deciding import decided, log
from seloste.rights.noting import Handed, receive_request
from seloste.rights.opening import language_of
from seloste.storage import new_id, writing
from seloste.systems.sendings import Sent, take_down

EARLIEST: Final = timedelta(days=366)
"""How long ago a request can have reached the system that hands it in."""
AHEAD: Final = timedelta(minutes=1)
"""How far another system's clock may be ahead of ours; such a request came now."""


class NotThen(SelosteError):
    """The time that a request is said to have come at cannot be; nothing was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person asks for, as the system says it; ``received_at`` is when it reached that system, if not now."""

    kinds: Sequence[Kind]
    name: str
    address: str
    text: str
    language: Language
    received_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """When a request was received, and the last day for its answer (Art. 12(3))."""

    received_at: datetime
    due: date


def receive_from_system(
    asked: Asked, *, sent_as: str | None, actor: Actor, at: datetime
) -> Received | Refused:
    """Keep a request that a system hands in until a worker takes it in; nobody is looked up.

    The same under the same name (``sent_as``) is one letter, and is answered alike. A language that the register is
    not written in becomes its first.

    Raises:
        NotThen: it reached the system in the future, or more than 366 days ago.
        OtherContent: the system sent something else under that name within a day.
        BadNote: there is no address to answer to, nothing is asked for, or what was written cannot be kept.
    """
    came = _came(asked, at)
    with writing():
        if isinstance(decision := decided(actor, Action.ADD), Refused):
            log(actor, Action.ADD, at, decision=decision)
            return decision
        sent = _sent(asked, came, sent_as, actor, at)
        if sent.new:
            receive_request(
                kinds=asked.kinds,
                name=asked.name,
                address=asked.address,
                text=asked.text,
                language=language_of(asked.language),
                handed=Handed(actor=actor, letter_id=sent.letter_id, received_at=sent.received_at),
                at=at,
            )
    return Received(received_at=sent.received_at, due=deadlines(sent.received_at).due)


def _came(asked: Asked, at: datetime) -> datetime:
    came = asked.received_at or at
    if not at - EARLIEST <= came <= at + AHEAD:
        raise NotThen("A request comes neither from the future nor from more than 366 days ago.")
    return min(came, at).astimezone(UTC)


def _sent(asked: Asked, came: datetime, sent_as: str | None, actor: Actor, at: datetime) -> Sent:
    if sent_as is None:
        return Sent(letter_id=new_id(), received_at=came, new=True)
    content = asdict(asked) | {"received_at": asked.received_at and asked.received_at.isoformat()}
    return take_down(system_id=UUID(actor.id), name=sent_as, content=content, received_at=came, at=at)
