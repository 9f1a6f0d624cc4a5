"""Where data travels and lies, and on what that rests (Art. 13(1)(f), 44-49)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from seloste.core.description.kinds import Mechanism
from seloste.core.description.load import Statement
from seloste.core.description.rules.model import Hit, Rule, Severity
from seloste.core.description.rules.parts import joined, months_old, named
from seloste.core.description.rules.unsaid import unsaid
from seloste.core.description.source import Node
from seloste.core.description.structure import OWN
from seloste.core.law import EEA, Scope, adequate

_MONTHS_BETWEEN_CHECKS: Final = 12
"""Organisations renew their place on the Data Privacy Framework's list every year."""


def _routine_consent(statement: Statement, _on: date) -> Iterator[Hit]:
    for recipient in statement.root.find("recipients.*"):
        for transfer in recipient.find("transfer"):
            if transfer.word("mechanism") == Mechanism.EXPLICIT_CONSENT and not transfer.is_true(
                "occasional"
            ):
                yield Hit(
                    at=transfer.at(("mechanism",)),
                    message=f"{named(recipient.path)} gets data regularly, which people's consent cannot carry.",
                )


def _unsupported(statement: Statement, on: date) -> Iterator[Hit]:
    for recipient in statement.root.find("recipients.*"):
        for transfer in recipient.find("transfer"):
            mechanism = transfer.word("mechanism")
            if mechanism == Mechanism.ADEQUACY:
                yield from _adequacy(recipient, transfer, on)
            elif mechanism not in (None, Mechanism.EXPLICIT_CONSENT):
                yield from _safeguards(recipient, transfer, on)


def _adequacy(recipient: Node, transfer: Node, on: date) -> Iterator[Hit]:
    country = recipient.word("country")
    decision = adequate(country, on=on) if country else None
    at, it = transfer.at(("mechanism",)), named(recipient.path)
    if country and decision is None:
        yield Hit(at=at, message=f"{it} is in {country}, for which no adequacy decision is in force on {on}.")
    if decision is None or decision.scope is not Scope.LISTED_ORGANISATIONS:
        return
    covered = f"decision {decision.reference} covers only listed organisations"
    checked = transfer.day("listing_checked")
    remedy = "Look the organisation up in the list, and write the day as “listing_checked”."
    if checked is None or checked > on:
        yield Hit(at=at, message=f"{it}: {covered}, and nobody has looked whether it is one.", remedy=remedy)
    elif months_old(checked, on) >= _MONTHS_BETWEEN_CHECKS:
        message = f"{it}: {covered}, and the list was last looked at on {checked}."
        yield Hit(at=transfer.at(("listing_checked",)), message=message, remedy=remedy)


def _safeguards(recipient: Node, transfer: Node, on: date) -> Iterator[Hit]:
    at, it = transfer.at(("mechanism",)), named(recipient.path)
    if transfer.word("mechanism") == Mechanism.STANDARD_CONTRACTUAL_CLAUSES and not transfer.has("module"):
        yield Hit(
            at=at,
            message=f"{it} is bound by standard contractual clauses, and nothing says by which module.",
            remedy="Write the “module” of the clauses (EU) 2021/914: 1, 2, 3 or 4.",
        )
    assessed = transfer.day("assessed")
    if assessed is None or assessed > on:
        yield Hit(
            at=at,
            message=f"{it}: nobody has assessed whether the law of its country lets the safeguards hold.",
            remedy="Assess the law and practice of the country (CJEU C-311/18), and write the day as “assessed”.",
        )


def _astray(statement: Statement, _on: date) -> Iterator[Hit]:
    """Find places outside the EU and EEA that no transfer leads to; one's own premises are no transfer."""
    root = statement.root
    for place in root.find("deployment.*"):
        country, provider = place.word("country"), place.word("provider")
        if country in EEA or country is None or provider in (None, OWN):
            continue
        if not any(
            recipient.word("country") == country and recipient.has("transfer")
            for key, recipient in root.entries("recipients")
            if provider in (key, *_engagers(root, recipient))
        ):
            yield Hit(
                at=place.at(("country",)),
                message=f"“{'.'.join(map(str, place.path))}” is in {country}, and no transfer to there is described.",
            )


def _engagers(root: Node, recipient: Node) -> Iterator[str]:
    """Yield who engaged a recipient, from the nearest on; chains have an end."""
    by = recipient.word("engaged_by")
    if by is not None:
        yield by
        yield from _engagers(root, root.at(("recipients", by)))


RULES = (
    Rule(
        id="L03",
        severity=Severity.ERROR,
        title="Transfers rest on a mechanism, and not on routine consent",
        law="GDPR Art. 13(1)(f), 44, 46, 49(1)(a)",
        why="Consent to a transfer is an exception for single cases; it protects nobody's data once it is abroad.",
        remedy="Name the “mechanism” under “transfer”, such as adequacy or standard_contractual_clauses, and where "
        "to get a copy, as “copy_from”.",
        find=joined(unsaid("L03"), _routine_consent),
    ),
    Rule(
        id="L04",
        severity=Severity.ERROR,
        title="Countries and places are listed",
        law="GDPR Art. 13(1)(e)-(f), 28(2), 30(1)(d)-(e)",
        why="Where data lies decides which law protects it, and who can reach it.",
        remedy="Write each recipient's “country”, and under “deployment” who keeps hosting, backup and mail, and where.",
        find=unsaid("L04"),
    ),
    Rule(
        id="L35",
        severity=Severity.ERROR,
        title="Transfer mechanisms hold",
        law="GDPR Art. 45, 46; CJEU C-311/18",
        why="A decision can end or cover only some, and safeguards on paper do not bind a foreign state.",
        remedy="Use standard_contractual_clauses with “module” and “assessed”, or stop the transfer.",
        find=_unsupported,
    ),
    Rule(
        id="L42",
        severity=Severity.ERROR,
        title="Data lies abroad only where a transfer leads",
        law="GDPR Art. 13(1)(f), 44",
        why="A server outside the EU and EEA is a transfer, wherever the company that runs it has its seat.",
        remedy="Describe who runs it there as a recipient of that country, with its “transfer”, and “engaged_by” the "
        "provider.",
        find=_astray,
    ),
)
