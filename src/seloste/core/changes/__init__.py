"""What differs between two descriptions of a register, and what follows for people and for what is kept.

Each place of the schema has a row in ``table``: whether a change there is only wording, is told to people
before their data is used so (Art. 13(3), 14(4)), needs their consent anew (Art. 7), or needs a plan for
what is kept already (Art. 5(1)). A place without a row is an error, never silently nothing.

A plan answers for each place that needs one (``answers``); ``planning`` reads it from its file, and ``carrying``
carries it out on what was kept under an earlier version.
"""

from seloste.core.changes.carrying import HELD, KeptRecord, planned, planned_record
from seloste.core.changes.compare import compare
from seloste.core.changes.machine import machine
from seloste.core.changes.model import Answer, Change, Consequence, Difference, Finding, Kind
from seloste.core.changes.plan import Covered, Plan, Step, covered, plan_of, written
from seloste.core.changes.planning import draft, open_places, read_plan
from seloste.core.changes.say import difference, sentence

__all__ = [
    "HELD",
    "Answer",
    "Change",
    "Consequence",
    "Covered",
    "Difference",
    "Finding",
    "KeptRecord",
    "Kind",
    "Plan",
    "Step",
    "compare",
    "covered",
    "difference",
    "draft",
    "machine",
    "open_places",
    "plan_of",
    "planned",
    "planned_record",
    "read_plan",
    "sentence",
    "written",
]
