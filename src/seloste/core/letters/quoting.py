"""Telling what somebody writes now from what they quote, how they sign, and what their mail program adds."""

import re
from typing import Final

from seloste.core.letters.folding import even
from seloste.core.letters.footers import without_footer

# "On … wrote:" and its like: the line announcing a quotation. A figure (the date) or an address must stand in it,
# so that a sentence such as "my colleague wrote:" is left alone. In small bare letters.
_ANNOUNCES: Final = re.compile(
    r"(?=.*[\d@])(?:on\b.*\bwrote|.*\bkirjoitti\b.*|(?:den\b|on\b|vid\b|[0-9]|.*@).*\bskrev\b(?! jag).*|.*\bschrieb\b.*"
    r"|.*\b(?:a ecrit|escribio|ha scritto|schreef|napisal(?:a|\(a\))?|escreveu|napsal(?:a|\(a\))?|kirjutas|написа|napisao|napisala|εγραψε|irta|rakstija|rase|a scris|scriobh|kiteb)\b.*)"
    r"\s*:\s*",
)
# The line some mail programs put above the whole earlier letter.
_EARLIER: Final = (
    r"original message|forwarded message|begin forwarded message|alkuperainen viesti|valitetty viesti(?: alkaa)?|edelleenlahetetty viesti"
    r"|ursprungligt meddelande|vidarebefordrat (?:meddelande|brev)|ursprungliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht"
    r"|message (?:d'origine|original|transfere)|debut du message (?:transfere|reexpedie)|mensaje (?:original|reenviado)|inicio del mensaje reenviado"
    r"|messaggio (?:originale|inoltrato)|inizio messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|(?:oryginalna|przekazana) wiadomosc|wiadomosc oryginalna"
    r"|mensagem (?:original|encaminhada)|(?:oprindelig|videresendt) (?:meddelelse|besked)|(?:puvodni|preposlana) zprava|povodna sprava|algne (?:kiri|sonum)|edastatud (?:kiri|sonum)"
)
_DIVIDES: Final = re.compile(
    rf"(?:[-_ ]{{3,}}\s*(?:{_EARLIER})\s*:?[-_ ]*|(?:begin |anfang |debut |inicio |inizio )?(?:{_EARLIER})\s*:)"
)
# … or the first two lines of its header, in the orders Outlook and Apple Mail write them.
_HEADED: Final = re.compile(
    r"\*?(?:from|lahettaja|fran|von|de|da|van|od|fra|saatja|от|απο|felado|nuo|no)\s*:\*?[^\n]*\n+"
    r"\*?(?:sent|date|lahetetty|paivamaara|paivays|pvm|skickat|datum|gesendet|envoye|enviad[oa](?: el)?|fecha|inviato|data|verzonden|wyslano|sendt|dato|odeslano|saadetud|elkuldve"
    r"|subject|aihe|amne|betreff|objet|asunto|oggetto|onderwerp|temat|emne|predmet|assunto)\s*:",
)
# Nothing of the kind is longer, and looking for it costs more than a line's length.
_LONGEST: Final = 400
_SIGNATURE: Final = re.compile(r"--\s*")


def new_text(text: str) -> str:
    """Return what the writer of ``text`` added: without quoted lines, the letter answered, signature and disclaimer.

    Lines written between quoted ones are kept. RFC 3676 section 4.3 is the source for the signature's mark.
    """
    lines = text.split("\n")
    kept = [lines[number].rstrip() for number in new_lines(text)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n")


def new_lines(text: str) -> list[int]:
    """Return the numbers, from 0, of the lines of ``text`` that its writer added."""
    lines = text.split("\n")
    words = [even(line[: _LONGEST + 1].strip()) for line in lines]
    kept: list[int] = []
    number = 0
    while number < len(lines):
        if len(words[number]) <= _LONGEST and _ends_the_letter(
            words[number : number + 4], begun=any(words[one] for one in kept)
        ):
            break
        if announcing := _announcing_lines(words, number):
            number += announcing
            if not _goes_on_quoted(words, number):
                break
            continue
        if not words[number].startswith(">"):
            kept.append(number)
        number += 1
    return _without_footers(lines, kept)


def _ends_the_letter(words: list[str], *, begun: bool) -> bool:
    line = words[0]
    if _SIGNATURE.fullmatch(line) or _DIVIDES.fullmatch(line):
        return True
    # Some people head a letter of their own as if on paper, without addresses.
    return _HEADED.match("\n".join(words[:3])) is not None and (begun or any("@" in one for one in words))


def _announcing_lines(words: list[str], number: int) -> int:
    """Return over how many lines (0, 1 or 2) a quotation is announced from line ``number`` on."""
    for count in (1, 2):
        announced = " ".join(words[number : number + count])
        if announced.endswith(":") and len(announced) <= _LONGEST and _ANNOUNCES.fullmatch(announced):
            return count
    return 0


def _goes_on_quoted(words: list[str], number: int) -> bool:
    following = next((line for line in words[number:] if line), "")
    return following.startswith(">")


def _without_footers(lines: list[str], kept: list[int]) -> list[int]:
    """Return the line numbers without the paragraphs that are no words of the writer's."""
    remaining: list[int] = []
    paragraph: list[int] = []
    for number in (*kept, -1):
        if number >= 0 and lines[number].strip():
            paragraph.append(number)
            continue
        remaining += paragraph[: without_footer([lines[one] for one in paragraph])]
        paragraph = []
        if number >= 0:
            remaining.append(number)
    return remaining
