"""The decision: role, action, purpose, own data, restriction, objection, legal basis, coverage, in this order."""

from collections.abc import Mapping
from uuid import UUID

from seloste.core.access.actions import OF_SOMEBODY, OF_THE_REGISTER, ON_A_BASIS, USING, Action
from seloste.core.access.permissions import PERMISSIONS, STAFF, Actor, Role
from seloste.core.access.standing import Standing
from seloste.core.consent import may_object
from seloste.core.description import Basis, Description, StaffRole
from seloste.core.description.schema import Kept
from seloste.core.outcomes import Allowed, Reason, Refused

_NOTHING = Standing(person_id=UUID(int=0))
"""What holds for somebody of whom nothing is told."""


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
    somebody not yet known), and each person found is decided on by itself. A person who acts for themselves,
    and an action that is always about somebody, are refused what needs a standing. ``purpose`` is None only
    for actions on the register itself, which touch nobody's data.
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
    role = actor.role.value
    return frozenset([key for key in keys if (allowed := kept[key].seen_by) is None or role in allowed])


def _kept_from(
    actor: Actor, purpose: str, action: Action, description: Description, standing: Standing | None
) -> Reason | None:
    """Return why this person's data may not be used so, if it may not."""
    if actor.role is Role.DATA_SUBJECT:
        # Art. 15: their own data, and nothing that protects them from us keeps them from it.
        own = standing is not None and actor.id == str(standing.person_id)
        return None if own else Reason.NOT_OWN_DATA
    if standing is None:
        return _missing_basis(purpose, description, _NOTHING) if action in OF_SOMEBODY else None
    if standing.restricted and action in USING and not _goes_on(purpose, description, standing):
        return Reason.RESTRICTED
    if action not in ON_A_BASIS or (action is Action.ADD and actor.role not in STAFF):
        return None  # what a person sends is taken in first: it is how somebody comes to consent or to order
    # Art. 21(3): not for marketing; Art. 21(1): not until the grounds were shown to weigh more. Nothing else:
    # an objection to marketing leaves the contract and the law's demands as they are.
    if purpose in standing.objections and may_object(purpose, description):
        return Reason.OBJECTED
    return _missing_basis(purpose, description, standing)


def _goes_on(purpose: str, description: Description, standing: Standing) -> bool:
    """Tell whether a use goes on though processing is restricted (Art. 18(2)).

    For people's rights, which is how a restriction is carried out and lifted and how claims are answered; to
    save a life; and for what the person consented to since, for an older consent did not know of it.
    """
    declared = description.purposes[purpose]
    return (
        declared.data_subject_rights or declared.basis is Basis.VITAL_INTERESTS or purpose in standing.despite
    )


def _missing_basis(purpose: str, description: Description, standing: Standing) -> Reason | None:
    match description.purposes[purpose].basis:
        # Art. 6(1)(a): no consent, no processing. What the banner asks is no consent of a person, so it is not
        # missing: no data of theirs serves it.
        case Basis.CONSENT if purpose not in standing.consents and not description.is_of_device(purpose):
            return Reason.NO_CONSENT
        # Art. 6(1)(b): only where the person is party to a contract.
        case Basis.CONTRACT if purpose not in description.purposes_under(standing.contracts):
            return Reason.NO_CONTRACT
    return None
