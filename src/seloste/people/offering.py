"""What somebody may do about one person now, so that nothing is offered that would be refused.

Nothing is opened here, so nothing is written down; what is done is decided again where it is done.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from seloste.core.access import Action, Actor, decide
from seloste.core.outcomes import Allowed, Refused
from seloste.people.selectors import standings
from seloste.people.whole import load
from seloste.publications.selectors import current

AT_WORK: Final = (Action.CORRECT, Action.CHOOSE, Action.RESTRICT)
"""What is done for the purpose somebody works for."""
FOR_RIGHTS: Final = (Action.READ, Action.ERASE, Action.MERGE, Action.EXPORT, Action.ANSWER)
"""What is done for the purpose of people's rights, whatever else somebody works for."""
WITH_WHAT_IS_KEPT: Final = frozenset({Action.READ, Action.EXPORT, Action.ANSWER})
"""What can be done about somebody of whom only the law keeps something."""

Offers = Mapping[Action, Allowed | Refused]


def offered(*, person_id: UUID, actor: Actor, purpose: str, at: datetime) -> Offers:
    """Return the decision on each action about a person: about nobody none, about the erased those that are left.

    ``READ`` is decided for people's rights; what the purpose itself shows is the card.
    """
    description = current().description
    whole = next(iter(load([person_id]).values()), None)
    if whole is None:
        return {}
    standing = standings([whole], at=at)[whole.id]
    rights = description.rights_purpose()
    asked = [*((action, purpose) for action in AT_WORK), *((action, rights) for action in FOR_RIGHTS)]
    return {
        action: decide(actor=actor, purpose=served, action=action, description=description, standing=standing)
        for action, served in asked
        if whole.here or action in WITH_WHAT_IS_KEPT
    }
