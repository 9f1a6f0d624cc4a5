"""Consent as the Regulation defines it (Art. 4(11), 7): a history of choices, never a flag.

A choice is kept with its proof and never changed; what holds now follows from the history. Silence, visiting a
page, a ticked box or one yes to many purposes cannot be written down as consent: the types have no words for
them. ``proof`` says what shows a choice, ``history`` what follows from choices, ``rules`` what the description
in force asks of one, ``rights`` what goes with objections and restrictions.
"""

from seloste.core.consent.history import CONFIRM_WITHIN, Choice, Event, Held, State, Step, held, state
from seloste.core.consent.proof import OWN_PAGE, Act, Channel, Control, Evidence, Proof, Said, Verification
from seloste.core.consent.rights import (
    Ground,
    Outcome,
    check_end,
    check_lifting,
    may_object,
)
from seloste.core.consent.rules import BadChoice, check_consent, check_words

__all__ = [
    "CONFIRM_WITHIN",
    "OWN_PAGE",
    "Act",
    "BadChoice",
    "Channel",
    "Choice",
    "Control",
    "Event",
    "Evidence",
    "Ground",
    "Held",
    "Outcome",
    "Proof",
    "Said",
    "State",
    "Step",
    "Verification",
    "check_consent",
    "check_end",
    "check_lifting",
    "check_words",
    "held",
    "may_object",
    "state",
]
