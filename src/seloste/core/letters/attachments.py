"""What came along with a letter: named, weighed and told apart by its first bytes, and never opened."""

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from seloste.core.letters.folding import even
from seloste.core.letters.mime import (
    PARSER_FAULTS,
    Parsed,
    content_type,
    disposition,
    inner_parts,
    opened,
    raw_header,
)
from seloste.core.letters.wording import clean, decode_words

MOST: Final = 50
"""The most attachments of one message that are returned."""

NOT_KEPT: Final = "not-kept.txt"
"""What a file is called of which only is kept that it came."""

_LONGEST_NAME: Final = 120
_HEAD: Final = 1024


class FoundType(StrEnum):
    """What the first bytes say a file is, whatever its name and its sender say."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    OFFICE = "office"
    ZIP = "zip"
    HTML = "html"
    EXECUTABLE = "executable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file that came along."""

    name: str
    """Without folders, control characters and marks of direction; never empty."""
    declared_type: str
    """As the message says, in lower case; not to be trusted."""
    found_type: FoundType
    size: int
    """In bytes, as sent."""
    sha256: str
    """Of the content, in hexadecimal."""
    looks_like_identity_paper: bool
    """A hint for people: its name, or the letter's subject, speaks of a passport or its like (Art. 12(6))."""
    content: bytes = field(repr=False)


_MAGIC: Final = (
    (FoundType.PDF, re.compile(rb".{0,1000}?%PDF-", re.DOTALL)),
    (FoundType.PNG, re.compile(rb"\x89PNG\r\n\x1a\n")),
    (FoundType.JPEG, re.compile(rb"\xff\xd8\xff")),
    (FoundType.GIF, re.compile(rb"GIF8[79]a")),
    (FoundType.WEBP, re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
    (
        FoundType.OFFICE,
        re.compile(
            rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|PK\x03\x04.{26}(?:\[Content_Types\]|mimetypeapplication/vnd\.oasis|_rels/)",
            re.DOTALL,
        ),
    ),
    (FoundType.ZIP, re.compile(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)")),
    (
        FoundType.EXECUTABLE,
        re.compile(
            rb"MZ|\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|#!|L\x00\x00\x00\x01\x14\x02\x00"
        ),
    ),
    (
        FoundType.HTML,
        re.compile(
            rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|svg|iframe)",
            re.DOTALL | re.IGNORECASE,
        ),
    ),
)
_PASSES: Final = frozenset(
    {
        FoundType.PDF,
        FoundType.PNG,
        FoundType.JPEG,
        FoundType.GIF,
        FoundType.WEBP,
        FoundType.UNKNOWN,
        FoundType.ZIP,
    }
)
_IDENTITY: Final = re.compile(
    r"(?<![^\W_])(?:passport|pass(?:i|in|ini|ikopio|kopia|et)?|reisepass\w*|(?:personal)?ausweis\w*|id-?(?:card|kort|kortti)|identity ?(?:card|document|proof)?|identifi(?:cation|kation)|proof[ _-]of[ _-]id\w*"
    r"|henkilokort\w*|henkilollisyys\w*|henkilotodist\w*|ajokort\w*|korkort\w*|driv(?:ing|er'?s?)[ _-]?licen[cs]e|fuhrerschein\w*|legitimation\w*|leg|id)(?![^\W_])"
)


def attachments(raw: bytes) -> tuple[Attachment, ...]:
    """Return what came along with one raw message, in its order, at most ``MOST``; nothing is opened or run.

    Only the transfer encoding is undone; a part in which the parser falls is returned without its content.
    """
    message = opened(raw)
    subject = decode_words(raw_header(message, "subject"))
    found: list[Attachment] = []
    for part in _files(message):
        if len(found) == MOST:
            break
        content = _content(part)
        name = _name(part) or f"attachment-{len(found) + 1}"
        kind = found_type(content)
        found.append(
            Attachment(
                name=name,
                declared_type=clean(content_type(part)[0]),
                found_type=kind,
                size=len(content),
                sha256=hashlib.sha256(content).hexdigest(),
                looks_like_identity_paper=kind in _PASSES and looks_like_identity_paper(name, subject),
                content=content,
            )
        )
    return tuple(found)


def found_type(content: bytes) -> FoundType:
    """Tell what a file is by its first bytes."""
    head = content[:_HEAD]
    return next((kind for kind, magic in _MAGIC if magic.match(head)), FoundType.UNKNOWN)


def looks_like_identity_paper(name: str, subject: str = "") -> bool:
    """Say whether a file's name, or the subject of its letter, speaks of a paper that proves who somebody is."""
    return any(_IDENTITY.search(even(words)) for words in (name, subject))


def _files(message: Parsed) -> Iterator[Parsed]:
    waiting = [message]
    while waiting:
        part = waiting.pop()
        kind = content_type(part)[0]
        if inner := inner_parts(part):
            waiting.extend(reversed(inner))
        elif disposition(part) == "attachment" or (
            not kind.startswith("multipart/") and (not kind.startswith("text/") or _name(part))
        ):
            yield part


def _content(part: Parsed) -> bytes:
    try:
        if part.is_multipart():
            # An enclosed message is one file.
            return b"".join(inner.as_bytes() for inner in list(part.get_payload()))
        payload = part.get_payload(decode=True)
    except PARSER_FAULTS:
        return b""
    return payload if isinstance(payload, bytes) else b""


def _name(part: Parsed) -> str:
    """Return the name a part goes by (RFC 2183, RFC 2231), made harmless; empty without one."""
    try:
        written = part.get_filename("")
    except PARSER_FAULTS:
        return ""
    base = re.split(r"[/\\]", clean(decode_words(" ".join(str(written).split()))))[-1].strip(" .\t\n")
    if len(base) <= _LONGEST_NAME:
        return base
    stem, dot, ending = base.rpartition(".")
    return stem[: _LONGEST_NAME - 10] + dot + ending[:9] if dot else base[:_LONGEST_NAME]


def without(raw: bytes, unwanted: Collection[str]) -> bytes:
    """Return a message without the content of those attachments, each replaced by a line that says so.

    ``unwanted`` holds their SHA-256. What cannot be put together again is returned as it was.
    """
    message = opened(raw)
    struck = False
    for part in _files(message):
        content = _content(part)
        if hashlib.sha256(content).hexdigest() not in unwanted:
            continue
        for name in ("Content-Type", "Content-Disposition", "Content-Transfer-Encoding", "Content-ID"):
            del part[name]
        part["Content-Type"] = "text/plain; charset=us-ascii"
        part["Content-Disposition"] = f'attachment; filename="{NOT_KEPT}"'
        part.set_payload(f"Not kept: {len(content)} bytes.\n")
        struck = True
    try:
        return message.as_bytes() if struck else raw
    except PARSER_FAULTS:
        return raw
