"""Holding every entry's details against what was sealed, also those that are not there any more."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

from seloste.audit import statements
from seloste.audit.details import DetailsChanged, open_details
from seloste.audit.entries import LogAction
from seloste.audit.findings import Finding, Findings, Kind
from seloste.audit.keys import LOG, RETENTION, log_keys
from seloste.audit.leaf import ID, EntryUnreadable, read
from seloste.audit.models import Details
from seloste.storage.sql import rows
from seloste.vault.documents import KeyLost, Keys

_START: Final = f'"about":[],"action":"{LogAction.END_DETAILS}"'
_LAST_END: Final = "SELECT text FROM audit_entry WHERE substr(text, CAST(%s AS integer), CAST(%s AS integer)) = %s ORDER BY id DESC LIMIT %s"
_AFTER_ID: Final = ID.stop + 3
"""Where the text goes on after the number, its quotation mark and a comma; counted from 1, as SQL does."""
_TRIED: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailCheck:
    """The log's key, and the time before which details have ended (ISO 8601 in UTC, as in a leaf)."""

    keys: Keys
    ended: str

    @classmethod
    def begin(cls) -> Self:
        """Return the check of the log as it is now.

        Raises:
            KeyLost: there are details, and their key is gone.
        """
        keys = log_keys(anew=True)
        if not keys.has(LOG, RETENTION) and Details.objects.exists():
            raise KeyLost(
                "The key of the log's details is gone; check the rest with: seloste audit verify --quick"
            )
        return cls(keys=keys, ended=_ended(keys))

    def over(self, texts: Iterable[tuple[int, bytes]], found: Findings) -> None:
        """Check the details of entries, given by position and text."""
        said = [(position, text, text[ID]) for position, text in texts]
        if not said:
            return
        ids = [entry for *_, entry in said]
        kept = statements.details((min(ids), max(ids)))
        for position, text, entry in said:
            kind = self._check(text, kept.get(entry))
            if kind is not None:
                found.add(Finding(kind=kind, position=position, entry_id=UUID(entry.decode())))

    def _check(self, text: bytes, sealed: bytes | None) -> Kind | None:
        try:
            said = read(text)
            if sealed is None:
                at = said.at.isoformat(timespec="microseconds")
                return None if at < self.ended else Kind.DETAILS_GONE
            open_details(said.id, sealed, committed=said.commitment, keys=self.keys)
        except (DetailsChanged, KeyLost, ValueError, TypeError):
            return Kind.DETAILS_CHANGED
        except EntryUnreadable:
            return None  # told already, by its leaf
        return None


def _ended(keys: Keys) -> str:
    """Return the time before which details were last ended, as the log itself tells in sealed details."""
    for (text,) in rows(_LAST_END, [_AFTER_ID, len(_START), _START, _TRIED]):
        try:
            said = read(text)
            sealed = Details.objects.get(entry_id=said.id).sealed
            return str(open_details(said.id, bytes(sealed), committed=said.commitment, keys=keys)["before"])
        except (
            EntryUnreadable,
            Details.DoesNotExist,
            DetailsChanged,
            KeyLost,
            KeyError,
            TypeError,
            ValueError,
        ):
            continue  # forged, or changed: somebody else's word is no reason for details to be gone
    return ""
