"""One e-mail as its sender meant it: who, when, in answer to what, and the words that are new.

Bytes in, a ``Letter`` out. Whatever can be read of a damaged message is read; a message is refused only when it is
empty, too long, or says nothing about whom it comes from (RFC 5322 section 3.6.2 requires From).
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from seloste.core.letters import html, subjects
from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.mime import (
    MAX_PARTS,
    PARSER_FAULTS,
    Parsed,
    content_type,
    disposition,
    inner_parts,
    opened,
)
from seloste.core.letters.quoting import new_text
from seloste.core.letters.wording import decode, decode_words, unfold

MIB: Final = 1024 * 1024
MAX_BYTES: Final = 25 * MIB
"""The longest message read, in bytes: what large mail providers let through."""

MAX_TEXT: Final = 256 * 1024
"""The most characters read of a letter's text; letters are far shorter."""

_ADDRESS: Final = re.compile(r"(?<![^\s<>()\[\],;:\"@])[^\s<>()\[\],;:\"@]+@[^\s<>()\[\],;:\"@]+")
_MESSAGE_ID: Final = re.compile(r"<[^\s<>]+>")
_BULK: Final = frozenset({"auto_reply", "bulk", "junk", "list"})
# What programs older than RFC 3834 say instead.
_MACHINES_OWN: Final = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply")
_NO_ANSWER_WANTED: Final = frozenset({"all", "autoreply", "oof"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter read; all its texts are clean Unicode, its addresses as written."""

    message_id: str | None
    """With its angle brackets, as in ``in_reply_to`` and ``references``."""
    from_address: str
    from_name: str
    reply_to: str | None
    to: tuple[str, ...]
    subject: str
    date: datetime | None
    """What the sender's clock said, aware; never the time of receipt."""
    in_reply_to: str | None
    references: tuple[str, ...]
    text: str
    """The new words alone: no quotation, no signature."""
    full_text: str
    auto_submitted: bool
    """A machine sent it, or asks that no machine answers (RFC 3834 section 2)."""


def parse(
    raw: bytes, *, max_bytes: int = MAX_BYTES, max_parts: int = MAX_PARTS, max_text: int = MAX_TEXT
) -> Letter:
    """Read one raw message (RFC 5322, MIME).

    Raises:
        UnreadableLetter: the message is empty, longer than ``max_bytes``, or has no sender's address.
    """
    if len(raw) > max_bytes:
        message = (
            f"The message is {len(raw) / MIB:.1f} MiB long, and at most {max_bytes / MIB:g} MiB are read."
        )
        raise UnreadableLetter(message)
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not raw.strip():
        raise UnreadableLetter("The message is empty.")
    parsed = opened(raw, max_parts=max_parts)
    headers = _Headers(parsed)
    senders = headers.addresses("from")
    if not senders:
        raise UnreadableLetter("The message has no From header with an address, so nobody can be answered.")
    from_name, from_address = senders[0]
    full_text = _full_text(parsed, max_text=max_text)
    return Letter(
        message_id=next(iter(headers.ids("message-id")), None),
        from_address=from_address,
        from_name=from_name,
        reply_to=next((address for _, address in headers.addresses("reply-to")), None),
        to=tuple(address for _, address in headers.addresses("to")),
        subject=decode_words(headers.first("subject")),
        date=_date(headers.first("date")),
        in_reply_to=next(iter(headers.ids("in-reply-to")), None),
        references=headers.ids("references"),
        text=new_text(full_text),
        full_text=full_text,
        auto_submitted=_auto_submitted(headers, from_address) or _reports(parsed),
    )


class _Headers:
    """The raw header values of a message, unfolded; names are looked up in lower case."""

    def __init__(self, parsed: Parsed) -> None:
        self._values: dict[str, str] = {}
        for name, value in parsed.raw_items():
            # Of a header that may stand only once, the first counts, as for mail programs.
            self._values.setdefault(name.lower(), unfold(str(value)))

    def first(self, name: str) -> str:
        return self._values.get(name, "")

    def ids(self, name: str) -> tuple[str, ...]:
        return tuple(_MESSAGE_ID.findall(self.first(name)))

    def addresses(self, name: str) -> tuple[tuple[str, str], ...]:
        """Return (name, address) pairs; a value no address can be parsed from is searched for one."""
        value = self.first(name)
        found = [
            (decode_words(person), address)
            for person, address in getaddresses([value])
            if _ADDRESS.fullmatch(address)
        ]
        return tuple(found or (("", address) for address in _ADDRESS.findall(value)))


def _full_text(parsed: Parsed, *, max_text: int) -> str:
    """Return the plain parts, or else the HTML parts as text; attachments and enclosed messages are not read."""
    plain: list[str] = []
    marked_up: list[str] = []
    waiting = [parsed]
    while waiting:
        part = waiting.pop()
        kind, charset = content_type(part)
        if inner := inner_parts(part):
            waiting.extend(reversed(inner))
        elif disposition(part) != "attachment":
            match kind:
                case "text/html":
                    marked_up.append(html.to_text(_part_text(part, charset, max_text)))
                case "text/plain":
                    plain.append(_part_text(part, charset, max_text))
                case _:
                    continue
    chosen = plain if any(text.strip() for text in plain) else marked_up
    return "\n\n".join(text.strip() for text in chosen if text.strip())[:max_text]


def _part_text(part: Parsed, charset: str | None, max_text: int) -> str:
    try:
        payload = part.get_payload(decode=True)
    except PARSER_FAULTS:
        return ""
    # No charset needs more than four bytes for a character.
    return decode(payload[: 4 * max_text], charset)[:max_text] if isinstance(payload, bytes) else ""


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
        # RFC 5322 section 3.3: "-0000" is a time in UTC that says nothing of the sender's zone.
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
        date.astimezone(UTC)
    except (IndexError, OverflowError, TypeError, ValueError):
        return None
    return date


def _auto_submitted(headers: _Headers, from_address: str) -> bool:
    suppressed = {word.strip().lower() for word in headers.first("x-auto-response-suppress").split(",")}
    return (
        # RFC 3834 section 5: any value but "no"; parameters may follow.
        headers.first("auto-submitted").partition(";")[0].strip().lower() not in {"", "no"}
        or headers.first("precedence").lower() in _BULK
        # RFC 5321 section 4.5.5: reports about mail have a null return path.
        or headers.first("return-path") == "<>"
        or from_address.lower().startswith("mailer-daemon@")
        or bool(suppressed & _NO_ANSWER_WANTED)
        or any(headers.first(name) for name in _MACHINES_OWN)
        or subjects.is_automatic(decode_words(headers.first("subject")))
    )


def _reports(parsed: Parsed) -> bool:
    """Say whether a message tells of another's delivery (RFC 3464, RFC 8098): a bounce, or that it was displayed."""
    return content_type(parsed)[0] == "multipart/report"
