"""Everything held about one person, gathered from every room for their answer (Art. 15)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import ALLOWED
from seloste.audit.selectors import Use as Logged
from seloste.audit.selectors import uses_of
from seloste.consents.selectors import history, objections_of, restrictions_of, states
from seloste.contracts.selectors import Agreement
from seloste.core.access import Action, Actor
from seloste.core.outcomes import Refused
from seloste.core.rights import (
    ConsentEvent,
    ContractEvent,
    HeldConsent,
    HeldContract,
    HeldField,
    HeldLetter,
    HeldObjection,
    HeldRecord,
    HeldRequest,
    HeldRestriction,
    HeldValue,
    Holdings,
    Use,
)
from seloste.mailroom.incoming import open_letter
from seloste.mailroom.outgoing import letters_to, without_keys
from seloste.people.correcting import earlier_of
from seloste.people.sealing import Value
from seloste.people.selectors import Card, everything
from seloste.publications.selectors import versions
from seloste.rights.erasing import letters_about
from seloste.rights.models import Request

MOST_USES = 10_000


def holdings_of(
    *, person_id: UUID, actor: Actor, at: datetime, action: Action = Action.ANSWER
) -> Holdings | Refused | None:
    """Return all that every room holds about the person, or None when they are not in the register."""
    card = everything(actor=actor, person_id=person_id, at=at, action=action)
    if not isinstance(card, Card):
        return card
    named = versions()
    return Holdings(
        fields=_fields(card, named),
        contracts=tuple(map(_contract, card.contracts)),
        records=tuple(
            HeldRecord(type=entry.type, at=entry.at, source=entry.origin.source, values=entry.values)
            for entry in card.records
        ),
        consents=tuple(each for member in card.members for each in _consents(member, named, at)),
        objections=tuple(
            HeldObjection(
                purpose=one.purpose,
                at=one.at,
                ended_at=one.ended_at,
                outcome=one.outcome.value if one.outcome else "",
                reasons=one.reasons,
            )
            for member in card.members
            for one in objections_of(member)
        ),
        restrictions=tuple(
            HeldRestriction(ground=one.ground.value, at=one.at, lifted_at=one.lifted_at)
            for member in card.members
            for one in restrictions_of(member)
        ),
        requests=tuple(
            HeldRequest(
                reference=row.reference,
                kinds=tuple(row.kinds),
                received_at=row.received_at,
                state=row.state,
            )
            for row in Request.objects.filter(person_id__in=card.members).order_by("received_at")
        ),
        letters=_letters(card.members),
        # C-579/21: when and for what somebody looked is told; which employee it was is not.
        uses=tuple(
            Use(at=use.at, purpose=use.purpose, action=use.action)
            for use in _uses(card.members)
            # A refused attempt is in the log, but nothing was used.
            if use.outcome == ALLOWED
        ),
    )


def _uses(members: Sequence[UUID]) -> list[Logged]:
    found = [use for member in members for use in uses_of(member, limit=MOST_USES)]
    return sorted(found, key=lambda use: use.at, reverse=True)


def _contract(agreement: Agreement) -> HeldContract:
    return HeldContract(
        contract=agreement.contract,
        service=agreement.service,
        begins=agreement.begins,
        ends=agreement.ends,
        events=tuple(
            ContractEvent(kind=event.kind.value, on=event.on, service=event.service, source=event.source)
            for event in agreement.changes
        ),
    )


def _letters(members: Sequence[UUID]) -> tuple[HeldLetter, ...]:
    """Return the letters of the person's requests and those sent to them, oldest first."""
    held = [
        HeldLetter(at=posted.queued_at, from_person=False, subject=posted.subject, text=posted.body)
        for member in members
        for posted in map(without_keys, letters_to(member))
    ]
    for letter_id in letters_about(Request.objects.filter(person_id__in=members)):
        if kept := open_letter(letter_id):
            letter = kept.letter
            held.append(
                HeldLetter(
                    at=kept.received_at, from_person=True, subject=letter.subject, text=letter.full_text
                )
            )
    return tuple(sorted(held, key=lambda letter: (letter.at, not letter.from_person)))


def _fields(card: Card, named: Mapping[str, str]) -> tuple[HeldField, ...]:
    """Return every value, and what the fields said before, newest first."""
    held: dict[str, list[HeldValue]] = {
        key: [_value(value, named) for value in values] for key, values in card.fields.items()
    }
    for past in earlier_of(card.members):
        now = {value.value for value in card.fields.get(past.field, ())}
        gone = [value for value in past.values if value.value not in now]
        held.setdefault(past.field, []).extend(_value(value, named, until=past.at) for value in gone)
    return tuple(HeldField(key=key, values=tuple(values)) for key, values in held.items() if values)


def _value(value: Value, named: Mapping[str, str], *, until: datetime | None = None) -> HeldValue:
    return HeldValue(
        value=value.value,
        source=value.origin.source,
        at=value.origin.at,
        notice_version=named.get(value.origin.notice, value.origin.notice),
        until=until,
    )


def _consents(person_id: UUID, named: Mapping[str, str], at: datetime) -> tuple[HeldConsent, ...]:
    events = history(person_id)
    return tuple(
        HeldConsent(
            purpose=purpose,
            state=state.value,
            events=tuple(
                ConsentEvent(
                    kind=event.choice.value,
                    at=event.at,
                    text=event.proof.text,
                    language=event.proof.language,
                    channel=event.proof.channel.value,
                    notice_version=named.get(event.proof.notice_version, event.proof.notice_version),
                )
                for event in events
                if event.purpose == purpose
            ),
        )
        for purpose, state in states(person_id, at=at).items()
    )
