"""Reading people: every read is decided, opened only as far as allowed, and written down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.consents.selectors import NOTHING, standing_of
from seloste.contracts.selectors import live as live_contracts
from seloste.core.access import Action, Actor, Standing, decide
from seloste.core.deadlines import HELSINKI
from seloste.core.normal import BadValue, normalise
from seloste.core.outcomes import Allowed, Refused
from seloste.people.checking import kind_of
from seloste.people.finding import candidates, matching, newest
from seloste.people.models import Person, Profile, Record
from seloste.people.sealing import Entry, Value, open_profiles, open_record
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
class Found:
    """What a search showed; ``withheld`` counts those whom the purpose does not cover."""

    hits: Sequence[Hit]
    withheld: int
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person as far as the purpose goes."""

    person_id: UUID
    created_at: datetime
    fields: Fields
    records: Sequence[Entry]
    covered: Allowed


def standings(person_ids: Iterable[UUID], *, at: datetime) -> dict[UUID, Standing]:
    """Return what holds for each person at that time: consents, contracts, objections, restriction."""
    ids = list(person_ids)
    said = standing_of(ids, at=at)
    contracts = live_contracts(ids, on=at.astimezone(HELSINKI).date())
    standing = {}
    for person_id in ids:
        holding = said.get(person_id, NOTHING)
        standing[person_id] = Standing(
            person_id=person_id,
            consents=holding.consents,
            contracts=contracts.get(person_id, frozenset()),
            objections=holding.objections,
            restricted=holding.restricted,
            despite=holding.despite,
        )
    return standing


def search(*, actor: Actor, purpose: str, text: str, at: datetime, limit: int = 50) -> Found | Refused:
    """Find people by parts of what the description makes searchable; no text lists the newest.

    One entry of the log names everybody who was shown. A person whom the purpose does not cover is
    counted, not shown.
    """
    description = current().description
    decision = decide(actor=actor, purpose=purpose, action=Action.SEARCH, description=description)
    with writing():
        if not decision:
            append(actor=actor, purpose=purpose, action=Action.SEARCH, at=at, decision=decision)
            return decision
        ids = candidates(text, description) if text.strip() else newest(limit * 2)
        known = standings(ids, at=at)
        allowed = {
            person_id: outcome
            for person_id, standing in known.items()
            if (
                outcome := decide(
                    actor=actor,
                    purpose=purpose,
                    action=Action.READ,
                    description=description,
                    standing=standing,
                )
            )
        }
        opened = _open_allowed(allowed)
        hits = [
            Hit(person_id=person_id, fields=fields)
            for person_id, fields in opened.items()
            if not text.strip() or matching(text, fields, description)
        ]
        shown = sorted(hits, key=lambda hit: hit.person_id, reverse=True)[:limit]
        append(
            actor=actor,
            purpose=purpose,
            action=Action.SEARCH,
            at=at,
            people=[hit.person_id for hit in shown],
            details={"shown": len(shown)},
        )
    return Found(hits=shown, withheld=len(known) - len(allowed), more=len(hits) > limit)


def card(*, actor: Actor, purpose: str, person_id: UUID, at: datetime) -> Card | Refused | None:
    """Return what the purpose covers of one person, or None when there is no such person."""
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=Action.READ, at=at)


def everything(*, actor: Actor, person_id: UUID, at: datetime) -> Card | Refused | None:
    """Return all that is held about one person, for their own answer (Art. 15(3)), or None."""
    purpose = current().description.rights_purpose()
    return _one(actor=actor, purpose=purpose, person_id=person_id, action=Action.ANSWER, at=at)


def _one(
    *, actor: Actor, purpose: str, person_id: UUID, action: Action, at: datetime
) -> Card | Refused | None:
    description = current().description
    with writing():
        person = Person.objects.filter(id=person_id).first()
        if person is None:
            return None
        decision = decide(
            actor=actor,
            purpose=purpose,
            action=action,
            description=description,
            standing=standings([person_id], at=at)[person_id],
        )
        append(actor=actor, purpose=purpose, action=action, at=at, decision=decision, people=[person_id])
        return _open_card(person, decision) if decision else decision


def _open_card(person: Person, decision: Allowed) -> Card:
    keys = keys_of([person.id])
    rows = Record.objects.filter(person=person, type__in=decision.records).order_by("-at", "-id")
    return Card(
        person_id=person.id,
        created_at=person.created_at,
        fields=_open_allowed({person.id: decision}).get(person.id, {}),
        records=[open_record(row, keys) for row in rows],
        covered=decision,
    )


def holder(*, field: str, text: str) -> UUID | None:
    """Return whose contact point ``text`` is; who they are stays closed."""
    try:
        whole = normalise(text, kind_of(current().description.fields[field], current().description))
    except BadValue:
        return None
    found = holder_of(field, whole)
    return found if found and Person.objects.filter(id=found).exists() else None


def contact_address(*, actor: Actor, person_id: UUID, at: datetime) -> str | Refused | None:
    """Return the e-mail address on file to write to about a request, or None when there is none."""
    description = current().description
    purpose = description.rights_purpose()
    decision = decide(actor=actor, purpose=purpose, action=Action.SEND, description=description)
    with writing():
        append(actor=actor, purpose=purpose, action=Action.SEND, at=at, decision=decision, people=[person_id])
        if not decision:
            return decision
        fields = _open_allowed({person_id: decision}).get(person_id, {})
    values = fields.get(description.people.reached_at, ())
    return values[0].value if values else None


def _open_allowed(allowed: Mapping[UUID, Allowed]) -> dict[UUID, Fields]:
    """Open the profiles of these people, and keep of each only the fields that are allowed."""
    rows = Profile.objects.filter(person_id__in=list(allowed))
    return {
        person_id: {key: values for key, values in fields.items() if key in allowed[person_id].fields}
        for person_id, fields in open_profiles(rows, keys_of(allowed)).items()
    }
