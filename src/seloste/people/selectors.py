"""Reading people: every read is decided, opened only as far as allowed, and written down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.selectors import live
from seloste.contracts.selectors import Agreement, agreements
from seloste.contracts.selectors import live as live_contracts
from seloste.core.access import Action, Actor, Standing, decide
from seloste.core.deadlines import HELSINKI
from seloste.core.normal import BadValue, normalise
from seloste.core.outcomes import Allowed, Refused
from seloste.people.checking import kind_of
from seloste.people.informing import first_contact
from seloste.people.sealing import Entry, Value
from seloste.people.whole import Whole, load, whole_id
from seloste.publications.selectors import current
from seloste.storage import writing
from seloste.vault.documents import keys_of
from seloste.vault.index import holder_of

Fields = Mapping[str, Sequence[Value]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One person in a list, with the fields the purpose covers."""

    person_id: UUID
    fields: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person as far as the purpose goes; ``members`` are they and whoever was merged into them."""

    person_id: UUID
    created_at: datetime
    members: Sequence[UUID]
    fields: Fields
    records: Sequence[Entry]
    contracts: Sequence[Agreement]
    covered: Allowed


def standings(people: Iterable[Whole], *, at: datetime) -> dict[UUID, Standing]:
    """Return what holds for each person at that time: consents and contracts.

    Of somebody made of two, a consent holds only where neither has refused it.
    """
    everybody = list(people)
    ids = [member for whole in everybody for member in whole.members]
    consents = live(ids)
    contracts = live_contracts(ids, on=at.astimezone(HELSINKI).date())
    return {
        whole.id: Standing(
            person_id=whole.id,
            consents=frozenset().union(*(consents.get(member, ()) for member in whole.members)),
            contracts=frozenset().union(*(contracts.get(member, ()) for member in whole.members)),
        )
        for whole in everybody
    }


def look_up(*, actor: Actor, purpose: str, field: str, text: str, at: datetime) -> Card | Refused | None:
    """Return whose contact point ``text`` is, as far as the purpose goes, or None; the quickest way to somebody."""
    found = holder(field=field, text=text)
    if found is None:
        return None
    return _one(actor=actor, purpose=purpose, person_id=found, action=Action.READ, at=at)


def card(*, actor: Actor, purpose: str, person_id: UUID, at: datetime) -> Card | Refused | None:
    """Return what the purpose covers of one person, or None when there is no such person."""
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=Action.READ, at=at)


def everything(
    *, actor: Actor, person_id: UUID, at: datetime, action: Action = Action.ANSWER
) -> Card | Refused | None:
    """Return all that is held about one person, for their own answer (Art. 15(3)), or None."""
    purpose = current().description.rights_purpose()
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=action, at=at)


def _one(
    *, actor: Actor, purpose: str, person_id: UUID, action: Action, at: datetime
) -> Card | Refused | None:
    description = current().description
    with writing():
        whole = next(iter(load([person_id]).values()), None)
        if whole is None:
            return None
        decision = decide(
            actor=actor,
            purpose=purpose,
            action=action,
            description=description,
            standing=standings([whole], at=at)[whole.id],
        )
        append(actor=actor, purpose=purpose, action=action, at=at, decision=decision, people=whole.members)
        return _card(whole, decision) if decision else decision


def _card(whole: Whole, covered: Allowed) -> Card:
    keys = keys_of(whole.members)
    return Card(
        person_id=whole.id,
        created_at=whole.created_at,
        members=whole.members,
        fields=whole.fields(keys, covered.fields),
        records=whole.records(keys, covered.records),
        contracts=_contracts(whole, covered),
        covered=covered,
    )


def _contracts(whole: Whole, covered: Allowed) -> list[Agreement]:
    """Return the contracts that can be seen: those whose records the purpose covers."""
    declared = current().description.contracts
    seen = {key for key, contract in declared.items() if contract.proved_by in covered.records}
    if not seen:
        return []
    return [
        agreement
        for member in whole.members
        for agreement in agreements(member)
        if agreement.contract in seen
    ]


def open_allowed(people: Iterable[Whole], allowed: Mapping[UUID, Allowed]) -> dict[UUID, Fields]:
    """Open of each of these people only the fields that are allowed; who calls this writes it down."""
    readable = [whole for whole in people if whole.id in allowed]
    keys = keys_of([member for whole in readable for member in whole.members])
    return {whole.id: whole.fields(keys, allowed[whole.id].fields) for whole in readable}


def holder(*, field: str, text: str) -> UUID | None:
    """Return whose contact point ``text`` is; who they are stays closed."""
    description = current().description
    try:
        point = normalise(text, kind_of(description.fields[field], description))
    except BadValue:
        return None
    found = holder_of(field, point)
    return whole_id(found) if found else None


def contact_address(*, actor: Actor, person_id: UUID, at: datetime) -> str | Refused | None:
    """Return the address on file to write to about a request, or None when there is none.

    Whoever is written to is told, with that letter at the latest, of data that others gave (Art. 14(3)(b)).
    """
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.SEND, description=description)
    with writing():
        append(actor=actor, purpose=purpose, action=Action.SEND, at=at, decision=decision, people=[person_id])
        if not decision:
            return decision
        people = load([person_id]).values()
        fields = next(iter(open_allowed(people, {whole.id: decision for whole in people}).values()), {})
        values = fields.get(description.people.reached_at, ())
        if values:
            first_contact(person_id, at=at)
    return values[0].value if values else None
