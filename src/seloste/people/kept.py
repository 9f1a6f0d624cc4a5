"""What people's data is kept under: record types and retention rules, which are columns, never values."""

from typing import Final

from seloste.publications.keeping import Kept
from seloste.storage.sql import rows

_NEXT_RECORD: Final = "SELECT retention, type FROM people_record WHERE (retention, type) > (%s, %s) ORDER BY retention, type LIMIT 1"
_NEXT_PROFILE: Final = "SELECT retention FROM people_profile WHERE retention > %s ORDER BY retention LIMIT 1"


def kept() -> Kept:
    """Return every record type and retention rule that something is kept under.

    One statement for each pair there is, and each looks only for the next one: with an index over retention
    rule and record type it takes no longer for a million records than for ten.
    """
    records, rules = set(), set()
    pair = ("", "")
    while found := rows(_NEXT_RECORD, pair):
        pair = found[0]
        rules.add(pair[0])
        records.add(pair[1])
    rule = ""
    while found := rows(_NEXT_PROFILE, (rule,)):
        (rule,) = found[0]
        rules.add(rule)
    return Kept(records=frozenset(records), retentions=frozenset(rules))
