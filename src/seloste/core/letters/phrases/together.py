"""Words that speak for a right when they stand in one sentence, in whatever order people put them.

Phrases know which word follows which; people who write in haste do not. Each row lists what a sentence has to hold, and
what makes it mean something else. What is found so is named, and never sure by itself.
"""

from typing import Final, TypeAlias

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Together

Rows: TypeAlias = tuple[Together, ...]

_FI_DATA: Final = r"\w*tie(?:dot|toja|don|dosta|tojen|toni|tojani|tojeni|doista|dostani)\w*|tili\w*|profiili\w*|numeroni|osoitteeni|kuvani|minut|mut"
_FI_ME: Final = r"minusta|musta|minua|mua|itsestäni|minun|mun|omat|omia|\w+tietoni|tietojani"
_FI_ERASE: Final = r"poist\w+|hävit\w+|tuho\w+|pyyh\w+|deletoi\w*|unohta\w+"
_FINNISH: Final = (
    Together(
        kind=Kind.RECTIFICATION,
        words=(
            r"(?:\w*osoit|\w*nime|\w*nimi|\w*numero|sähköpost|työnanta|titteli)\w*(?:ni|mme)|mun (?:\w+ )?(?:osoite|nimi|numero|sähköposti|titteli)\w*",
            r"väär\w+|virhe\w+|muuttu\w+|vaihtu\w+|vaihdoin|korja\w+|päivit\w+|uusi|oikea|nykyään|nykyinen|enää",
        ),
        but_not=r"lasku\w*|tilau\w*|poist\w+|luovut\w+",
    ),
    Together(
        kind=Kind.ACCESS,
        words=(
            r"haluan|haluaisin|haluisin|saisin\w*|saada|voisin\w*|voisitte\w*|kertokaa|kerro|kertoa|lähettä\w+|nähdä|katsoa|tietää|toimitta\w+|pyydän|pyytäisin|kiinnostais\w*",
            r"mitä|mitkä|kaikki|\w*tie(?:dot|toja|don|tojen|doista)\w*|yhteenve\w+|tuloste\w*|ote|kopio\w*|rekister\w+",
            r"minusta|musta|minua|mua|itsestäni|nimelläni|mun nimellä",
        ),
        but_not=rf"{_FI_ERASE}|vastusta\w*|rajoit\w*|mainos\w*|markkinoin\w*|luovut\w+|siirtä\w+|muutta\w+|korja\w+|oikais\w+|väär\w+",
    ),
    Together(
        kind=Kind.ERASURE,
        words=(_FI_ERASE, _FI_DATA, r"\w+ni|minu\w*|mun|mua|mut|musta|haluan|pyydän|vaadin|kaik\w+"),
        but_not=r"älkää|ei (?:saa|tarvitse)|tilau\w+|poistitte|poistettiin|list\w+|uutiskirj\w+|kiitos (?:kun|että)|miten|ovatko|(?:ei|ette|eikä) (?:\w+ )?(?:ole )?poist\w+",
    ),
    Together(
        kind=Kind.OBJECTION,
        words=(
            r"mainon\w*|\w*mainok\w*|\w*mainos\w*|\w*markkinoin\w*|uutiskirj\w*|spämm\w*|myyntipuhelu\w*|kuvasto\w*",
            r"en|enkä|eikä|älkää|ilman|lopet\w*|loppu\w*|eroon|pois|riittää|kielt\w*|kiellän|peru\w*|rauhassa",
        ),
    ),
    Together(
        kind=Kind.PORTABILITY,
        words=(
            r"\w*tie(?:dot|toja|don|toni|tojani)\w*",
            r"siirt\w+|siirr\w+|mukaa\w*|toimitta\w+|lähettä\w+|saada",
            r"json|csv|xml|koneluett\w+|tiedosto\w*|(?:toise\w+|uude\w+) (?:palvelu|yhtiö|yrity|toimittaj|operaattor)\w+",
        ),
    ),
    Together(
        kind=Kind.CONSENT_WITHDRAWAL, words=(r"suostumu\w+", r"peru\w*|takaisin|ei enää|en enää|loppu\w*")
    ),
    Together(
        kind=Kind.REMINDER,
        words=(
            r"kukaan|vastau\w*|vastann\w+|vastattu|reagoi\w*|tapahtunut|kuulunut|luettu|hoidettu|poistettu|korjattu|oikaistu|lopetettu",
            r"ei|eikä|ette|ettekä|en",
            r"pyyn\w+|pyysin|lähetin|kirjoitin|viikko\w*|kuukau\w+|kerta\w*|kolmas|toistamiseen|(?:yhä|vielä)k?ään|edelleenkään",
        ),
    ),
    Together(
        kind=Kind.RESTRICTION,
        words=(
            r"käsittel\w+|käyttää|käyttäkö|käyttö\w*|tieto\w*|tietojani",
            r"rajoit\w+|rajat\w+|jäädyt\w+|keskeyt\w+|vain säilyt\w+|ainoastaan säilyt\w+|tauolle",
        ),
        but_not=r"oikeude\w+|ikäraj\w*",
    ),
)

