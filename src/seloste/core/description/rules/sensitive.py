"""Data that the law restricts beyond a legal basis (Art. 9, 10, 87)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Sensitivity, SpecialCondition
from seloste.core.description.load import Statement
from seloste.core.description.rules.acts import cited
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import kept, named
from seloste.core.description.source import Node

_BY_LAW: Final = frozenset(
    {
        SpecialCondition.EMPLOYMENT_AND_SOCIAL_LAW,
        SpecialCondition.SUBSTANTIAL_PUBLIC_INTEREST,
        SpecialCondition.HEALTH_CARE,
        SpecialCondition.PUBLIC_HEALTH,
        SpecialCondition.ARCHIVING_AND_RESEARCH,
    }
)
"""Points (b) and (g) to (j) of Art. 9(2), which hold only as a law provides."""

_RESTRICTED: Final = {
    Sensitivity.CRIMINAL_OFFENCE: "data on criminal convictions or offences",
    Sensitivity.PERSONAL_IDENTITY_CODE: "the personal identity code",
}


def _unallowed(statement: Statement, _on: date) -> Iterator[Hit]:
    for item in kept(statement.root):
        sensitivity, it = item.word("sensitivity"), named(item.path)
        if sensitivity in _RESTRICTED and not item.has("law"):
            kind = _RESTRICTED[Sensitivity(sensitivity)]
            yield Hit(
                at=item.at(("sensitivity",)),
                message=f"{it} holds {kind}, and no provision that allows it is named.",
                remedy="Name the provision, as “law”, or do not keep it.",
            )
        elif sensitivity == Sensitivity.SPECIAL_CATEGORY:
            yield from _special(statement.root, item, it)


def _special(root: Node, item: Node, it: str) -> Iterator[Hit]:
    condition = item.word("condition")
    if condition is None:
        yield Hit(
            at=item.at(("sensitivity",)),
            message=f"{it} is a special category, and names no condition for it.",
        )
    elif condition in _BY_LAW and not item.has("law"):
        yield Hit(
            at=item.at(("condition",)),
            message=f"{it}: “{condition}” holds only as a law provides, and no law is named.",
            remedy="Name the provision, as “law”.",
        )
    elif condition == SpecialCondition.EXPLICIT_CONSENT:
        for name in item.words("purposes"):
            if not root.at(("purposes", name, "consent")).is_true("explicit"):
                yield Hit(
                    at=item.at(("condition",)),
                    message=f"{it} needs explicit consent, and purpose “{name}” does not ask for it.",
                    remedy=f"Rest purpose “{name}” on consent, asked with “explicit: true”.",
                )


RULES = (
    Rule(
        id="L34",
        severity=Severity.ERROR,
        title="Restricted data is allowed by law",
        law=f"GDPR Art. 9, 10, 87; {cited('1050/2018', 'sections 6, 7 and 29')}",
        why="Health, beliefs, offences and identity codes can harm people like little else when they spread.",
        remedy="Write the “condition” of Article 9(2) that allows it, or do not keep it.",
        find=_unallowed,
    ),
)
