"""Finnish and Swedish, as people put it in their own words."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.language import LetterLanguage
from seloste.core.letters.phrases.notation import Everyday

_FI_GONE: Final = r"(?:pois|poistettua|poistetuksi|veks|hiiteen|roskiin)"
_FI_PLACE: Final = r"(?:rekister|tietokan|järjestelm|kannas|asiakastied|kortisto|papere)\w+"
_FI_DATA: Final = r"(?:\w*tie(?:do|to)\w*|\w*numero\w*|\w*osoi\w+|sähköpost\w*|kuva\w*|tili\w*|profiili\w*|syntymäai\w+|nimen\w*|nimi)"
_FINNISH: Final = Everyday(
    phrases={
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.65,
                r"suostumu\w* … (?:ei|eivät) (?:ole )?(?:\w+ )?(?:enää )?(?:voimassa|päde)|en (?:\w+ )?(?:enää )?(?:suostu|hyväksy)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.6,
                r"(?:tietokone|kone|ohjelma|järjestelmä)\w* (?:osaa|pystyy|voi) (?:\w+ )?lukea|(?:saada|ottaa|saisin) (?:\w+ ){0,4}mukaa\w*",
            ),
        ),
        Kind.ACCESS: (
            (
                0.65,
                r"mitä … (?:minusta|musta|nimelläni) … (?:lukee|kirjattu|tallennettu|tallessa|merkitty|löytyy)",
            ),
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
                0.6,
                r"(?:korjaatteko|korjaattehan|korjaisitteko|päivitättekö|päivittäisittekö|muutatteko|vaihdatteko|oikaisetteko|korjaatko|päivitätkö)",
            ),
            (
                0.65,
                r"(?:väärin|virhe|kirjoitusvirhe|vanhentunut|vanhentuneet) … (?:nimi|nime\w+|osoite|osoitte\w+|numero\w*|sähköposti\w*)|(?:sukunimeni|nimeni|osoitteeni|numeroni|sähköpostini|titteli\w*) (?:\w+ )?(?:on nyt|on nykyään|vaihtui|muuttui|on väärin|on virheellinen|on kirjoitettu)|muutin (?:\w+ )?(?:uuteen|osoitteeseen)|(?:muutettiin|muutimme|muutin) ",
            ),
        ),
        Kind.ERASURE: (
            (
                0.65,
                r"(?:poista\w*|tuho\w*|hävittä\w*|pyyhki\w*|ottaa|ottakaa) (?:\w+ ){0,2}(?:ne|sen|niitä|nämä|ne kaikki)(?! \w*list)|(?:voisitteko|voitteko|voisiko|saisiko|saako|voiko) (?:\w+ ){0,2}(?:poistaa|hävittää|tuhota) (?:ne|sen|niitä|nämä|nuo|minut|mut|ihan kaik\w+)|ettei (?:minusta|tietojani|mitään) (?:\w+ ){0,4}(?:jää|säily|löydy)\w*|(?:mitään|tietojani) (?:\w+ ){0,3}ei (?:\w+ )?(?:saa )?jää\w*",
            ),
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
            (0.56, r"ei (?:enempää|enää) (?:sellais\w+|näitä|noita|tällais\w+|moisia|viestejä)"),
            (
                0.3,
                r"(?:en|enkä|eikä|ei|emme|älkää|ilman|lopet\w*) …… (?:mainon\w*|mainok\w*|mainost\w*|uutiskirj\w*|suoramarkkinoin\w*)",
            ),
            (
                0.75,
                r"(?:en|enkä|eikä|ei|emme|ettekä|ilman|loppu\w*|lopet\w*|seis|irti|eroon|pois|stop) … (?:mainon\w*|mainok\w*|mainos\w*|markkinoin\w*|uutiskirj\w*|spämm\w*|myyntipuhelu\w*)|(?:mainonta|mainokset|markkinointi|uutiskirje\w*|soittelu) (?:\w+ ){0,2}(?:loppumaan|loppua|poikki|seis|pois|peru\w+)",
            ),
            (
                0.75,
                r"(?:ettette|ettei|ettekö|en (?:halua|tahdo|haluu|kaipaa|tarvitse)|ei kiinnosta|riittää|lopetta\w*|loppu\w*|poikki|kyllästyny\w*|älkää) … (?:\w*mainok\w*|\w*mainos\w*|puhelinmyynt\w*|myyntipuhelu\w*|markkinointi\w*|soitt\w+|soitel\w*|kuvasto\w*|tarjou\w+|uutiskirje\w*|spämm\w*|viestien)|(?:pois|irti) … (?:posti|jakelu|sähköposti|mainos)\w*list\w+|(?:postitus|jakelu|sähköposti)list\w+ … (?:pois|irti|poist\w+)",
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
                0.75,
                r"(?:en halua|en tahdo|en hyväksy)(?: \w+)?,? (?:enää,? )?että (?:annatte|luovutatte|jaatte|välitätte)|lupa\w* … ei ole (?:enää )?voimassa",
            ),
            (
                0.8,
                r"(?:ette saa|ei saa|en halua|älkää) (?:\w+ )?enää …… (?:antaa|antako|luovuttaa|luovuttako|jakaa|jakako|välittää|välittäkö|annettavan|luovutettavan)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.35,
                r"(?:olen )?\d{1,2}\.\d{1,2}\.? … (?:pyysin|lähetin|tein|toimitt\w+|pyytänyt|lähettänyt)|lukeeko näitä kukaan",
            ),
            (
                0.65,
                r"mitään ei (?:ole )?(?:\w+ )?(?:tapahtunut|tapahdu|kuulunut)|ei ole (?:\w+ )?tapahtunut mitään|(?:määrä)?aika (?:\w+ )?(?:meni|täyttyi|ylittyi|umpeutui)|(?:pyynn\w+|kiello\w+) huolimatta",
            ),
            (
                0.4,
                r"(?:pyysin|lähetin|tein|esitin|kirjoitin|vaadin jo)|olen (?:jo |aiemmin )(?:pyytänyt|vaatinut|lähettänyt)",
            ),
            (
                0.7,
                r"(?:vieläkään|edelleenkään|sen jälkeen|tähän mennessä|toistaiseksi|tähän päivään) … (?:mitään|vastausta|vastannut|vastanneet|kuulunut)|ilman vastausta|vastaamatta|(?:mitään|vastausta) (?:\w+ ){0,2}(?:ei|en) (?:\w+ ){0,2}(?:kuulunut|saanut|tullut|näkynyt)",
            ),
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
        r"(?:sain|saimme|olen saanut) (?:\w+ ){0,2}(?:muistutu|karhu)\w*|kokemus\w*(?: \S+){0,6}",
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
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.7,
                r"samtycke\w* (?:\w+ ){0,8}(?:gäller|upphör|slutar) (?:\w+ ){0,3}(?:inte|ej|gälla|mer|längre)|samtycke\w* … (?:inte|ej) (?:mer|längre)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.6,
                r"(?:fil|format)\w* (?:som )?(?:en |ett )?(?:dator|maskin|annan tjänst|annat program)\w* (?:kan )?läs\w*|ta med (?:mig |mej )?(?:min|mitt|mina|dem|allt)|flytta (?:över )?(?:min|mitt|mina) … till",
            ),
        ),
        Kind.ACCESS: (
            (
                0.7,
                r"begär\w* (?:\w+ )?(?:ut|få|att få|att få ut|att få se) … (?:\w*uppgift\w*|allt|det ni)|har ni (?:\w+ )?(?:nåt|något|någonting|nånting|saker|grejer|data|info|information|uppgifter|registrerat) … (?:om|på) m(?:ig|ej)",
            ),
            (
                0.75,
                r"(?:vad|va|vilka|vilken|vilket) … (?:ni|du|dom) … (?:har|vet|sparat|sparar|lagrat|lagrar|registrerat|samlat) … (?:om|på|kring) m(?:ig|ej)|(?:vad|va) … (?:finns|står|ligger) … (?:om|på) m(?:ig|ej)|(?:huruvida|om) (?:ni|det) … (?:behandla\w*|lagra\w*) … (?:mig|mina)",
            ),
            (
                0.75,
                r"(?:ett |få )utdrag|utdrag (?:över|på|av|med) … (?:allt|det ni|\w*uppgift\w*)|kopi(?:a|or) (?:av|på) … (?:alltihop|samtliga|alla|mina|det ni)|insyn i … \w*uppgift\w*",
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
                0.7,
                r"(?:inget|ingenting|inga (?:\w+ )?uppgifter|inte något) (?:\w+ ){0,5}(?:kvar|finns|ligger|sparas|lagras)|(?:inte|varken|ej|eller) (?:\w+ ){0,3}(?:finnas|stå|ligga) (?:kvar )?(?:i|på|hos) (?:er|ert|era|din|ditt)",
            ),
            (
                0.75,
                rf"(?:släng|kasta|rensa|plocka|stryk|utplåna|avregistrera|förstör|ta|tar|raderar?|få)(?: bort| ut| väck| mig)? … {_SV_DATA} … (?:bort|borta|väck|raderat|raderade|ur|rensat|struket)(?! (?:\w+ )?\w*list)|(?:alltihop|allting|allt|rubbet|det) (?:\w+ ){{0,2}}(?:raderas|raderat|tas bort|bort(?:taget)?)|vill inte (?:\w+ )?(?:finnas|vara|stå|ligga) (?:kvar )?i … (?:register|system|databas)\w*|glöm (?:bort )?mig",
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
            (0.56, r"inga fler(?:,? (?:sådana|såna|tack))"),
            (
                0.3,
                r"(?:inte|ej|varken|ingen|inga|sluta|slippa) …… (?:reklam\w*|marknadsföring\w*|nyhetsbrev\w*|direktreklam\w*)",
            ),
            (
                0.75,
                r"(?:varken|ej|inte|inga|ingen|inget|slut på) … (?:reklam\w*|marknadsföring\w*|utskick\w*|nyhetsbrev\w*|annons\w*|erbjudand\w*)",
            ),
            (
                0.75,
                r"(?:inte|ingen|inga|sluta|nog|trött på|slippa|stopp) … (?:reklam\w*|erbjudand\w+|katalog\w*|telefonförsälj\w*|säljsamtal\w*|samtal|sms|utskick\w*|nyhetsbrev\w*|marknadsföring\w*|spam\w*|mejlen|mejl om)|(?:spärra|blockera) mig|reklamspärr|(?:ta|plocka|stryk) (?:bort )?(?:mig|min \w+) (?:bort )?(?:från|ur) … \w*(?:list|utskick)\w*",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:lämna ut|dela|vidarebefordra|ge ut) … inte (?:längre|mer|vidare)|(?:vill|önskar) inte (?:längre )?att ni (?:längre )?(?:lämnar|delar|ger|vidarebefordrar)",
            ),
        ),
        Kind.REMINDER: (
            (
                0.35,
                r"(?:den \d{1,2}|för \w+ (?:veckor|månader) sedan) … (?:bad|begärde|skrev|skickade|begärt|bett)|läser någon",
            ),
            (
                0.45,
                r"trots (?:min|mitt|mina|att jag)|(?:andra|sista) (?:försöket|gången|påminnelsen|chansen)|inte hört (?:\w+ ){0,3}(?:ljud|från|av)",
            ),
            (
                0.4,
                r"(?:bad|begärde|skickade|skrev|krävde|mejlade) jag|jag (?:har )?(?:redan )?(?:bad|begärde|begärt|skickade|skickat|skrev|skrivit|krävde|bett|mejlade)",
            ),
            (
                0.7,
                r"(?:hittills|ännu|än idag|sedan dess|än så länge|fortfarande) … (?:inget|ingen|ingenting|inte) … (?:svar\w*|hört|hänt|reaktion|reagerat)|obesvara\w+|utan (?:att få )?svar|(?:varken|inte) (?:\w+ )?(?:efterkommit|hörsammat|svarat|reagerat|återkopplat)",
            ),
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
        r"(?:fått|fick) (?:\w+ ){0,2}påminnelse\w*|erfarenhet\w* av(?: \S+){0,6}",
        r"(?:ångrat mig|ändrat mig|ändrade mig)",
        r"rätt(?:en)? att (?:begära|inge|lämna|klaga)(?:,? (?:\S+)){0,14}",
    ),
    doubts=(r"tack (?:så mycket )?för att|ni har (?:redan )?(?:raderat|rättat|tagit bort)",),
)

EVERYDAY: Final[dict[LetterLanguage, Everyday]] = {LetterLanguage.FI: _FINNISH, LetterLanguage.SV: _SWEDISH}
