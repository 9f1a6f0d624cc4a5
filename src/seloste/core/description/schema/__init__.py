"""The typed form of a register description, one model for each part of the YAML file."""

from seloste.core.description.schema.identity import (
    Authority,
    ContactPerson,
    Controller,
    DataProtectionOfficer,
    Register,
    Representative,
    Subject,
)
from seloste.core.description.schema.kept import (
    Choice,
    Contract,
    Evidence,
    EvidenceRule,
    Field,
    Kept,
    RecordField,
    RecordType,
    Retention,
    Roles,
    Service,
    Source,
)
from seloste.core.description.schema.parts import Part
from seloste.core.description.schema.promised import Children, Requests, Rights, Section, Terms
from seloste.core.description.schema.shared import (
    Deployment,
    DisclosurePermission,
    Place,
    ProcessorContract,
    Publication,
    Recipient,
    Transfer,
)
from seloste.core.description.schema.uses import AutomatedDecision, Consent, Purpose, Statistics
from seloste.core.description.schema.website import Cookie, Form, Inquiries, Website
from seloste.core.description.schema.whole import Description

__all__ = [
    "Authority",
    "AutomatedDecision",
    "Children",
    "Choice",
    "Consent",
    "ContactPerson",
    "Contract",
    "Controller",
    "Cookie",
    "DataProtectionOfficer",
    "Deployment",
    "Description",
    "DisclosurePermission",
    "Evidence",
    "EvidenceRule",
    "Field",
    "Form",
    "Inquiries",
    "Kept",
    "Part",
    "Place",
    "ProcessorContract",
    "Publication",
    "Purpose",
    "Recipient",
    "RecordField",
    "RecordType",
    "Register",
    "Representative",
    "Requests",
    "Retention",
    "Rights",
    "Roles",
    "Section",
    "Service",
    "Source",
    "Statistics",
    "Subject",
    "Terms",
    "Transfer",
    "Website",
]
