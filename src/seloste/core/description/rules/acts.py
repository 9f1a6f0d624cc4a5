"""Acts as rules cite them: by the name and number in the table of statutes."""

from datetime import date

from seloste.core.language import Language
from seloste.core.law import STATUTES, Repeal, Statute


def cited(number: str, provision: str) -> str:
    """Return a citation: ``Accounting Act (1336/1997), chapter 2, section 10``."""
    return f"{STATUTES[number].name[Language.EN]} ({number}), {provision}"


def successor(ended: Repeal, on: date) -> Statute | None:
    """Return the act in force on a day that took the place of a repealed one, perhaps through others."""
    following = ended.replaced_by
    while following and not following.in_force(on):
        following = STATUTES.get(following.replaced_by or "")
    return following
