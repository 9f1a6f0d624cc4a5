"""Days and hours by which something must be done for a person.

Here live the answer's month and its pause, the information about data from elsewhere, and the clock of a
breach. The numbers never do: they are read from ``core.law``.
"""

from seloste.core.deadlines.answering import Deadlines, Milestones, days_left, deadlines, milestones
from seloste.core.deadlines.breach import BreachClock, breach_clock
from seloste.core.deadlines.counting import HELSINKI, parse_received, receipt_date
from seloste.core.deadlines.errors import CannotCount, Why
from seloste.core.deadlines.informing import inform_by
from seloste.core.deadlines.pausing import Paused, PauseRefused, Unpausable, Waiting, pause

__all__ = [
    "HELSINKI",
    "BreachClock",
    "CannotCount",
    "Deadlines",
    "Milestones",
    "PauseRefused",
    "Paused",
    "Unpausable",
    "Waiting",
    "Why",
    "breach_clock",
    "days_left",
    "deadlines",
    "inform_by",
    "milestones",
    "parse_received",
    "pause",
    "receipt_date",
]
