"""Days and hours by which something must be done for a person.

Here live the answer's month and its pause and the information about data from elsewhere.
The numbers never do: they are read from ``core.law``.
"""

from seloste.core.deadlines.answering import Deadlines, Milestones, days_left, deadlines, milestones
from seloste.core.deadlines.counting import HELSINKI, parse_received, receipt_date
from seloste.core.deadlines.errors import CannotCount, Why
from seloste.core.deadlines.informing import inform_by
from seloste.core.deadlines.pausing import Paused, PauseRefused, Unpausable, Waiting, pause

__all__ = [
    "HELSINKI",
    "CannotCount",
    "Deadlines",
    "Milestones",
    "PauseRefused",
    "Paused",
    "Unpausable",
    "Waiting",
    "Why",
    "days_left",
    "deadlines",
    "inform_by",
    "milestones",
    "parse_received",
    "pause",
    "receipt_date",
]
