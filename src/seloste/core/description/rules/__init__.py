"""The rules that a register description is held against; ``check`` applies them all.

One theme a file. They are applied in the order of ``RULES``, from who answers for the register to what
visitors meet, and last the words of its free texts; no rule reads what another found, so the order
decides nothing but the order of rules that speak of the same line. What a description leaves out is given
to rules by the one table in ``unsaid``, so that nothing is asked for twice.

A rule works on the statement as written, complete or not. It never opens a file, asks the clock, or changes
anything; numbers and acts come from the tables of ``core.law``, as they stand on the day of the check.
"""

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import Final

from seloste.core.description.load import Statement
from seloste.core.description.rules import (
    claims,
    collection,
    completeness,
    cookies,
    identity,
    marketing,
    purposes,
    recipients,
    requests,
    retention,
    rights,
    sensitive,
    statutes,
    transfers,
    wording,
)
from seloste.core.description.rules.model import Finding, Rule, Severity

__all__ = ["CATALOGUE", "RULES", "Finding", "Rule", "Severity", "check"]

RULES: Final[tuple[Rule, ...]] = (
    *identity.RULES,
    *purposes.RULES,
    *statutes.RULES,
    *sensitive.RULES,
    *collection.RULES,
    *retention.RULES,
    *recipients.RULES,
    *transfers.RULES,
    *claims.RULES,
    *rights.RULES,
    *requests.RULES,
    *marketing.RULES,
    *cookies.RULES,
    *completeness.RULES,
    *wording.RULES,
)
"""Every rule, in the order in which they are applied."""


def _by_id(rule: Rule) -> str:
    return rule.id


CATALOGUE: Final[Mapping[str, tuple[Rule, ...]]] = {
    key: tuple(rules) for key, rules in groupby(sorted(RULES, key=_by_id), key=_by_id)
}
"""Rules by their id, in its order; an id has more than one where parts and words are looked at apart."""


def check(statement: Statement, *, on: date) -> tuple[Finding, ...]:
    """Return what there is to mend in ``statement`` on the day ``on``, by line and then by rule."""
    found = dict.fromkeys(finding for rule in RULES for finding in rule.findings(statement, on))
    return tuple(sorted(found, key=lambda finding: (finding.line, finding.rule)))
