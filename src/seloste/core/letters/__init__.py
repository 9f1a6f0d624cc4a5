"""Reading the letters people write: bytes in, frozen values out.

``message`` takes an e-mail apart and ``quoting`` finds the words that are new, ``language`` says what they are written in,
``reading`` which rights they invoke and how sure that is; ``corrections``, ``erasing``, ``permission`` and ``representing``
say what exactly is asked and for whom, ``reference`` what its sender calls it, ``marking`` which words were gone by, and
``attachments`` what came along. Phrases live in tables under ``phrases``. Nothing here stores, answers or fetches
anything, asks the clock, or knows which people are in the register.
"""

from seloste.core.letters.corrections import Correction
from seloste.core.letters.errors import UnreadableLetter
from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.message import Letter, parse
from seloste.core.letters.permission import Permission
from seloste.core.letters.reading import Reading, read
from seloste.core.letters.reference import find_reference

__all__ = [
    "Correction",
    "Kind",
    "Letter",
    "LetterLanguage",
    "Permission",
    "Reading",
    "UnreadableLetter",
    "find_reference",
    "parse",
    "read",
]
