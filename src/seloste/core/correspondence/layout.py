"""Laying out plain text: lines of at most 76 characters, dates with their weekday, words quoted exactly."""

from datetime import date
from textwrap import wrap
from typing import Final

from seloste.core.correspondence.texts import Calendar

WIDTH: Final = 76
"""RFC 5322, section 2.1.1, asks for at most 78; two are left for the marks of a first quotation."""

_TIED: Final = "\N{NO-BREAK SPACE}"


def written_out(value: date, words: Calendar) -> str:
    """Return a date as it stands after "on" or "by"; its day and month are tied until ``paragraph`` has wrapped."""
    return words.date.format(
        weekday=words.weekdays[value.weekday()],
        day=value.day,
        month=words.months[value.month - 1],
        year=value.year,
    )


def paragraph(text: str) -> str:
    """Wrap one paragraph; a word longer than a line, such as an address, is left whole."""
    return "\n".join(_lines(text, WIDTH)).replace(_TIED, " ")


def paragraphs(*texts: str) -> str:
    """Wrap several sentences or groups of them as one paragraph."""
    return paragraph(" ".join(texts))


def lines(text: str) -> str:
    """Wrap each line of ``text`` by itself."""
    return "\n".join(paragraph(line) for line in text.strip().splitlines())


def quoted(text: str) -> str:
    """Quote ``text`` word for word; only where its lines break may differ from the original."""
    quote: list[str] = []
    for line in text.strip().splitlines():
        quote.extend(f"> {part}".rstrip() for part in _lines(line, WIDTH - 2) or [""])
    return "\n".join(quote)


def _lines(text: str, width: int) -> list[str]:
    return wrap(text, width=width, break_long_words=False, break_on_hyphens=False)
