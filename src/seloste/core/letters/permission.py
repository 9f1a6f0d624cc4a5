"""What a letter allows to be disclosed, to whom and until when (Art. 6(1)(a) and 7)."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from seloste.core.letters.dates import last_day_named
from seloste.core.letters.fields import ANY_NAME, PROPER, UP
from seloste.core.letters.folding import even
from seloste.core.letters.kinds import Kind

_READ: Final = 6_000
_ABOUT: Final = frozenset({Kind.DISCLOSURE_PERMISSION, Kind.DISCLOSURE_WITHDRAWAL})
_SHARED: Final = re.compile(
    r"luovut\w*|antaa|annan|jaka\w*|jakaa|valit\w+|julkais\w+|lamna\w*|dela\w*|vidarebefordra\w*|publicera\w*|shar\w+|disclos\w+|pass\w*|giv(?:e|ing)|forward\w*|releas\w+|publish\w*|hand"
    r"|weiter\w*|geben|gebt|ubermit\w+|herausge\w+|teilen|offenleg\w+|veroffentlich\w+|transm\w+|partag\w+|communiqu\w+|compart\w+|ced\w+|comuni\w+|condivi\w+|partilh\w+|delen|doorge\w+|verstrek\w+|udostepn\w+|przekaz\w+|videregiv\w+|predav\w+|preda\w+"
)
_REFUSED: Final = re.compile(
    r"(?<!\w)(?:not|n't|don't|no|never|refuse|neither|en|ei|ette|alkaa|kiellan|kieltaydyn|inte|ej|nej|aldrig|nicht|nein|kein\w*|niemals|untersage|verbiete|verweigere|ne|pas|non|no|niet|nie|ikke|nao)(?!\w)"
)
_HOUSE: Final = (
    r"(?:Oyj?|Ab|AB|Abp|ry|rf|r\.y\.|Ky|Ltd\.?|Limited|PLC|plc|LLP|LLC|Inc\.?|GmbH(?: & Co\. KG)?|AG|KG|e\.V\.|SE|SA|SAS|SARL|S\.A\.|S\.L\.|SL|S\.p\.A\.|SpA|S\.r\.l\.|Srl|SRL|BV|B\.V\.|NV|ApS|A/S|AS|OÜ|SIA|UAB"
    r"|sp\. z o\.o\.|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.?|Zrt\.?|Lda\.?|EOOD|OOD|Teoranta)"
)
_WITH_HOUSE: Final = re.compile(
    rf"(?<!\w)(?:[{UP}][\w&'.-]* (?:(?:i|och|of|and|&|und|für|de|des|du|la|della|di|do|da|på|van|voor) )?){{1,5}}?{_HOUSE}(?!\w)"
)
_TO: Final = re.compile(
    r"(?<!\w)(?:to|with|till|at|med|an|mit|bei|a|al|alla|avec|aan|met|con|com|para|do|til|s|so|k)(?: (?:the|den|die|das|la|le|les|der))? "
)
_ALLATIVE: Final = re.compile(r"(?P<value>[A-ZÅÄÖ][\w&'-]*(?: [A-ZÅÄÖ][\w&'-]*){0,4}?)(?::lle|lle)(?!\w)")
_MINE: Final = frozenset(
    {
        "name",
        "email",
        "phone",
        "address",
        "country",
        "company",
        "position",
        "website",
        "birthdate",
        "photo",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What is allowed (or no longer, or not at all) to be disclosed."""

    grant: bool
    recipient: str
    """As the letter names them; empty when it names nobody."""
    fields: tuple[str, ...]
    """The register's keys; empty when the letter names no field, which means all or none of them."""
    until: date | None
    """The last day it holds."""


def permission_in(written: str, *, kinds: AbstractSet[Kind], on: datetime | None) -> Permission | None:
    """Return what ``written`` says of disclosure; None when that is not among its ``kinds``.

    ``on`` is the letter's own date, from which "until the end of the year" counts.
    """
    if not kinds & _ABOUT:
        return None
    passage = _passage(written[:_READ])
    words = even(passage)
    grant = Kind.DISCLOSURE_WITHDRAWAL not in kinds and not _REFUSED.search(_refusable(words))
    fields = dict.fromkeys(name.lastgroup for name in ANY_NAME.finditer(words) if name.lastgroup in _MINE)
    recipient = _recipient(passage)
    return Permission(
        grant=grant,
        recipient=recipient,
        fields=tuple(field for field in fields if field is not None and field != "company"),
        until=last_day_named(passage, on=on.date() if on else None) if grant else None,
    )


def _passage(written: str) -> str:
    """Return the sentences about disclosure, each with the one after it, which may say until when."""
    sentences = [one for one in re.split(r"(?<=[a-zäöåß)][.!?])\s+(?=[^\W\d_a-z])|\n\s*\n", written) if one]
    near = {
        around
        for number, sentence in enumerate(sentences)
        if _SHARED.search(even(sentence))
        for around in (number, number + 1)
    }
    return " ".join(" ".join(sentence.split()) for number, sentence in enumerate(sentences) if number in near)


def _refusable(words: str) -> str:
    """Return ``words`` without what limits a permission and does not refuse it."""
    return re.sub(
        r"(?:but|mutta|men|aber|ei kuitenkaan|not beyond|nicht langer als|no longer than|ei muille|not to anyone else|inte till andra)(?: \S+){0,8}",
        " ",
        words,
    )


def _recipient(passage: str) -> str:
    if found := _WITH_HOUSE.search(passage):
        return _trimmed(found[0])
    if found := _ALLATIVE.search(passage):
        return found["value"]
    shared = _SHARED.search(even(passage))
    for cue in _TO.finditer(even(passage), shared.start() if shared else 0):
        if value := PROPER.match(passage, cue.end()):
            return _trimmed(value["value"])
    return ""


def _trimmed(name: str) -> str:
    """Return a name without words of a sentence's beginning before it."""
    words = name.rstrip(".,").split()
    while len(words) > 2 and even(words[0]) in _OPENING:  # noqa: PLR2004 - a name and its form
        words = words[1:]
    return " ".join(words)


_OPENING: Final = frozenset("yes ja kylla no nein ei nej you sie ni i jag ich dear der die das the".split())
