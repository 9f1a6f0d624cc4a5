"""Who acts, and the one table of what each role may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from seloste.core.access.actions import Action
from seloste.core.description import StaffRole


class Role(StrEnum):
    """Everybody who acts: the staff's roles, the person concerned, a visitor, another system, the worker."""

    CUSTOMER_SERVICE = StaffRole.CUSTOMER_SERVICE.value
    SALES = StaffRole.SALES.value
    MARKETING = StaffRole.MARKETING.value
    ACCOUNTANT = StaffRole.ACCOUNTANT.value
    CONTACT_PERSON = StaffRole.CONTACT_PERSON.value
    ADMINISTRATOR = StaffRole.ADMINISTRATOR.value
    DATA_SUBJECT = "data_subject"
    VISITOR = "visitor"
    OTHER_SYSTEM = "other_system"
    """A program of the controller's or of somebody it trusts, which has a key to the API."""
    SYSTEM = "system"


STAFF = frozenset(Role(role.value) for role in StaffRole)
_READING = frozenset({Action.SEARCH, Action.READ, Action.READ_DESCRIPTION})
_WITH_CUSTOMERS = _READING | {Action.ADD, Action.CORRECT, Action.CONCLUDE, Action.CHOOSE, Action.SEND}

PERMISSIONS: Mapping[Role, frozenset[Action]] = {
    Role.CUSTOMER_SERVICE: _WITH_CUSTOMERS,
    Role.SALES: _WITH_CUSTOMERS,
    Role.MARKETING: _READING | {Action.CHOOSE, Action.READ_COOKIE_CHOICES},
    Role.ACCOUNTANT: _READING | {Action.ADD},
    Role.CONTACT_PERSON: _READING
    | {
        Action.ADD,
        Action.CORRECT,
        Action.CHOOSE,
        Action.RESTRICT,
        Action.ERASE,
        Action.MERGE,
        Action.EXPORT,
        Action.ANSWER,
        Action.SORT,
        Action.READ_LETTERS,
        Action.READ_LOG,
        Action.VERIFY_LOG,
        Action.READ_COOKIE_CHOICES,
        Action.READ_STAFF,
    },
    # May not read the data by running the machine (S40, S41).
    Role.ADMINISTRATOR: frozenset(
        {
            Action.VERIFY_LOG,
            Action.READ_DESCRIPTION,
            Action.READ_COOKIE_CHOICES,
            Action.READ_STAFF,
            Action.MANAGE_STAFF,
        }
    ),
    Role.DATA_SUBJECT: frozenset({Action.READ, Action.ADD, Action.CHOOSE, Action.EXPORT}),
    Role.VISITOR: frozenset({Action.ADD, Action.CHOOSE}),
    # Hands in what people ask for, and learns nothing of anybody.
    Role.OTHER_SYSTEM: frozenset({Action.ADD}),
    Role.SYSTEM: frozenset(
        {
            Action.ADD,
            Action.READ,
            Action.CORRECT,
            Action.CONCLUDE,
            Action.CHOOSE,
            Action.RESTRICT,
            Action.ERASE,
            Action.EXPORT,
            Action.ANSWER,
            Action.SORT,
            Action.SEND,
        }
    ),
}
"""What each role may do at all; unlisted is denied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: a role, and the account's, person's or process's identifier (never a name)."""

    role: Role
    id: str

    @property
    def reference(self) -> str:
        """How rows name who wrote them."""
        return f"{self.role.value}:{self.id}"


SYSTEM = Actor(role=Role.SYSTEM, id="system")
VISITOR = Actor(role=Role.VISITOR, id="visitor")
