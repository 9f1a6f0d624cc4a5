"""How Seloste writes to its databases: which rows live where, one writer at a time, new identifiers.

The data database (``default``) keeps sealed documents and the log; the key database (``keys``) keeps
wrapped keys and the look-up index. Nothing here knows what is written. ``storage.sql`` is for what runs often.
"""

from seloste.storage.identifiers import new_id
from seloste.storage.writing import truncate_wal, writing

__all__ = ["new_id", "truncate_wal", "writing"]
