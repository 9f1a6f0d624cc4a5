"""What is kept in the data, against what is published: nothing is kept that nobody describes."""

from collections.abc import Iterable
from dataclasses import dataclass

from seloste.core.changes import Plan, covered
from seloste.core.description import Description


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The record types and retention rules that something is kept under; what is in it stays sealed."""

    records: frozenset[str]
    retentions: frozenset[str]


def kept_but_not_described(kept: Kept, description: Description, plans: Iterable[Plan]) -> list[str]:
    """Return the places of what is kept that neither the description nor one of its plans answers for.

    A plan answers for a record type that went. It answers for a retention rule that what is kept is on its
    way out of; under a rule that something is held or stays under, only its description tells when it ends.
    Evidence may lie in any room, so its earlier rules are taken for kept.
    """
    answered = covered(plans)
    leaving = answered.leaving - answered.staying
    records = kept.records - set(description.records) - answered.records
    retentions = (kept.retentions | answered.evidence) - set(description.retention) - leaving
    return [
        *(f"records.{key}" for key in sorted(records)),
        *(f"retention.{key}" for key in sorted(retentions)),
    ]
