"""Which rights people are told of (Art. 13(2)(b)-(d), (f))."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, TypeAlias

from seloste.core.description.kinds import Basis, Mechanism, RightKind
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Finder, Hit, Rule, Severity
from seloste.core.description.rules.parts import could_rest_on, joined, listed, marked
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.description.source import Node

_EVERYBODYS: Final = (
    RightKind.ACCESS,
    RightKind.RECTIFICATION,
    RightKind.ERASURE,
    RightKind.RESTRICTION,
)

_Applies: TypeAlias = Callable[[Node], bool]


def _told(root: Node) -> tuple[str, ...]:
    return root.at(("rights",)).words("told")


def _untold(right: RightKind, message: str, *, where: _Applies = lambda _: True) -> Finder:
    """Return the finder of one right that exists and is not told.

    A purpose that does not say its basis could have any, so it takes no right away.
    """

    def find(statement: Statement, _on: date) -> Iterator[Hit]:
        root = statement.root
        if right not in _told(root) and where(root):
            yield Hit(at=root.at(("rights", "told")), message=message)

    return find


def _consent_is_used(root: Node) -> bool:
    """Say whether anything rests on consent: a purpose, a transfer (Art. 49(1)(a)) or a disclosure."""
    return (
        could_rest_on(root, Basis.CONSENT)
        or any(
            transfer.word("mechanism") == Mechanism.EXPLICIT_CONSENT
            for transfer in root.find("recipients.*.transfer")
        )
        or root.has("disclosure_permission")
    )


def _objection_exists(root: Node) -> bool:
    return could_rest_on(root, Basis.PUBLIC_TASK, Basis.LEGITIMATE_INTERESTS) or bool(
        marked(root, "purposes", "direct_marketing")
    )


def _everybodys_untold(statement: Statement, _on: date) -> Iterator[Hit]:
    untold = [right for right in _EVERYBODYS if right not in _told(statement.root)]
    if untold:
        message = f"People are not told of these rights: {listed(untold)}."
        yield Hit(at=statement.root.at(("rights", "told")), message=message)


def _silent_on_automation(statement: Statement, _on: date) -> Iterator[Hit]:
    if not statement.root.has("automated_decisions"):
        yield Hit(
            at=statement.root, message="Nothing says whether decisions are made by automated means alone."
        )


def _review_untold(statement: Statement, _on: date) -> Iterator[Hit]:
    if any(statement.root.find("automated_decisions.*")) and RightKind.HUMAN_REVIEW not in _told(
        statement.root
    ):
        yield Hit(
            at=statement.root.at(("rights", "told")),
            message="Decisions are automated, and people are not told that they can have a human look at them.",
            severity=Severity.ERROR,
            remedy="Add “human_review” to “rights.told”.",
        )


RULES = (
    Rule(
        id="L06",
        severity=Severity.ERROR,
        title="The right to complain is told",
        law="GDPR Art. 13(2)(d), 77",
        why="The supervisory authority helps only those who know that they can turn to it.",
        remedy="Add “complaint” to “rights.told”; the authority's contact details are then printed.",
        find=joined(
            unsaid("L06"),
            _untold(RightKind.COMPLAINT, "People are not told that they can complain to the authority."),
        ),
    ),
    Rule(
        id="L07",
        severity=Severity.ERROR,
        title="The right to withdraw consent is told",
        law="GDPR Art. 7(3), 13(2)(c)",
        why="A consent is free only as long as it can be taken back, and those who give it know that.",
        remedy="Add “withdrawal” to “rights.told”.",
        find=_untold(
            RightKind.WITHDRAWAL,
            "Consent is used, and people are not told that they can withdraw it.",
            where=_consent_is_used,
        ),
    ),
    Rule(
        id="L08",
        severity=Severity.ERROR,
        title="The right to object is told",
        law="GDPR Art. 13(2)(b), 21(4)",
        why="Whoever is not asked beforehand must be able to say no, and must be told so clearly and separately.",
        remedy="Add “objection” to “rights.told”; the notice prints it as a section of its own.",
        find=_untold(
            RightKind.OBJECTION,
            "Data is used for legitimate interests, a public task or marketing, and people are not told that they "
            "can object.",
            where=_objection_exists,
        ),
    ),
    Rule(
        id="L09",
        severity=Severity.ERROR,
        title="The right to take data along is told",
        law="GDPR Art. 13(2)(b), 20",
        why="What people gave by consent or contract is theirs to move elsewhere.",
        remedy="Add “portability” to “rights.told”.",
        find=_untold(
            RightKind.PORTABILITY,
            "Data is used by consent or contract, and people are not told that they can take it along.",
            where=lambda root: could_rest_on(root, Basis.CONSENT, Basis.CONTRACT),
        ),
    ),
    Rule(
        id="L10",
        severity=Severity.WARNING,
        title="Automated decisions are told, or that there are none",
        law="GDPR Art. 13(2)(f), 22",
        why="A decision that no human made has rights of its own, and silence hides them.",
        remedy="Write “automated_decisions: []” when there are none, or each with its logic, effects and review.",
        find=joined(unsaid("L10"), _silent_on_automation, _review_untold),
    ),
    Rule(
        id="L48",
        severity=Severity.ERROR,
        title="Access, rectification, erasure and restriction are told",
        law="GDPR Art. 13(2)(b), 15-18",
        why="These rights are everybody's, whatever the data is used for.",
        remedy="Add them to “rights.told”.",
        find=_everybodys_untold,
    ),
)
