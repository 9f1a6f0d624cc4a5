"""How requests are made and answered (Art. 12)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import IdentityCheck
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.description.values import Period, Unit
from seloste.core.law import Measure, figure

_CEILINGS: Final = (
    ("answered_within", Measure.ANSWER, "month"),
    ("extended_by", Measure.EXTENSION, "further months"),
)
_SHORTEST: Final = {1: 28, 2: 59}
"""The days of the shortest month, and of the shortest two months in a row."""
_LONGEST: Final = {1: 31, 2: 62}


def _one_channel(statement: Statement, _on: date) -> Iterator[Hit]:
    for requests in statement.root.find("rights.requests"):
        if len(set(requests.words("channels"))) == 1:
            (only,) = set(requests.words("channels"))
            message = f"Requests can be made in one way only, “{only}”."
            yield Hit(at=requests.at(("channels",)), message=message)


def _half_told(statement: Statement, _on: date) -> Iterator[Hit]:
    for requests in statement.root.find("rights.requests"):
        if not requests.has("extended_by"):
            yield Hit(
                at=requests,
                message="People are not told that an answer can take longer when requests are many or complex.",
                remedy="Write “extended_by: 2 months” under “rights.requests”.",
            )
        if not requests.is_true("refusals_explained"):
            yield Hit(
                at=requests,
                message="People are not told that a refusal comes with reasons and with remedies.",
                remedy="Write “refusals_explained: true” under “rights.requests”.",
            )


def _too_long(statement: Statement, on: date) -> Iterator[Hit]:
    for key, measure, ceiling in _CEILINGS:
        for node in statement.root.find(f"rights.requests.{key}"):
            allowed = figure(measure, on=on)
            severity = _exceeds(str(node.value), allowed)
            if severity is not None:
                yield Hit(
                    at=node,
                    message=f"“{key}: {node.value}” can be longer than the {allowed} {ceiling} that the law allows.",
                    severity=severity,
                )


def _exceeds(words: str, months: int) -> Severity | None:
    """Say how surely a period is longer than so many months; days depend on which months they fall in."""
    period = Period.model_validate(words)
    if period.unit is Unit.DAYS:
        if period.count > _LONGEST[months]:
            return Severity.ERROR
        return Severity.WARNING if period.count > _SHORTEST[months] else None
    count = period.count * (12 if period.unit is Unit.YEARS else 1)
    return Severity.ERROR if count > months else None


def _always_identified(statement: Statement, _on: date) -> Iterator[Hit]:
    for node in statement.root.find("rights.requests.identity"):
        if node.value == IdentityCheck.ALWAYS:
            yield Hit(at=node, message="Everybody who makes a request must show who they are.")


RULES = (
    Rule(
        id="L19",
        severity=Severity.WARNING,
        title="Requests can be made in more than one way",
        law="GDPR Art. 12(2)",
        why="A right that can be used only in writing, to one address, is out of reach for some.",
        remedy="List every way in which a request reaches you under “rights.requests.channels”.",
        find=joined(unsaid("L19"), _one_channel),
    ),
    Rule(
        id="L20",
        severity=Severity.WARNING,
        title="Extensions and refusals are told",
        law="GDPR Art. 12(3)-(4)",
        why="Who waits, or is refused, must know what can happen and what to do about it.",
        remedy="Write “extended_by” and “refusals_explained” under “rights.requests”.",
        find=_half_told,
    ),
    Rule(
        id="L39",
        severity=Severity.ERROR,
        title="Identity is asked for on doubt only",
        law="GDPR Art. 12(2), 12(6)",
        why="Asking everybody for proof keeps people from their rights and collects more data than is needed.",
        remedy="Write “identity: on_reasonable_doubt”.",
        find=joined(unsaid("L39"), _always_identified),
    ),
    Rule(
        id="L43",
        severity=Severity.ERROR,
        title="Requests are answered within a month",
        law="GDPR Art. 12(3)",
        why="The month from receipt is a ceiling, and so are the two further months.",
        remedy="Write “answered_within: 1 month” and “extended_by: 2 months”, or less.",
        find=joined(unsaid("L43"), _too_long),
    ),
)
