"""What the sender calls the matter, so that an answer can name it."""

import re
from typing import Final

from seloste.core.letters.message import Letter

# Not "viitenumero": on Finnish bills that is the number a payment goes by.
_LABELLED: Final = re.compile(
    r"\b(?:(?:my|our|your) )?(?:reference|ref)(?: ?(?:number|no))?\.?\s?[:#]\s*{token}"
    r"|\b(?:viitteeni|viitteenne|viite|asianumero|diaarinumero)\s?:\s*{token}"
    r"|\b(?:(?:min|vår|er) )?(?:referens|ärendenummer|diarienummer)\s?:\s*{token}"
    r"|\b(?:(?:mein|unser|ihr) )?(?:zeichen|aktenzeichen)\s?:\s*{token}"
    r"|\b(?:référence|referencia|riferimento|referentie|kenmerk|referência|referencja|numer sprawy|sygnatura|reference|viitenumber|značka|referenca|hivatkozás|iktatószám"
    r"|referință|atsauce|nuoroda|tagairt|referenza|αναφορά|референция)\s?:\s*{token}".replace(
        "{token}", r"([A-Z0-9](?:[A-Z0-9._/-]{2,38})[A-Z0-9])(?![\w@])"
    ),
    re.IGNORECASE,
)


def find_reference(letter: Letter) -> str | None:
    """Return the reference the letter is labelled with, subject first; ``None`` when it names none.

    A reference has 4 to 40 letters, figures, points, dashes or slashes, and at least one figure.
    """
    for text in (letter.subject, letter.text):
        for labelled in _LABELLED.finditer(text):
            token = next(group for group in labelled.groups() if group)
            if any(character.isdigit() for character in token):
                return token
    return None
