"""The one decision on every use of personal data: who, for which purpose, does what, about whom.

Denial is the default: a role, an action or a purpose that no table names is refused. ``permissions`` says what
each role may do at all, ``standing`` what holds for one person now, ``deciding`` asks in one order.
"""

from seloste.core.access.actions import Action
from seloste.core.access.deciding import decide
from seloste.core.access.permissions import PERMISSIONS, SYSTEM, VISITOR, Actor, Role
from seloste.core.access.standing import Standing

__all__ = ["PERMISSIONS", "SYSTEM", "VISITOR", "Action", "Actor", "Role", "Standing", "decide"]
