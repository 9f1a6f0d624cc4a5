"""The description as the console's tables show it, in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from seloste.core.description import Field, RecordType
from seloste.core.notice.reading import Reading
from seloste.core.terms import basis, kept


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeLine:
    """One purpose: what it rests on, and which roles work for it."""

    name: str
    description: str
    basis: str
    roles: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataLine:
    """One field or record type: what for, how long, and what is in it."""

    label: str
    purposes: Sequence[str]
    retention: str
    contents: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionLine:
    """One retention rule: how long from when, and why."""

    period: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Everything the page lists."""

    purposes: Sequence[PurposeLine]
    fields: Sequence[DataLine]
    records: Sequence[DataLine]
    retention: Sequence[RetentionLine]


def statement(read: Reading) -> Statement:
    """Return what the description says, line by line."""
    description, language = read.description, read.language
    return Statement(
        purposes=[
            PurposeLine(
                name=purpose.name[language],
                description=purpose.description[language],
                basis=basis(purpose, language),
                roles=[role.value for role, purposes in description.staff.items() if key in purposes],
            )
            for key, purpose in description.purposes.items()
        ],
        fields=[_data(read, field) for field in description.fields.values()],
        records=[
            _data(read, record, [inner.label[language] for inner in record.fields.values()])
            for record in description.records.values()
        ],
        retention=[
            RetentionLine(period=kept(rule, read.words), why=rule.why[language] if rule.why else "")
            for rule in description.retention.values()
        ],
    )


def _data(read: Reading, part: Field | RecordType, contents: Sequence[str] = ()) -> DataLine:
    description, language = read.description, read.language
    return DataLine(
        label=part.label[language],
        purposes=[description.purposes[key].name[language] for key in part.purposes],
        retention=kept(description.retention[part.retention], read.words),
        contents=contents,
    )
