"""Whom a letter speaks for, when its sender speaks for somebody else (EDPB Guidelines 01/2022, paragraphs 79 to 84)."""

import re
from typing import Final

from seloste.core.letters.fields import PROPER
from seloste.core.letters.folding import even

_READ: Final = 6_000
_FIRST_AND_LAST: Final = 2
_TITLES: Final = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Fru|Herra|Rouva|Fröken|M|Mme|Mlle|Sr|Sra|Sig|Dhr|Mevr|Pan|Pani)\.? )+"
)
_KIN: Final = (
    r"mother|father|mum|mom|dad|wife|husband|spouse|son|daughter|child|partner|brother|sister|client|grand\w+|employee"
    r"|mor|mamma|far|pappa|fru|hustru|make|maka|dotter|barn|klient|mutter|vater|frau|mann|ehefrau|ehemann|sohn|tochter|kind|mandant\w*|oma|opa"
    r"|mere|pere|mari|femme|fils|fille|madre|padre|marido|esposa|hij[oa]|moglie|marito|figli[oa]|moeder|vader|zoon|dochter|man|vrouw|mae|pai|filh[oa]|matk\w+|ojc\w+|syn\w*|corki|kone|ema|isa|abikaasa"
)
_FINNISH_KIN: Final = r"(?:aiti|isa|vaimo|miehe|puoliso|lapse|poika|poja|tyttare|tytto|vanhempi|vanhempa|velje|sisko|sisare|paamiehe|asiakkaa|mummo|isoaiti|isoisa)(?:ni|mme|llani|lleni|ltani|stani)"
_CUES: Final = re.compile(
    r"(?<!\w)(?:(?:on|in) behalf of|acting for|act for|i represent|power of attorney (?:for|of|from)|(?:guardian|executor|solicitor) (?:of|for)"
    r"|for rakning|fullmakt (?:fran|av|for)|foretrader|ombud for|god man for|vardnadshavare (?:till|for)|a .{1,30} vagnar"
    r"|im (?:namen|auftrag)(?: von| der| des)?|in vertretung(?: von| der| des)?|vertrete|bevollmachtigte?r? (?:von|der|des)?|vollmacht (?:von|der|des|fur)|betreuer(?:in)? (?:von|der|des)"
    r"|au nom d[eu']|en nombre de|en representacion de|per conto d\w+|em nome d\w+|namens|w imieniu|jmenem|v mene|v imenu|u ime|pa vegne af|nimel|nevében|vardu|varda|in numele|εκ μερους|от името на)"
    r"(?: (?:my|min|mina|mein\w*|unser\w*|mon|ma|mi|mia|mio|mijn|minha|meu|mojej|mojego|sen)? ?(?:"
    + _KIN
    + r")?)?[ ,:]*"
)
_SPEAKS_FOR: Final = re.compile(
    r"(?<!\w)(?:behalf|power of attorney|i represent|acting for|guardian|executor|valtakirj\w+|puolesta|edunvalvo\w+|huoltaj\w+|asiamie\w+|valtuut\w+|edustan|edustamani|fullmakt\w*|rakning|ombud|vagnar|vardnadshavare"
    r"|god man|foretrader|vollmacht\w*|bevollmacht\w+|im (?:namen|auftrag)|vertrete|vertretung|betreuer\w*|mandant\w*|sorgeberechtig\w*|au nom|procuration|en nombre de|en representacion|per conto|delega|procura|em nome"
    r"|namens|machtiging|volmacht|w imieniu|pelnomocn\w+|plna moc|plne moci|jmenem|zastup\w+|pa vegne|fuldmagt\w*|nimel|volikir\w+|nevében|neveben|meghatalmaz\w+|vardu|igalio\w+|pilnvar\w+|numele|imputernic\w+|v mene|splnomoc\w+|v imenu|pooblast\w+|u ime|punomoc\w*|μερους|πληρεξο\w+|от името|пълномощ\w+|prokura|thar ceann)(?!\w)"
)
_KIN_OF: Final = re.compile(
    r"(?<!\w)(?:i am|i'm|jag ar|ich bin|je suis|soy|sono|ik ben|sou|jeg er) (?:the |die |der |la |le |el |il |de |a |o )?"
    rf"(?:{_KIN}|parent|guardian|carer|foralder) (?:of|till|von|de|di|van|til|af) "
)
_BORN: Final = re.compile(
    r"\s?[,(]\s?(?:born|s\.|synt\w*\.?|f\.|fodd|geb\.?|geboren\w*|ne(?:e)? le|nat[oa] |nacid[oa]|geboren|ur\.|nar\.|hetu|date of birth)"
)
_HERS: Final = re.compile(r"(?<!\w)(?:hanen|his|her|ihre|seine|hennes|hans|namely|nimelta)[ ,(:]+")
_GENITIVE: Final = re.compile(r"(?P<value>[A-ZÅÄÖ][\w'-]+(?: [A-ZÅÄÖ][\w'-]+){1,3}) puolesta")
_KIN_NAMED: Final = re.compile(
    rf"(?<!\w)(?:(?:my|min|mina|mitt|mein\w*|unser\w*|mon|ma|mi|mia|mio|mijn|minha|meu) (?:{_KIN})|{_FINNISH_KIN})(?P<after>[ ,:(]+)?"
)


def represented(written: str, *, sender: str) -> str | None:
    """Return the name of whoever ``written`` speaks for, or the words it calls them by; None when it is the sender."""
    written = written[:_READ]
    words = even(written)
    if not _SPEAKS_FOR.search(words) and not _KIN_OF.search(words):
        return None
    own = set(even(sender).split())
    for name in _names(written, words):
        if not set(even(name).split()) & own or len(set(even(name).split()) - own) > 1:
            return name
    kin = _KIN_NAMED.search(words)
    return written[kin.start() : kin.end()].strip(" ,:(") if kin else None


def _names(written: str, words: str) -> list[str]:
    """Return what may be the name, the likeliest first."""
    # "Anna Aholan puolesta": the last word has the ending of the genitive.
    found = [
        " ".join(genitive["value"].removesuffix("n").split()[-_FIRST_AND_LAST:])
        for genitive in _GENITIVE.finditer(written)
    ]
    for cue in _CUES.finditer(words):
        found += _proper(written, cue.end())
    for name in PROPER.finditer(written):
        if _BORN.match(words, name.end()) and " " in name["value"]:
            found.append(name["value"])
    for pattern in (_KIN_OF, _KIN_NAMED, _HERS):
        for cue in pattern.finditer(words):
            found += _proper(written, cue.end())
    return [_TITLES.sub("", name).rstrip(".,").removesuffix(" I") for name in found]


def _proper(written: str, start: int) -> list[str]:
    name = PROPER.match(written, start)
    return [name["value"]] if name and " " in name["value"] else []
