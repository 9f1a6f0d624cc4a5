"""Letters of our own that come back: known by their From and Message-ID, so that no letter goes round in circles."""

import re
from typing import Final

from seloste.core.letters.message import Letter
from seloste.publications.selectors import current

_OURS: Final = re.compile(r"<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@(?P<domain>[^<>@\s]+)>")


def is_ours(letter: Letter) -> bool:
    """Tell whether this program wrote a letter: from our address, with a Message-ID as ours are.

    Most of what we send is marked as automatic, and known by that; an answer that a person wrote is not marked,
    and marks can be lost on the way.
    """
    own = current().description.contact_person.email.lower()
    made = _OURS.fullmatch(letter.message_id or "")
    return (
        letter.from_address.lower() == own
        and made is not None
        and made["domain"].lower() == own.rpartition("@")[2]
    )
