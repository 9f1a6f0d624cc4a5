"""Writing down what a person chose. Who calls this decides access, within the transaction of the use.

A row is added and never changed. A withdrawal is written in the journal beside the keys first, so that no
restored backup undoes it.
"""

from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import transaction

from seloste.audit.entries import append
from seloste.consents.keeping import (
    actor_as_json,
    actor_from_json,
    columns,
    evidence_as_json,
    evidence_from_json,
    key_for_evidence,
    said_as_json,
    said_from_json,
)
from seloste.consents.models import ConsentChoice, Objection
from seloste.consents.selectors import history, states
from seloste.core.access import Action, Actor
from seloste.core.consent import (
    Act,
    BadChoice,
    Channel,
    Choice,
    Control,
    Event,
    Evidence,
    Outcome,
    Proof,
    Said,
    State,
    Verification,
    check_consent,
    check_words,
)
from seloste.core.description import Description
from seloste.publications.selectors import current, described
from seloste.storage import new_id, writing
from seloste.vault.journal import Decided, DecisionKind, mark_done, write_down

_BY_HAND = frozenset({Act.TICKED_BOX, Act.PRESSED_BUTTON, Act.FOLLOWED_LINK})
_ONE_SAID_NO = (Choice.REFUSED, Choice.WITHDRAWN)


def record_choice(
    *,
    person_id: UUID,
    purpose: str,
    choice: Choice,
    proof: Said,
    actor: Actor,
    at: datetime,
    confirms: UUID | None = None,
) -> UUID:
    """Write one choice with its proof and an entry of the log, and return the choice's id (Art. 7(1)).

    ``confirms`` is the consent that a confirmation confirms. Consent in force ends an earlier objection to
    the same purpose, which nothing else of ours can. A withdrawal goes its own way, see ``withdraw``.

    Raises:
        BadChoice: the notice was never published, the purpose does not rest on consent, its words are not
            those published, or explicit consent is needed; or there is nothing that could be confirmed.
        ValueError: it is no choice of one purpose, or consent without its proof.
    """
    if choice is Choice.WITHDRAWN:
        return withdraw(
            person_id=person_id,
            purpose=purpose,
            channel=proof.channel,
            act=proof.act,
            verification=proof.verification,
            actor=actor,
            at=at,
        )
    event = Event(id=new_id(), purpose=purpose, choice=choice, at=at, proof=proof, confirms=confirms)
    shown = _shown(proof)
    with writing():
        if isinstance(proof, Proof):
            check_consent(purpose, proof, shown)
        else:
            check_words(purpose, proof, shown)
        if confirms is not None and not _can_confirm(confirms, person_id, purpose):
            raise BadChoice("There is no such consent of this person to confirm.")
        _insert(person_id, event, "", actor)
        if choice is not Choice.REFUSED and states(person_id, at=at)[purpose] is State.GIVEN:
            Objection.objects.filter(person_id=person_id, purpose=purpose, ended_at=None).update(
                ended_at=at, outcome=Outcome.CONSENTED.value
            )
    return event.id


def withdraw(
    *,
    person_id: UUID,
    purpose: str,
    channel: Channel,
    actor: Actor,
    at: datetime,
    act: Act | None = None,
    verification: Verification = Verification.NONE,
) -> UUID:
    """Withdraw consent (Art. 7(3)) and return the withdrawal's id; withdrawing twice changes nothing more.

    Always taken, whatever holds and whoever says it: nothing has to be proved. It is kept with the words of
    the consent that it ends, if there is one.

    Raises:
        KeyLost: the person was erased.
    """
    before = [event for event in history(person_id) if event.purpose == purpose]
    if states(person_id, at=at).get(purpose) is State.WITHDRAWN:
        return next(event.id for event in reversed(before) if event.choice is Choice.WITHDRAWN)
    given = next((event.proof for event in reversed(before) if _is_of_ours(event)), None)
    said = Said(
        channel=channel,
        actor=actor.reference,
        notice_version=given.notice_version if given else current().hash,
        act=act,
        verification=verification,
        text=given.text if given else "",
        language=given.language if given else "",
        form=given.form if given else "",
    )
    return _withdraw(person_id, purpose, said, None, actor, at)


