"""Flat statements, held against the rest of the description (Art. 5(1)(a))."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from seloste.core.description.kinds import Claim, CookieCategory, FieldType, RecipientRole
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import holds, kept, listed
from seloste.core.description.source import Node
from seloste.core.law import EEA

_TELLING: Final = frozenset({CookieCategory.STATISTICS, CookieCategory.MARKETING})
"""Cookies whose point is to tell one visitor from another."""


def _disclosures(root: Node) -> Iterator[Node]:
    # Art. 4(10): a processor is no third party; whoever else receives data is.
    for recipient in root.find("recipients.*"):
        if recipient.word("role") != RecipientRole.PROCESSOR:
            yield recipient
    yield from root.find("publications.*")


def _outsiders(root: Node) -> Iterator[Node]:
    """Yield the recipients that work on the register itself; a joint controller has a system of its own."""
    keepers = {place.word("provider") for place in root.find("deployment.*")}
    for key, recipient in root.entries("recipients"):
        processes = recipient.word("role") == RecipientRole.PROCESSOR
        if key in keepers or (processes and not recipient.has("engaged_by")):
            yield recipient


def _abroad(root: Node) -> Iterator[Node]:
    for pattern in ("recipients.*", "deployment.*"):
        for node in root.find(pattern):
            country = node.word("country")
            if node.has("transfer") or (country and country not in EEA):
                yield node


def _identifiers(root: Node) -> Iterator[Node]:
    yield from (item for item in kept(root) if holds(item, FieldType.IP_ADDRESS))
    yield from (cookie for cookie in root.find("cookies.*") if cookie.word("category") in _TELLING)


_AGAINST: Final[Mapping[Claim, tuple[Callable[[Node], Iterator[Node]], str]]] = {
    Claim.NO_DISCLOSURE: (_disclosures, "is given or shown to others"),
    Claim.ONLY_EMPLOYEES_HAVE_ACCESS: (_outsiders, "is handled by others than employees"),
    Claim.NO_TRANSFERS: (_abroad, "goes outside the EU and EEA"),
    Claim.COOKIES_IDENTIFY_NOBODY: (_identifiers, "tells visitors apart"),
}
"""What contradicts each claim, and what it shows of the data."""


def _contradicting(root: Node, *claims: Claim) -> Iterator[Hit]:
    for place in root.find("claims.*"):
        if place.value not in claims:
            continue
        evidence, shown = _AGAINST[Claim(place.value)]
        if against := [str(node.path[-1]) for node in evidence(root)]:
            message = f"The claim “{place.value}” does not hold: data {shown}; see {listed(against)}."
            yield Hit(at=place, message=message)


def contradicted(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find claims about who has the data that the description itself contradicts."""
    others = [claim for claim in Claim if claim is not Claim.COOKIES_IDENTIFY_NOBODY]
    return _contradicting(statement.root, *others)


def _identifying(statement: Statement, _on: date) -> Iterator[Hit]:
    return _contradicting(statement.root, Claim.COOKIES_IDENTIFY_NOBODY)


RULES = (
    Rule(
        id="L17",
        severity=Severity.ERROR,
        title="Nobody is called unidentifiable who is not",
        law="GDPR Art. 4(1), 5(1)(a), recital 30; CJEU C-582/14",
        why="A network address or a cookie identifier can point to a person, so people have rights over it.",
        remedy="Remove the claim, and say what is kept and how long.",
        find=_identifying,
    ),
)
