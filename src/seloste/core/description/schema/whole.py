"""A whole register description."""

from typing import Annotated

from pydantic import Field as Of

from seloste.core.description.kinds import Basis, Claim, StaffRole
from seloste.core.description.schema.identity import (
    Authority,
    ContactPerson,
    Controller,
    DataProtectionOfficer,
    Register,
    Subject,
)
from seloste.core.description.schema.kept import (
    Contract,
    Evidence,
    Field,
    RecordType,
    Retention,
    Roles,
    Service,
    Source,
)
from seloste.core.description.schema.parts import Key, Part
from seloste.core.description.schema.promised import Children, Rights, Section, Terms
from seloste.core.description.schema.shared import (
    Deployment,
    DisclosurePermission,
    Publication,
    Recipient,
)
from seloste.core.description.schema.uses import AutomatedDecision, Purpose, Statistics
from seloste.core.description.schema.website import Cookie, Form, Inquiries, Website
from seloste.core.description.values import Text
from seloste.core.language import Language


class Description(Part):
    """A whole register description."""

    seloste: Annotated[int, Of(ge=1, le=1)]
    """The version of this format: 1."""
    register_: Register = Of(alias="register")
    controller: Controller
    contact_person: ContactPerson
    data_protection_officer: DataProtectionOfficer | None = None
    authority: Authority | None = None
    subjects: dict[Key, Subject] = Of(min_length=1)
    """The categories of people in the register."""
    purposes: dict[Key, Purpose] = Of(min_length=1)
    retention: dict[Key, Retention] = Of(min_length=1)
    sources: dict[Key, Source] = Of(min_length=1)
    fields: dict[Key, Field] = Of(min_length=1)
    records: dict[Key, RecordType] = Of(min_length=1)
    services: dict[Key, Service] = Of(default_factory=dict)
    contracts: dict[Key, Contract] = Of(default_factory=dict)
    evidence: Evidence
    """What the system keeps about people by itself."""
    people: Roles
    staff: dict[StaffRole, tuple[Key, ...]] = Of(min_length=1)
    """The purposes that each role works for."""
    recipients: dict[Key, Recipient]
    deployment: Deployment
    publications: dict[Key, Publication] = Of(default_factory=dict)
    disclosure_permission: DisclosurePermission | None = None
    statistics: dict[Key, Statistics] = Of(default_factory=dict)
    forms: dict[Key, Form] = Of(default_factory=dict)
    inquiries: Inquiries | None = None
    website: Website = Website()
    cookies: dict[str, Cookie]
    security: tuple[Text, ...] = Of(min_length=1)
    rights: Rights
    automated_decisions: tuple[AutomatedDecision, ...] = ()
    children: Children | None = None
    claims: tuple[Claim, ...] = ()
    """Flat statements that hold for this register; they are printed, and held against the rest."""
    additional: tuple[Section, ...] = ()
    """Further sections of the notice."""
    terms: Terms | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """The register's languages; the first is its main one."""
        return self.register_.languages

    def require_language(self, language: Language) -> None:
        """Refuse a language in which the register's own texts do not exist.

        Raises:
            ValueError: the register is not described in ``language``.
        """
        if language not in self.languages:
            raise ValueError(f"this register is described in {', '.join(self.languages)}, not in {language}")

    @property
    def device_purposes(self) -> tuple[str, ...]:
        """The purposes that the banner alone asks about: a device waits for them, and nothing of a person serves them."""
        return tuple(key for key in self.purposes if self.is_of_device(key))

    @property
    def consents_of_people(self) -> tuple[str, ...]:
        """The purposes that somebody in the register can consent to, in order.

        What the banner asks is no consent of a person in the register: the browser answers, nobody is named, and
        the receipt is the proof (``edge``).
        """
        return tuple(
            key
            for key, purpose in self.purposes.items()
            if purpose.basis is Basis.CONSENT and not self.is_of_device(key)
        )

    def is_of_device(self, purpose: str) -> bool:
        """Say whether a cookie waits for ``purpose``, and no field, record or form serves it."""
        return any(cookie.consent == purpose for cookie in self.cookies.values()) and not (
            self.fields_for(purpose)
            or self.records_for(purpose)
            or any(purpose in (form.purpose, *form.consents) for form in self.forms.values())
        )

    def fields_for(self, purpose: str) -> frozenset[str]:
        """Return the keys of the fields that ``purpose`` covers."""
        if self.purposes[purpose].data_subject_rights:
            return frozenset(self.fields)
        return frozenset([key for key, field in self.fields.items() if purpose in field.purposes])

    def records_for(self, purpose: str) -> frozenset[str]:
        """Return the keys of the record types that ``purpose`` covers."""
        if self.purposes[purpose].data_subject_rights:
            return frozenset(self.records)
        return frozenset([key for key, record in self.records.items() if purpose in record.purposes])

    def rights_purpose(self) -> str:
        """Return the purpose of answering people's requests; a loaded description has exactly one."""
        return next(key for key, purpose in self.purposes.items() if purpose.data_subject_rights)

    def purposes_under(self, contracts: frozenset[str]) -> frozenset[str]:
        """Return the purposes that rest on one of these contracts; a contract nobody declared carries none."""
        return frozenset(
            purpose
            for key in contracts
            if (contract := self.contracts.get(key)) is not None
            for purpose in contract.purposes
        )

    def retention_by_law(self) -> frozenset[str]:
        """Return the retention rules of records that a legal obligation keeps (Art. 17(3)(b))."""
        return frozenset(
            record.retention
            for record in self.records.values()
            if any(
                self.purposes[key].basis is Basis.LEGAL_OBLIGATION
                and not self.purposes[key].data_subject_rights
                for key in record.purposes
            )
        )

    def contract_records(self) -> frozenset[str]:
        """Return the keys of the record types whose entries show that somebody has a contract."""
        return frozenset(contract.proved_by for contract in self.contracts.values())
