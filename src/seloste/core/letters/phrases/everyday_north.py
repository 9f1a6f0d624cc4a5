"""Finnish, Swedish, English and German, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_FI_GONE: Final = r"(?:pois|poistettua|poistetuksi|veks|hiiteen|roskiin)"
_FI_PLACE: Final = r"(?:rekister|tietokan|järjestelm|kannas|asiakastied|kortisto|papere)\w+"
_FI_DATA: Final = r"(?:\w*tie(?:do|to)\w*|\w*numero\w*|\w*osoi\w+|sähköpost\w*|kuva\w*|tili\w*|profiili\w*|syntymäai\w+|nimen\w*|nimi)"
_FINNISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:mitä|mit|mitkä|mikä|millaista|minkälaista|mimmosta|mitäs) … (?:teillä|sulla|siellä|ootte|olette|tiedätte|säilytätte|keräätte) … (?:minusta|musta|miusta|must|mua|minua|itsestäni)(?! …  poist)|(?:mitä|mit|mitkä) … (?:minusta|musta|miusta|must) … (?:tiedätte|teillä|on|löytyy|tallessa)",
            ),
            (
                0.7,
                r"(?:vahvista\w*|ilmoitta\w*|kertoa|kertokaa|tietää) … (?:käsittelettekö|onko teillä|käsitelläänkö) … (?:minua|minusta|henkilötieto\w*|tieto\w*)",
            ),
            (
                0.65,
                r"(?:onko|onks|onkohan|löytyykö) (?:teillä|teiltä|siellä) … (?:mun|minun|mulla|omia|mua|minusta|musta|tietojani|nimellä\w*) … (?:rekister\w+|tieto\w*|jotain|mitään)",
            ),
            (0.45, r"(?:lähettä\w+|pistä\w+|laitta\w+|toimitta\w+) … kaikki,? mitä"),
            (
                0.75,
                r"(?:kopio|jäljennös|tuloste|ote)\w* (?:kaik\w+|siitä|niistä|omista|tiedoista\w*|rekisteri\w*)",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:väärin|virhe|kirjoitusvirhe|vanhentunut|vanhentuneet) … (?:nimi|nime\w+|osoite|osoitte\w+|numero\w*|sähköposti\w*)|(?:sukunimeni|nimeni|osoitteeni|numeroni|sähköpostini|titteli\w*) (?:\w+ )?(?:on nyt|on nykyään|vaihtui|muuttui|on väärin|on virheellinen|on kirjoitettu)|muutin (?:\w+ )?(?:uuteen|osoitteeseen)|(?:muutettiin|muutimme|muutin) ",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                rf"(?:otta(?:kaa|isitteko|a)|otatteko|heittäkää|laittakaa|siivo\w+|pyyhi\w*|deletoi\w*|haluan|poistatteko|voisitteko ottaa) … (?:{_FI_DATA}|ne|kaikki|minut|mut|kaiken) … {_FI_GONE}(?! \w*list)|(?:{_FI_DATA}|ne|minut|mut|kaikki) {_FI_GONE} (?:\w+ ){{0,2}}{_FI_PLACE}|{_FI_DATA} {_FI_GONE}|(?:{_FI_DATA}|kaikki) … (?:pyyhitään|siivotaan|deletoidaan|pyyhittävä)",
            ),
            (
                0.7,
                rf"(?:en|emme) (?:halua|tahdo|haluu) (?:enää )?(?:olla|näkyä|löytyä) … {_FI_PLACE}|unohtakaa minut|poista(?:kaa|isitteko) (?:mut|minut) (?:\w+ ){{0,2}}{_FI_PLACE}",
            ),
            (
                0.4,
                r"(?:sulk\w+|lopetta\w+|päättä\w+|irtisano\w+) … (?:asiakastili\w*|tilin|tilini|asiakkuu\w+)",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:saa|saatte) (?:\w+ )?(?:vain|ainoastaan|pelkästään) (?:\w+ )?säilyttää|(?:säilyttäkää|säilyttää|pitäkää) … (?:mutta|vaan) … (?:älkää|ei saa|ette saa) (?:\w+ )?(?:käyttä|käsitel)\w*|käyttöä? … (?:rajoit|keskeyt|jäädyt)\w+|käsittely\w* (?:on )?(?:\w+ ){0,2}(?:tauolle|jäihin|keskeyt\w+)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:en (?:halua|tahdo|haluu|kaipaa|tarvitse)|ei kiinnosta|riittää|lopetta\w*|loppu\w*|poikki|kyllästyny\w*|älkää) … (?:\w*mainok\w*|\w*mainos\w*|puhelinmyynt\w*|myyntipuhelu\w*|markkinointi\w*|soitt\w+|soitel\w*|kuvasto\w*|tarjou\w+|uutiskirje\w*|spämm\w*|viestien)|(?:pois|irti) … (?:posti|jakelu|sähköposti|mainos)\w*list\w+|(?:postitus|jakelu|sähköposti)list\w+ … (?:pois|irti|poist\w+)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:saa|saatte|voi|voitte|sopii|käy|okei|ok) … (?:luovuttaa|antaa|kertoa|välittää|jakaa|näyttää) …… \w+(?:lle|kanssa)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:ette saa|ei saa|en halua|älkää) (?:\w+ )?enää …… (?:antaa|antako|luovuttaa|luovuttako|jakaa|jakako|välittää|välittäkö|annettavan|luovutettavan)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:viittaan|palaan) … (?:pyyn\w+|viesti\w+|kirje\w+)|(?:määrä)?ai[kj]a\w* … (?:päättynyt|päättyi|loppui)",
            ),
            (
                0.7,
                r"(?:ette|ei) ole (?:\w+ )?(?:reagoi\w+|vastann\w+|toiminee\w+)|(?:odotan|odottelen) (?:yhä|edelleen|vieläkin|vielä)|(?:kuukausi|kuukauden|määräaika|viikkoa) … (?:täynnä|ohi|kulunut|mennyt|sitten umpeutunut)|(?:mitään|vastausta) (?:\w+ )?ei (?:\w+ )?(?:ole )?(?:kuulunut|tullut|kuulu|näy)|uusintapyyntö|hoputan|kyselen (?:\w+ )?perään",
            ),
        ),
    },
    set_aside=(
        r"kiitos,? (?:kun|että)(?: \S+){0,8}",
        r"(?:en|emme) (?:ole|oo) muuttanut|muuttanut miel\w+|muutin miel\w+|olen muuttanut miel\w+|mieleni (?:on )?muuttunut",
        r"(?:poistitte|poistettiin|olette (?:jo )?(?:poistaneet|oikaisseet|korjanneet)|korjasitte|oikaisitte)(?: \S+){0,6}",
    ),
    doubts=(
        r"kiitos,? (?:kun|että)|(?:poistitte|olette (?:jo )?(?:poistaneet|oikaisseet|korjanneet)|korjasitte)",
    ),
)

_SV_DATA: Final = r"(?:\w*uppgift\w*|\w*nummer\w*|\w*nummret|\w*adress\w*|bild\w*|foto\w*|konto\w*|profil\w*|födelse\w+|e-?post\w*|mejl\w*|allt|mig|alltihop)"
_SWEDISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                r"(?:vad|va|vilka|vilken|vilket) … (?:ni|du|dom) … (?:har|vet|sparat|sparar|lagrat|lagrar|registrerat|samlat) … (?:om|på|kring) m(?:ig|ej)|(?:vad|va) … (?:finns|står|ligger) … (?:om|på) m(?:ig|ej)|(?:huruvida|om) (?:ni|det) … (?:behandla\w*|lagra\w*) … (?:mig|mina)",
            ),
            (
                0.75,
                r"kopi(?:a|or) (?:av|på) … (?:alltihop|samtliga|alla|mina|det ni)|insyn i … \w*uppgift\w*",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:heter|heter jag|bor|bor jag) (?:numera|nu|sedan)|(?:nytt|ny) (?:efternamn|förnamn|mobilnummer|telefonnummer|mejl\w*|postadress|hemadress)|(?:namn|adress|nummer)\w* (?:är|blev|blivit) (?:\w+ )?(?:fel\w*|felstav\w+)|felstav\w+|(?:vi|jag) (?:har|flyttade) (?:\w+ )?flytt\w+",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                rf"(?:släng|kasta|rensa|plocka|stryk|utplåna|avregistrera|förstör|ta|tar|raderar?|få)(?: bort| ut| väck| mig)? … {_SV_DATA} … (?:bort|borta|väck|raderat|raderade|ur|rensat|struket)(?! (?:\w+ )?\w*list)|vill inte (?:\w+ )?(?:finnas|vara|stå|ligga) (?:kvar )?i … (?:register|system|databas)\w*|glöm (?:bort )?mig",
            ),
            (0.4, r"(?:avsluta|stäng|säg upp|stänga) … (?:konto|kundkonto|profil)\w*"),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:bara|endast|enbart) (?:\w+ )?(?:lagra|spara|förvara|bevara)|(?:spara|behåll|lagra) … (?:men|utan att) … (?:inte )?använd\w*|(?:pausa|frys|frysa|spärra|stoppa) … (?:användning\w*|behandling\w*|uppgift\w*)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:inte|ingen|inga|sluta|nog|trött på|slippa|stopp) … (?:reklam\w*|erbjudand\w+|katalog\w*|telefonförsälj\w*|säljsamtal\w*|samtal|sms|utskick\w*|nyhetsbrev\w*|marknadsföring\w*|spam\w*|mejlen|mejl om)|(?:spärra|blockera) mig|reklamspärr|(?:ta|plocka|stryk) (?:bort )?(?:mig|min \w+) (?:bort )?(?:från|ur) … \w*(?:list|utskick)\w*",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:lämna|ge|dela|skicka|vidarebefordra) … inte (?:längre|mer|vidare) …|(?:vill|önskar) inte (?:längre )?att ni (?:längre )?(?:lämnar|delar|ger|vidarebefordrar)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:hänvisar|återkommer) till (?:min|mitt|mina) … (?:begäran|brev|mejl|förfrågan)|tidigare begäran",
            ),
            (
                0.7,
                r"(?:väntar|har väntat) (?:fortfarande|ännu|sedan|i)|(?:inte|ingenting|inget|ännu inget) (?:\w+ )?(?:hört|fått|kommit) (?:\w+ ){0,3}(?:från er|av er|svar)|tidsfrist\w* … (?:ute|gått|passerat)|(?:skriver|hör av mig) (?:\w+ )?(?:igen|på nytt)",
            ),
        ),
    },
    set_aside=(
        r"tack (?:för att|så mycket för att)(?: \S+){0,8}",
        r"(?:ångrat mig|ändrat mig|ändrade mig)",
        r"rätt(?:en)? att (?:begära|inge|lämna|klaga)(?:,? (?:\S+)){0,14}",
    ),
    doubts=(r"tack (?:så mycket )?för att|ni har (?:redan )?(?:raderat|rättat|tagit bort)",),
)

_EN_GONE: Final = r"(?:deleted|erased|removed|gone|wiped|binned|destroyed|scrubbed|purged)"
_ENGLISH: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.7,
                r"(?:what|which|everything|anything|all the \w+) … (?:you|ye|u|yous|they) … (?:have|hold|got|keep|kept|stored|know|gathered|collected) … (?:about|on) (?:me|myself|my)(?! … (?:deleted|gone|erased))",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:we've|we have|i've|i have|i|we)(?: just| recently)? moved (?:house|home|flat|to|recently|address|last|in)|(?:our|my) (?:new )?(?:address|number|phone|email|e-mail|surname|name|job title|title|employer) (?:is|are|was|has) (?:now|wrong\w*|out of date|changed|changing|misspel\w+|spelt|spelled|no longer)|(?:i|we) (?:now live|am now called|go by)|(?:got married|changed my name)|(?:put|set|make) (?:\w+ )?(?:it|this|that|my \w+) (?:right|straight)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:get(?:ting)? rid of|bin(?:ning)?|scrub(?:bing)?|clear(?:ing)? out|do away with|eradicat\w+|expung\w+|tak(?:e|ing) down|purg(?:e|ing)) … (?:my|me|everything|all|any|it all|details|data|records?|account)|(?:take|strike|get) (?:me|my \w+(?: \w+)?) (?:off|out of) (?:\w+ ){0,3}(?:system|systems|books|records|database|files)|(?:delete|remove|erase|bin|drop) my (?:\w+ ){0,2}(?:number|address|email|e-mail|photo|picture|birthday|date of birth|notes)",
            ),
            (
                0.7,
                rf"(?:want|like|need|ask|wish) … (?:everything|it all|all of it|the lot|data|details|account|records?) … {_EN_GONE}",
            ),
            (0.45, r"clos(?:e|ing) (?:down )?(?:my|the|this) (?:\w+ )?account|account (?:to be )?closed"),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:keep|hold|store) … but (?:\w+ ){0,2}(?:not|don't|stop) (?:\w+ ){0,2}(?:us|process|touch)\w*|(?:lock|freeze|pause|suspend) … (?:my|processing|use|data|file|record)|(?:only|solely|merely) (?:be )?stor(?:e|ed)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"do[- ]not[- ](?:mail|call|contact|e-?mail)|(?:no-?mail|no-?call|suppression) list|(?:stop|no more|never|not|don't|fed up|sick of|enough|quit) … (?:catalog(?:ue)?s?|leaflets?|flyers?|junk|brochures?|cold calls?|robocalls?|ringing|pestering|promo\w*|adverts?|ads|marketing|mailshots?|calling me|texting me|emailing me)|(?:take|get|remove|strike) me off (?:\w+ ){0,3}(?:list|lists|mailing|mailings)",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:may|can|could|allowed to|free to|go ahead and|fine to|ok to|okay to|happy for you to) … (?:share|pass|give|send|forward|disclose|release) … (?:with|to|on to) (?!me)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:don't|do not|no longer|not|stop|never) … (?:pass|passing|share|sharing|give|giving|hand|handing|disclos\w+|forward\w*) … (?:any ?more|any longer|from now|from today|from here on)|(?:changed my mind|change of heart) …… (?:shar|pass|disclos|giv)\w+",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"(?:refer|referring|reference) (?:back )?to my … (?:request|letter|e-?mail|message)|(?:final|last|second|another) (?:deadline|notice|reminder|chance)|(?:your|a) (?:failure|refusal|lack of) … (?:respond|response|reply|answer)",
            ),
            (
                0.7,
                r"(?:failed|neglected|omitted) to (?:respond|reply|answer|comply|react)|(?:heard|had|received|got|seen) (?:absolutely |precisely )?nothing|(?:still|yet) (?:no|waiting|awaiting|to hear|to receive)|(?:weeks|month|months|days) (?:have|has) (?:now |already )?(?:passed|gone)|(?:statutory|legal|one[- ]month) (?:time limit|deadline|period) … (?:passed|expired|lapsed|over|up)|(?:chase|chasing|nudge|follow[- ]up)",
            ),
        ),
    },
    set_aside=(
        r"(?:thank(?:s| you)|cheers|grateful)(?: \w+){0,3} (?:for|that you) (?:\w+ )?(?:delet|eras|remov|correct|updat|clos|fix|sort|restrict|chang|unsubscrib)\w+(?: \S+){0,5} (?:so|quickly|promptly|swiftly|fast|already|yesterday|last week)",
        r"(?:right|rights) to (?:complain|lodge|request|ask)(?: \S+){0,12}",
    ),
    doubts=(
        r"(?:thank(?:s| you)|cheers|grateful)(?: \w+){0,3} (?:for|that you) (?:\w+ )?(?:delet|eras|remov|correct|updat|clos|fix|sort|restrict|chang|unsubscrib)\w+",
        r"no (?:further )?action (?:is )?(?:needed|required)|you (?:have |already |recently )*(?:deleted|erased|corrected|removed|updated)",
    ),
)

_DE_DATA: Final = r"(?:\w*daten|\w*nummer|\w*adresse|geburtsdatum|konto|kundenkonto|benutzerkonto|profil|account|alles|bilder|fotos?|mich|zeug)"
_DE_ME: Final = (
    r"(?:über mich|über mi|von mir|von mia|zu mir|zu meiner person|üba mi|bezüglich meiner person)"
)
_GERMAN: Final = Everyday(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"(?:was|wos|wat|welche|alles) … (?:ihr|sie|ia|es|du) … {_DE_ME} … (?:\w*speichert\w*|habt\w*|haben|wisst|wissen|gesammelt|hobts|\w*speicher\w+)|(?:was|wos|wat|welche) … (?:habt|haben|hobts|wisst|wissen|speichert) … {_DE_ME}",
            ),
            (
                0.7,
                r"bestätigung,? ob|(?:ob|dass) (?:sie|ihr) (?:\w+ )?(?:mich betreffende|personenbezogene) … verarbeiten|(?:ersuche|bitte|verlange|begehre|fordere) … auskunft",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                r"(?:neuer|neue|neuen|anderen) (?:nachname\w*|familienname\w*|handynummer|mailadresse|wohnung|arbeitgeber)|(?:sind|bin|ist) (?:\w+ )?(?:umgezogen|verzogen)|(?:habe|hab|haben) … geheiratet|(?:falsch|verkehrt) (?:geschrieben|hinterlegt|gespeichert|eingetragen|erfasst)|(?:heiße|heisse|lautet) (?:nicht|jetzt|nun|inzwischen|mittlerweile|ab)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                rf"(?:vernichte\w*|schmeiß\w*|werft|wirf|werfen|schließ\w*|tilge\w*|eliminier\w*|raus|weg) … {_DE_DATA} … (?:weg|raus|fort|bitte|und|löschen)|{_DE_DATA} (?:\w+ ){{0,3}}(?:weghaben|wegmachen|rauslöschen|rausnehmen|wegschmeißen|aus (?:\w+ ){{0,2}}(?:system|datenbank|kartei) (?:entfern|nehm|lösch)\w*)|nicht (?:mehr|länger) in (?:\w+ ){{0,2}}(?:datenbank|kartei|system|unterlagen)",
            ),
            (0.75, rf"vernichte\w* (?:sie |ihr )?(?:bitte )?(?:{_DE_DATA}|sämtliche\w*|alle\w*|meine\w*)"),
            (
                0.4,
                r"(?:schließ|auflös|kündig|lösch)\w* … (?:konto|kundenkonto|benutzerkonto|account|profil)|(?:konto|kundenkonto|account|profil) … (?:schließen|aufzulösen|auflösen|dichtmachen)",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:nur|lediglich|ausschließlich) (?:noch )?(?:gespeichert|gespeichert werden|speichern|aufbewahren)|(?:aufbewahren|speichern|behalten) … (?:aber|jedoch) nicht (?:\w+ )?(?:nutzen|verwenden|verarbeiten)|(?:sperren|sperrt|frieren) (?:sie )?… (?:daten|ein|verarbeitung|verwendung)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:kein\w*|nicht|nie|schluss|stopp|genug|aufhören|hört auf|satt|unterlass\w*|sperrliste|robinsonliste) … (?:\w*werbung|werbe\w+|prospekt\w*|katalog\w*|flyer|anrufe\w*|mails|newsletter\w*|spam|reklame|angebote|werbepost|briefe)|sperrliste|robinsonliste|werbesperre",
            ),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:dürfen|dürft|darf|können|könnt|ok|okay|einverstanden|in ordnung) …… (?:geben|weitergeben|weiterreichen|weiterleiten|mitteilen|teilen|übermitteln|zukommen lassen)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:nicht mehr|nicht länger|ab sofort nicht|ab jetzt nicht|keine\w* … mehr) …… (?:weitergeben|weitergegeben|weiterreichen|weiterleiten|mitteilen|teilen|übermitteln|herausgeben|geben)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.4,
                r"mit (?:meinem )?(?:schreiben|e-?mail|brief|antrag) vom|(?:nehme|nimmt) bezug auf|letzte(?:n|r)? frist|(?:meine|meinen|mein|meiner) … vom \d",
            ),
            (
                0.7,
                r"erinnerung(?=:)|ohne dass (?:sie|ihr) … (?:geantwortet|reagiert|gemeldet)|(?:nicht|nie) (?:darauf )?(?:reagiert|geantwortet)|(?:\w*frist) … (?:verstrichen|abgelaufen|überschritten|ist um|vorbei)|(?:warte|warten) (?:\w+ ){0,2}(?:noch|immer|vergeblich|seit)|(?:bis heute|bislang|bisher|immer noch|noch immer) (?:\w+ ){0,4}(?:keine|nicht|nichts|ohne)|(?:monatsfrist|frist|monat) (?:\w+ ){0,4}(?:abgelaufen|verstrichen|um|vorbei|rum|überschritten)|(?:hake|frage) (?:\w+ ){0,3}nach|nichts (?:\w+ ){0,3}gehört",
            ),
        ),
    },
    set_aside=(
        r"(?:danke|dank|dankeschön)(?: \w+){0,3},? (?:dass|für das|für die) (?:\S+ ){0,5}(?:gelöscht|löschung|löschen|berichtigt|berichtigung|korrektur|geändert|korrigiert|entfernt)",
    ),
    doubts=(
        r"(?:danke|dank|dankeschön)(?: \w+){0,3},? (?:dass|für das|für die) (?:\S+ ){0,5}(?:gelöscht|löschung|löschen|berichtigt|berichtigung|korrektur|geändert|korrigiert|entfernt)|(?:haben|habt) (?:\w+ ){0,4}(?:bereits|schon) (?:\w+ ){0,2}(?:gelöscht|berichtigt|korrigiert|entfernt)",
    ),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {
    LetterLanguage.FI: _FINNISH,
    LetterLanguage.SV: _SWEDISH,
    LetterLanguage.EN: _ENGLISH,
    LetterLanguage.DE: _GERMAN,
}
