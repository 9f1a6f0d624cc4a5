"""What a request asks for, part by part, each with what there is to decide with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.http import QueryDict
from django.utils import timezone

from seloste.consents.selectors import states
from seloste.core.access import Actor
from seloste.core.consent import Ground, State, may_object
from seloste.core.description import FieldType
from seloste.core.letters.called import key_called
from seloste.core.letters.corrections import Correction
from seloste.core.letters.kinds import Kind
from seloste.core.letters.reading import Reading as Understood
from seloste.core.notice.reading import Reading
from seloste.core.requests import BY_COPY, WHY_NOT, WITHOUT_PROOF, Decision, RequestState, WhyNot
from seloste.people.selectors import Card, Fields, card
from seloste.people.whole import members_of
from seloste.rights.carrying import BY_HAND
from seloste.rights.parts import Decided
from seloste.rights.selectors import Case

VALUE, NOW = "value-", "now-"
"""How the names begin of what a field is to say, and of what it said when the page was made."""
CHOSEN: Final = frozenset({FieldType.CHOICE, FieldType.COUNTRY, FieldType.YES_NO})
"""Fields whose values are codes, which nobody types in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """One field of the person: what it says now, and what it is to say, if that was read in the letter."""

    key: str
    label: str
    now: str
    wanted: str
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One purpose that can be chosen, ticked where it is what is usually meant."""

    key: str
    name: str
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing asked for, and what the page offers to decide it with."""

    kind: Kind
    decided: Decided
    waits: bool
    by_copy: bool
    by_hand: bool
    undoable: bool
    reasons: Sequence[WhyNot]
    fields: Sequence[FieldLine] = ()
    choices: Sequence[Choice] = ()
    grounds: Sequence[Ground] = ()
    partly: bool = False
    """Whether the letter names which details it means."""


def parts(case: Case, understood: Understood | None, read: Reading, actor: Actor) -> list[Part]:
    """Return what the request asks for; the person is opened, and that written down, if a part needs it."""
    person_id = case.request.person_id
    # Of whoever was erased meanwhile there is nothing left to decide on.
    there = person_id is not None and bool(members_of(person_id))
    can = _open_now(case.request.state) if there else frozenset()
    waiting = {part.kind for part in case.parts if part.decision is None} & can
    needs = {Kind.RECTIFICATION, Kind.ERASURE} & waiting
    fields = _fields(person_id, read, actor) if needs and person_id else {}
    return [_part(decided, understood, read, fields, person_id, can) for decided in case.parts]


def changes_in(sent: QueryDict) -> Mapping[str, Sequence[str]]:
    """Return which fields are to say what: those whose value was changed on the page."""
    written = {name: str(sent[name]).strip() for name in sent}
    return {
        key: [line.strip() for line in text.splitlines() if line.strip()]
        for name, text in written.items()
        if name.startswith(VALUE)
        and text != written.get(f"{NOW}{(key := name.removeprefix(VALUE))}", "").replace("\r\n", "\n")
    }


def _fields(person_id: UUID, read: Reading, actor: Actor) -> Fields:
    purpose = read.description.rights_purpose()
    found = card(actor=actor, purpose=purpose, person_id=person_id, at=timezone.now())
    return found.fields if isinstance(found, Card) else {}


def _open_now(state: str) -> frozenset[Kind]:
    """Return what can be decided on at this step; a no waits for no proof of who said it."""
    match state:
        case RequestState.IDENTIFIED:
            return frozenset(Kind) - BY_COPY
        case RequestState.AWAITING_IDENTITY:
            return WITHOUT_PROOF
    return frozenset()


def _part(
    decided: Decided,
    understood: Understood | None,
    read: Reading,
    fields: Fields,
    person_id: UUID | None,
    open_now: frozenset[Kind],
) -> Part:
    kind = decided.kind
    waits = decided.decision is None and kind in open_now
    lines = _lines(kind, understood, read, fields) if waits else []
    return Part(
        kind=kind,
        decided=decided,
        waits=waits,
        by_copy=kind in BY_COPY,
        by_hand=kind in BY_HAND,
        undoable=decided.decision in (Decision.REFUSED, Decision.AGREED),
        reasons=WHY_NOT.get(kind, ()),
        fields=lines,
        choices=_choices(kind, read, person_id) if waits else (),
        grounds=tuple(Ground) if waits and kind is Kind.RESTRICTION else (),
        partly=any(line.named for line in lines),
    )


def _lines(kind: Kind, understood: Understood | None, read: Reading, fields: Fields) -> list[FieldLine]:
    """Return the fields to correct or to erase, those named in the letter with what it wants."""
    if kind not in (Kind.RECTIFICATION, Kind.ERASURE):
        return []
    description = read.description
    corrections = understood.corrections if understood else ()
    wanted = {key_called(each.field, description.fields): each for each in corrections}
    erased = {key_called(field, description.fields) for field in (understood.erase if understood else ())}
    return [
        FieldLine(
            key=key,
            label=declared.label[read.language],
            now=(now := "\n".join(value.value for value in fields.get(key, ()))),
            wanted=_corrected(now, wanted.get(key)) if kind is Kind.RECTIFICATION else "",
            named=key in (wanted if kind is Kind.RECTIFICATION else erased),
        )
        for key, declared in description.fields.items()
        if (fields.get(key) if kind is Kind.ERASURE else declared.type not in CHOSEN)
    ]


def _corrected(now: str, wanted: Correction | None) -> str:
    """Return what a field would say: of several values only the one that the letter calls wrong is another."""
    if wanted is None:
        return ""
    lines = now.split("\n")
    if len(lines) > 1 and wanted.old in lines:
        return "\n".join(wanted.new if line == wanted.old else line for line in lines)
    return wanted.new


def _choices(kind: Kind, read: Reading, person_id: UUID | None) -> list[Choice]:
    purposes = read.description.purposes
    if kind is Kind.OBJECTION:
        return [
            Choice(key=key, name=purpose.name[read.language], ticked=purpose.direct_marketing)
            for key, purpose in purposes.items()
            if may_object(key, read.description)
        ]
    if kind is not Kind.CONSENT_WITHDRAWAL or person_id is None:
        return []
    there, now = (State.GIVEN, State.AWAITING_CONFIRMATION), timezone.now()
    given = {
        key
        for member in members_of(person_id)
        for key, state in states(member, at=now).items()
        if state in there
    }
    return [
        Choice(key=key, name=purpose.name[read.language], ticked=True)
        for key, purpose in purposes.items()
        if key in given
    ]
