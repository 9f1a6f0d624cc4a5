"""Who answers for the register, and about whom it is (Art. 13(1)(a)-(b), 30(1))."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.law import EEA

_ADDRESSES: Final = (
    "controller",
    "controller.representative",
    "contact_person",
    "data_protection_officer",
    "authority",
)
_FINNISH_ID: Final = re.compile(r"(\d{7})-(\d)")
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2)


def _unreachable(statement: Statement, _on: date) -> Iterator[Hit]:
    for pattern in _ADDRESSES:
        for node in statement.root.find(pattern):
            email = node.word("email")
            if email is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
                yield Hit(at=node.at(("email",)), message=f"“{email}” is not an e-mail address.")


def _mistyped(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find business IDs that cannot be: the last digit is a check on the others."""
    for controller in statement.root.find("controller"):
        business_id = controller.word("business_id") or ""
        match = _FINNISH_ID.fullmatch(business_id)
        if not match or controller.word("country") != "FI":
            continue
        rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, match[1], strict=True)) % 11
        if int(match[2]) != (11 - rest) % 11:
            yield Hit(
                at=controller.at(("business_id",)),
                message=f"“{business_id}” is no business ID: its last digit does not fit the others.",
                remedy="Copy the business ID from the trade register.",
            )


def _unrepresented(statement: Statement, _on: date) -> Iterator[Hit]:
    for controller in statement.root.find("controller"):
        country = controller.word("country")
        if country and country not in EEA and not controller.has("representative"):
            yield Hit(
                at=controller,
                message="The controller is outside the EU and EEA, and has no representative there.",
                remedy="Name the representative, as “controller.representative”.",
            )


def _silent(statement: Statement, _on: date) -> Iterator[Hit]:
    for section, about in (
        ("data_protection_officer", "whether there is a data protection officer"),
        ("children", "whether services are offered directly to children"),
    ):
        if not statement.root.has(section):
            yield Hit(at=statement.root, message=f"Nothing says {about}.")


RULES = (
    Rule(
        id="L29",
        severity=Severity.ERROR,
        title="The controller is identified, and can be reached",
        law="GDPR Art. 13(1)(a), 27, 30(1)(a)",
        why="People must know who answers for their data, and where to turn.",
        remedy="Write the name, business ID, postal address, country and e-mail under “controller”, "
        "and whom to ask under “contact_person”.",
        find=joined(unsaid("L29"), _unreachable, _mistyped, _unrepresented),
    ),
    Rule(
        id="L30",
        severity=Severity.ERROR,
        title="The categories of people are listed",
        law="GDPR Art. 30(1)(c)",
        why="Nobody can tell whether a register is about them when it does not say whom it is about.",
        remedy="List the categories of people under “subjects”, and name them in each purpose's “subjects”.",
        find=unsaid("L30"),
    ),
    Rule(
        id="L26",
        severity=Severity.WARNING,
        title="Data protection officer and children are mentioned",
        law="GDPR Art. 8, 13(1)(b), 37",
        why="A reader cannot tell silence from “there is none”.",
        remedy="Write “data_protection_officer” with an e-mail address or “not_required_because”, and "
        "“children: {offered_to_children: false}” or how parents agree.",
        find=joined(unsaid("L26"), _silent),
    ),
)
