"""Whether a letter's sender is who they say, as the receiving mail server found (RFC 8601).

Anybody can write an ``Authentication-Results`` header into their own letter. So only those are believed that the
servers named by ``authserv_ids`` wrote, and only where nothing but further ones of theirs stands above: servers add
at the top. A server that takes part must take away what others wrote in its name (RFC 8601, section 5). Where none
is named, nothing is believed.

A verdict is evidence and no more: it never opens, closes or answers anything by itself.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_HEADER: Final = 256 * 1024
"""The most bytes of a letter's header that are read."""

WITHOUT_ID: Final = "-"
"""The name by which a server is meant that writes its results without one, as Exchange Online does."""

_END: Final = re.compile(rb"\r?\n\r?\n|\r\r")
_LINE: Final = re.compile(rb"\r?\n|\r")
_FIELD: Final = re.compile(rb"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
_PIECE: Final = re.compile(r"[^\"()\\;]+|.", re.DOTALL)
_ID: Final = re.compile(r"([^\s=;]+)(?:\s+1)?")
_METHOD: Final = re.compile(r"([a-z0-9-]+)\s*(?:/\s*\d+\s*)?=\s*([a-z0-9-]+)(?![^\s])", re.IGNORECASE)


class Verdict(StrEnum):
    """What one method found (RFC 8601, section 2.7); unknown is what nobody believable said."""

    PASS = "pass"  # noqa: S105 (a word of the RFC)
    FAIL = "fail"
    SOFTFAIL = "softfail"
    NEUTRAL = "neutral"
    POLICY = "policy"
    NONE = "none"
    TEMPERROR = "temperror"
    PERMERROR = "permerror"
    UNKNOWN = "unknown"


_VERDICTS: Final = {**{verdict.value: verdict for verdict in Verdict}, "hardfail": Verdict.FAIL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Authenticity:
    """What the receiving server found about the sender."""

    spf: Verdict = Verdict.UNKNOWN
    """Whether the envelope's domain allows the sending machine (RFC 7208)."""
    dkim: Verdict = Verdict.UNKNOWN
    """Whether some domain signed the letter as it is (RFC 6376)."""
    dmarc: Verdict = Verdict.UNKNOWN
    """Whether one of them is the domain of the From address (RFC 7489)."""


def authenticity(raw: bytes, *, authserv_ids: Collection[str]) -> Authenticity:
    """Return what the servers of that name found; every byte string is a letter, and none is refused."""
    ours = {name.lower() for name in authserv_ids}
    found: dict[str, Verdict] = {}
    for method, verdict in _results(_believed(_headers(raw), ours)):
        # Of several signatures one that holds is enough (RFC 6376, section 4.1); otherwise the topmost counts.
        if method not in found or (method == "dkim" and verdict is Verdict.PASS):
            found[method] = verdict
    return Authenticity(**{method: found.get(method, Verdict.UNKNOWN) for method in ("spf", "dkim", "dmarc")})


def _headers(raw: bytes) -> Iterator[tuple[str, str]]:
    """Yield the names, in lower case, and values of a letter's own header fields, from the top."""
    header = raw[:MAX_HEADER].lstrip(b"\r\n")
    end = _END.search(header)
    fields: list[list[bytes]] = []
    for line in _LINE.split(header[: end.start()] if end else header):
        if fields and line[:1] in {b" ", b"\t"}:
            fields[-1].append(line.strip())
        else:
            fields.append([line])
    for lines in fields:
        if match := _FIELD.fullmatch(b" ".join(lines)):
            yield match[1].decode("ascii").lower(), match[2].decode("utf-8", "replace").strip()


def _believed(headers: Iterable[tuple[str, str]], ours: Collection[str]) -> Iterator[list[str]]:
    """Yield the parts of the topmost headers that our servers wrote; the first other one ends it, as does a stamp.

    Below the first of them, ``Received`` was written by whoever had the letter before.
    """
    begun = False
    for name, value in headers:
        if name == "received" and begun:
            return
        if name != "authentication-results":
            continue
        written_by, results = _taken_apart(value)
        if written_by not in ours:
            return
        begun = True
        yield results


def _taken_apart(value: str) -> tuple[str, list[str]]:
    """Return who wrote a header, and its results; one without a name begins with a result."""
    first, *results = _split(value)
    if _METHOD.match(first):
        return WITHOUT_ID, [first, *results]
    named = _ID.fullmatch(first)
    return (named[1].lower() if named else "", results)


def _split(value: str) -> list[str]:
    """Split a value at its semicolons, without comments and with quoted words as they are (RFC 5322, section 3.2)."""
    parts: list[list[str]] = [[]]
    depth, quoted, escaped = 0, False, False
    for piece in _PIECE.findall(value):
        if escaped:
            escaped = False
            if not depth:
                parts[-1].append(piece)
        elif piece == "\\":
            escaped = True
        elif piece == '"' and not depth:
            quoted = not quoted
        elif piece == "(" and not quoted:
            depth += 1
        elif piece == ")" and not quoted:
            depth = max(depth - 1, 0)
        elif piece == ";" and not quoted and not depth:
            parts.append([])
        elif not depth:
            parts[-1].append(piece)
    return ["".join(part).strip() for part in parts]


def _results(headers: Iterable[list[str]]) -> Iterator[tuple[str, Verdict]]:
    for results in headers:
        for result in results:
            if match := _METHOD.match(result):
                yield match[1].lower(), _VERDICTS.get(match[2].lower(), Verdict.UNKNOWN)
