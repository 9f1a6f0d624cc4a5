"""A record as a table for spreadsheets: one row for each purpose.

RFC 4180 with two departures that office programs in Finland need to open the file by a double click: it begins
with a byte order mark, and a semicolon stands between fields, because the comma there is the decimal sign.
"""

import csv
import io
from collections.abc import Mapping
from typing import Final

from seloste.core.record.activities import Activity, Record
from seloste.core.record.columns import Column

DELIMITER: Final = ";"

_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def spreadsheet(record: Record) -> bytes:
    """Return ``record`` as CSV: a head of column identifiers, then a row for each activity."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow([column.value for column in Column])
    for activity in record.activities:
        values = _values(record, activity)
        writer.writerow([_harmless(values[column]) for column in Column])
    return out.getvalue().encode("utf-8-sig")


def _values(record: Record, activity: Activity) -> Mapping[Column, str]:
    words = record.words
    moved = [each for each in activity.received if each.is_transfer]
    transfers = [f"{_one_line(each.who)}, {each.where}: {_one_line(each.transfer)}" for each in moved]
    return {
        **record.general,
        Column.JOINT_CONTROLLERS: activity.joint_controllers,
        Column.PURPOSE_KEY: activity.key,
        Column.PURPOSE: activity.name,
        Column.ACTIVITY: activity.does,
        Column.SUBJECTS: "\n".join(activity.subjects),
        Column.DATA: "\n".join(limit.data for limit in activity.limits) or words.none,
        Column.RECIPIENTS: "\n".join(
            f"{_one_line(each.who)}, {each.where}: {_one_line(each.does)}" for each in activity.received
        )
        or words.no_recipients,
        Column.TRANSFERS: "\n".join([*transfers, words.transfers.no_compelling]) if moved else words.none,
        Column.ERASURE: "\n".join(f"{limit.data}: {limit.period} {limit.start}" for limit in activity.limits)
        or words.none,
        Column.SECURITY: "\n".join(record.security),
        Column.LEGAL_BASIS: activity.legal_basis,
        Column.BALANCING: activity.balancing,
        Column.IMPACT_ASSESSMENT: activity.screening,
        Column.EVIDENCE: activity.evidence,
    }


def _one_line(text: str) -> str:
    return " / ".join(text.splitlines())


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell
