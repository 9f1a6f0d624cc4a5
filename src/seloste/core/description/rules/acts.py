"""Acts as rules cite them: by the name and number in the table of statutes."""

from seloste.core.language import Language
from seloste.core.law import STATUTES


def cited(number: str, provision: str) -> str:
    """Return a citation: ``Accounting Act (1336/1997), chapter 2, section 10``."""
    return f"{STATUTES[number].name[Language.EN]} ({number}), {provision}"
