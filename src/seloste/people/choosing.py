"""What staff write down for people: a choice, an objection, a restriction, said by phone, in person or by letter.

Each is decided, done and written down in one transaction. A no is always taken; a yes of somebody who objected,
or whose data are only stored, is theirs to give and not ours to note.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents import rights, services
from seloste.core.access import Action, Actor, Standing, decide
from seloste.core.consent import Act, BadChoice, Channel, Choice, Control, Ground, Proof, Said, Verification
from seloste.core.description import Language
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.people.selectors import standings
from seloste.people.whole import load
from seloste.publications.selectors import current
from seloste.storage import writing

CHANNELS: Final = {
    Act.SAID_BY_PHONE: Channel.PHONE,
    Act.SAID_IN_PERSON: Channel.IN_PERSON,
    Act.WROTE_LETTER: Channel.LETTER,
}
"""The acts that staff hear or read of, and the way each comes."""


def note_choice(
    *,
    actor: Actor,
    purpose: str,
    person_id: UUID,
    about: str,
    choice: Choice,
    act: Act,
    language: Language,
    at: datetime,
) -> UUID | Refused | None:
    """Write down what somebody chose about the purpose ``about``, and return the choice's id.

    The actor works for ``purpose``. Consent is to the text published in ``language``, which was read out to
    them or lay before them. None means that there is no such person.

    Raises:
        BadChoice: the act is none that staff hear of; it is a confirmation, which comes from the person; or
            the choice cannot be written down (see ``consents.services.record_choice``).
        KeyLost: the person was erased.
    """
    if choice is Choice.CONFIRMED:
        raise BadChoice("Only the person confirms, with the link in our letter.")
    said = _heard(actor, act)

    def note(standing: Standing) -> UUID | Refused:
        if choice is Choice.GIVEN and standing.restricted:
            return Refused(reason=Reason.RESTRICTED)
        if choice is Choice.GIVEN and about in standing.objections:
            return Refused(reason=Reason.OBJECTED)
        return services.record_choice(
            person_id=person_id,
            purpose=about,
            choice=choice,
            proof=_proof(said, about, language) if choice is Choice.GIVEN else said,
            actor=actor,
            at=at,
        )

    return _decided(actor, purpose, Action.CHOOSE, person_id, at, note)


def object_for(
    *, actor: Actor, purpose: str, person_id: UUID, about: str, act: Act, at: datetime
) -> UUID | Refused | None:
    """Write down that somebody objects to the purpose ``about`` (Art. 21), and return the objection's id.

    Raises:
        BadChoice: the act is none that staff hear of, or people cannot object to that purpose.
        KeyLost: the person was erased.
    """
    said = _heard(actor, act)

    def note(_: Standing) -> UUID:
        return rights.object_to(person_id=person_id, purpose=about, said=said, actor=actor, at=at)

    return _decided(actor, purpose, Action.CHOOSE, person_id, at, note)


def restrict_for(
    *, actor: Actor, purpose: str, person_id: UUID, ground: Ground, act: Act, at: datetime
) -> UUID | Refused | None:
    """Restrict the processing of somebody's data (Art. 18(1)), and return the restriction's id.

    Raises:
        BadChoice: the act is none that staff hear of.
        KeyLost: the person was erased.
    """
    said = _heard(actor, act)

    def note(_: Standing) -> UUID:
        return rights.restrict(person_id=person_id, ground=ground, said=said, actor=actor, at=at)

    return _decided(actor, purpose, Action.RESTRICT, person_id, at, note)


def lift_for(
    *,
    actor: Actor,
    purpose: str,
    person_id: UUID,
    restriction_id: UUID,
    informed_at: datetime | None,
    at: datetime,
) -> UUID | Refused | None:
    """Lift a restriction of which the person was told beforehand (Art. 18(3)), and return its id.

    Raises:
        BadChoice: they were not told, or have no such restriction that holds.
    """

    def note(_: Standing) -> UUID:
        rights.lift_restriction(
            restriction_id=restriction_id, person_id=person_id, informed_at=informed_at, actor=actor, at=at
        )
        return restriction_id

    return _decided(actor, purpose, Action.RESTRICT, person_id, at, note)


def _decided(
    actor: Actor,
    purpose: str,
    action: Action,
    person_id: UUID,
    at: datetime,
    note: Callable[[Standing], UUID | Refused],
) -> UUID | Refused | None:
    """Decide, do it and write both down; what cannot be written down leaves nothing."""
    with writing():
        standing = next(iter(standings(load([person_id]).values(), at=at).values()), None)
        if standing is None:
            return None
        decision = decide(
            actor=actor,
            purpose=purpose,
            action=action,
            description=current().description,
            standing=standing,
        )
        outcome = note(standing) if isinstance(decision, Allowed) else decision
        append(
            actor=actor,
            purpose=purpose,
            action=action,
            at=at,
            decision=outcome if isinstance(outcome, Refused) else decision,
            people=[person_id],
        )
    return outcome


def _heard(actor: Actor, act: Act) -> Said:
    channel = CHANNELS.get(act)
    if channel is None:
        raise BadChoice("Staff write down what was said by phone or in person, or written in a letter.")
    return Said(
        channel=channel,
        actor=actor.reference,
        notice_version=current().hash,
        act=act,
        verification=Verification.STAFF_HEARD,
    )


def _proof(said: Said, about: str, language: Language) -> Proof:
    """Return the proof of consent to the published words; a purpose without them is refused by who keeps it."""
    declared = current().description.purposes.get(about)
    if declared is None or declared.consent is None or said.act is None:
        raise BadChoice("This purpose does not rest on consent, so there is none to give or to refuse.")
    current().description.require_language(language)
    return Proof(
        channel=said.channel,
        actor=said.actor,
        notice_version=said.notice_version,
        act=said.act,
        verification=said.verification,
        text=declared.consent.text[language],
        language=language.value,
        form="",
        control=Control.NONE,
    )
