"""A person as a page shows them: labels for keys, words for codes, where each value came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.functional import Promise

from seloste.consents.selectors import history, states
from seloste.console.words import CHANGES
from seloste.core.consent import Event, State
from seloste.core.notice.reading import Reading
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.core.rights import Holdings
from seloste.core.rights.told import Told
from seloste.people.correcting import Earlier
from seloste.people.sealing import Entry, Value
from seloste.people.searching import Found
from seloste.people.selectors import Card, Fields
from seloste.publications.selectors import versions


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One value with its origin."""

    value: str
    source: str
    at: datetime
    notice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field with its values."""

    key: str
    label: str
    values: Sequence[Said]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What one field said until it was changed: when, how, and by which role."""

    label: str
    values: Sequence[Said]
    change: str
    at: datetime
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One record with its fields."""

    label: str
    at: datetime
    source: str
    notice: str
    values: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """One contract: its name, its service, its days, and every change with its day and service."""

    label: str
    service: str
    begins: date
    ends: date | None
    changes: Sequence[tuple[Promise | str, date, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a person chose about one purpose, and what holds now."""

    purpose: str
    state: State
    events: Sequence[Event]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How a person is called, described and reached; empty where the purpose does not cover it."""

    title: str
    subtitle: str
    reached: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Names):
    """One person of a list."""

    person_id: UUID


def named(person_id: UUID, fields: Fields, read: Reading) -> Named:
    """Return how a person is called, described and reached, as far as the purpose covers it."""
    roles = read.description.people
    title, subtitle, reached = (
        _first(fields, key) for key in (roles.called_by, roles.described_by, roles.reached_at)
    )
    return Named(person_id=person_id, title=title, subtitle=subtitle, reached=reached)


def held(person_id: UUID, holdings: Holdings, read: Reading) -> Named:
    """Return the same of somebody of whom everything is gathered."""
    roles = read.description.people
    now = {
        field.key: [value.value for value in field.values if value.until is None] for field in holdings.fields
    }
    title, subtitle, reached = (
        next(iter(now.get(key or "", ())), "")
        for key in (roles.called_by, roles.described_by, roles.reached_at)
    )
    return Named(person_id=person_id, title=title, subtitle=subtitle, reached=reached)


def people(found: Found, read: Reading) -> list[Named]:
    """Return the people that a search showed."""
    return [named(hit.person_id, hit.fields, read) for hit in found.hits]


def heads(read: Reading) -> Names:
    """Return the labels of what a list shows of each person."""
    roles, kept = read.description.people, read.description.fields
    described = kept[roles.described_by].label[read.language] if roles.described_by else ""
    return Names(
        title=kept[roles.called_by].label[read.language],
        subtitle=described,
        reached=kept[roles.reached_at].label[read.language],
    )


def fields(card: Card, read: Reading) -> list[Line]:
    """Return the fields of a card that say something, in the order of the description."""
    told, named = Told(reading=read, holdings=Holdings()), versions()
    return [
        Line(key=key, label=told.field(key), values=[_said(told, named, key, value) for value in values])
        for key in read.description.fields
        if (values := card.fields.get(key))
    ]


def past(changes: Sequence[Earlier], read: Reading) -> list[Past]:
    """Return what fields said before each of these changes."""
    told, named = Told(reading=read, holdings=Holdings()), versions()
    return [
        Past(
            label=told.field(change.field),
            values=[_said(told, named, change.field, value) for value in change.values],
            change=change.change.value,
            at=change.at,
            role=change.by.partition(":")[0],
        )
        for change in changes
    ]


def records(card: Card, read: Reading) -> list[Happened]:
    """Return the records of a card, newest first."""
    told, named = Told(reading=read, holdings=Holdings()), versions()
    return [_happened(told, named, entry) for entry in card.records]


def contracts(card: Card, read: Reading) -> list[Agreed]:
    """Return the contracts of a card, newest first, with every change of each."""
    told = Told(reading=read, holdings=Holdings())
    return [
        Agreed(
            label=told.contract(agreement.contract),
            service=told.service(agreement.service),
            begins=agreement.begins,
            ends=agreement.ends,
            changes=[
                (CHANGES[event.kind], event.on, told.service(event.service))
                for event in reversed(agreement.changes)
            ],
        )
        for agreement in card.contracts
    ]


def consents(members: Sequence[UUID], about: frozenset[str], *, at: datetime) -> list[Chosen]:
    """Return what a person chose about these purposes, each with its history, newest first."""
    return [chosen for member in members for chosen in _choices(member, about, at)]


def _choices(person_id: UUID, about: frozenset[str], at: datetime) -> list[Chosen]:
    events = history(person_id)
    return [
        Chosen(
            purpose=purpose,
            state=state,
            events=[event for event in reversed(events) if event.purpose == purpose],
        )
        for purpose, state in states(person_id, at=at).items()
        if purpose in about
    ]


def uses(decided: Sequence[tuple[str, Allowed | Refused]]) -> dict[str, Any]:
    """Return what may be used for what; purposes that are other roles' work stand apart."""
    others = {purpose for purpose, outcome in decided if _is_others(outcome)}
    return {
        "uses": [(purpose, outcome) for purpose, outcome in decided if purpose not in others],
        "others": [purpose for purpose, _ in decided if purpose in others],
    }


def _is_others(outcome: Allowed | Refused) -> bool:
    return isinstance(outcome, Refused) and outcome.reason is Reason.PURPOSE_NOT_OF_ROLE


def _first(fields: Fields, key: str | None) -> str:
    values = fields.get(key, ()) if key else ()
    return values[0].value if values else ""


def _said(told: Told, named: Mapping[str, str], key: str, value: Value) -> Said:
    return Said(
        value=told.value(key, value.value),
        source=told.source(value.origin.source),
        at=value.origin.at,
        notice=_version(named, value.origin.notice),
    )


def _happened(told: Told, named: Mapping[str, str], entry: Entry) -> Happened:
    return Happened(
        label=told.record(entry.type),
        at=entry.at,
        source=told.source(entry.origin.source),
        notice=_version(named, entry.origin.notice),
        values=[
            (told.inner(entry.type, key), told.inner_value(entry.type, key, value))
            for key, value in entry.values.items()
        ],
    )


def _version(named: Mapping[str, str], digest: str) -> str:
    # The version alone: in a line that stands beside every value, a fingerprint would be noise.
    return named.get(digest, digest[:12]).partition(" (")[0]
