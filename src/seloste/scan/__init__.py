"""Looking at a website as a visitor’s browser does, and comparing what it stores and loads with the description.

``compare`` is pure: observations and a description in, findings out. ``observe`` drives Chromium with Playwright, which
is an extra (``seloste[scan]``) and imported only there. Values of cookies and storage never leave ``visiting`` and ``watching``:
nothing here keeps, prints or logs one, nor the query of an address.
"""

from seloste.scan.comparing import compare
from seloste.scan.inventory import Inventory, inventory
from seloste.scan.problems import ScanError
from seloste.scan.rules import CATALOGUE, RULES, Finding, Rule
from seloste.scan.seen import Seen

__all__ = [
    "CATALOGUE",
    "RULES",
    "Finding",
    "Inventory",
    "Rule",
    "ScanError",
    "Seen",
    "compare",
    "inventory",
]