_SV_ERASE: Final = (
    r"rader\w*|ta bort|tar bort|tas bort|stryk\w*|släng\w*|kasta|utplån\w*|förstör\w*|glöm mig|borttag\w*"
)
_SV_DATA: Final = r"\w*uppgift\w*|konto\w*|profil\w*|allt|mig|mej|alltihop|data|min adress|mitt nummer"
_SWEDISH: Final = (
    Together(
        kind=Kind.RECTIFICATION,
        words=(
            r"(?:min|mitt|mina) (?:\w+ )?(?:\w*namn|\w*adress|\w*nummer|mejl\w*|e-?post\w*|titel|arbetsgivare)\w*|stavas|stavfel",
            r"fel\w*|stavas|ändra\w*|numera|bytt\w*|inte längre|ny|nya|nytt|rätt\w*|uppdatera\w*",
        ),
        but_not=r"reklam\w*|lämna\w*|dela\w*|rader\w*|ta bort|faktura\w*|beställ\w*|vidarebefordra\w*",
    ),
    Together(
        kind=Kind.ACCESS,
        words=(
            r"vill|skulle vilja|önskar|begär|ber|kan (?:jag|ni)|får jag|skicka\w*|berätta|visa|mejla\w*|maila\w*|sänd\w*|få se|få veta|undrar|bekräfta",
            r"vad|va|vilka|allt|allting|anteckning\w*|\w*uppgift\w*|kopia|utdrag|utskrift|data|info\w*",
            r"om mig|om mej|på mig|kring mig|gäller mig|rör mig|mina \w*uppgifter",
        ),
        but_not=rf"{_SV_ERASE}|invänd\w*|motsätt\w*|begräns\w*|rätt(?:a|else)\w*|ändra|lämna ut|dela|reklam\w*|marknads\w*|fel\w*",
    ),
    Together(
        kind=Kind.ERASURE,
        words=(_SV_ERASE, _SV_DATA),
        but_not=r"(?:dem|det|mig|något|uppgifter\w*) (?:\w+ )?inte|inte|list\w+|nyhetsbrev\w*|utskick\w*|tack för att|har (?:ni )?rader\w*|beställ\w*|hur",
    ),
    Together(
        kind=Kind.OBJECTION,
        words=(
            r"\w*reklam\w*|\w*marknadsför\w*|nyhetsbrev\w*|utskick\w*|erbjudand\w*|telefonförsälj\w*|säljsamtal\w*|katalog\w*",
            r"inte|inga|ingen|inget|sluta|slut|nej|slippa|undanber\w*|spärr\w*|stopp\w*|avregistrera|ifred|i fred|varken",
        ),
        but_not=r"hur ofta|faktura\w*",
    ),
    Together(
        kind=Kind.PORTABILITY,
        words=(
            r"\w*uppgift\w*|data\w*|historik\w*|det jag",
            r"export\w*|överför\w*|flytta\w*|skicka\w*|ta med|få ut",
            r"json|csv|xml|maskin\w*|(?:annan|ny|nytt|annat|nya) (?:\w+ )?(?:tjänst|leverantör|bolag|operatör|app)\w*",
        ),
    ),
    Together(
        kind=Kind.CONSENT_WITHDRAWAL,
        words=(r"samtycke\w*|medgivande\w*", r"tillbaka|återkall\w*|ångra\w*|inte längre|inte mer|upphör\w*"),
        but_not=r"lämna\w*|dela\w*|ge\w* ut|vidarebefordra\w*",
    ),
    Together(
        kind=Kind.REMINDER,
        words=(
            r"svar\w*|reagerat|hört|hänt|återkommit|återkopplat|raderat|rättat|åtgärdat",
            r"inte|inget|ingen|ingenting|aldrig|ännu",
            r"begär\w+|bad|skrev|skickade|veckor|månad\w*|gången|fortfarande|redan",
        ),
    ),
    Together(
        kind=Kind.RESTRICTION,
        words=(
            r"använd\w*|behandl\w*|uppgift\w*",
            r"begräns\w*|frys\w*|pausa\w*|spärra\w*|inte (?:\w+ )?till något annat|bara (?:lagra|spara)|radera (?:\w+ ){0,2}inte",
        ),
        but_not=r"rätt(?:en)? att|reklam\w*|marknadsför\w*",
    ),
)

