"""One e-mail as its sender meant it: who, when, in answer to what, and the words that are new.

Bytes in, a ``Letter`` out. Whatever can be read of a damaged message is read; a message is refused only when it is
empty, too long, or says nothing about whom it comes from (RFC 5322 section 3.6.2 requires From).
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final, TypeAlias

from seloste.core.letters import html
from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.quoting import new_text
from seloste.core.letters.wording import decode, decode_words, unfold

MIB: Final = 1024 * 1024
MAX_BYTES: Final = 25 * MIB
"""The longest message read, in bytes: what large mail providers let through."""

MAX_PARTS: Final = 100
"""The most MIME parts opened; of a message with more, only the header is read."""

MAX_TEXT: Final = 256 * 1024
"""The most characters read of a letter's text; letters are far shorter."""

_MAX_COMPARISONS: Final = 10_000_000
# What the standard parser lets escape when the parameters of a Content-Type contradict each other or parts nest
# deeper than it can follow.
_PARSER_FAULTS: Final = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_ADDRESS: Final = re.compile(r"(?<![^\s<>()\[\],;:\"@])[^\s<>()\[\],;:\"@]+@[^\s<>()\[\],;:\"@]+")
_MESSAGE_ID: Final = re.compile(r"<[^\s<>]+>")
_CHARSET: Final = re.compile(r"charset\*?\s*=\s*\"?'*([\w.:+-]+)", re.IGNORECASE)
_BULK: Final = frozenset({"bulk", "junk", "list"})
_NO_ANSWER_WANTED: Final = frozenset({"all", "autoreply", "oof"})

Parsed: TypeAlias = "Message[str, str]"


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
    parsed = _parsed(raw, max_parts=max_parts)
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
        auto_submitted=_auto_submitted(headers, from_address),
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


def _parsed(raw: bytes, *, max_parts: int) -> Parsed:
    if _opens_quickly(raw.lower(), max_parts=max_parts):
        try:
            return message_from_bytes(raw)
        except _PARSER_FAULTS:
            pass
    only_header = BytesHeaderParser().parsebytes(raw)
    only_header.set_payload("")
    return only_header


def _opens_quickly(lowered: bytes, *, max_parts: int) -> bool:
    """Say whether parts are few and shallow enough: the parser holds every line against every boundary around it."""
    boundaries = lowered.count(b"boundary")
    parts = max(boundaries, lowered.count(b"content-type:"))
    return parts <= max_parts and boundaries * lowered.count(b"\n") <= _MAX_COMPARISONS


def _full_text(parsed: Parsed, *, max_text: int) -> str:
    """Return the plain parts, or else the HTML parts as text; attachments and enclosed messages are not read."""
    plain: list[str] = []
    marked_up: list[str] = []
    waiting = [parsed]
    while waiting:
        part = waiting.pop()
        kind, charset = _content_type(part)
        if kind.startswith("multipart/") and part.is_multipart():
            waiting.extend(
                inner for inner in reversed(list(part.get_payload())) if isinstance(inner, Message)
            )
        elif _disposition(part) != "attachment":
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
    except _PARSER_FAULTS:
        return ""
    # No charset needs more than four bytes for a character.
    return decode(payload[: 4 * max_text], charset)[:max_text] if isinstance(payload, bytes) else ""


def _content_type(part: Parsed) -> tuple[str, str | None]:
    value = _raw_header(part, "content-type")
    kind = value.partition(";")[0].strip().lower()
    charset = _CHARSET.search(value)
    # RFC 2045 section 5.2: a part that does not say what it is, is plain text.
    return (kind if "/" in kind else "text/plain", charset[1] if charset else None)


def _disposition(part: Parsed) -> str:
    return _raw_header(part, "content-disposition").partition(";")[0].strip().lower()


def _raw_header(part: Parsed, name: str) -> str:
    return next((unfold(str(value)) for key, value in part.raw_items() if key.lower() == name), "")


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
    )
