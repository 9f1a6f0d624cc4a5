"""Answering a person's request for access (Art. 15) from what is held and what the description says.

``Holdings`` is what the rooms of the system hand in; ``assemble`` makes of it a document for people and
data for machines that say the same.
"""

from seloste.core.rights.answer import Answer, assemble
from seloste.core.rights.holdings import (
    ConsentEvent,
    ContractEvent,
    HeldConsent,
    HeldContract,
    HeldField,
    HeldLetter,
    HeldObjection,
    HeldRecord,
    HeldRequest,
    HeldRestriction,
    HeldValue,
    Holdings,
    Use,
)
from seloste.core.rights.machine import JSON

__all__ = [
    "JSON",
    "Answer",
    "ConsentEvent",
    "ContractEvent",
    "HeldConsent",
    "HeldContract",
    "HeldField",
    "HeldLetter",
    "HeldObjection",
    "HeldRecord",
    "HeldRequest",
    "HeldRestriction",
    "HeldValue",
    "Holdings",
    "Use",
    "assemble",
]
