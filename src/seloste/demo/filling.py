"""Values for whatever record types a description has: by its sample texts, otherwise by each field's type."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from seloste.core.access import Action
from seloste.core.description import Basis, Description, FieldType
from seloste.core.description.kinds import Sensitivity
from seloste.core.description.schema import RecordField, RecordType
from seloste.demo.samples import RECORDS
from seloste.demo.setting import Setting, Somebody
from seloste.people.services import add_record

TO_PAY_IN = timedelta(days=14)


class Happening(StrEnum):
    """What a record tells of."""

    CONCLUDED = "concluded"
    CHANGED = "changed"
    ENDED = "ended"
    BILLED = "billed"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that happened to somebody; ``service`` and ``amount`` are those of their order."""

    happening: Happening
    at: datetime
    service: str = ""
    amount: str = ""
    contract: str = ""


def types_for(happening: Happening, description: Description) -> list[str]:
    """Return the record types that tell of this; which they are is seen from what they hold.

    Records with money are bills, those that prove a contract tell of orders, those of an address in the network
    come with a form; the others are contacts. Nothing of special kinds is invented.
    """
    proofs = {contract.proved_by for contract in description.contracts.values()}
    found: dict[Happening, list[str]] = {}
    for key, record in description.records.items():
        types = {field.type for field in record.fields.values()}
        if record.sensitivity is not Sensitivity.ORDINARY or FieldType.IP_ADDRESS in types:
            continue
        if key in proofs:
            for change in (Happening.CONCLUDED, Happening.CHANGED, Happening.ENDED):
                found.setdefault(change, []).append(key)
        else:
            found.setdefault(Happening.BILLED if FieldType.MONEY in types else Happening.CONTACT, []).append(
                key
            )
    return found.get(happening, [])


def write_down(somebody: Somebody, record_type: str, told: Told, setting: Setting, chance: Random) -> None:
    """Add a record of what happened, if this description has a purpose and the values for it."""
    declared = setting.description.records[record_type]
    purpose = _purpose(declared, told, setting.description)
    values = filled(record_type, somebody, told, setting, chance)
    if purpose is None or values is None:
        return
    named = [value for value in values.values() if value in declared.sources]
    add_record(
        person_id=somebody.id,
        record_type=record_type,
        values=values,
        source=named[0] if named else setting.source(declared, chance),
        purpose=purpose,
        actor=setting.acting(Action.ADD, purpose),
        at=told.at,
    )


def filled(
    record_type: str, somebody: Somebody, told: Told, setting: Setting, chance: Random
) -> dict[str, str] | None:
    """Return values for a record, or None where something that is required cannot be invented."""
    declared = setting.description.records[record_type]
    language = somebody.who.language
    texts = RECORDS.get(f"{record_type}.{told.happening}") or RECORDS.get(record_type)
    sample: Mapping[str, str] = chance.choice(texts[language]) if texts else {}
    values = {}
    for key, field in declared.fields.items():
        value = _said(sample.get(key, ""), told, setting) or _by_type(field, somebody, told, chance)
        if field.choices is not None and value not in field.choices:
            value = _choice(field, told, chance)
        if value:
            values[key] = value
        elif field.required and field.copied_from is None:
            return None
    return values


def _purpose(declared: RecordType, told: Told, description: Description) -> str | None:
    """Return the first purpose whose basis holds without anybody's consent."""
    under = description.purposes_under(frozenset({told.contract}))
    for key in declared.purposes:
        basis = description.purposes[key].basis
        if basis is not Basis.CONSENT and (basis is not Basis.CONTRACT or key in under):
            return key
    return None


def _said(text: str, told: Told, setting: Setting) -> str:
    if text == "@number":
        return setting.number_of_bill(told.at)
    return text.replace("@service", told.service)


def _by_type(field: RecordField, somebody: Somebody, told: Told, chance: Random) -> str:
    """Return what fits the type; what need not be there and has no text of its own stays away."""
    if field.copied_from is not None:
        return ""
    day, language = told.at.date(), somebody.who.language
    billed = told.happening is Happening.BILLED
    known = {
        FieldType.DATE: (day + TO_PAY_IN if billed else day).isoformat(),
        FieldType.MONEY: told.amount,
        FieldType.CHOICE: _choice(field, told, chance),
        FieldType.YES_NO: _choice(field, told, chance),
    }
    if_required = {
        FieldType.NUMBER: str(day.year),
        FieldType.NAME: somebody.who.name,
        FieldType.TEXT: told.service or chance.choice(RECORDS["topics"][language]),
        FieldType.LONG_TEXT: chance.choice(RECORDS["sentences"][language]),
    }
    return known.get(field.type) or (if_required.get(field.type, "") if field.required else "")


def _choice(field: RecordField, told: Told, chance: Random) -> str:
    """Return a choice; of the stages of an order the first, one between and the last."""
    choices = list(field.choices or ("yes", "no"))
    match told.happening:
        case Happening.CONCLUDED:
            return choices[0]
        case Happening.CHANGED:
            return choices[len(choices) // 2]
        case Happening.ENDED:
            return choices[-1]
        case _:
            return chance.choice(choices)