def import_choice(
    *, person_id: UUID, purpose: str, choice: Choice, evidence: Evidence, actor: Actor, at: datetime
) -> UUID:
    """Take a choice over from another register with its evidence, and return its id; the same one twice is once.

    It stands apart as imported and raises nothing: a consent counts only of somebody who has never refused
    or withdrawn, and a withdrawal counts from when it was collected on. The evidence is sealed.

    Raises:
        BadChoice: it is a confirmation, lies in the future, or is consent to what does not rest on consent,
            without words, language or act, or with an act that does not state explicit consent.
        KeyLost: the person was erased.
    """
    if choice is Choice.CONFIRMED or evidence.collected_at > at:
        raise BadChoice("Only what somebody has chosen already can be taken over from elsewhere.")
    same = ConsentChoice.objects.filter(
        person_id=person_id, purpose=purpose, choice=choice.value, collected_at=evidence.collected_at
    )
    if (known := same.first()) is not None:
        return known.id
    said = _said_elsewhere(choice, evidence, actor)
    if choice is Choice.WITHDRAWN:
        return _withdraw(person_id, purpose, said, evidence, actor, at)
    event = Event(id=new_id(), purpose=purpose, choice=choice, at=at, proof=said, evidence=evidence)
    retention = key_for_evidence(person_id, at)
    with writing():
        if isinstance(said, Proof):
            check_consent(purpose, said, current().description)
        else:
            check_words(purpose, said, current().description)
        _insert(person_id, event, retention, actor)
    return event.id


def apply_withdrawal(decided: Decided) -> None:
    """Carry a withdrawal out as it was written down; a second time changes nothing.

    Raises:
        KeyLost: it was imported, and the person has no key for its evidence any more.
    """
    content = decided.content
    kept = content["evidence"]
    event = Event(
        id=decided.id,
        purpose=content["purpose"],
        choice=Choice.WITHDRAWN,
        at=decided.at,
        proof=said_from_json(content["said"]),
        evidence=evidence_from_json(kept) if kept else None,
    )
    with writing():
        _insert(decided.owner_id, event, content["retention"], actor_from_json(content["actor"]))


def _withdraw(
    person_id: UUID, purpose: str, said: Said, evidence: Evidence | None, actor: Actor, at: datetime
) -> UUID:
    retention = key_for_evidence(person_id, at)
    content = {
        "purpose": purpose,
        "said": said_as_json(said),
        "evidence": evidence_as_json(evidence) if evidence else None,
        "retention": retention,
        "actor": actor_as_json(actor),
    }
    kind = DecisionKind.WITHDRAWAL
    decision_id = write_down(owner_id=person_id, kind=kind, content=content, retention=retention, at=at)
    with writing():
        apply_withdrawal(Decided(id=decision_id, owner_id=person_id, kind=kind, at=at, content=content))
        # Only once the row is there for good: until then the journal carries it out at the next start.
        transaction.on_commit(partial(mark_done, decision_id))
    return decision_id


def _insert(person_id: UUID, event: Event, retention: str, actor: Actor) -> None:
    """Write a choice down with its entry of the log, unless it is there already."""
    _, created = ConsentChoice.objects.get_or_create(
        id=event.id, defaults=columns(person_id, event, retention)
    )
    if created:
        append(
            actor=actor,
            # What is used is the proof (Art. 7(1)): a refusal is no use for what was refused.
            purpose=current().description.evidence.consents.purpose,
            action=Action.CHOOSE,
            at=event.at,
            people=[person_id],
            details={
                "choice": event.choice.value,
                "about": event.purpose,
                "consent": str(event.id),
                "channel": event.proof.channel.value,
                "text": event.proof.text_hash,
            },
        )


def _shown(said: Said) -> Description:
    shown = described(said.notice_version)
    if shown is None:
        raise BadChoice("A choice names the notice that was shown with it, and this one was never published.")
    return shown


def _can_confirm(choice_id: UUID, person_id: UUID, purpose: str) -> bool:
    return ConsentChoice.objects.filter(
        id=choice_id, person_id=person_id, purpose=purpose, choice=Choice.GIVEN.value, collected_at=None
    ).exists()


def _is_of_ours(event: Event) -> bool:
    return event.choice is Choice.GIVEN and event.evidence is None


def _said_elsewhere(choice: Choice, evidence: Evidence, actor: Actor) -> Said:
    notice = current().hash
    if choice is not Choice.GIVEN:
        return Said(
            channel=Channel.IMPORTED,
            actor=actor.reference,
            notice_version=notice,
            act=evidence.act,
            text=evidence.text,
            language=evidence.language,
        )
    if evidence.act is None:
        raise BadChoice("Imported consent needs the act by which it was given; silence is none.")
    try:
        return Proof(
            channel=Channel.IMPORTED,
            actor=actor.reference,
            notice_version=notice,
            act=evidence.act,
            text=evidence.text,
            language=evidence.language,
            form="",
            control=Control.OFF if evidence.act in _BY_HAND else Control.NONE,
        )
    except ValueError as error:
        raise BadChoice(f"Imported consent lacks its evidence: {error}.") from None
