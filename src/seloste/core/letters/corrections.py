"""What a letter wants put right (Art. 16): the field, what it says now, and what it is to say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from seloste.core.letters.fields import NAMES, PROPER, TYPED, field_called, values
from seloste.core.letters.folding import even
from seloste.core.letters.labels import labelled
from seloste.core.letters.message import Letter

_READ: Final = 12_000
_WRAPPED: Final = 55
_LONGEST: Final = 200
_REACH: Final = 60

# Where a letter takes its leave, a signature follows: what stands there is nobody's new address.
_LEAVE: Final = re.compile(
    r"^[ \t]{0,8}(?:(?:ystav\w+ )?terveis\w+|t\.|kunnioit\w+|(?:med )?(?:vanlig\w*|basta) halsning\w*|mvh|hogaktningsfullt|(?:kind|best|warm) regards|regards|yours \w+|sincerely|cheers"
    r"|mit (?:freundlich\w+|besten|lieben) gruss\w*|(?:viele|liebe|beste|freundliche) gruss?e?|hochachtungsvoll|lg|mfg|cordialement|(?:un )?cordial saludo|saludos|cordiali saluti"
    r"|met vriendelijke groet\w*|pozdrawiam|z powazaniem|s pozdravem|s pozdravom|med venlig hilsen|atenciosamente|lugupidamisega|udvozlettel|με εκτιμηση|с уважение)(?![\w])[^\n]{0,40}$",
    re.MULTILINE,
)
_OLD: Final = (
    r"replace|byt ut|ersatt|ersetzen|ersetzt|korvatkaa|remplac\w+|old(?: one)?|former(?:ly)?|previous(?:ly)?|before|vanha\w*|ennen|aiem\w+|entinen|gam(?:la|mal|melt)|tidigare|forut|alte[rsn]?|bisher\w*|fruher\w*|vorher\w*"
    r"|ancien(?:ne)?|avant|antigu[oa]|anterior\w*|antes|vecchi[oa]|prima|oude?|voorheen|star[yae]\w*|drive|gamle|tidligere|vana|nee|geb\.|instead of|rather than|not|statt|anstatt|nicht"
    r"|eika|ei|istallet for|inte|i stallet for|au lieu de|et non|non|en lugar de|invece di|in plaats van|zamiast|misto|i stedet for|from|fran|von|osoitteesta|numerosta|nimesta|fra|de|depuis|desde|z(?=\s)"
    r"|lakkaa|earlier|no longer|inte langre|nicht mehr|ei enaa"
)
_NEW: Final = (
    r"new|uusi|uude\w+|uutta|ny|nytt|nya|neue[nrs]?|nouve\w+|nuev[oa]|nuov[oa]|nieuwe?|now\w{1,2}|nov[yaeo]\w{0,2}|nye|uus|jaun\w+|nauj\w+|uj|νε[αοω]\w*|нов\w*|nou[al]?|noul|noua|jatkossa|to|till|nach|zu|auf"
    r"|is|on|ar|ist|lautet|should be|pitaa olla|ska vara|soll\w* \w* ?lauten|richtig|ratt|oikea|correct|now|nyt|nu|numera|jetzt|nun|sofort|est|es|e|devenu|in|na|a|er|with|med|durch|mit|par|osoitteeseen|numeroon|nimeksi|est desormais|heter|hei(?:ss|ß)e"
)
_CUE: Final = re.compile(rf"(?<!\w)(?:(?P<old>{_OLD})|(?P<new>{_NEW}))(?!\w)")
_SENTENCE: Final = re.compile(
    r"(?<=[.!?])(?<!\bstr\.)(?<!\bst\.)(?<!\bul\.)\s+(?=[^\W\d_a-zäöå])|\n+", re.UNICODE
)

_IS: Final = r"(?: (?:nyt|now|nu|jetzt|nun|ab sofort|numera|nykyaan))?(?: ?[:=]| (?:on(?: nyt)?|is(?: now)?|are now|ar(?: nu| numera)?|ist(?: jetzt| nun)?|lautet(?: jetzt| nun| richtig)?|to|till|zu|auf|in|est(?: desormais)?|es(?: ahora)?|e|jest|je|er|este|muotoon|has changed to|changed to|vaihtui muotoon))(?: (?:nyt|nykyaan|nykyisin|now|nu|numera|jetzt|nun|mittlerweile|inzwischen|desormais|maintenant|ahora|ora|adesso|agora))?(?: (?:called|named|nimeltaan))?"
_CALL: Final = r"stavas|skrivs|kirjoitetaan|schreibt sich|(?:is|it's) spel(?:t|led)|nazywam sie|jmenuji se|volam sa|sa volam|se jmenuji|pisem se|zovem se|me llamo|mi chiamo|je m'appelle|chamo-me|hedder|ik heet|ma numesc|minu nimi on"
# "You still have Acme as my employer. The present one is Emca": what is meant was named before.
_PRESENT: Final = re.compile(
    r"(?:nykyinen|uusi|oikea|current(?: one)?|present one|new one|correct one|right one|nuvarande|(?:den |det )nya|ratt|aktuelle\w*|neue\w*|richtige\w*|jetzige\w*|actuel\w*|actual|nuov[oa]|nuev[oa]|nov[oa]|huidige)(?: (?:one|on|is|ar|ist|est|es|e|je|jest))+ "
)
_SAID: Final = {
    "name": re.compile(
        rf"(?:(?:{NAMES['name'].pattern})(?: [\w'-]+){{0,3}}?{_IS}|(?:heter|hei(?:ss|ß)e|hetaan|called|kallas|{_CALL})(?: (?:teraz|nyni|ted|teraz|desormais|maintenant|ahora|ora|adesso|agora|voortaan|fremover|acum|mostantol|nu|numera|jetzt|nun|now|seit \w+|ab sofort))?"
        rf"|(?:should (?:be|read)|pitaisi olla|pitaa olla|ska(?:ll)? (?:det )?(?:vara|sta)|richtig(?:e schreibweise)? (?:ist|lautet|ware)|korrekt (?:ist|ware)|ratt (?:stavning |namn )?ar|oikea(?: \w+)? on|correct (?:\w+ )?is|(?:se|it|det|es) (?:on|is|ar|ist)|it's|that's|c'est))"
        r" (?:is |on |ar |ist )?"
    ),
    "company": re.compile(
        rf"(?:(?:{NAMES['company'].pattern})(?: [\w'-]+){{0,3}}?{_IS}|(?:work|working|employed)(?: now)? (?:for|at|with|by)|(?:jobbar|arbetar)(?: nu| numera)? (?:hos|pa|for|vid)|arbeite(?: jetzt| nun| seit \w+)? (?:bei|fur)(?: der| dem)?|now (?:work|working) (?:for|at)) "
    ),
    "position": re.compile(
        rf"(?:(?:{NAMES['position'].pattern})(?: [\w'-]+){{0,3}}?{_IS}|(?:i am|i'm) now(?: the| a| an)?|(?:now work|now working|work|working|employed)(?: [\w&.'-]+){{1,6}} as(?: the| a| an)?|(?:jobbar|arbetar)(?: [\w&.'-]+){{1,6}} som|arbeite(?: [\w&.'-]+){{1,6}} als|olen nykyaan|ar numera|bin (?:jetzt|nun)) "
    ),
    "country": re.compile(rf"(?:{NAMES['country'].pattern})(?: [\w'-]+){{0,2}}?{_IS} "),
}
_INSTEAD: Final = re.compile(
    r"[\s,;(]{0,4}(?:instead of|rather than|(?:and )?not|statt|anstatt|(?:und )?nicht|eika|ei|istallet for|i stallet for|(?:och )?inte|formerly|previously|nee|ennen|aiemmin|entinen|tidigare|fruher|bisher|vorher|geb\.|geborene?|au lieu de|et non|en lugar de|invece di|in plaats van)[ ]?:? "
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One field put right; ``old`` is empty when the letter does not say what stood there."""

    field: str
    """What is to be put right: name, email, phone, address, country, company, position or website."""
    old: str
    new: str


