"""What a letter can ask for or tell."""

from enum import StrEnum


class Kind(StrEnum):
    """One thing a letter does; a letter may do several. The values are part of the command line's contract."""

    ACCESS = "access"  # Art. 15
    RECTIFICATION = "rectification"  # Art. 16
    ERASURE = "erasure"  # Art. 17
    RESTRICTION = "restriction"  # Art. 18
    OBJECTION = "objection"  # Art. 21
    PORTABILITY = "portability"  # Art. 20
    CONSENT_WITHDRAWAL = "consent_withdrawal"  # Art. 7(3)
    DISCLOSURE_PERMISSION = "disclosure_permission"  # Art. 6(1)(a), 7: given or refused
    DISCLOSURE_WITHDRAWAL = "disclosure_withdrawal"  # Art. 7(3)
    IDENTITY_PROOF = "identity_proof"  # Art. 12(6): what was asked for is sent
    REMINDER = "reminder"  # an earlier request has not been answered
    OTHER = "other"  # no right of the Regulation was recognised
