"""The register description: its typed form, and reading it from YAML with file and line in every error.

What a description says about fields, record types, purposes, retention and recipients is the only place
where Seloste learns of them; no code names a field of any particular register.
"""

from seloste.core.description.load import DescriptionError, Problem, content_hash, load
from seloste.core.description.schema import (
    Consent,
    Description,
    Field,
    Form,
    Purpose,
    Recipient,
    RecordField,
    RecordType,
    Retention,
    Source,
)
from seloste.core.description.values import (
    Basis,
    FieldType,
    Language,
    Necessity,
    Period,
    Search,
    StaffRole,
    StartEvent,
    Text,
)

__all__ = [
    "Basis",
    "Consent",
    "Description",
    "DescriptionError",
    "Field",
    "FieldType",
    "Form",
    "Language",
    "Necessity",
    "Period",
    "Problem",
    "Purpose",
    "Recipient",
    "RecordField",
    "RecordType",
    "Retention",
    "Search",
    "Source",
    "StaffRole",
    "StartEvent",
    "Text",
    "content_hash",
    "load",
]
