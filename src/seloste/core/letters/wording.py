"""Turning bytes and header values into clean text, whatever charset they claim to be in.

Everything returned here is valid Unicode without surrogates, NUL or other control characters, so that it can be
stored, printed and compared.
"""

import codecs
import re
import unicodedata
from email.errors import HeaderParseError
from email.header import decode_header
from typing import Final

_FALLBACKS: Final = ("utf-8", "cp1252")
# Decoders of domain labels, quadratic on long input, and of Python's own string literals: not charsets of any text.
_NOT_CHARSETS: Final = frozenset({"idna", "punycode", "undefined", "unicode-escape", "unicode_escape"})
_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_LINE_END: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Longer header values are cut: decoding costs the square of their length.
_HEADER_LIMIT: Final = 16_384


def decode(raw: bytes, charset: str | None) -> str:
    """Decode ``raw`` as ``charset`` says, else as UTF-8, else as Windows-1252 with marks for what is lost."""
    for name in (charset, *_FALLBACKS):
        try:
            if name and codecs.lookup(name).name not in _NOT_CHARSETS:
                return clean(raw.decode(name))
        except (LookupError, ValueError):
            continue
    return clean(raw.decode("cp1252", "replace"))


def clean(text: str) -> str:
    """Return ``text`` composed (NFC), its lines ended by a line feed and its invisible characters gone."""
    text = _LINE_END.sub("\n", text).replace("\xa0", " ")
    text = _SURROGATE.sub("\ufffd", _UNPRINTABLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def unfold(value: str) -> str:
    """Return a raw header value on one line, its 8-bit characters read as UTF-8 or Windows-1252."""
    raw = value[:_HEADER_LIMIT].encode("utf-8", "surrogateescape")
    return " ".join(decode(raw, None).split())


def decode_words(value: str) -> str:
    """Return an unfolded header value with its RFC 2047 encoded words read; broken ones stay as they are."""
    try:
        chunks = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    words = (
        chunk if isinstance(chunk, str) else decode(chunk, charset or "raw-unicode-escape")
        for chunk, charset in chunks
    )
    return " ".join(clean("".join(words)).split())
