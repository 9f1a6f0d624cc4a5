"""Letters of our own that come back: kept as automatic, and never answered, so that no letter goes round in circles."""

import re
from datetime import datetime
from typing import Final

from seloste.audit.entries import append
from seloste.core.access import SYSTEM, Action
from seloste.core.letters.message import parse
from seloste.mailroom.incoming import LetterState, sort_letter, take_in
from seloste.publications.selectors import current
from seloste.storage import writing

_OURS: Final = re.compile(r"<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@(?P<domain>[^<>@\s]+)>")


def is_ours(raw: bytes) -> bool:
    """Tell whether this program wrote a letter: from our address, with a Message-ID as ours are.

    Most of what we send is marked as automatic, and known by that; an answer that a person wrote is not marked,
    and marks can be lost on the way.

    Raises:
        UnreadableLetter: it cannot be read.
    """
    letter, own = parse(raw), current().description.contact_person.email.lower()
    made = _OURS.fullmatch(letter.message_id or "")
    return (
        letter.from_address.lower() == own
        and made is not None
        and made["domain"].lower() == own.rpartition("@")[2]
    )


def keep_returned(raw: bytes, *, at: datetime) -> bool:
    """Keep a letter of our own that came back, answer nothing, and tell whether it is new.

    Raises:
        UnreadableLetter: it cannot be read; nothing was written.
    """
    with writing():
        kept, new = take_in(raw, at=at)
        if new:
            sort_letter(kept.id, LetterState.AUTOMATIC)
            append(
                actor=SYSTEM,
                purpose=current().description.rights_purpose(),
                action=Action.ADD,
                at=at,
                details={"letter": str(kept.id)},
            )
    return new
