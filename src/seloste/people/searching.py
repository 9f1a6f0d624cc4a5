"""Finding people: by what is typed, by filters, by date; what is shown is decided on one by one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.audit.entries import append
from seloste.core.access import Action, Actor, decide
from seloste.core.description import Description
from seloste.core.outcomes import Allowed, Reason, Refused
from seloste.people.finding import candidates, filtered, matching, newest, of_type, satisfies
from seloste.people.selectors import Fields, Hit, open_allowed, standings
from seloste.people.whole import Whole, load
from seloste.publications.selectors import current
from seloste.storage import writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search showed; ``withheld`` counts those whom the purpose does not cover."""

    hits: Sequence[Hit]
    withheld: int
    more: bool


def search(
    *,
    actor: Actor,
    purpose: str,
    text: str,
    at: datetime,
    filters: Mapping[str, str] | None = None,
    limit: int = 50,
) -> Found | Refused:
    """Find people by parts of what the description makes searchable; no text lists the newest.

    ``filters`` are whole values of fields that the description lets lists be filtered by. One entry of the
    log names everybody who was shown. A person whom the purpose does not cover is counted, not shown.
    """
    description = current().description
    wanted = {key: value for key, value in (filters or {}).items() if value}
    decision = _decision(actor, purpose, wanted, description)
    with writing():
        if not decision:
            append(actor=actor, purpose=purpose, action=Action.SEARCH, at=at, decision=decision)
            return decision
        people = load(_asked(text, wanted, description, limit))

        def fits(fields: Fields) -> bool:
            return satisfies(wanted, fields) and (not text.strip() or matching(text, fields, description))

        return _shown(people.values(), fits, actor, purpose, description, at, limit)


def latest(
    *,
    actor: Actor,
    purpose: str,
    record_type: str,
    at: datetime,
    since: datetime | None = None,
    until: datetime | None = None,
    limit: int = 50,
) -> Found | Refused:
    """Find the people with the newest records of a type, within a time; listed by date of the record."""
    description = current().description
    decision = decide(actor=actor, purpose=purpose, action=Action.SEARCH, description=description)
    if isinstance(decision, Allowed) and record_type not in decision.records:
        decision = Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    with writing():
        if not decision:
            append(actor=actor, purpose=purpose, action=Action.SEARCH, at=at, decision=decision)
            return decision
        people = load(of_type(record_type, since=since, until=until, limit=limit * 2))
        return _shown(people.values(), lambda _: True, actor, purpose, description, at, limit)


def _decision(
    actor: Actor, purpose: str, wanted: Mapping[str, str], description: Description
) -> Allowed | Refused:
    decision = decide(actor=actor, purpose=purpose, action=Action.SEARCH, description=description)
    if isinstance(decision, Allowed) and not decision.fields.issuperset(wanted):
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    return decision


def _asked(text: str, wanted: Mapping[str, str], description: Description, limit: int) -> Iterable[UUID]:
    if text.strip():
        return candidates(text, description)
    if wanted:
        return filtered(wanted, description, limit=limit * 2)
    return newest(limit * 2)


def _shown(
    people: Iterable[Whole],
    fits: Callable[[Fields], bool],
    actor: Actor,
    purpose: str,
    description: Description,
    at: datetime,
    limit: int,
) -> Found:
    """Decide on each, open whom the purpose covers, write one entry that names all who are shown."""
    known = list(people)
    standing = standings(known, at=at)
    allowed = {
        whole.id: outcome
        for whole in known
        if (
            outcome := decide(
                actor=actor,
                purpose=purpose,
                action=Action.READ,
                description=description,
                standing=standing[whole.id],
            )
        )
    }
    opened = open_allowed(known, allowed)
    hits = [Hit(person_id=person_id, fields=fields) for person_id, fields in opened.items() if fits(fields)]
    shown = hits[:limit]
    append(
        actor=actor,
        purpose=purpose,
        action=Action.SEARCH,
        at=at,
        people=[hit.person_id for hit in shown],
        details={"shown": len(shown)},
    )
    return Found(hits=shown, withheld=len(known) - len(allowed), more=len(hits) > limit)
