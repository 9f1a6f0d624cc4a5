"""Reading people: every read is decided, opened only as far as allowed, and written down."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.selectors import NOTHING, standing_of
from seloste.contracts.selectors import Agreement, agreements
from seloste.contracts.selectors import live as live_contracts
from seloste.core.access import Action, Actor, Standing, decide
from seloste.core.deadlines import HELSINKI
from seloste.core.description import Basis
from seloste.core.normal import BadValue, normalise
from seloste.core.outcomes import Allowed, Refused
from seloste.people.checking import kind_of
from seloste.people.informing import first_contact
from seloste.people.sealing import Entry, Value
from seloste.people.whole import Whole, load, whole_id
from seloste.publications.selectors import Published, current
from seloste.storage import writing
from seloste.vault.documents import KeyLost, keys_of
from seloste.vault.enrolment import holder_with_keys
from seloste.vault.index import holder_of

Fields = Mapping[str, Sequence[Value]]
T = TypeVar("T")


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


def standings(people: Iterable[Whole], *, at: datetime, contracts: bool = True) -> dict[UUID, Standing]:
    """Return what holds for each person at that time: consents, contracts, objections, restriction.

    What somebody made of two chose, objected to and had restricted is one history. Contracts are left out where
    the purpose rests on none (``rests_on_contract``): they would decide nothing.
    """
    everybody = list(people)
    belongs = {member: whole.id for whole in everybody for member in whole.members}
    said = standing_of(belongs, at=at)
    agreed = live_contracts(belongs, on=at.astimezone(HELSINKI).date()) if contracts else {}
    standing = {}
    for whole in everybody:
        holding = said.get(whole.id, NOTHING)
        standing[whole.id] = Standing(
            person_id=whole.id,
            consents=holding.consents,
            contracts=frozenset().union(*(agreed.get(member, ()) for member in whole.members)),
            objections=holding.objections,
            restricted=holding.restricted,
            despite=holding.despite,
        )
    return standing


def rests_on_contract(purpose: str, published: Published) -> bool:
    """Tell whether the purpose needs a contract of the person's (Art. 6(1)(b))."""
    declared = published.description.purposes.get(purpose)
    return declared is not None and declared.basis is Basis.CONTRACT


def look_up(*, actor: Actor, purpose: str, field: str, text: str, at: datetime) -> Hit | Refused | None:
    """Return whose contact point ``text`` is, with the fields the purpose covers, or None.

    The quickest way to somebody: one statement of the key database and three of the data.
    """
    published = current()
    point = _point(field, text, published)
    found = holder_with_keys(field, point) if point is not None else None
    if found is None:
        return None
    holder_id, keys = found
    with writing():
        read = _decided(actor, purpose, holder_id, Action.READ, at, published)
        if read is None or isinstance(read, Refused):
            return read
        whole, covered = read
        if whole.members != (holder_id,):
            keys = keys_of(whole.members)
        fields = _unless_erased(whole, lambda here: here.fields(keys, covered.fields, published))
        return None if fields is None else Hit(person_id=whole.id, fields=fields)


def card(*, actor: Actor, purpose: str, person_id: UUID, at: datetime) -> Card | Refused | None:
    """Return what the purpose covers of one person, or None when there is no such person."""
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=Action.READ, at=at, held=False)


def everything(
    *, actor: Actor, person_id: UUID, at: datetime, action: Action = Action.ANSWER
) -> Card | Refused | None:
    """Return all that is held about one person, for their own answer (Art. 15(3)), or None.

    Also what no purpose covers any more.
    """
    purpose = current().description.rights_purpose()
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=action, at=at, held=True)


def _one(
    *, actor: Actor, purpose: str, person_id: UUID, action: Action, at: datetime, held: bool
) -> Card | Refused | None:
    published = current()
    with writing():
        read = _decided(actor, purpose, person_id, action, at, published)
        if read is None or isinstance(read, Refused):
            return read
        whole, covered = read
        return _unless_erased(whole, lambda here: _card(here, covered, published, held=held))


def _card(whole: Whole, covered: Allowed, published: Published, *, held: bool) -> Card:
    keys = keys_of(whole.members)
    return Card(
        person_id=whole.id,
        created_at=whole.created_at,
        members=whole.members,
        fields=whole.fields(keys, covered.fields, published, held=held),
        records=whole.records(keys, covered.records, published, held=held),
        contracts=_contracts(whole, covered, published),
        covered=covered,
    )


def _unless_erased(whole: Whole, opened: Callable[[Whole], T]) -> T | None:
    """Return what opens, or what the law keeps, or None where the person was erased since they were loaded.

    Raises:
        KeyLost: nothing was erased, and a key is gone.
    """
    try:
        return opened(whole)
    except KeyLost:
        left = load([whole.id]).get(whole.id)
        if left == whole:
            raise
        return opened(left) if left is not None else None


def _decided(
    actor: Actor, purpose: str, person_id: UUID, action: Action, at: datetime, published: Published
) -> tuple[Whole, Allowed] | Refused | None:
    """Load one person, decide, and write the use down; nothing of them is opened yet."""
    whole = next(iter(load([person_id]).values()), None)
    if whole is None:
        return None
    decision = decide_about(whole, actor=actor, purpose=purpose, action=action, published=published, at=at)
    append(actor=actor, purpose=purpose, action=action, at=at, decision=decision, people=whole.members)
    return (whole, decision) if decision else decision


def decide_about(
    whole: Whole, *, actor: Actor, purpose: str, action: Action, published: Published, at: datetime
) -> Allowed | Refused:
    """Decide on one use of one person's data, by what holds for them now; who calls this writes it down."""
    return decide(
        actor=actor,
        purpose=purpose,
        action=action,
        description=published.description,
        standing=standings([whole], at=at, contracts=rests_on_contract(purpose, published))[whole.id],
    )


def _contracts(whole: Whole, covered: Allowed, published: Published) -> list[Agreement]:
    """Return the contracts that can be seen: those whose records the purpose covers."""
    declared = published.description.contracts
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
    """Open of each of these people only the fields that are allowed; who calls this writes it down.

    Whoever was erased since they were loaded is left out.
    """
    readable = {whole.id: whole for whole in people if whole.id in allowed}
    keys = keys_of([member for whole in readable.values() for member in whole.members])
    published = current()

    def fields_of(whole: Whole) -> Fields | None:
        return _unless_erased(whole, lambda here: here.fields(keys, allowed[here.id].fields, published))

    return {key: fields for key, whole in readable.items() if (fields := fields_of(whole)) is not None}


def holder(*, field: str, text: str) -> UUID | None:
    """Return whose contact point ``text`` is; who they are stays closed."""
    point = _point(field, text, current())
    found = holder_of(field, point) if point is not None else None
    return whole_id(found) if found else None


def _point(field: str, text: str, published: Published) -> str | None:
    """Return a contact point in normal form, or None when it is none."""
    description = published.description
    try:
        return normalise(text, kind_of(description.fields[field], description))
    except BadValue:
        return None


def contact_address(*, actor: Actor, person_id: UUID, at: datetime, named: str = "") -> str | Refused | None:
    """Return the address on file to write to about a request, or None when there is none.

    Of several, it is the one that was ``named``, in whichever spelling, or else the first.

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
    written = [value.value for value in values]
    same = [each for each in written if each.casefold() == named.strip().casefold()]
    return next(iter(same + written), None)
