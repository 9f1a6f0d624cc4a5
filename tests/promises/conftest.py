"""Somebody of whom everything is held that the description allows, and those who act."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

import pytest
from chosen import make

from seloste.core.access import SYSTEM, Actor, Role
from seloste.core.consent import Choice
from seloste.core.description import Description, Field, FieldType, RecordField
from seloste.people.contracting import conclude_contract
from seloste.people.services import Registered, add_record, register_person
from seloste.publications.selectors import current

EMAIL = "aino.virtanen@example.org"
NAME = "Äinö Virtanen-Wörtz"
PHONE = "+358401234567"
_BY_TYPE = {
    FieldType.COUNTRY: "SE",
    FieldType.URL: "https://aino.example.org/own-page",
    FieldType.DATE: "1987-06-05",
    FieldType.NUMBER: "8461",
    FieldType.MONEY: "7319.42",
    FieldType.YES_NO: "yes",
    FieldType.IP_ADDRESS: "203.0.113.77",
    FieldType.PHONE: PHONE,
    FieldType.EMAIL: EMAIL,
}


def sample(where: str, field: Field | RecordField) -> str:
    """Return a value of the field's type that, where the type allows it, stands nowhere else."""
    if field.choices:
        return next(reversed(field.choices))
    return _BY_TYPE.get(field.type, f"Sample of {where}")


@dataclass(frozen=True, kw_only=True)
class Whole:
    """What was kept of one person: values by field, and by record type and field."""

    person_id: UUID
    fields: Mapping[str, str]
    records: Mapping[str, Mapping[str, str]]


def samples(description: Description) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Return one value for every field and every field of every record type."""
    fields = {key: sample(key, field) for key, field in description.fields.items()}
    fields[description.people.called_by] = NAME
    records = {
        key: {name: sample(f"{key}.{name}", inner) for name, inner in record.fields.items()}
        for key, record in description.records.items()
    }
    return fields, records


@pytest.fixture
def choose(now: datetime) -> Callable[..., list[UUID]]:
    """Write down that somebody made these choices about a purpose."""
    return partial(make, at=now)


@pytest.fixture
def whole(now: datetime, choose) -> Callable[[], Whole]:
    """Keep one of everything the description knows about one person."""

    def keep() -> Whole:
        description = current().description
        fields, records = samples(description)
        purpose = description.rights_purpose()
        registered = register_person(
            values={key: [value] for key, value in fields.items()},
            source="contract",
            purpose=purpose,
            actor=SYSTEM,
            at=now,
        )
        assert isinstance(registered, Registered)
        for record_type, values in records.items():
            added = add_record(
                person_id=registered.person_id,
                record_type=record_type,
                values=values,
                source=description.records[record_type].sources[0],
                purpose=purpose,
                actor=SYSTEM,
                at=now,
            )
            assert isinstance(added, UUID)
        for key, contract in description.contracts.items():
            concluded = conclude_contract(
                person_id=registered.person_id,
                contract=key,
                service=next(iter(contract.services), ""),
                begins=now.date(),
                source=description.records[contract.proved_by].sources[0],
                purpose=purpose,
                actor=SYSTEM,
                at=now,
            )
            assert isinstance(concluded, UUID)
        choose(registered.person_id, "marketing", Choice.GIVEN, Choice.CONFIRMED)
        choose(registered.person_id, "publication", Choice.REFUSED)
        return Whole(person_id=registered.person_id, fields=fields, records=records)

    return keep


@pytest.fixture
def contact_person() -> Actor:
    """The contact person for the register."""
    return Actor(role=Role.CONTACT_PERSON, id="contact")


@pytest.fixture
def customer_service() -> Actor:
    """Somebody in customer service."""
    return Actor(role=Role.CUSTOMER_SERVICE, id="service")


def access_letter(sender: str = EMAIL, number: str = "1") -> bytes:
    """Return a raw letter that surely asks for access."""
    return (
        f"From: {sender}\r\nTo: info@softpix.io\r\nSubject: Omat tietoni, {NAME.encode('ascii', 'replace').decode()}\r\n"
        f"Message-ID: <{number}@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"Hei,\n\npyydän saada jäljennöksen kaikista minua koskevista henkilötiedoista.\n\n{NAME}\r\n"
    ).encode()


@pytest.fixture
def letter() -> Callable[..., bytes]:
    """Write a letter that asks for access."""
    return access_letter