def corrections_in(letter: Letter, written: str) -> tuple[Correction, ...]:
    """Return what ``written``, the subject and new words of ``letter``, wants put right."""
    written = written[:_READ]
    lines = labelled(written)
    known: dict[str, str] = {}
    for one in lines:
        if one.known:
            known.setdefault(one.field, one.value)
    found = {one.field: one.value for one in lines if not one.known}
    if not found:
        prose = _before_leave(written)
        for field, value, is_old in _in_prose(prose):
            (known if is_old else found).setdefault(field, value)
    known.setdefault("email", letter.from_address)
    if _share_a_word(letter.from_name, found.get("name", "")):
        known.setdefault("name", letter.from_name)
    return tuple(
        Correction(
            field=field,
            old="" if (old := known.get(field, "")) == new and field in _SENDERS else old,
            new=new,
        )
        for field, new in found.items()
    )


_SENDERS: Final = frozenset({"email", "name"})


def _share_a_word(one: str, other: str) -> bool:
    return bool(set(one.casefold().split()) & set(other.casefold().split()))


def _before_leave(text: str) -> str:
    leave = _LEAVE.search(even(text))
    return text[: leave.start()] if leave else text


def _in_prose(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each field, its value and whether that is the old one."""
    about = even(text)
    topic = None
    for sentence in _SENTENCE.split(_unwrapped(text)):
        passage = sentence[: 10 * _LONGEST]
        yield from _typed(passage, about)
        # "You have my surname wrong. It should be …": a sentence goes on about what the one before it named.
        topic = field_called(even(passage)) or topic
        yield from _named(passage, topic)


def _typed(sentence: str, about: str) -> Iterator[tuple[str, str, bool]]:
    words = even(sentence)
    for field in TYPED:
        found = values(field, sentence, about=about)
        told = [_is_old(words, found, number) for number in range(len(found))]
        if len(found) == 2 and told[0] is None and told[1] is not True:  # noqa: PLR2004 - one for the other
            told = [True, False]
        for value, old in zip(found, told, strict=True):
            yield field, value[0].strip(" ,"), bool(old)
        # What has been read is not read again as something else.
        for value in found:
            sentence = sentence[: value.start()] + " " * len(value[0]) + sentence[value.end() :]


def _is_old(words: str, values: list[re.Match[str]], number: int) -> bool | None:
    """Say whether the nearest cue before a value calls it old or new; None without a cue."""
    start = values[number - 1].end() if number else 0
    before = list(_CUE.finditer(words, max(start, values[number].start() - _REACH), values[number].start()))
    if not before:
        return None
    if any(cue["old"] and cue["old"] not in _LINKING for cue in before[-3:]):
        return True
    return bool(before[-1]["old"])


# These call what follows old only when they stand right before it.
_LINKING: Final = frozenset(
    {"de", "von", "from", "fran", "fra", "z", "not", "nicht", "ei", "inte", "non", "no longer"}
)


def _named(sentence: str, topic: str | None) -> Iterator[tuple[str, str, bool]]:
    words = even(sentence)
    for field, said in _SAID.items():
        told = [*said.finditer(words), *(_PRESENT.finditer(words) if topic == field else ())]
        for cue in told:
            value = PROPER.match(sentence, cue.end())
            if value is None or even(value["value"]) in _SPEAKERS or field_called(even(value["value"])):
                continue
            spelt = _SPELT if topic is None else _CALLED
            if field == "name" and topic != "name" and not spelt.search(words):
                continue
            yield field, value["value"].rstrip(".,"), False
            instead = _INSTEAD.match(words, value.end())
            if instead and (old := PROPER.match(sentence, instead.end())):
                yield field, old["value"].rstrip(".,"), True
            break


_SPEAKERS: Final = frozenset("i ich jag mina minä sie ni te you we wir vi".split())
_CALLED: Final = re.compile(rf"heter|hei(?:ss|ß)e|{_CALL}")
_SPELT: Final = re.compile(
    rf"{_CALL}|heter|hei(?:ss|ß)e|hetaan|called|kallas|spel\w+|stav\w+|schreib\w+|kirjoit\w+"
)


def _unwrapped(text: str) -> str:
    """Return ``text`` with the line ends that a mail program made taken back."""
    lines = text.split("\n")
    joined = [
        line + (" " if len(line) >= _WRAPPED or line.rstrip().endswith(",") else "\n") for line in lines
    ]
    return "".join(joined)
