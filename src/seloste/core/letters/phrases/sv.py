"""Swedish, as the Regulation and people put it."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_DATA: Final = r"(?:person|kund|register)?(?:uppgift|information|data)\w*"
_CONTACT: Final = r"(?:(?!\w*leverans)\w*adress|\w*nummer|e-?post|(?:efter|för)?namn|arbetsgivar|titel|befattning|webbplats|hemsid)\w*"
_ASK: Final = r"(?:jag )?(?:begär|ber|vill|önskar|kräver|skulle vilja|yrkar)"
_RIGHT_WORDS: Final = (
    r"(?:att|eller) (?:av|begära|få|inge|göra|invända|klaga|lämna|återkalla|radera|rätta|begränsa|ta bort)|av|den|det|en|er|ett|hos|in|till|mina|mig|som|rör|om|av|eller|och|samt"
    r"|personuppgiftsansvarige|personuppgifter|personuppgifterna|uppgifter|uppgifterna|rättelse|radering|begränsning"
    r"|behandling|behandlingen|sådan|invändning|invändningar|dataportabilitet|klagomål|tillsynsmyndighet\w*|samtycke\w*"
)

WRITTEN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.9, r"register ?utdrag\w*|utdrag (?:ur|från) … regist\w+"),
            (
                0.85,
                r"rätt(?:en)? till tillgång|rätt att få tillgång|tillgångsbegäran|begäran om tillgång",
            ),
            (0.8, rf"tillgång till … {_DATA}|(?:ta del|få del) av … {_DATA}"),
            (0.8, rf"kopi(?:a|or) (?:av|på) … (?:{_DATA}|allt)"),
            (
                0.75,
                (
                    r"(?:skicka|sända|lämna ut|visa|ge|få|få ut|se|veta|berätta|begär|vill ha) … (?:vilk\w+|alla?|vad|allt|de) … ni … "
                    r"(?:om|rörande|angående) mig(?! … (?:rader\w+|bort\w*))"
                ),
            ),
            (0.8, rf"vilka {_DATA} (?:har|behandlar|lagrar|sparar|finns) … om mig"),
            (0.8, r"va[d]? (?:vet|har|sparar|lagrar|behandlar) ni … om m[ie][gj]"),
            (
                0.75,
                rf"(?:vad|vilka|vilken) (?:\w+ )?(?:ni|du) (?:\w+ )?(?:har|sparar|lagrar|behandlar) … (?:{_DATA}) … (?:om|på|kring) m[ie][gj]",
            ),
            (0.75, rf"(?:om|huruvida|bekräft\w+) … ni behandlar … (?:{_DATA}|mig)"),
            (
                0.65,
                rf"(?:skicka|sända|lämna ut|visa|ge)(?: ut)? … (?:mina|alla|de) {_DATA}(?! (?:som )?jag)",
            ),
            (0.6, rf"(?:{_ASK}) … (?:få ut|se|få veta|få se) … (?:{_DATA}|vad|vilka)(?! (?:som )?jag)"),
            (
                0.3,
                r"varifrån … (?:kommer|fått|hämtat\w*)|hur länge … (?:spara|lagra|bevara)\w*|till vem … (?:lämna|överför)\w*",
            ),
        ),
        Kind.RECTIFICATION: (
            (
                0.65,
                rf"(?:ni|du) har (?:\w+ )?fel (?:\w+ )?{_CONTACT}|(?:bor|heter|jobbar) (?:numera|nu)|{_CONTACT} (?:\w+ ){{0,2}}(?:har ändrats|är ändrad|har bytts|stämmer inte)",
            ),
            (0.8, r"rättels\w+|rätta (?:till )?(?:mina|min|mitt|uppgift\w*)"),
            (0.75, rf"(?:korriger\w+|uppdater\w+|ändra|byt|komplettera) … (?:{_CONTACT}|{_DATA})"),
            (
                0.65,
                rf"(?:gör|genomför) … (?:ändring|rättelse|korrigering)\w*|(?:min|mitt|mina) … {_CONTACT} (?:har|är|stavas|skrivs|stämmer) (?:\w+ )?(?:ändrat\w*|fel\w*|bytt\w*|nu|inte)",
            ),
            (
                0.65,
                rf"(?:ny|nytt|nya|fel|felaktig\w*|gammal|(?:min|mitt|mina) gamla|gamla(?! nummer)) {_CONTACT}|adressändring|(?:har )?flyttat|bytt (?:namn|nummer|adress|e-?post)",
            ),
            (0.4, r"felaktig\w*|oriktig\w*|fel|inaktuell\w*|uppdater\w+|korriger\w+"),
        ),
        Kind.ERASURE: (
            (0.6, r"(?:bli|blir|vara) (?:\w+ )?(?:raderad\w*|borttag\w+|struken)"),
            (
                0.75,
                r"(?:vill|önskar|begär) … (?:bli|att bli|få) … (?:glömd|bortglömd|raderad|borttagen)|radera mig|(?:ta bort|stryk) mig (?:ur|från) … (?:register|system|databas)\w*|(?:få|vill ha) … (?:raderat|raderade|borttaget|borttagna)",
            ),
            (0.85, r"rätt(?:en)? (?:till radering|att bli (?:bort)?glömd|att få .{0,30} raderade)"),
            (
                0.8,
                rf"(?:raderar?|ta(?:r)? bort|stryk|förstör|utplåna) … (?:{_DATA}|{_CONTACT}|allt|mig|dem|dom|konto\w*|födelse\w+|anteckning\w*|bild\w*|foto\w*)",
            ),
            (
                0.75,
                rf"radering\w* … {_DATA}|{_DATA} … (?:raderas|raderade|tas bort|borttagna|förstörs|utplånas)",
            ),
            (
                0.4,
                r"rader\w+|ta(?:s|r)? bort|borttag\w+|glöm mig|bortglöm\w+|utplån\w+|sluta … (?:spara|lagra)|avsluta … konto\w*",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.8,
                r"begränsning\w* av … behandling\w*|begräns\w+ … (?:behandling\w*|användning\w*)|behandling\w* … begräns\w+",
            ),
            (0.65, rf"(?:frys\w*|spärra|pausa) … (?:{_DATA}|behandling\w*)"),
            (0.4, r"begränsning\w*|begränsa[st]?|bestrider"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:vill|önskar) inte att ni (?:\w+ )?(?:använder|behandlar|profilerar|spårar|kartlägger)|(?:sluta|upphör) (?:med )?(?:att )?(?:profilera|spåra|kartlägga|använda)",
            ),
            (
                0.75,
                r"(?:avsluta|säg upp|säger upp|stoppa|avbryt|avbeställ\w*|ta bort) … (?:nyhetsbrev\w*|utskick\w*|prenumeration\w*)|undanber|(?:vill|önskar) inte … (?:mejl|sms|samtal|erbjudanden|kataloger|post från er)|(?:spärr\w*|blockera) … (?:reklam\w*|marknadsföring\w*)|stryk mig från … list\w*|(?:inte|ej) … direktmarknadsföring\w*",
            ),
            (
                0.8,
                r"motsätter mig|invänder|invändning\w* mot|gör (?:en )?invändning\w*|rätt(?:en)? att (?:göra )?invänd\w+",
            ),
            (
                0.75,
                r"(?:ingen|inga|inte|inget|sluta|upphör|utan|slippa|mot|nej till|stoppa) … (?:\w*marknadsför\w+|\w*reklam\w*|nyhetsbrev\w*|utskick\w*|erbjudanden|säljsamtal)",
            ),
            (
                0.7,
                r"(?:sluta|slut|upphör) (?:med )?(?:att )?(?:ringa|mejla|kontakta|sms\w*|sälj\w*)|inte … (?:uppringd|kontaktad|bli ringd)|avregistrera|avprenumerera|avanmäl\w+|ta bort mig från … (?:list|utskick|nyhetsbrev)\w*",
            ),
            (
                0.5,
                r"(?:kontakta|ring|mejla|skriv till|skicka) (?:mig )?inte|förbjuder|använd inte|sluta … (?:behandla|använda)|invändning\w*",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.75,
                r"läs\w* … maskinellt|(?:flytta|föra över|överför\w*|ta med)(?: mig)? … (?:uppgift\w*|data) … till … (?:annan|ny|nytt|annat|nya|min nya) (?:\w+ )?(?:leverantör|operatör|bolag|tjänst|företag)\w*",
            ),
            (
                0.85,
                r"dataportabilitet\w*|portabilitet\w*|överför\w+ … (?:annan|ny|annat) … (?:leverantör|personuppgiftsansvarig|företag|tjänst)\w*|flytta … till (?:en )?annan",
            ),
            (0.8, r"maskinläsbar\w*|strukturerat, allmänt använt|allmänt använt … format"),
            (0.6, rf"{_DATA} (?:som )?jag (?:själv )?(?:har )?(?:lämna\w+|gett|givit|tillhandahåll\w+)"),
            (0.45, r"(?:json|csv|xml)(?:[ -](?:eller |och )?(?:json|csv|xml))*(?:-?\w+)?"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (0.8, r"(?:har|gäller) (?:inte|ej) (?:längre )?(?:mitt )?samtycke\w*|inte längre … samtycke\w*"),
            (
                0.85,
                r"(?:återkall\w+|tar … tillbaka|tar (?:härmed )?tillbaka|drar (?:härmed )?tillbaka|drar … tillbaka|ångrar) … samtycke\w*|(?:drar|tar) (?:jag )?(?:\w+ )?tillbaka (?:det )?samtycke\w*|samtycke\w* … (?:återkall\w+|tillbaka)",
            ),
            (0.75, r"samtycker (?:inte|ej) (?:längre)?"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                (
                    r"(?:går bra|okej|ok|tillåtet|godkänner|tillåter|samtycker till|ger … (?:tillstånd|samtycke|tillåtelse|lov|medgivande)) … "
                    r"(?:lämna\w*|dela\w*|vidarebefordra\w*|publicera\w*|överlämna\w*)"
                ),
            ),
            (
                0.75,
                r"(?:får|kan) (?:ni )?(?:gärna )?(?:lämna (?:ut|vidare|min|mitt|mina)|ge (?:min|mitt|mina)|dela|vidarebefordra|publicera)",
            ),
            (
                0.75,
                r"(?:tillstånd|samtycke|tillåtelse|medgivande) (?:till )?att … (?:lämna|dela|publicera|vidarebefordra)",
            ),
            (
                0.7,
                r"(?:får inte|ger inte|tillåter inte|lämna inte) … (?:lämna\w*|dela\w*|ut|vidare|publicera\w*)",
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.8,
                r"(?:får|ska|kan) (?:ni )?(?:inte längre|inte mer|inte fortsätta) …… (?:lämna|dela|vidarebefordra|ge|ut|vidare)\w*",
            ),
            (
                0.85,
                (
                    r"(?:återkall\w+|tar (?:härmed )?tillbaka|drar (?:härmed )?tillbaka) … (?:tillstånd|medgivande|tillåtelse)\w*"
                    r"|(?:tillstånd|medgivande|tillåtelse)\w* … (?:återkall\w+|tillbaka)"
                ),
            ),
            (0.8, r"(?:sluta|inte längre|upphör) … (?:lämna|dela|vidarebefordra)\w*"),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:bekräft|styrk|verifier|intyg)\w+ … identitet\w*|identitet\w* … (?:bekräft|styrk|verifier)\w+|legitimera mig|id-?handling\w*",
            ),
            (
                0.6,
                r"(?:kopia|foto|bild|skanning) (?:av|på) … (?:pass\w*|körkort\w*|legitimation\w*|id-?kort\w*)|mitt kundnummer är",
            ),
        ),
        Kind.REMINDER: (
            (
                0.8,
                r"(?:har|fick|fått)(?: ännu| fortfarande)? (?:jag )?(?:inte|inget|aldrig|ej)(?: ännu)? … svar|inget svar|inte (?:fått|mottagit|erhållit) … svar|har (?:ännu )?(?:inte|ej) … svarat",
            ),
            (
                0.75,
                r"påminn\w+|förmaning\w*|(?:tid|frist|period|månad)\w* … (?:överskrid\w+|löpt ut|gått ut|passerat|utgått)",
            ),
            (
                0.5,
                r"(?:skickade|begärde|skrev) jag … (?:till er|begäran|förfrågan)|min (?:tidigare|förra|ursprungliga) begäran",
            ),
        ),
    },
    set_aside=(
        r"(?:är|gör) (?:inte|ingen) (?:någon |en )?\w*(?:begäran|förfrågan|registerutdrag)",
        r"har (?:nu |redan )?(?:fått|mottagit) (?:\w+ ){0,2}(?:uppgifter\w*|kopia\w*|\w*utdrag\w*|svar\w*)(?: \w+){0,4}",
        # Art. 15(1)(e) and (f): who asks for access may ask whether these rights exist.
        rf"(?:förekomsten av|information om|upplysning\w* om|veta om jag har|berätta om)(?: min| mina| en)? rätt(?:en|igheter|igheterna)?(?:,? (?:{_RIGHT_WORDS}))*",
        r"(?:radera|ta bort) (?:dem |det |något |uppgifterna |mina uppgifter )?(?:därför |alltså |ännu |absolut )?inte|(?:begär|ber|vill|kräver) inte (?:om )?(?:\w+ ){0,3}(?:rader\w+|bort\w*)",
    ),
    doubts=(
        r"(?:be|order)ställ\w+|order(?:n|nummer)?|faktura\w*|leverans\w*|reklamation\w*|garanti\w*|paket\w*",
        r"fullmakt\w*|(?:för|å) … (?:räkning|vägnar)|ombud|företräd\w+|vårdnadshavare|god man|förvaltare|intressebevakare|advokat\w*|jurist\w*|avlid\w+|dödsbo\w*",
        r"(?:min|mitt|mina|vår|vårt) (?:klient|mor|mamma|far|pappa|fru|hustru|man|make|maka|sambo|son|dotter|barn|föräldr\w+|bror|syster|vän|kollega|anställd\w*|mormor|morfar|farmor|farfar)s?",
        r"(?:hans|hennes|deras) … (?:uppgift\w*|personuppgift\w*|data|konto|namn)|om (?:honom|henne|dem)",
        r"(?:återkall\w+|drar tillbaka|tar tillbaka|bortse från|glöm) … begäran",
        r"tack för (?:svaret|ert svar|er svar|uppgifterna|registerutdraget|informationen|hjälpen|kopian)",
        r"hur (?:gör|kan|begär|ska|bör|hanterar|svarar) (?:jag|man|ni|vi)",
        r"automatiskt svar|autosvar|frånvaro\w*|(?:är|har) (?:\w+ )?(?:semester|ledig|tjänstledig|bortrest)|kommer inte åt",
    ),
    # Not a bare "om", which mostly means "about".
    conditions=r"om (?:ni|jag|du|det|de|mina|uppgifterna)|ifall|såvida|i fall|annars|i annat fall",
    own=r"jag|mig|mej|min|mitt|mina",
    selling=(
        r"(?:vi|våra experter) (?:erbjuder|hjälper|ordnar|håller|utbildar) … (?:kurs\w*|utbildning\w*|webbinar\w*|företag|er|seminari\w+|tjänst\w*|lösning\w*)|boka (?:före|nu|en|ett|demo|plats)|anmäl (?:dig|er)|rabatt\w*|(?:gratis|kostnadsfri\w*) (?:demo|rådgivning|webbinar\w*|guide|genomgång)",
        r"(?:ert|ditt) företag … (?:gdpr\w*|redo|dataskydd\w*)|gdpr-?(?:säkra\w*|utbildning\w*|kurs\w*|konsult\w*|tjänst\w*)|sanktionsavgift\w* … undvik\w*",
        r"du (?:får|har fått) (?:detta|det här) (?:mejl|meddelande|utskick|e-?post\w*)|avregistrera dig här|(?:öppna|visa|läs) i webbläsare\w*|vi har uppdaterat … (?:integritetspolicy|dataskyddsbeskrivning|villkor)\w*",
    ),
)
