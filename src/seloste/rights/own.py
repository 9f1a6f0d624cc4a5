"""What people see of themselves in the portal, and the choices they make there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.consents.selectors import NOTHING, history, standing_of
from seloste.consents.services import record_choice, withdraw
from seloste.core.access import SYSTEM, Action, Actor, Role
from seloste.core.consent import OWN_PAGE, Act, Channel, Choice, Control, Event, Proof, Verification
from seloste.core.description import Language
from seloste.core.letters.kinds import Kind
from seloste.core.outcomes import Refused
from seloste.core.rights import Answer as Assembled
from seloste.people.selectors import Card, contact_address, everything
from seloste.people.whole import load
from seloste.publications.selectors import current
from seloste.rights.delivering import Delivered
from seloste.rights.exporting import copied
from seloste.rights.models import Answer, Request
from seloste.rights.noting import request_of_oneself


class WordsChanged(Exception):
    """Consent was given to other words than those in force; nothing was written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnChoice:
    """One purpose that needs consent: whether it is given, and the latest choice about it, if there is one."""

    purpose: str
    given: bool
    latest: Event | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRequest:
    """One request of the person's, and its answer while it can be fetched."""

    request: Request
    answer_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What a person meets when they come in."""

    card: Card
    choices: Sequence[OwnChoice]
    requests: Sequence[OwnRequest]


def own(*, person_id: UUID, at: datetime) -> Own | None:
    """Return what a person sees first, or None when they are not in the register any more."""
    card = everything(actor=_self(person_id), person_id=person_id, at=at, action=Action.READ)
    if not isinstance(card, Card):
        return None
    return Own(card=card, choices=_choices(card, at), requests=_requests(card, at))


def own_copy(*, person_id: UUID, language: Language, at: datetime) -> Assembled | None:
    """Return everything that every room holds about a person, to read and for machines (Art. 15(3), 20)."""
    made = copied(person_id=person_id, actor=_self(person_id), language=language, at=at)
    return None if isinstance(made, Refused) else made


def choose(
    *, person_id: UUID, purpose: str, consents: bool, shown: str, language: Language, at: datetime
) -> bool:
    """Give or withdraw consent (Art. 7); False when the purpose does not rest on consent.

    ``shown`` is the hash of the description that the words were read in. Withdrawing needs no words.

    Raises:
        WordsChanged: it is consent to words that are not in force any more.
        KeyLost: the person was erased.
    """
    published = current()
    declared = published.description.purposes.get(purpose)
    if (
        declared is None
        or declared.consent is None
        or purpose not in published.description.consents_of_people
    ):
        return False
    actor = _self(person_id)
    if not consents:
        # Whoever was merged into them may be the one who gave it.
        for member in _members(person_id):
            withdraw(
                person_id=member,
                purpose=purpose,
                channel=Channel.PORTAL,
                act=Act.TICKED_BOX,
                verification=Verification.SIGNED_IN,
                actor=actor,
                at=at,
            )
        return True
    if shown != published.hash:
        raise WordsChanged
    proof = Proof(
        channel=Channel.PORTAL,
        actor=actor.reference,
        notice_version=published.hash,
        act=Act.TICKED_BOX,
        verification=Verification.SIGNED_IN,
        text=declared.consent.text[language],
        language=language.value,
        form=OWN_PAGE,
        control=Control.OFF,
    )
    record_choice(person_id=person_id, purpose=purpose, choice=Choice.GIVEN, proof=proof, actor=actor, at=at)
    return True


def ask(
    *, person_id: UUID, kinds: Sequence[Kind], text: str, language: Language, once: UUID, at: datetime
) -> Delivered | None:
    """Open a request of somebody who has signed in; None when they are not in the register any more.

    Raises:
        BadNote: as ``noting.request_of_oneself``.
    """
    address = contact_address(actor=SYSTEM, person_id=person_id, at=at)
    if not isinstance(address, str):
        return None
    return request_of_oneself(
        person_id=person_id, address=address, kinds=kinds, text=text, language=language, once=once, at=at
    )


def owns(*, person_id: UUID, answer_id: UUID) -> bool:
    """Tell whether an answer is this person's, or was made for whoever was merged into them."""
    return Answer.objects.filter(id=answer_id, person_id__in=_members(person_id)).exists()


def _members(person_id: UUID) -> Sequence[UUID]:
    whole = load([person_id]).get(person_id)
    return whole.members if whole else ()


def _self(person_id: UUID) -> Actor:
    return Actor(role=Role.DATA_SUBJECT, id=str(person_id))


def _choices(card: Card, at: datetime) -> list[OwnChoice]:
    belongs = dict.fromkeys(card.members, card.person_id)
    given = standing_of(belongs, at=at).get(card.person_id, NOTHING).consents
    events = sorted((event for member in card.members for event in history(member)), key=_when)
    return [
        OwnChoice(
            purpose=key,
            given=key in given,
            latest=next((event for event in reversed(events) if event.purpose == key), None),
        )
        for key in current().description.consents_of_people
    ]


def _when(event: Event) -> datetime:
    return event.at


def _requests(card: Card, at: datetime) -> list[OwnRequest]:
    asked = Request.objects.filter(person_id__in=card.members).order_by("-received_at")
    ready = Answer.objects.filter(person_id__in=card.members, expires_at__gte=at).exclude(sealed=None)
    answers = dict(ready.values_list("request_id", "id"))
    return [OwnRequest(request=request, answer_id=answers.get(request.id)) for request in asked]
