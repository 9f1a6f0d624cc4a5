"""The one decision on every use of personal data: who, for which purpose, does what, about whom.

Denial is the default: a role, an action or a purpose that no table names is refused. The order of the
questions is the order of ``decide``: role, action, purpose, own data, legal basis, coverage.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from seloste.core.description import Basis, Description, StaffRole
from seloste.core.description.schema import Kept
from seloste.core.outcomes import Allowed, Reason, Refused


class Action(StrEnum):
    """What can be done with personal data, or with the register itself."""

    SEARCH = "search"
    READ = "read"
    ADD = "add"
    ANSWER = "answer"
    SORT = "sort"
    SEND = "send"
    READ_LETTERS = "read_letters"
    READ_LOG = "read_log"
    VERIFY_LOG = "verify_log"
    READ_DESCRIPTION = "read_description"


class Role(StrEnum):
    """Everybody who acts: the staff's roles, the person concerned, a website's visitor, the worker."""

    CUSTOMER_SERVICE = StaffRole.CUSTOMER_SERVICE.value
    SALES = StaffRole.SALES.value
    MARKETING = StaffRole.MARKETING.value
    ACCOUNTANT = StaffRole.ACCOUNTANT.value
    CONTACT_PERSON = StaffRole.CONTACT_PERSON.value
    ADMINISTRATOR = StaffRole.ADMINISTRATOR.value
    DATA_SUBJECT = "data_subject"
    VISITOR = "visitor"
    SYSTEM = "system"


PERMISSIONS: Mapping[Role, frozenset[Action]] = {
    Role.CUSTOMER_SERVICE: frozenset({Action.SEARCH, Action.READ, Action.READ_DESCRIPTION}),
    Role.SALES: frozenset({Action.SEARCH, Action.READ, Action.READ_DESCRIPTION}),
    Role.MARKETING: frozenset({Action.SEARCH, Action.READ, Action.READ_DESCRIPTION}),
    Role.ACCOUNTANT: frozenset({Action.SEARCH, Action.READ, Action.READ_DESCRIPTION}),
    Role.CONTACT_PERSON: frozenset(
        {
            Action.SEARCH,
            Action.READ,
            Action.ANSWER,
            Action.SORT,
            Action.READ_LETTERS,
            Action.READ_LOG,
            Action.VERIFY_LOG,
            Action.READ_DESCRIPTION,
        }
    ),
    # May not read the data by running the machine (S40, S41).
    Role.ADMINISTRATOR: frozenset({Action.VERIFY_LOG, Action.READ_DESCRIPTION}),
    Role.DATA_SUBJECT: frozenset({Action.READ}),
    Role.VISITOR: frozenset({Action.ADD}),
    Role.SYSTEM: frozenset({Action.ADD, Action.READ, Action.ANSWER, Action.SORT, Action.SEND}),
}
"""What each role may do at all; unlisted is denied."""

_STAFF = frozenset(Role(role.value) for role in StaffRole)
_BASED_ON_PERSON = frozenset({Action.READ, Action.SEND})
_OF_THE_REGISTER = frozenset({Action.VERIFY_LOG, Action.READ_DESCRIPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: a role, and the account's, person's or process's identifier (never a name)."""

    role: Role
    id: str


SYSTEM = Actor(role=Role.SYSTEM, id="system")
VISITOR = Actor(role=Role.VISITOR, id="visitor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What holds for one person now: the purposes they consent to, and whether they have a contract."""

    person_id: UUID
    consents: frozenset[str] = frozenset()
    contract: bool = False


def decide(  # noqa: PLR0911 (one line for each question, in the order the docstring promises)
    *,
    actor: Actor,
    purpose: str | None,
    action: Action,
    description: Description,
    standing: Standing | None = None,
) -> Allowed | Refused:
    """Decide one use; ``Allowed`` names the fields and record types it covers.

    ``standing`` is the person concerned; without one the decision is about the action as such (a search,
    somebody not yet known), and each person found is decided on by itself. ``purpose`` is None only for
    actions on the register itself, which touch nobody's data.
    """
    if actor.role not in PERMISSIONS:
        return Refused(reason=Reason.NO_ROLE)
    if action not in PERMISSIONS[actor.role]:
        return Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    if action in _OF_THE_REGISTER:
        return Allowed()
    if purpose is None or purpose not in description.purposes:
        return Refused(reason=Reason.UNKNOWN_PURPOSE)
    if not _is_purpose_of(actor, purpose, description):
        return Refused(reason=Reason.PURPOSE_NOT_OF_ROLE)
    if standing is not None:
        missing = _missing_basis(actor, purpose, action, description, standing)
        if missing is not None:
            return Refused(reason=missing)
    fields = _seen_by(actor, description.fields, description.fields_for(purpose))
    records = _seen_by(actor, description.records, description.records_for(purpose))
    if not fields and not records:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    return Allowed(fields=fields, records=records)


def _is_purpose_of(actor: Actor, purpose: str, description: Description) -> bool:
    if actor.role not in _STAFF:
        return True
    return purpose in description.staff.get(StaffRole(actor.role.value), ())


def _seen_by(actor: Actor, kept: Mapping[str, Kept], keys: frozenset[str]) -> frozenset[str]:
    """Leave out what the description keeps from this role, though it works for the purpose."""
    if actor.role not in _STAFF:
        return keys
    return frozenset(
        key for key in keys if (allowed := kept[key].seen_by) is None or actor.role.value in allowed
    )


def _missing_basis(
    actor: Actor, purpose: str, action: Action, description: Description, standing: Standing
) -> Reason | None:
    if actor.role is Role.DATA_SUBJECT and actor.id != str(standing.person_id):
        return Reason.NOT_OWN_DATA
    if action not in _BASED_ON_PERSON:
        return None
    match description.purposes[purpose].basis:
        # Art. 6(1)(a): no consent, no processing.
        case Basis.CONSENT if purpose not in standing.consents:
            return Reason.NO_CONSENT
        # Art. 6(1)(b): only where the person is party to a contract.
        case Basis.CONTRACT if not standing.contract:
            return Reason.NO_CONTRACT
    return None
