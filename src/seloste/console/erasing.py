"""What erasing somebody takes away and what a law keeps, counted from everything that is held."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from seloste.core.notice.reading import Reading
from seloste.core.rights import Holdings
from seloste.core.rights.told import Told
from seloste.core.terms import kept as how_long


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Something that is erased: its name, and how many there are."""

    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Records that a law keeps: their name, how many, the newest, how long from when, and why."""

    label: str
    count: int
    newest: datetime
    until: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What becomes of everything that is held about somebody."""

    gone: Sequence[Gone]
    kept: Sequence[Kept]
    requests: int


def plan(held: Holdings, read: Reading) -> Plan:
    """Return what would be erased now and what would stay, in the order of the description."""
    description = read.description
    told = Told(reading=read, holdings=held)
    by_law = description.retention_by_law()
    said = Counter({field.key: len(field.values) for field in held.fields})
    records = Counter(record.type for record in held.records)
    stays = {
        key for key in records if key in description.records and description.records[key].retention in by_law
    }
    counted = [
        *((told.field(key), said[key]) for key in _ordered(said, description.fields)),
        *(
            (told.record(key), records[key])
            for key in _ordered(records, description.records)
            if key not in stays
        ),
        (_("Contracts and services"), len(held.contracts)),
        (_("Consents and refusals"), sum(len(consent.events) for consent in held.consents)),
        (_("Objections"), len(held.objections)),
        (_("Restrictions"), len(held.restrictions)),
        (_("Letters"), len(held.letters)),
    ]
    return Plan(
        gone=[Gone(label=label, count=count) for label, count in counted if count],
        kept=[_kept(key, held, read) for key in _ordered(records, description.records) if key in stays],
        requests=len(held.requests),
    )


def _ordered(counted: Counter[str], declared: Mapping[str, object]) -> list[str]:
    """Return what was counted in the order of the description; what it does not know any more comes last."""
    return [*(key for key in declared if key in counted), *sorted(set(counted) - set(declared))]


def _kept(key: str, held: Holdings, read: Reading) -> Kept:
    dates = [one.at for one in held.records if one.type == key]
    record = read.description.records[key]
    rule = read.description.retention[record.retention]
    return Kept(
        label=record.label[read.language],
        count=len(dates),
        newest=max(dates),
        until=how_long(rule, read.words),
        why=rule.why[read.language] if rule.why else "",
    )
