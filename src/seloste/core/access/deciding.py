"""The decision: role, action, purpose, own data, restriction, objection, legal basis, coverage, in this order."""

from collections.abc import Mapping

from seloste.core.access.actions import OF_THE_REGISTER, ON_A_BASIS, USING, Action
from seloste.core.access.permissions import PERMISSIONS, STAFF, Actor, Role
from seloste.core.access.standing import Standing
from seloste.core.description import Basis, Description, StaffRole
from seloste.core.description.schema import Kept
from seloste.core.outcomes import Allowed, Reason, Refused


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
    if action in OF_THE_REGISTER:
        return Allowed()
    if purpose is None or purpose not in description.purposes:
        return Refused(reason=Reason.UNKNOWN_PURPOSE)
    if not _is_purpose_of(actor, purpose, description):
        return Refused(reason=Reason.PURPOSE_NOT_OF_ROLE)
    if standing is not None:
        missing = _kept_from(actor, purpose, action, description, standing)
        if missing is not None:
            return Refused(reason=missing)
    fields = _seen_by(actor, description.fields, description.fields_for(purpose))
    records = _seen_by(actor, description.records, description.records_for(purpose))
    if not fields and not records:
        return Refused(reason=Reason.NOTHING_FOR_PURPOSE)
    return Allowed(fields=fields, records=records)


def _is_purpose_of(actor: Actor, purpose: str, description: Description) -> bool:
    if actor.role not in STAFF:
        return True
    return purpose in description.staff.get(StaffRole(actor.role.value), ())


def _seen_by(actor: Actor, kept: Mapping[str, Kept], keys: frozenset[str]) -> frozenset[str]:
    """Leave out what the description keeps from this role, though it works for the purpose."""
    if actor.role not in STAFF:
        return keys
    return frozenset(
        key for key in keys if (allowed := kept[key].seen_by) is None or actor.role.value in allowed
    )


def _kept_from(
    actor: Actor, purpose: str, action: Action, description: Description, standing: Standing
) -> Reason | None:
    """Return why this person's data may not be used so, if it may not."""
    if actor.role is Role.DATA_SUBJECT and actor.id != str(standing.person_id):
        return Reason.NOT_OWN_DATA
    if action not in ON_A_BASIS or (action is Action.ADD and actor.role not in STAFF):
        return None  # what a person sends is taken in first: it is how somebody comes to consent or to order
    declared = description.purposes[purpose]
    # Art. 18(2): stored only. What the law demands towards the person goes on, and so does saving a life.
    goes_on = declared.data_subject_rights or declared.basis is Basis.VITAL_INTERESTS
    if standing.restricted and action in USING and not goes_on:
        return Reason.RESTRICTED
    # Art. 21(3): not for marketing; Art. 21(1): not until the grounds were shown to weigh more.
    if purpose in standing.objections:
        return Reason.OBJECTED
    return _missing_basis(purpose, description, standing)


def _missing_basis(purpose: str, description: Description, standing: Standing) -> Reason | None:
    match description.purposes[purpose].basis:
        # Art. 6(1)(a): no consent, no processing.
        case Basis.CONSENT if purpose not in standing.consents:
            return Reason.NO_CONSENT
        # Art. 6(1)(b): only where the person is party to a contract.
        case Basis.CONTRACT if purpose not in description.purposes_under(standing.contracts):
            return Reason.NO_CONTRACT
    return None
