"""Which fields an erasure is confined to (Art. 17), when it is not of everything."""

import re
from collections.abc import Iterator
from typing import Final

from seloste.core.letters.fields import ANY_NAME
from seloste.core.letters.folding import even

_READ: Final = 12_000
_ERASE: Final = re.compile(
    r"(?<!\w)(?:poist\w+|havit\w+|tuho\w+|rader\w+|ta(?:r|s)? bort|stryk\w*|plocka bort|otta\w+|pois|get rid|bin|scrub\w*|delet\w+|eras\w+|remov\w+|wip\w+|forget|nehm\w*|streich\w*|losch\w+|loesch\w+|gelosch\w+|entfern\w+|weg|raus|vernicht\w+"
    r"|supprim\w+|effac\w+|suppress\w+|borr\w+|elimin\w+|suprim\w+|cancell\w+|apag\w+|retir\w+|enlev\w+|virez|quit\w+|tir[ea]\w*|togli\w*|rimuov\w*|remov\w+|verwijder\w*|haal|skas\w+|fjern\w*|odstran\w*|zmaz\w*|uklon\w+|obris\w+|bris\w+|pasalin\w+|istrin\w+|izdzes\w+|dzes\w+|eemalda\w*|διαγρα\w+|σβησ\w+|изтри\w+|премахн\w+|залич\w+|scrios\w*|hassr?\w+|elimin\w+|wis(?:sen)?|usun\w+|vymaz\w+|smaz\w+|slet\w*|kustut\w+|izbri\w+|torl\w+|torol\w*|sterg\w+)(?!\w)"
)
_EVERYTHING: Final = re.compile(
    r"(?<!\w)(?:(?:kaikki|kaiken|kaikkien)(?: \w+){0,3} (?:\w*tie(?:dot|toni|toja|tojen)\w*|mita)|all(?:a|t)?(?: \w+){0,4} (?:\w*uppgifter\w*|data|information|details|records|ni har)|everything|whatever"
    r"|samtliche(?: \w+){0,4} (?:daten|informationen)|alle(?: \w+){0,4} (?:daten|informationen)|alles|account|konto\w*|tilini|profil\w*"
    r"|tout(?:es)?(?: \w+){0,3} donnees|todos(?: \w+){0,2} datos|tutti(?: \w+){0,3} dati|todos(?: \w+){0,2} dados|al mijn (?:gegevens|data)|wszystk\w+(?: \w+){0,2} dan\w+)(?!\w)"
)
# "Please delete:" and a list below it are one sentence.
_LIST: Final = re.compile(
    r":[ \t]*\n(?:[ \t]*\n)?(?:[ \t]*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))[^\n]{0,80}(?:\n|$)){1,12}"
)
_ITEM: Final = re.compile(r"\s*\n\s*(?:(?:[-*•–]|\d{1,2}[.)]|[a-z]\))[ \t]*)?")
# "You still have my old number. Take it out."
_POINTS_BACK: Final = re.compile(
    r"(?<!\w)(?:it|them|those|these|ne|se|sen|niita|dem|dom|den|det|de|sie|diese|es|die|les|la|le|los|las|lo|li|le|os|as|ze|deze|je|ich|te|toto)(?!\w)"
)
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\n\s*\n|(?<!:)\n(?=\s*[-*•\d])")


def fields_to_erase(written: str) -> tuple[str, ...]:
    """Return the keys of the fields named beside a wish to erase, in the letter's order; none when all is to go."""
    found: dict[str, None] = {}
    before: list[str] = []
    text = _LIST.sub(lambda listed: _ITEM.sub(", ", listed[0]), even(written[:_READ]))
    for sentence in _SENTENCES.split(text):
        fields = list(_named(sentence))
        if _ERASE.search(sentence):
            if _EVERYTHING.search(sentence):
                return ()
            found.update(dict.fromkeys(fields or (before if _POINTS_BACK.search(sentence) else ())))
        before = fields
    return tuple(field for field in found if field not in _SAYING_LITTLE)


def _named(sentence: str) -> Iterator[str]:
    for name in ANY_NAME.finditer(sentence):
        if name.lastgroup is not None and not _is_label(sentence, name):
            yield name.lastgroup


# Their names are words of every letter ("in the name of", "my company").
_SAYING_LITTLE: Final = frozenset({"country", "company", "position"})


def _is_label(sentence: str, name: re.Match[str]) -> bool:
    return sentence[name.end() : name.end() + 1] == ":"
