"""What data is used for, and by what right (Art. 5(1)(b), 6, 13(1)(c)-(d))."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Basis
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, named
from seloste.core.description.rules.unsaid import unsaid

_CHOSEN: Final = frozenset({Basis.CONSENT, Basis.LEGITIMATE_INTERESTS})
"""What marketing can rest on: the person's choice, or an interest they can object to (recital 47)."""


def _unfitting(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find bases that cannot carry what is done on them."""
    counted = {each.word("purpose") for each in statement.root.find("statistics.*")}
    for key, purpose in statement.root.entries("purposes"):
        basis = purpose.word("basis")
        if basis is None:
            continue
        if purpose.is_true("direct_marketing") and basis not in _CHOSEN:
            # EDPB Guidelines 2/2019, para. 53: a contract does not need the marketing of other things.
            yield Hit(
                at=purpose.at(("basis",)),
                message=f"{named(purpose.path)} is direct marketing, which “{basis}” cannot carry.",
                remedy="Rest it on “consent”, or on “legitimate_interests” with the interest named.",
            )
        if key in counted and basis in (Basis.CONTRACT, Basis.VITAL_INTERESTS):
            # EDPB Guidelines 2/2019, para. 48: improving a service is not needed for one person's contract.
            yield Hit(
                at=purpose.at(("basis",)),
                message=f"{named(purpose.path)} makes statistics, which “{basis}” cannot carry.",
                remedy="Rest it on “legitimate_interests” with the interest named, or on “consent”.",
            )
        if purpose.is_true("data_subject_rights") and basis != Basis.LEGAL_OBLIGATION:
            yield Hit(
                at=purpose.at(("basis",)),
                message=f"{named(purpose.path)} answers people's requests, which is an obligation and not “{basis}”.",
                remedy="Write “basis: legal_obligation” and name Articles 12 to 22 as its “law”.",
            )


def _without_contract(statement: Statement, _on: date) -> Iterator[Hit]:
    root = statement.root
    covered = {name for contract in root.find("contracts.*") for name in contract.words("purposes")}
    for key, purpose in root.entries("purposes"):
        if purpose.word("basis") == Basis.CONTRACT and key not in covered:
            yield Hit(at=purpose, message=f"{named(purpose.path)} rests on a contract that is not described.")
    for contract in root.find("contracts.*"):
        for name in contract.words("purposes"):
            basis = root.at(("purposes", name)).word("basis")
            if basis not in (None, Basis.CONTRACT):
                yield Hit(
                    at=contract.at(("purposes",)),
                    message=f"{named(contract.path)} carries purpose “{name}”, which rests on “{basis}” instead.",
                    remedy=f"Take “{name}” out of the contract's purposes, or write “basis: contract” there.",
                )


def _unbalanced(statement: Statement, _on: date) -> Iterator[Hit]:
    for purpose in statement.root.find("purposes.*"):
        if purpose.word("basis") == Basis.LEGITIMATE_INTERESTS and not purpose.has("balancing"):
            yield Hit(
                at=purpose,
                message=f"{named(purpose.path)} does not say why its interest weighs more than people's own.",
            )


RULES = (
    Rule(
        id="L13",
        severity=Severity.ERROR,
        title="Purposes are specified and explicit",
        law="GDPR Art. 5(1)(b), 13(1)(c)",
        why="A purpose that is not told, or that covers anything, limits nothing.",
        remedy="List each purpose under “purposes” with its name and what is done for it, and name them in "
        "everything that is kept.",
        find=unsaid("L13"),
    ),
    Rule(
        id="L14",
        severity=Severity.ERROR,
        title="Each purpose has one legal basis that fits it",
        law="GDPR Art. 6(1), 6(3), 13(1)(c)-(d)",
        why="Without a basis for the purpose itself the processing is unlawful, and people cannot tell which "
        "rights they have.",
        remedy="Write the purpose's “basis”, with “interest” for legitimate interests and “law” for a legal "
        "obligation.",
        find=joined(unsaid("L14"), _unfitting),
    ),
    Rule(
        id="L02",
        severity=Severity.ERROR,
        title="Consent is given by an act of its own",
        law="GDPR Art. 4(11), 7(2)",
        why="Visiting a page or sending a form says nothing about what one agrees to.",
        remedy="Write the words that people are asked, as “consent”, or choose the basis that really holds.",
        find=unsaid("L02"),
    ),
    Rule(
        id="L31",
        severity=Severity.ERROR,
        title="A contract purpose names its contract",
        law="GDPR Art. 6(1)(b)",
        why="A contract carries only what it needs, and only towards its parties.",
        remedy="Describe the contract under “contracts”, with the purpose in its “purposes” and the records that "
        "prove it; for people who are no party to it, use “legitimate_interests”.",
        find=joined(unsaid("L31"), _without_contract),
    ),
    Rule(
        id="L33",
        severity=Severity.WARNING,
        title="A legitimate interest is weighed",
        law="GDPR Art. 5(2), 6(1)(f)",
        why="The basis holds only where people's own interests do not weigh more, and that must be shown.",
        remedy="Write the weighing in a few sentences, as “balancing”.",
        find=_unbalanced,
    ),
)
