"""Ending the details of old entries. Their lines stay, and so does the proof."""

from datetime import UTC, datetime
from typing import Final

from seloste.audit.entries import LogAction, append
from seloste.audit.leaf import EntryUnreadable, read
from seloste.core.access import SYSTEM
from seloste.storage import truncate_wal, writing
from seloste.storage.sql import Row, rows, run_many

BATCH: Final = 2_000
_OLDEST: Final = (
    "SELECT d.entry_id, e.text FROM audit_details d JOIN audit_entry e ON e.id = d.entry_id "
    "WHERE d.entry_id > %s ORDER BY d.entry_id LIMIT %s"
)
_FIRST: Final = "0" * 32


def end_details(*, before: datetime, at: datetime) -> int:
    """Drop the details of entries older than ``before``, and return how many ended (Art. 5(1)(e)).

    That they were ended is an entry of its own, by which the check of the log tells them from details that
    somebody took away. To be called outside any transaction.

    Raises:
        StillRead: on SQLite, somebody reads an older state, so that its write-ahead log still holds them.
    """
    limit = before.astimezone(UTC)
    ended, after, told = 0, _FIRST, False
    while batch := rows(_OLDEST, [after, BATCH]):
        after = batch[-1][0]
        old = [(entry_id,) for entry_id, text in batch if _is_older((entry_id, text), limit)]
        if not old:
            break  # entries stand in the order of time
        with writing():
            if not told:
                details = {"before": limit.isoformat(timespec="microseconds")}
                append(actor=SYSTEM, purpose=None, action=LogAction.END_DETAILS, at=at, details=details)
                told = True
            run_many("DELETE FROM audit_details WHERE entry_id = %s", old)
        ended += len(old)
    if ended:
        truncate_wal("default")
    return ended


def _is_older(row: Row, limit: datetime) -> bool:
    try:
        return read(row[1]).at < limit
    except EntryUnreadable:
        return False  # changed: whether its time is over cannot be known