_EN_ERASE: Final = r"kill|nuke|ditch|trash|delet(?:e|ing|ion)|eras(?:e|ing|ure)|remov(?:e|ing|al)|wip(?:e|ing)|destroy|purge|get rid|scrub|forget me|bin"
_EN_DATA: Final = r"data|details|information|info|account|profile|records?|file|everything|notes|number|photos?|address|me from your"
_ENGLISH: Final = (
    Together(
        kind=Kind.RECTIFICATION,
        words=(
            r"(?:my|our) (?:\w+ )?(?:address|name|surname|number|e-?mail|employer|job title|title|company|phone)",
            r"wrong\w*|incorrect\w*|changed?|update\w*|out of date|misspel\w+|new|moved|no longer|replace|typo",
        ),
        but_not=r"order|invoice|delet\w+|eras\w+|remov\w+|shar\w+|pass|disclos\w+|password|wipe|give|take back",
    ),
    Together(
        kind=Kind.ACCESS,
        words=(
            r"want|like|wish|request\w*|ask|send\w*|tell|show|see|know|give|get|provide|curious|wonder\w*|let me|printout|sight|view|inspect|could you|can you|may i|can i",
            r"what|whatever|everything|anything|data|info|information|records?|details|file|copy|printout|all",
            r"(?:about|on|regarding|concerning|of) me|about myself|my (?:own )?(?:personal )?(?:data|information|file|record)|(?:mention|name|identif|list|refer)\w* (?:to )?(?:me|myself)|i(?:'m| am) (?:mentioned|named|listed)",
        ),
        but_not=rf"{_EN_ERASE}|deleted|erased|removed|gone|objects?|objecting|stop|restrict\w*|correct\w*|rectif\w*|wrong|shar\w+|transfer|export|json|csv|marketing|not|don't|update|change",
    ),
    Together(
        kind=Kind.ERASURE,
        words=(_EN_ERASE, _EN_DATA, r"my|me|i|mine"),
        but_not=r"not|don't|thank\w*|thanks|lists?|order|invoice|how do|did you|newsletters?|haven't|if you",
    ),
    Together(
        kind=Kind.OBJECTION,
        words=(
            r"marketing|newsletters?|advert\w*|ads|promotion\w*|promo\w*|campaigns?|leaflets?|catalog(?:ue)?s?|spam|sales calls|cold calls?|mailings?|offers|junk",
            r"stop|no more|don't|do not|never|not|remove me|unsubscribe|opt out|leave me alone|fed up|enough|sick of|quit",
        ),
    ),
    Together(
        kind=Kind.PORTABILITY,
        words=(
            r"data|info\w*|what i|details|everything i",
            r"export|transfer|transmit|move|send|port|give|load",
            r"json|csv|xml|(?:another|new|other|different) (?:\w+ )?(?:service|provider|app|company|supplier|bank|insurer|platform)|machine[- ]readable",
        ),
        but_not=r"webinar|our (?:platform|software)",
    ),
    Together(
        kind=Kind.CONSENT_WITHDRAWAL,
        words=(
            r"consent\w*",
            r"withdraw\w*|revok\w*|take (?:it )?back|no longer|cancel\w*|retract\w*|rescind\w*",
        ),
        but_not=r"shar\w+|pass\w*|disclos\w+|right to withdraw",
    ),
    Together(
        kind=Kind.REMINDER,
        words=(
            r"still|yet|nothing|nobody|never|not|haven't|hasn't|no|third time|second time",
            r"answer\w*|repl\w+|respon\w+|heard|happened|deleted|erased|corrected|done|stopped|received|got back|writing",
            r"asked|requested|wrote|request|weeks?|months?|time i'm|time i am|january|february|march|april|june|july|september|october|november|december",
        ),
        but_not=r"order|parcel|invoice|delivery|refund|if i|should i|unless",
    ),
    Together(
        kind=Kind.RESTRICTION,
        words=(
            r"process\w*|use|using|data|details",
            r"restrict(?! access)\w*|freez\w*|on hold|only stor\w*|just stor\w*|storage only|pause",
        ),
        but_not=r"right to|rights",
    ),
)

