"""The parts of a message, opened with care: mail is hostile, and the standard parser is patient and can be made to fall."""

import re
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Final, TypeAlias

from seloste.core.letters.wording import unfold

MAX_PARTS: Final = 100
"""The most MIME parts opened; of a message with more, only the header is read."""

PARSER_FAULTS: Final = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What the standard parser lets escape when the parameters of a Content-Type contradict each other or parts nest deeper
than it can follow."""

_MAX_COMPARISONS: Final = 10_000_000
_CHARSET: Final = re.compile(r"charset\*?\s*=\s*\"?'*([\w.:+-]+)", re.IGNORECASE)

Parsed: TypeAlias = "Message[str, str]"


def opened(raw: bytes, *, max_parts: int = MAX_PARTS) -> Parsed:
    """Return ``raw`` (RFC 5322, MIME) in its parts, or its header alone when it has too many or contradicts itself."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if _opens_quickly(raw.lower(), max_parts=max_parts):
        try:
            return message_from_bytes(raw)
        except PARSER_FAULTS:
            pass
    only_header = BytesHeaderParser().parsebytes(raw)
    only_header.set_payload("")
    return only_header


def inner_parts(part: Parsed) -> list[Parsed]:
    """Return the parts of a multipart, and none of a leaf or an enclosed message."""
    if not content_type(part)[0].startswith("multipart/") or not part.is_multipart():
        return []
    return [inner for inner in list(part.get_payload()) if isinstance(inner, Message)]


def _opens_quickly(lowered: bytes, *, max_parts: int) -> bool:
    """Say whether parts are few and shallow enough: the parser holds every line against every boundary around it."""
    boundaries = lowered.count(b"boundary")
    parts = max(boundaries, lowered.count(b"content-type:"))
    return parts <= max_parts and boundaries * lowered.count(b"\n") <= _MAX_COMPARISONS


def content_type(part: Parsed) -> tuple[str, str | None]:
    """Return the type a part declares, in lower case, and its charset."""
    value = raw_header(part, "content-type")
    kind = value.partition(";")[0].strip().lower()
    charset = _CHARSET.search(value)
    # RFC 2045 section 5.2: a part that does not say what it is, is plain text.
    return (kind if "/" in kind else "text/plain", charset[1] if charset else None)


def disposition(part: Parsed) -> str:
    """Return how a part asks to be shown, in lower case (RFC 2183)."""
    return raw_header(part, "content-disposition").partition(";")[0].strip().lower()


def raw_header(part: Parsed, name: str) -> str:
    """Return the first value of a header, unfolded; empty without one."""
    return next((unfold(str(value)) for key, value in part.raw_items() if key.lower() == name), "")
