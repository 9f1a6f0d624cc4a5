"""Rules that are proposed and not law: here to be read, and used by nothing until they are switched on with a date."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from seloste.core.law.measures import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One proposed change; it counts only once it is enabled and its first day has come."""

    key: str
    says: str
    figures: Mapping[Measure, int] = field(default_factory=dict)
    enabled: bool = False
    valid_from: date | None = None
    source: str
    status: str
    status_on: date

    def in_force(self, on: date) -> bool:
        """Tell whether the proposal has become law by this day."""
        return self.enabled and self.valid_from is not None and self.valid_from <= on


_OMNIBUS: Final = "COM(2025) 837 final, 19 November 2025, 2025/0360(COD)"
_NO_AGREEMENT: Final = "Proposal by the Commission; Parliament and Council have not agreed on it."
_READ: Final = date(2026, 6, 18)

PROFILES: Final = (
    Profile(
        key="omnibus-breach-notice",
        says=(
            "Art. 33(1): only a breach likely to result in a high risk is notified to the authority,"
            " within 96 hours."
        ),
        figures={Measure.BREACH_NOTICE: 96},
        source=_OMNIBUS,
        status=_NO_AGREEMENT,
        status_on=_READ,
    ),
    Profile(
        key="omnibus-cookies",
        says=(
            "Art. 88a and 88b: no consent for the controller's own aggregated audience measurement and for"
            " the security of a service; a refusal is not asked again for six months; choices can be given"
            " by machine-readable signals."
        ),
        source=_OMNIBUS,
        status=_NO_AGREEMENT,
        status_on=_READ,
    ),
)
"""Proposals, none of them law."""
