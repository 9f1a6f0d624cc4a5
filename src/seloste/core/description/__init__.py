"""The register description: its typed form, and reading it from YAML with file and line in every error.

What a description says about fields, record types, purposes, retention and recipients is the only place
where Seloste learns of them; no code names a field of any particular register.
"""

from seloste.core.description.kinds import (
    Basis,
    FieldType,
    Necessity,
    Search,
    StaffRole,
    StartEvent,
)
from seloste.core.description.load import Statement, complete, content_hash, load, read
from seloste.core.description.needed import Missing
from seloste.core.description.problems import DescriptionError, Problem
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
from seloste.core.description.source import Node
from seloste.core.description.values import (
    Lifetime,
    Period,
    Text,
)
from seloste.core.language import Language

__all__ = [
    "Basis",
    "Consent",
    "Description",
    "DescriptionError",
    "Field",
    "FieldType",
    "Form",
    "Language",
    "Lifetime",
    "Missing",
    "Necessity",
    "Node",
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
    "Statement",
    "Text",
    "complete",
    "content_hash",
    "load",
    "read",
]
