"""One's own data as the page shows them: labels for keys, where each value came from, why and until when it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from seloste.core.deadlines import HELSINKI
from seloste.core.notice.reading import Reading
from seloste.core.requests import OPEN
from seloste.core.rights import Holdings
from seloste.core.rights.told import Told
from seloste.core.terms import day, kept
from seloste.people.selectors import Card
from seloste.rights.own import OwnChoice, OwnRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field: its values with their origin, what they are for, and how long they are kept."""

    label: str
    values: Sequence[tuple[str, str, str]]
    purposes: Sequence[str]
    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """One consent: the words it is given to, whether it holds, and when the person said so."""

    purpose: str
    name: str
    text: str
    given: bool
    said: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The receipt of a cookie choice: its number, what was chosen, and when."""

    number: str
    choices: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request: when it came, by when it is answered, and where its answer is."""

    reference: str
    kinds: Sequence[str]
    received: str
    due: str
    open: bool
    answer_id: UUID | None


def lines(card: Card, read: Reading) -> list[Line]:
    """Return every field of which something is held, in the order of the description."""
    told, declared = Told(reading=read, holdings=Holdings()), read.description.fields
    ordered = [key for key in declared if key in card.fields] + [
        key for key in card.fields if key not in declared
    ]
    return [_line(key, card.fields[key], told) for key in ordered]


def switches(choices: Sequence[OwnChoice], read: Reading) -> list[Switch]:
    """Return a switch for each purpose that rests on consent."""
    purposes = read.description.purposes
    return [
        Switch(
            purpose=choice.purpose,
            name=purposes[choice.purpose].name[read.language],
            text=consent.text[read.language],
            given=choice.given,
            said=choice.latest.choice.value if choice.latest else "",
            day=_on(choice.latest.at, read) if choice.latest else "",
        )
        for choice in choices
        if (consent := purposes[choice.purpose].consent) is not None
    ]


def receipts(card: Card, read: Reading) -> list[Linked] | None:
    """Return the receipts of cookie choices that a person has linked, newest first; None where none can be."""
    how = read.description.website.receipts
    if how is None:
        return None
    found = [record for record in card.records if record.type == how.record]
    return [
        Linked(
            number=record.values.get(how.number, ""),
            choices=record.values.get(how.choices, ""),
            day=_on(record.at, read),
        )
        for record in sorted(found, key=lambda record: record.at, reverse=True)
    ]


def told_requests(requests: Sequence[OwnRequest], read: Reading) -> list[Asked]:
    """Return a person's requests, newest first."""
    still_open = {state.value for state in OPEN}
    return [
        Asked(
            reference=each.request.reference,
            kinds=each.request.kinds,
            received=day(each.request.receipt_date, read.words),
            due=day(each.request.due, read.words),
            open=each.request.state in still_open,
            answer_id=each.answer_id,
        )
        for each in requests
    ]


def _line(key: str, values: Sequence[Any], told: Told) -> Line:
    description, declared = told.reading.description, told.reading.description.fields.get(key)
    return Line(
        label=told.field(key),
        values=[
            (
                told.value(key, value.value),
                told.source(value.origin.source),
                _on(value.origin.at, told.reading),
            )
            for value in values
        ],
        purposes=[told.purpose(purpose) for purpose in declared.purposes] if declared else [],
        kept=kept(description.retention[declared.retention], told.reading.words) if declared else "",
    )


def _on(at: datetime, read: Reading) -> str:
    return day(at.astimezone(HELSINKI).date(), read.words)
