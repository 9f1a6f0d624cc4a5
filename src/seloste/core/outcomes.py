"""Decisions as values: ``Allowed`` is truthy, ``Refused`` is falsy and says why."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Reason(StrEnum):
    """Why an access decision was refused; the interface has a sentence for each."""

    NO_ROLE = "no_role"
    ACTION_NOT_OF_ROLE = "action_not_of_role"
    PURPOSE_NOT_OF_ROLE = "purpose_not_of_role"
    UNKNOWN_PURPOSE = "unknown_purpose"
    NO_CONSENT = "no_consent"
    NO_CONTRACT = "no_contract"
    RESTRICTED = "restricted"
    OBJECTED = "objected"
    NOTHING_FOR_PURPOSE = "nothing_for_purpose"
    NOT_OWN_DATA = "not_own_data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """The use is allowed, and covers just these fields and record types."""

    fields: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()

    def __bool__(self) -> Literal[True]:
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The use is refused; nothing may be read or written."""

    reason: Reason

    def __bool__(self) -> Literal[False]:
        return False
