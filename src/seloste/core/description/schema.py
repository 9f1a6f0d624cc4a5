"""The typed form of a register description, one model for each part of the YAML file."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from pydantic import Field as Of

from seloste.core.description.values import (
    Basis,
    FieldType,
    Language,
    Mechanism,
    Necessity,
    Period,
    RecipientRole,
    Search,
    StaffRole,
    StartEvent,
    Text,
)

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]


class Part(BaseModel):
    """A part of a description: unknown keys are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Register(Part):
    """Which register this is (Art. 30), which version of its description, and in which languages."""

    key: Key
    name: Text
    version: Words
    updated: date
    languages: tuple[Language, ...] = Of(min_length=1)


class Controller(Part):
    """Who answers for the register (Art. 13(1)(a))."""

    name: Words
    business_id: Words | None = None
    address: Words
    country: Country
    email: Words
    phone: Words | None = None
    website: Words | None = None


class ContactPerson(Part):
    """Whom to ask about the register."""

    name: Words
    email: Words
    phone: Words | None = None


class DataProtectionOfficer(Part):
    """The officer's contact details, or why none is required (Art. 13(1)(b), 37)."""

    name: Words | None = None
    email: Words | None = None
    not_required_because: Text | None = None


class Authority(Part):
    """The supervisory authority to complain to (Art. 13(2)(d)), for a country our table does not know."""

    name: Text
    address: Text
    email: Words
    website: Words


class Consent(Part):
    """What a person is asked when a purpose rests on consent: the exact words beside the control."""

    text: Text


class Purpose(Part):
    """One purpose of processing with its one legal basis (Art. 5(1)(b), 6(1), 13(1)(c))."""

    name: Text
    description: Text
    basis: Basis
    interest: Text | None = None
    law: Text | None = None
    consent: Consent | None = None
    direct_marketing: bool = False
    data_subject_rights: bool = False


class Retention(Part):
    """How long something is kept and from when (Art. 13(2)(a)); each rule has a data key of its own."""

    keep: Period
    counted_from: StartEvent
    why: Text | None = None


class Source(Part):
    """Where values come from (Art. 14(2)(f)); ``from_person`` tells Art. 13 from Art. 14."""

    name: Text
    from_person: bool


class Choice(Part):
    """One value a choice field can take."""

    label: Text


class Field(Part):
    """A value that describes a person now."""

    label: Text
    type: FieldType
    purposes: tuple[Key, ...] = Of(min_length=1)
    sources: tuple[Key, ...] = Of(min_length=1)
    retention: Key
    necessity: Necessity
    consequence: Text | None = None
    search: Search = Search.NO
    multiple: bool = False
    choices: dict[Key, Choice] | None = None


class RecordField(Part):
    """A value inside a record."""

    label: Text
    type: FieldType
    required: bool = False
    choices: dict[Key, Choice] | None = None


class RecordType(Part):
    """A kind of dated entry about a person."""

    label: Text
    purposes: tuple[Key, ...] = Of(min_length=1)
    sources: tuple[Key, ...] = Of(min_length=1)
    retention: Key
    necessity: Necessity
    consequence: Text | None = None
    proves_contract: bool = False
    fields: dict[Key, RecordField] = Of(min_length=1)


class EvidenceRule(Part):
    """Why and how long Seloste keeps one kind of its own evidence (Art. 5(2))."""

    purpose: Key
    retention: Key


class Evidence(Part):
    """What the system itself writes down about people: consents, requests with their letters, the log."""

    consents: EvidenceRule
    requests: EvidenceRule
    log: EvidenceRule


class Roles(Part):
    """Which fields play the parts that the interface needs: how a person is called, reached, addressed.

    The value of ``reached_at`` belongs to one person only: two people never share it.
    """

    called_by: Key
    described_by: Key | None = None
    reached_at: Key
    speaks: Key | None = None


class Transfer(Part):
    """What a transfer outside the EU and EEA rests on, and how to get a copy (Art. 13(1)(f))."""

    mechanism: Mechanism
    copy_from: Text


class Recipient(Part):
    """Somebody who receives data (Art. 13(1)(e)): by name, with role, country and purposes."""

    name: Words
    role: RecipientRole
    does: Text
    purposes: tuple[Key, ...] = Of(min_length=1)
    country: Country
    transfer: Transfer | None = None


class Form(Part):
    """A public form: which fields it asks, what record it leaves, which consents it offers."""

    title: Text
    introduction: Text
    purpose: Key
    source: Key
    asks: tuple[Key, ...] = Of(min_length=1)
    requires: tuple[Key, ...] = ()
    record: Key
    connection_record: Key | None = None
    consents: tuple[Key, ...] = ()


class Cookie(Part):
    """A cookie the website sets (information society services act, section 205)."""

    purpose: Text
    provider: Words
    lasts: Text


class AutomatedDecision(Part):
    """An automated decision with its logic and effects (Art. 13(2)(f), 22)."""

    name: Text
    logic: Text
    effects: Text


class Description(Part):
    """A whole register description."""

    seloste: Annotated[int, Of(ge=1, le=1)]
    register_: Register = Of(alias="register")
    controller: Controller
    contact_person: ContactPerson
    data_protection_officer: DataProtectionOfficer
    authority: Authority | None = None
    purposes: dict[Key, Purpose] = Of(min_length=1)
    retention: dict[Key, Retention] = Of(min_length=1)
    sources: dict[Key, Source] = Of(min_length=1)
    fields: dict[Key, Field] = Of(min_length=1)
    records: dict[Key, RecordType] = Of(min_length=1)
    evidence: Evidence
    people: Roles
    staff: dict[StaffRole, tuple[Key, ...]] = Of(min_length=1)
    recipients: dict[Key, Recipient]
    forms: dict[Key, Form] = {}
    cookies: dict[str, Cookie] = {}
    security: tuple[Text, ...] = Of(min_length=1)
    automated_decisions: tuple[AutomatedDecision, ...] = ()

    @property
    def languages(self) -> tuple[Language, ...]:
        """The register's languages; the first is its main one."""
        return self.register_.languages

    def fields_for(self, purpose: str) -> frozenset[str]:
        """Return the keys of the fields that ``purpose`` covers."""
        if self.purposes[purpose].data_subject_rights:
            return frozenset(self.fields)
        return frozenset(key for key, field in self.fields.items() if purpose in field.purposes)

    def records_for(self, purpose: str) -> frozenset[str]:
        """Return the keys of the record types that ``purpose`` covers."""
        if self.purposes[purpose].data_subject_rights:
            return frozenset(self.records)
        return frozenset(key for key, record in self.records.items() if purpose in record.purposes)

    def rights_purpose(self) -> str:
        """Return the purpose of answering people's requests; a loaded description has exactly one."""
        return next(key for key, purpose in self.purposes.items() if purpose.data_subject_rights)
