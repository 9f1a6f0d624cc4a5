"""Carrying decisions out again: after a crash between two databases, and after a restore.

The journal is read oldest first. Each room says how one of its own decisions is carried out, and a second time
changes nothing.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from seloste.consents.rights import apply_objection, apply_restriction
from seloste.consents.services import apply_withdrawal
from seloste.core.errors import SelosteError
from seloste.people.correcting import apply_correction
from seloste.rights.erasing import apply_erasure
from seloste.vault.journal import Decided, DecisionKind, mark_done, undone

logger = logging.getLogger(__name__)

APPLY: Mapping[DecisionKind, Callable[[Decided], object]] = {
    DecisionKind.CORRECTION: apply_correction,
    DecisionKind.ERASURE: apply_erasure,
    DecisionKind.OBJECTION: apply_objection,
    DecisionKind.RESTRICTION: apply_restriction,
    DecisionKind.WITHDRAWAL: apply_withdrawal,
}
"""How a decision of each kind is carried out, by the room it belongs to."""


class NobodyCarriesOut(SelosteError):
    """No room of this version carries out decisions of this kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """How many decisions were carried out, and how many could not be."""

    done: int
    left: int


def carry_out_undone() -> Replayed:
    """Carry out every decision that the journal says was not; one that fails stays for the next time."""
    done = left = 0
    for decided in undone():
        apply = APPLY.get(decided.kind)
        try:
            if apply is None:
                raise NobodyCarriesOut(decided.kind)
            apply(decided)
        except Exception as error:  # noqa: BLE001 (one that fails must not keep the others, or the start)
            # The kinds only: a message may hold personal data.
            logger.error("a decision (%s) could not be carried out: %s", decided.kind, type(error).__name__)  # noqa: TRY400
            left += 1
            continue
        mark_done(decided.id)
        done += 1
    return Replayed(done=done, left=left)
