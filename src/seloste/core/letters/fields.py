"""What a register's fields are called in letters, and what their values look like."""

import re
from typing import Final

from seloste.core.letters.dates import MONTHS
from seloste.core.letters.folding import even

_WORDS: Final = {
    "ip": r"ip[- ]?(?:osoit|address|adress|adres|direcc|indirizz|cim)\w*|adress?es? ip|direccion(?:es)? ip|indirizz[io] ip",
    "email": (
        r"sahkoposti\w*|e-?mail(?!ing)\w*(?:[ -](?:address|adress|adres|adresse|cim)\w*)?|mailadress\w*|e-?post(?:i\w*|adress\w*|en)?|mejl\w*|courriel"
        r"|(?:adresse|direccion|indirizzo|endereco) (?:e-?mail|de correo|de courriel|email)|correo(?: electronico)?|posta elettronica|имейл\w*|el\. ?past\w+"
    ),
    "phone": (
        r"(?:matka)?puhelin\w*|(?:tele)?phone(?! calls?)(?: ?number)?|telephone(?! calls?)|mobile(?: (?:phone|number))?|\w*telefon(?!at|i?samtal|ist)\w*|handy\w*|rufnummer\w*"
        r"|mobil(?:e|nummer|numret|telefon)?\w*|telemovel|cellulare|gsm|talru\w+|τηλεφων\w+|телефон\w*|tel\.?|puh\.?|tlf\.?|(?<!customer )(?<!account )(?<!invoice )(?<!order )numbers?"
        r"|numero(?:ni|nne|a|n|ta|ani)?|(?<!kund)(?<!order)(?<!faktura)nummer(?:et)?|numret"
    ),
    "address": (
        r"(?:koti|posti|laskutus|katu)?osoit\w+|(?:home|postal|street|billing|delivery)?[ -]?address\w*|(?:post|hem|wohn|liefer|rechnungs)?adress\w*|anschrift\w*"
        r"|direccion|domicilio|indirizzo|morada|endereco|(?:woon|post|huis)?adres\w*|naslov\w*|aadress\w*|lakcim\w*|cimem|διευθυνσ\w+|seoladh|indirizz|адрес\w*|aadressi\w*"
    ),
    "name": (
        r"(?:suku|etu)?nim(?:i|e)\w*|(?:sur|last |first |family |full |maiden )?names?|(?:efter|for)?namn\w*|(?:nach|vor|familien)?namens?"
        r"|nom(?: de famille)?|nombre|apellidos?|nome|cognome|(?:achter|voor)?naam|nazwisk\w+|imie|jmeno|prijmeni|(?:efter)?navn\w*|perekonnanimi"
        r"|ime|priimek|prezime|ονομα\w*|επωνυμο|nev(?:em|e|et|emet)?|vards|uzvards|vardas|pavarde|isem|ainm|nume(?:le|lui)?|meno|priezvisko|име\w*|фамили\w+|apelido"
    ),
    "position": (
        r"tehtavanim\w+|titteli\w*|job title|position|title|role|befattning\w*|tjanstetitel|titel|berufsbezeichnung|funktion|stellung|poste|fonction"
        r"|cargo|puesto|posizione|qualifica|functie|stanowisk\w*|pozice|pozicia|stilling\w*|ametikoh\w*|beosztas\w*|θεση|длъжност"
    ),
    "company": (
        r"yrity(?:s|kse)\w*|tyonantaj\w*|organisaatio\w*|compan(?:y|ies)|employer\w*|organi[sz]ation|foretag\w*|arbetsgivar\w*|firma\w*|unternehmen\w*"
        r"|arbeitgeber\w*|entreprise|societe|employeur|empresa|azienda|societa|bedrijf\w*|werkgever|virksomhed\w*|ettevot\w*|podjetje|tvrtka|spolecnost|ceg\w*|εταιρεια"
    ),
    "website": (
        r"(?:verkko|koti|netti)sivu\w*|web-?\s?(?:site|page|seite|plats|sida)\w*|webbplats\w*|hemsida\w*|homepage|internetseite|site (?:web|internet)"
        r"|sitio web|sito(?: web)?|hjemmeside\w*|strona internetowa|website|veebileht"
    ),
    "birthdate": (
        r"syntymaai\w+|syntymapaiva\w*|date of birth|birth ?da(?:te|y)|fodelse(?:datum|tid|dag)\w*|geburts(?:datum|tag)\w*|date de naissance"
        r"|fecha de nacimiento|data (?:di|de) nascita|data de nascimento|geboortedatum|fodselsda\w+|dat\w+ urodzenia|datum narozeni|sunniaeg"
    ),
    "country": r"asuinmaa\w*|country|wohnsitzland|pays|pais|paese|kraj|zeme|riik|(?<!\w)land",
    "notes": (
        r"\w*muistiinpano\w*|\w*merkinn\w+|(?:call |meeting )?notes|anteckning\w*|(?:gesprachs|telefon)?notiz\w*|vermerke?n?|remarques|notas|appunti|aantekeningen|notatki|poznamk\w+|notater"
    ),
    "photo": r"\w*kuva(?:ni|t|n|a|mme)?|valokuva\w*|photos?|pictures?|(?:foto|bild)(?:s|er|et|n|t|graf\w*)?|fotos?|lichtbild\w*|photographie",
}
"""The names of fields in small bare letters, as letters call them; ``ip``, ``notes`` and ``photo`` are no
fields of every register, but what people ask to have erased."""

