"""Paragraphs that mail programs and employers put below every letter: they are nobody's words about their own data."""

import re
from collections.abc import Iterable
from typing import Final

from seloste.core.letters.folding import even

_READ: Final = 3_000
_MESSAGE: Final = re.compile(
    r"viesti|sahkoposti|message|e-?mail|meddelande|e-?post|nachricht|correo|messaggio|bericht|wiadomos|zprav|mensagem|besked|kiri|uzenet|sprav"
)
# A notice of confidentiality speaks of at least two of these; a wish about one's data hardly ever does.
_NOTICES: Final = (
    re.compile(
        r"luottamuksel|confidenti|privileged|vertraulich|konfidentiel|sekretess|confidencial|riservat|vertrouwelijk|poufn|duvern|fortrolig|konfidents|bizalmas"
    ),
    re.compile(
        r"vastaanottaj|intended|recipient|addressee|mottagar|avsed[dt]|empfanger|adressat|bestimmt|destinat|bestemd|geadresseerd|odbiorc|adresat|prijem|modtager|adressaa|cimzett"
    ),
    re.compile(
        r"erehdyk|vahingossa|virheellisesti|in error|by mistake|misstag|felaktigt|irrtum|versehentlich|par erreur|por error|per errore|por engano|bij vergissing|ten onrechte|omylk|pomylk|ved en fejl|eksituse|tevedes"
    ),
)
_ENOUGH_NOTICES: Final = 2
_PRIVACY: Final = re.compile(
    r"tietosuojaselos|tietosuojakaytan|privacy (?:notice|policy|statement)|dataskyddsbeskriv|dataskyddspolicy|integritetspolicy|datenschutz(?:erklarung|hinweis|information)|politique de confidentialite|politica de privacidad|informativa"
)
_THEIRS: Final = re.compile(
    r"kasittelemme|lisatieto|lue |we process|read more|more information|information (?:about|on) how|vi behandlar|mer information|las mer|wir verarbeiten|weitere informationen|informationen zum|finden sie|en savoir plus|mas informacion"
)
_ADDRESS: Final = re.compile(r"https?://|www\.|<http|\w\.(?:com|fi|se|de|eu|org|net)/")
_SENT_FROM: Final = re.compile(
    r"(?:sent (?:from|with|via)|lahetetty (?:\w+ ){0,3}(?:iphone|android|puhelime|laittee|samsung|outlook)|skickat fran|von meinem .{2,30} gesendet|gesendet (?:von|mit)|envoye (?:de|depuis)|enviado (?:desde|do)|inviato da"
    r"|verstuurd vanaf|verzonden (?:vanaf|met)|wyslane z|sendt fra|odeslano z|get outlook for|hanki outlook|hamta outlook|outlook fur|saadetud)\b[^\n]{0,80}"
)


def without_footer(paragraph: list[str]) -> int:
    """Return how many lines of a paragraph stand before what a program or an employer put there; all, when nothing was.

    What is put there is a notice of confidentiality or of a company's own processing, or a program's mark.
    """
    words = [even(line[:_READ]).strip() for line in paragraph]
    if len(words) == 1 and _SENT_FROM.fullmatch(words[0]):
        return 0
    whole = "\n".join(words)[:_READ]
    notices = [one for one in _NOTICES if one.search(whole)]
    if len(notices) >= _ENOUGH_NOTICES and _MESSAGE.search(whole):
        return _first(words, notices)
    if _PRIVACY.search(whole) and _THEIRS.search(whole) and _ADDRESS.search(whole):
        return _first(words, (_PRIVACY, _THEIRS))
    return len(words)


def _first(lines: list[str], patterns: Iterable[re.Pattern[str]]) -> int:
    """Return the number of the first line with one of the patterns; one that stands across lines begins the paragraph."""
    return next((number for number, line in enumerate(lines) if any(one.search(line) for one in patterns)), 0)
