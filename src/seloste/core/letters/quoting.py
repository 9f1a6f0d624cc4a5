"""Telling what somebody writes now from what they quote and how they sign."""

import re
from typing import Final

# "On … wrote:" and its like: the line announcing a quotation. A figure (the date) or an address must stand in it,
# so that a sentence such as "my colleague wrote:" is left alone.
_ANNOUNCES: Final = re.compile(
    r"(?=.*[\d@])(?:on\b.*\bwrote|.*\bkirjoitti\b.*|(?:den\b|on\b|vid\b|[0-9]|.*@).*\bskrev\b(?! jag).*"
    r"|.*\bschrieb\b.*)\s*:\s*",
    re.IGNORECASE,
)
# The line some mail programs put above the whole earlier letter.
_DIVIDES: Final = re.compile(
    r"[-_ ]{3,}\s*(?:original message|forwarded message|alkuperäinen viesti|välitetty viesti|edelleenlähetetty viesti"
    r"|ursprungligt meddelande|vidarebefordrat meddelande|ursprüngliche nachricht)\s*[-_ ]*",
    re.IGNORECASE,
)
# … or the first two lines of its header, in the order Outlook writes them.
_HEADED: Final = re.compile(
    r"\*?(?:from|lähettäjä|från|von)\s*:\*?[^\n]*\n+\*?(?:sent|date|lähetetty|päivämäärä|päiväys|skickat|datum|gesendet)\s*:",
    re.IGNORECASE,
)
# Nothing of the kind is longer, and looking for it costs more than a line's length.
_LONGEST: Final = 400
_SIGNATURE: Final = re.compile(r"--\s*")


def new_text(text: str) -> str:
    """Return what the writer of ``text`` added: without quoted lines, the letter answered, and the signature.

    Lines written between quoted ones are kept. RFC 3676 section 4.3 is the source for the signature's mark.
    """
    lines = text.split("\n")
    kept: list[str] = []
    number = 0
    while number < len(lines):
        line = lines[number].strip()
        if len(line) <= _LONGEST and _ends_the_letter(line, lines[number + 1 : number + 3]):
            break
        if announcing := _announcing_lines(lines, number):
            number += announcing
            if not _goes_on_quoted(lines, number):
                break
            continue
        if not line.startswith(">"):
            kept.append(lines[number].rstrip())
        number += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n")


def _ends_the_letter(line: str, following: list[str]) -> bool:
    return bool(
        _SIGNATURE.fullmatch(line)
        or _DIVIDES.fullmatch(line)
        or _HEADED.match("\n".join((line, *(after.strip()[:_LONGEST] for after in following))))
    )


def _announcing_lines(lines: list[str], number: int) -> int:
    """Return over how many lines (0, 1 or 2) a quotation is announced from line ``number`` on."""
    for count in (1, 2):
        announced = " ".join(line.strip() for line in lines[number : number + count])
        if len(announced) <= _LONGEST and _ANNOUNCES.fullmatch(announced):
            return count
    return 0


def _goes_on_quoted(lines: list[str], number: int) -> bool:
    following = next((line for line in lines[number:] if line.strip()), "")
    return following.lstrip().startswith(">")
