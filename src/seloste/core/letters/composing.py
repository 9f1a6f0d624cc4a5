"""A request that came by no e-mail, written as a letter: every door leads to the same mailroom."""

import base64
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from typing import Final
from uuid import UUID

from seloste.core.letters.message import Letter

NOWHERE: Final = "nobody@nowhere.invalid"
"""Whose address nobody knows; mail to ``.invalid`` goes nowhere (RFC 2606, section 2)."""

_LONGEST_LINE: Final = 200
_ENCODED_LINE: Final = 76


def compose(*, letter_id: UUID, name: str, address: str, subject: str, text: str, at: datetime) -> bytes:
    """Return a raw message (RFC 5322) with these words; ``address`` is empty where there is none.

    The message's id is ``letter_id``, so that the same submission twice is one letter. An address beyond ASCII
    stands as it is (RFC 6532).
    """
    words = base64.b64encode(text.encode(errors="replace")).decode()
    lines = [
        f"Message-ID: <{letter_id}@nowhere.invalid>",
        f"Date: {format_datetime(at)}",
        f"From: {_encoded(name)} <{_plain(address) or NOWHERE}>",
        f"Subject: {_encoded(subject)}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        *(words[start : start + _ENCODED_LINE] for start in range(0, len(words), _ENCODED_LINE)),
        "",
    ]
    return "\r\n".join(lines).encode()


def answers_reach(letter: Letter) -> bool:
    """Tell whether there is an address that an answer could be sent to."""
    return letter.from_address != NOWHERE


def _encoded(text: str) -> str:
    """Return ``text`` as a header's words (RFC 2047), on lines of its own where it is long."""
    return Header(_plain(text)[:_LONGEST_LINE], "utf-8").encode(linesep="\r\n")


def _plain(text: str) -> str:
    """Return ``text`` on one line, without characters that mean something to a mail program."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
