"""The columns of a record: their identifiers stay the same in each language and version."""

from enum import StrEnum


class Column(StrEnum):
    """What is said of a purpose, in the order of Art. 30(1)(a)-(g); the last six are own notes."""

    REGISTER = "register"
    VERSION = "version"
    UPDATED = "updated"
    FINGERPRINT = "fingerprint"
    CONTROLLER = "controller"
    JOINT_CONTROLLERS = "joint_controllers"
    REPRESENTATIVE = "representative"
    OFFICER = "data_protection_officer"
    PURPOSE_KEY = "purpose_key"
    PURPOSE = "purpose"
    ACTIVITY = "activity"
    SUBJECTS = "subjects"
    DATA = "data"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    ERASURE = "erasure"
    SECURITY = "security"
    LEGAL_BASIS = "legal_basis"
    BALANCING = "balancing"
    SYSTEM = "system"
    OWNER = "owner"
    IMPACT_ASSESSMENT = "impact_assessment"
    EVIDENCE = "evidence"
