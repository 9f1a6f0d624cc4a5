"""What came along with a letter, and what the receiving server found about its sender; opened by nobody but a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seloste.core.access import Action, Actor
from seloste.core.letters.attachments import Attachment, attachments
from seloste.core.letters.authenticity import Authenticity
from seloste.core.outcomes import Refused
from seloste.mailroom.evidence import authenticity_of
from seloste.mailroom.incoming import raw_letter, strike
from seloste.rights.deciding import refusal
from seloste.rights.threads import people_of
from seloste.storage import truncate_wal, writing
from seloste.storage.writing import StillRead


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """What a letter brings beside its words."""

    attachments: Sequence[Attachment]
    sender: Authenticity


def enclosed(letter_id: UUID) -> Enclosed:
    """Return what came with a letter that somebody may read; who calls this has decided that, and wrote it down."""
    raw = raw_letter(letter_id)
    if raw is None:
        return Enclosed(attachments=(), sender=Authenticity())
    return Enclosed(attachments=attachments(raw), sender=authenticity_of(raw))


def fetch_attachment(
    *, letter_id: UUID, sha256: str, actor: Actor, at: datetime
) -> Attachment | Refused | None:
    """Return one attachment to save, by its hash; None when the letter has none such."""
    with writing():
        refused = refusal(
            actor, Action.READ_LETTERS, at, people=people_of(letter_id), letter=letter_id, attachment=sha256
        )
    if refused is not None:
        return refused
    return next((each for each in enclosed(letter_id).attachments if each.sha256 == sha256), None)


def remove_attachment(*, letter_id: UUID, sha256: str, actor: Actor, at: datetime) -> bool | Refused:
    """Take an attachment out of a letter for good, such as the copy of a passport; the rest of the letter stays."""
    with writing():
        people = people_of(letter_id)
        refused = refusal(actor, Action.SORT, at, people=people, letter=letter_id, removed=sha256)
        if refused is not None:
            return refused
        done = strike(letter_id, sha256)
    if done:
        try:
            truncate_wal("default")
        except StillRead:
            # Somebody reads; the next erasing empties it, and the page without the file is there already.
            return True
    return done
