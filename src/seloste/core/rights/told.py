"""What is held, put so that its owner can read it: labels for keys, words for codes, dates written out.

A key or code that the description does not know (any more) is told as it is: hiding it would be worse.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from seloste.core.consent import State
from seloste.core.description import Basis, Field, FieldType, RecordField, RecordType
from seloste.core.notice.reading import Reading
from seloste.core.rights.holdings import Holdings
from seloste.core.terms import country, day, moment

_YES_NO: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One person's holdings, read with a description in a language."""

    reading: Reading
    holdings: Holdings

    def field(self, key: str) -> str:
        """Return the label of a field."""
        return self._label(self.reading.description.fields.get(key), key)

    def record(self, key: str) -> str:
        """Return the label of a record type."""
        return self._label(self.reading.description.records.get(key), key)

    def inner(self, record: str, key: str) -> str:
        """Return the label of a field of a record type."""
        return self._label(self._inner(record, key), key)

    def purpose(self, key: str) -> str:
        """Return the name of a purpose."""
        purpose = self.reading.description.purposes.get(key)
        return self._or_none(purpose.name[self.reading.language] if purpose else key)

    def contract(self, key: str) -> str:
        """Return the name of a contract."""
        contract = self.reading.description.contracts.get(key)
        return contract.name[self.reading.language] if contract else key

    def service(self, key: str) -> str:
        """Return the name of a service."""
        service = self.reading.description.services.get(key)
        return self._or_none(service.name[self.reading.language] if service else key)

    def source(self, key: str) -> str:
        """Return the name of a source."""
        source = self.reading.description.sources.get(key)
        return self._or_none(source.name[self.reading.language] if source else key)

    def when(self, at: datetime) -> str:
        """Return a moment in Finnish time, written out."""
        return moment(at, self.reading.words)

    def value(self, key: str, value: str) -> str:
        """Return the value of a field with its code explained."""
        return self._value(self.reading.description.fields.get(key), value)

    def inner_value(self, record: str, key: str, value: str) -> str:
        """Return the value of a record's field with its code explained."""
        return self._value(self._inner(record, key), value)

    def purposes(self) -> tuple[str, ...]:
        """Return the purposes that what is held serves, in the order of the description (Art. 15(1)(a)).

        One that rests on consent needs consent in force, one that rests on contract needs a contract held;
        a purpose for which the log shows a use is always told.
        """
        used = {use.purpose for use in self.holdings.uses}
        named = used | set(self._named())
        return tuple(
            key
            for key, purpose in self.reading.description.purposes.items()
            if key in named and (key in used or self._has_basis(key, purpose.basis))
        )

    def kept_under(self) -> dict[str, list[str]]:
        """Return the labels of what is held by retention rule; what no rule covers any more under ``""``."""
        description, words, held = self.reading.description, self.reading.words, self.holdings
        kept: dict[str, list[str]] = defaultdict(list)
        for field in held.fields:
            known = description.fields.get(field.key)
            kept[known.retention if known else ""].append(self.field(field.key))
        for key in dict.fromkeys(record.type for record in held.records):
            record = description.records.get(key)
            kept[record.retention if record else ""].append(self.record(key))
        contracts = description.contracts
        proofs = {contracts[one.contract].proved_by for one in held.contracts if one.contract in contracts}
        for key in sorted(proofs):
            kept[description.records[key].retention].append(words.answer.contracts)
        for rows, rule, label in (
            (held.consents, description.evidence.consents, words.answer.consents),
            (held.objections, description.evidence.consents, words.answer.objections),
            (held.restrictions, description.evidence.consents, words.answer.restrictions),
            (held.requests, description.evidence.requests, words.answer.requests),
            (held.uses, description.evidence.log, words.answer.uses),
        ):
            if rows:
                kept[rule.retention].append(label)
        return kept

    def sources(self) -> tuple[str, ...]:
        """Return the names of the sources that what is held came from (Art. 15(1)(g))."""
        held = self.holdings
        keys = [value.source for field in held.fields for value in field.values]
        records = (record.source for record in held.records)
        contracts = (event.source for one in held.contracts for event in one.events)
        return tuple(map(self.source, dict.fromkeys([*keys, *records, *contracts])))

    def _named(self) -> Iterator[str]:
        description, held = self.reading.description, self.holdings
        for field in held.fields:
            if known := description.fields.get(field.key):
                yield from known.purposes
        for record in held.records:
            if kind := description.records.get(record.type):
                yield from kind.purposes
        for one in held.contracts:
            if contract := description.contracts.get(one.contract):
                yield from contract.purposes
        yield from (consent.purpose for consent in held.consents)
        evidence = description.evidence
        for rows, rule in (
            (held.consents, evidence.consents),
            (held.objections, evidence.consents),
            (held.restrictions, evidence.consents),
            (held.requests, evidence.requests),
            (held.uses, evidence.log),
        ):
            if rows:
                yield rule.purpose

    def _has_basis(self, key: str, basis: Basis) -> bool:
        held = self.holdings
        if basis is Basis.CONSENT:
            return any(one.purpose == key and one.state == State.GIVEN for one in held.consents)
        if basis is Basis.CONTRACT:
            held_now = frozenset(contract.contract for contract in held.contracts)
            return key in self.reading.description.purposes_under(held_now)
        return True

    def _inner(self, record: str, key: str) -> RecordField | None:
        kind = self.reading.description.records.get(record)
        return kind.fields.get(key) if kind else None

    def _label(self, part: Field | RecordType | RecordField | None, key: str) -> str:
        return part.label[self.reading.language] if part else key

    def _value(self, part: Field | RecordField | None, value: str) -> str:
        words = self.reading.words
        if not value.strip():
            return words.answer.empty
        match part.type if part else FieldType.TEXT:
            case FieldType.CHOICE if part and part.choices and value in part.choices:
                return part.choices[value].label[self.reading.language]
            case FieldType.YES_NO if value.lower() in _YES_NO:
                return words.labels.yes if _YES_NO[value.lower()] else words.labels.no
            case FieldType.COUNTRY:
                return country(value, words)
            case FieldType.DATE:
                return self._date(value)
            case _:
                return value

    def _date(self, value: str) -> str:
        try:
            return day(date.fromisoformat(value), self.reading.words)
        except ValueError:
            return value

    def _or_none(self, text: str) -> str:
        return text if text.strip() else self.reading.words.labels.none