_DE_ERASE: Final = (
    r"lösch\w*|gelöscht\w*|vernicht\w*|entfern\w*|tilg\w*|schmeiß\w*|vergesst mich|wegmachen|rausnehmen"
)
_DE_DATA: Final = r"\w*daten|konto|\w*konto|account|profil|alles|angaben|einträge|\w*unterlagen|mich|\w*nummer|adresse|foto\w*|bilder"
_GERMAN: Final = (
    Together(
        kind=Kind.RECTIFICATION,
        words=(
            r"(?:mein|unser)\w* (?:\w+ )?(?:\w*adresse|\w*anschrift|\w*nummer|\w*name\w*|mail\w*|e-?mail\w*|arbeitgeber|firma|titel)|arbeite",
            r"falsch\w*|geändert|ändern|neu\w*|korrigier\w*|umgezogen|nicht mehr|verkehrt|anpassen|vertippt|tippfehler",
        ),
        but_not=r"rechnung\w*|bestell\w*|lösch\w*|entfern\w*|weiter\w*|werbung|streich\w*|nehm\w*|passwort|übermitt\w*|geben",
    ),
    Together(
        kind=Kind.ACCESS,
        words=(
            r"möchte|will|würde|würd|wüsste|hätte|bitte|ersuche|verlange|wissen|sehen|erfahren|einsicht|zeig\w*|sag\w*|schick\w*|send\w*|nenn\w*|kann ich|könn\w*|interessier\w*",
            r"was|welche|alles|\w*daten|angaben|informationen|infos|auskunft|kopie|ausdruck|einsicht",
            r"über mich|von mir|zu mir|zu meiner person|meine \w*daten",
        ),
        but_not=rf"{_DE_ERASE}|widersprech\w*|widerspruch|werbung|einschränk\w*|sperr\w*|berichtig\w*|korrigier\w*|änder\w*|weitergeb\w*|weiterleit\w*|übertrag\w*|maschinenlesbar\w*|csv|json|falsch\w*|nicht",
    ),
    Together(
        kind=Kind.ERASURE,
        words=(_DE_ERASE, _DE_DATA, r"mein\w*|mich|mir|ich|alles"),
        but_not=r"nicht|nichts|noch keine|dank\w*|danke|verteiler\w*|newsletter\w*|bestellung|wie|haben sie (?:\w+ ){0,3}gelöscht",
    ),
    Together(
        kind=Kind.OBJECTION,
        words=(
            r"\w*werbung|werbe(?!agentur)\w+|newsletter\w*|\w*prospekt\w*|katalog\w*|reklame|rundbrief\w*|werbeanruf\w*|angebote|mailing\w*|spam",
            r"kein\w*|nicht|nie|stopp\w*|schluss|ruhe|einstell\w*|unterlass\w*|abbestell\w*|abmeld\w*|abgemeldet|verbiet\w*|untersag\w*|widersprech\w*|widerspruch|satt|hört auf",
        ),
        but_not=r"unsere? (?:angebote|produkte)",
    ),
    Together(
        kind=Kind.PORTABILITY,
        words=(
            r"\w*daten|informationen",
            r"übertrag\w*|export\w*|übermitt\w*|schick\w*|mitnehm\w*|umzieh\w*|herausg\w*|übergeb\w*",
            r"json|csv|xml|maschinenlesbar\w*|(?:anderen|neuen|anderem|neuem) (?:anbieter|dienst|unternehmen|versorger|versicher\w*)",
        ),
        but_not=r"webinar",
    ),
    Together(
        kind=Kind.CONSENT_WITHDRAWAL,
        words=(
            r"einwilligung\w*|zustimmung|einverständnis\w*",
            r"zieh\w* … zurück|nehm\w* … zurück|zurück|widerruf\w*|nicht mehr|zurückzieh\w*",
        ),
        but_not=r"weitergabe|weiterzugeben|weitergeben|übermittl\w*|recht|sofern|falls|soweit|sollte",
    ),
    Together(
        kind=Kind.REMINDER,
        words=(
            r"nichts|nicht|kein\w*|nie|niemand|immer noch|wann",
            r"antwort\w*|geantwortet|passiert|gehört|reagiert|gemeldet|gelöscht|berichtigt|geschehen|rückmeldung|bescheid",
            r"habe|hatte|wochen|monat\w*|gebeten|geschrieben|beantragt|verlangt|seit|mal|anfrage|antrag|ersuchen|leider",
        ),
        but_not=r"rechnung|bestell\w*|liefer\w*|paket|falls|sollte\w*|sofern|wenn",
    ),
    Together(
        kind=Kind.RESTRICTION,
        words=(
            r"verarbeit\w*|nutz\w*|verwend\w*|\w*daten",
            r"einschränk\w*|eingeschränkt|einzuschränken|sperr\w*|gesperrt|einfrier\w*|nur (?:noch )?(?:gespeichert|speichern|aufbewahr\w*)",
        ),
        but_not=r"recht auf|werbung|sperrliste",
    ),
)

TOGETHER: Final[dict[LetterLanguage, Rows]] = {
    LetterLanguage.FI: _FINNISH,
    LetterLanguage.SV: _SWEDISH,
    LetterLanguage.EN: _ENGLISH,
    LetterLanguage.DE: _GERMAN,
}
