"""What differs between two descriptions of a register, and what follows for people and for what is kept.

Each place of the schema has a row in ``table``: whether a change there is only wording, is told to people
before their data is used so (Art. 13(3), 14(4)), needs their consent anew (Art. 7), or needs a plan for
what is kept already (Art. 5(1)). A place without a row is an error, never silently nothing.
"""

from seloste.core.changes.compare import compare
from seloste.core.changes.machine import machine
from seloste.core.changes.model import Change, Consequence, Difference, Finding, Kind
from seloste.core.changes.say import sentence

__all__ = ["Change", "Consequence", "Difference", "Finding", "Kind", "compare", "machine", "sentence"]
