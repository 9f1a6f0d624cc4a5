"""Reading the letters people write: bytes in, frozen values out.

``message`` takes an e-mail apart, ``language`` says what it is written in, ``reading`` which rights it invokes and how
sure that is, ``reference`` what its sender calls it. Phrases live in tables under ``phrases``, one a language.
Nothing here stores, answers or fetches anything, asks the clock, or knows which people are in the register.
"""

from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.message import Letter, parse
from seloste.core.letters.reading import Reading, read
from seloste.core.letters.reference import find_reference

__all__ = [
    "Kind",
    "Letter",
    "LetterLanguage",
    "Reading",
    "UnreadableLetter",
    "find_reference",
    "parse",
    "read",
]