NAMES: Final = {key: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for key, words in _WORDS.items()}
ANY_NAME: Final = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{key}>{words})" for key, words in _WORDS.items()) + r")(?!\w)"
)

EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
PHONE: Final = re.compile(
    r"(?<![\w/.-])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ /.-]{0,2}\(?\d{2,8}\)?){1,6}(?![\w.-]*\w)"
)
WEBSITE: Final = re.compile(r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"',;]{3,200}[^\s<>\"',;.)]")

# Capital letters of the official alphabets, for the inside of a class.
UP: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮĶĻĽŁŃŅŇŐŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΑ-ΩА-Я"
_SHORT: Final = r"(?:[Ss]t|[\w]*[Ss]tr|[Uu]l|[Aa]v|[Bb]d|Dr|pl|nám|č|n)\."
_WORD: Final = rf"(?:{_SHORT}|[{UP}][\w'’-]*)"
_SMALL: Final = r"(?:rue|avenue|boulevard|place|chemin|quai|calle|via|viale|piazza|rua|ulica|ul\.|ulice|de|des|du|la|las|los|le|del|della|di|da|das|dos|van|von|der|den|het|am|an|im|in|den)"
_NUMBER: Final = r"\d{1,4}(?: ?[A-Za-z](?!\w))?(?:[-/]\d{1,4})?"
_STREET: Final = (
    rf"(?:{_NUMBER},? (?:{_SMALL} ){{0,3}}{_WORD}(?: (?:{_SMALL} )?{_WORD}){{0,3}}"
    rf"|(?:{_SMALL} )?{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{0,3}},? {_NUMBER}(?: ?[A-Z])?(?: \d{{1,3}})?)"
)
_PLACE: Final = rf"(?:[{UP}]{{1,3}}-?)?[{UP}\d][\w'’-]*(?: (?:(?:{_SMALL}|sur|upon|under|ob|nad|pri|i|a) ){{0,2}}[{UP}\d][\w'’-]*){{0,4}}"
ADDRESS: Final = re.compile(
    rf"(?<![\w@])(?:(?:[Ff]lat|[Aa]pt\.?|[Uu]nit|[Aa]partment) \w{{1,5}}, )?{_STREET}(?:, {_PLACE}){{0,3}}(?:,? \d{{2,5}}(?:[ -]\d{{2,4}})? {_PLACE}(?:, {_PLACE})?)?"
)
_NAME_JOINTS: Final = r"(?:de|del|della|di|da|dos|von|van|der|den|af|la|le|zu|y)"
PROPER: Final = re.compile(
    rf"[\"'»„“]?(?P<value>[{UP}][\w'’.&-]*(?: (?:{_NAME_JOINTS} ){{0,2}}(?:&|[{UP}][\w'’.&-]*)| of [{UP}][\w'-]*){{0,5}})"
)
"""A name of a person, a house or a post: words with capital letters."""

TYPED: Final = {"email": EMAIL, "phone": PHONE, "website": WEBSITE, "address": ADDRESS}
"""Fields whose values are known by their look, in the order they are looked for."""


_DATE: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}")
_FEWEST_FIGURES: Final = 6
_MOVED: Final = re.compile(
    r"(?<!\w)(?:muut(?:in|imme|tanut|taneet|to)|flytta\w*|moved?|moving|umgezogen|umzug\w*|ziehe um|demenag\w+|mudad\w|mudei|trasferit\w|verhuis\w*|przeprowadz\w+|prestehoval\w+|kolisin|flyttet|vivo|habite|abito|moro|woon|bor|mieszkam|bydlim|kolis\w+|elkoltoz\w+|presel\w+|m-am mutat|persikel\w+|parcel\w+)(?!\w)"
)


def values(field: str, text: str, *, about: str) -> list[re.Match[str]]:
    """Return what looks like values of ``field`` in ``text``; ``about`` is the whole letter in small bare letters.

    A figure is taken for a phone number, and a name with a figure for an address, only where the letter speaks of such.
    """
    if field == "address" and not (NAMES["address"].search(about) or _MOVED.search(about)):
        return []
    found = list(TYPED[field].finditer(text))
    if field == "address":
        return [one for one in found if not _is_no_street(even(one[0]))]
    if field == "phone":
        told = NAMES["phone"].search(about) is not None
        return [
            one
            for one in found
            if sum(map(str.isdigit, one[0])) >= _FEWEST_FIGURES
            and not _DATE.match(one[0])
            and (told or one[0].startswith("+"))
        ]
    return found


def _is_no_street(words: str) -> bool:
    return (
        any(word in MONTHS for word in words.replace(",", " ").split()) or ANY_NAME.match(words) is not None
    )


def field_called(words: str) -> str | None:
    """Return the key of the field that ``words``, in small bare letters, name first."""
    found = ANY_NAME.search(words)
    return found.lastgroup if found else None
