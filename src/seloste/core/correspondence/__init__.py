"""The letters the register writes to people by e-mail: plain text, in the reader's language.

A letter says who writes, what happened, what it means and what to do. It never holds a name or anything that is
held about a person: an e-mail is read on other people's screens. What is sent, when and to whom is decided elsewhere.
"""

from seloste.core.correspondence.choices import confirm_consent, consent_confirmed, reply, sign_in_code
from seloste.core.correspondence.letters import (
    acknowledgement,
    acknowledgement_unknown,
    answer_ready,
    confirm_identity,
    nothing_held,
    outcome,
)
from seloste.core.correspondence.message import Confirming, Message, Sender, Told

__all__ = [
    "Confirming",
    "Message",
    "Sender",
    "Told",
    "acknowledgement",
    "acknowledgement_unknown",
    "answer_ready",
    "confirm_consent",
    "confirm_identity",
    "consent_confirmed",
    "nothing_held",
    "outcome",
    "reply",
    "sign_in_code",
]
