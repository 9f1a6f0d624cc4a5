"""Swedish: cookies, requests, liability, courts and agreement, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.model import Where, Wording
from seloste.core.description.rules.phrases.sv import IN_SWEDISH, WHO

_COOKIES: Final = r"(?:\w{0,20}kak(?:a|or|an|orna)|cookie~)"
_TAKE: Final = r"(?:godkän|accepter|tillåt|samtyck)~"
_SERVICE: Final = (
    r"(?:\w{0,8}tjänst~|webbplats~|webbsid~|sajt~|sidan|\w{0,6}butik~|användning~|inloggning~|beställning~|köp~|vi|besök~"
    r"|\w{0,16}ansvarig~|\w{0,12}leverantör~)"
)
_IDENTIFY: Final = r"(?:identif~|känna igen~|kopplas|koppla|peka ut|personuppgift~)"
_REQUEST: Final = (
    r"(?:\w{0,20}(?:begäran|begärandena?|begäranden)|yrkande~|\w{0,10}krav|invändning~|klagomål~|återkallelse~|registerutdrag"
    r"|insynsrätt~|rättelse)"
)
_MUST: Final = r"(?:ska|skall|måste|bör|behöver|görs|lämnas|riktas|skickas|sänds|framställs|inges)"
_BY_LETTER: Final = r"(?:skriftlig~|\w{0,10}undertecknad~|underskriv~|per (?:brev|post)|med brev|personligen|\S{1,60}@\S{1,60}\w)"
_ONLY: Final = r"(?:endast|bara|enbart|uteslutande)"
_LIABLE: Final = r"(?:ansvar~|skadeståndsskyldig~|ersättningsskyldig~|skadeståndsansvar~)"
_NOT_LIABLE: Final = rf"(?:(?:inte|ej|aldrig|inget|ingen) .. {_LIABLE}|ansvarar (?:inte|ej|aldrig)|svarar (?:inte|ej|aldrig) för)"
_OWN: Final = r"(?:(?:kundens|kunders|användarens|användarnas|besökarens|dina|din|ditt|ert|era|deras)(?: egna| egen| eget)?)"
_MACHINES: Final = (
    r"\w{0,12}(?:enhet|apparat|dator|utrustning|system|nät|nätverk|telefon|program|lösenord|anslutning)~"
)
_NARROW: Final = (
    (
        rf"{_NOT_LIABLE} (?:för )?(?:\w{{0,14}}(?:säkerhet|skydd|fel|skada|skador|underhåll)(?:en|et)?,? (?:i|för|av|på|hos|som .. av) )?{_OWN} .. {_MACHINES}"
        r"(?!,?(?: \S{1,40}){0,8} (?:alla|all|någon|några|förlust~|skador|skada|läck~))"
    ),
    rf"{_NOT_LIABLE} … (?:andra|externa|tredje parts|länkade|utomstående) .. (?:webbplats|webbsid|sajt|länk|sid|tjänst)~",
    rf"(?:{WHO}|den anställda|arbetstagaren) (?:är|har|bär|ansvarar|svarar|kan|blir) .. (?:inte|ej|aldrig|inget) .. {_LIABLE}|{WHO} (?:ansvarar|svarar) (?:inte|ej|aldrig)",
)
_DOCUMENT: Final = (
    r"(?:(?:denna|den här|detta|det här|vår) .. \w{0,20}(?:policy|beskrivning|dokument|meddelande|redogörelse|information)~"
    r"|(?:dessa|de här) .. \w{0,20}villkor~|\w{0,12}(?:dataskydds|integritets|sekretess|register)(?:policy|beskrivning|villkor|meddelande|redogörelse)~)"
)
_PERMISSION: Final = r"(?:tillstånd~|samtycke~|medgivande~|lov|fullmakt~)"
_MAIL: Final = r"(?:e-?post~|mejl~|mail~)"

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_SWEDISH.wording(
        "L16",
        (
            (
                rf"{_SERVICE} … (?:kräv|förutsätt)er … {_TAKE} … {_COOKIES}|{_SERVICE} … (?:kräv|förutsätt)er … {_COOKIES} .. {_TAKE}",
                "Användningen av tjänsten förutsätter att du godkänner kakor.",
            ),
            (
                rf"(?:måste|ska|skall|är skyldig~ att|behöver) (?:{WHO} )?(?:först |alltid |även )?(?:godkänna|acceptera|tillåta|samtycka till) … {_COOKIES}",
                "Du måste godkänna alla kakor.",
            ),
            (
                rf"(?:måste|ska|skall) .. {_COOKIES} .. (?:godkännas|accepteras|tillåtas)|{_COOKIES} (?:måste|ska|skall) .. (?:godkännas|accepteras|tillåtas|vara godkända|vara tillåtna)",
                "Kakor måste godkännas.",
            ),
            (
                rf"(?:kan|går|får|fungerar) .. (?:inte|ej) … (?:utan att|om .. inte|utan) … {_TAKE} … {_COOKIES}|(?:kan|går|får|fungerar) .. (?:inte|ej) … utan (?:att )?{_TAKE} {_COOKIES}",
                "Tjänsten kan inte användas utan att du accepterar kakor.",
            ),
            (
                rf"{WHO} (?:kan|får) … {_ONLY} … (?:om|när|efter) … {_TAKE} … {_COOKIES}",
                "Du kan handla hos oss endast om du godkänner kakor.",
            ),
            (
                rf"(?:att )?{_TAKE} .. {_COOKIES} är .. (?:villkor|förutsättning|krav|obligatorisk|nödvändig)~",
                "Att godkänna kakor är en förutsättning för inloggning.",
            ),
        ),
        right=(rf"(?:nödvändig|teknisk)~ {_COOKIES}", rf"(?:vissa|en del|alla funktioner) … {_COOKIES}"),
    ),
    IN_SWEDISH.wording(
        "L17",
        (
            (
                rf"{_COOKIES} … (?:inte|ej|aldrig|inga) .. {_IDENTIFY}|{_COOKIES} … identifierar (?:inte|aldrig)",
                "Kakorna kan inte användas för att identifiera någon.",
            ),
            (
                rf"(?:inte|ej|aldrig|omöjligt att|ingen .. kan) .. identifier~ … {_COOKIES}",
                "Du kan inte identifieras med hjälp av kakor.",
            ),
            (rf"{_COOKIES} … anonym~", "Informationen i kakor är anonym."),
            (rf"anonyma .. {_COOKIES}", "Vi använder anonyma kakor."),
            (rf"{_COOKIES} … (?:ingen|inga) .. identif~", "Med kakor kan ingen enskild identifieras."),
        ),
        right=(r"används inte|använder .. inte|inte använder", r"anonymiser~"),
    ),
    IN_SWEDISH.wording(
        "L19",
        (
            (rf"{_REQUEST} … {_MUST} … {_BY_LETTER}", "Begäran ska göras skriftligen."),
            (rf"{_REQUEST} … {_ONLY} … {_BY_LETTER}", "Vi behandlar en begäran endast om den är skriftlig."),
            (rf"{_ONLY} .. {_BY_LETTER} .. {_REQUEST}", "Vi tar emot enbart skriftliga begäranden."),
            (
                rf"{WHO} (?:ska|skall|måste|behöver) .. (?:skicka|lämna|framställa|göra|begära|be|sända|rikta) … {_BY_LETTER}",
                "Du måste begära uppgifterna skriftligen.",
            ),
            (
                rf"undertecknad .. {_REQUEST}",
                "Uppgifterna lämnas mot en egenhändigt undertecknad begäran.",
            ),
        ),
        unless=(r"per telefon|ringa|ringer|på (?:det|vilket) sätt|muntlig~|valfritt sätt|på annat sätt",),
    ),
    IN_SWEDISH.wording(
        "L22",
        (
            (
                r"(?:avstår|avsäger sig|avsäger mig|frånsäger sig) … (?:anspråk|krav|skadestånd|ersättning|rätt)~",
                "Kunden avstår från alla anspråk.",
            ),
            (
                r"(?:befri|frigör|frita|friskriv|lös|håller)~ … (?:ansvar~|skadeslös~|skadestånd~)",
                "Kunden befriar bolaget från allt ansvar.",
            ),
            (
                r"(?:inte|ingen) .. rätt till .. (?:ersättning|skadestånd)",
                "Du har ingen rätt till ersättning.",
            ),
            (r"(?:utesluter|frånsäger oss|friskriver) … ansvar~", "Vi utesluter allt ansvar."),
            (
                rf"{_NOT_LIABLE} … (?:några|någon|alla|varken|vilka) .. (?:skad|förlust|följd)~",
                "Vi ansvarar inte för några skador.",
            ),
            (
                rf"{_NOT_LIABLE} … (?:\w{{0,10}}uppgift|datasäkerhet|informationssäkerhet|dataskydd|dataintrång|läck|data|intrång|obehörig)~",
                "Bolaget ansvarar inte för dataintrång.",
            ),
        ),
        right=_NARROW,
    ),
    IN_SWEDISH.wording(
        "L22",
        (
            (rf"{_NOT_LIABLE}", "Vi tar inget ansvar för innehållet."),
            (r"på (?:egen|eget) (?:risk|ansvar)", "Du använder webbplatsen på egen risk."),
            (
                r"ansvar~ .. (?:begränsas|begränsat|begränsar sig) till",
                "Vårt ansvar är begränsat till priset.",
            ),
        ),
        where=Where.NOTICE,
        right=_NARROW,
    ),
    IN_SWEDISH.wording(
        "L23",
        (
            (
                r"(?:exklusiv~|ensam|uteslutande) .. (?:behörig|jurisdiktion|domsrätt|laga forum)~",
                "Domstolen i Vasa har exklusiv behörighet.",
            ),
            (rf"{_ONLY} … (?:domstol|tingsrätt)~", "Talan får väckas endast vid domstol i Finland."),
            (
                r"(?:tvist|meningsskiljaktighet)~ … (?:avgör|lös|pröva|slit|behandla)~ … (?:domstol~|\w{0,12}tingsrätt~|skilje~)",
                "Tvister avgörs i Helsingfors tingsrätt.",
            ),
            (
                r"(?:domstol|\w{0,12}tingsrätt)~ … (?:avgör|prövar|behandlar) … tvist~",
                "Tingsrätten i Esbo avgör tvister.",
            ),
        ),
        unless=(
            r"konsument~|hemvist~|hemort~|där du (?:bor|arbetar)|ditt (?:eget )?(?:hem)?land|artikel 79|begränsar inte",
        ),
    ),
    IN_SWEDISH.wording(
        "L24",
        (
            (
                rf"(?:godkänner|accepterar|samtycker|(?:måste|ska|skall) .. (?:godkänna|acceptera)) .. {_DOCUMENT}",
                "Genom att fortsätta godkänner du denna dataskyddspolicy.",
            ),
            (
                rf"(?:inte|ej) (?:godkänner|accepterar) .. {_DOCUMENT}",
                "Om du inte godkänner denna beskrivning ska du lämna sidan.",
            ),
            (
                rf"(?:förbinder|åtar) (?:{WHO} )?(?:dig|er|sig|mig) .. {_DOCUMENT}",
                "Du förbinder dig att följa dessa villkor.",
            ),
            (
                r"(?:har|jag) .. (?:läst|tagit del av) … (?:godkän|accepter|först)~",
                "Jag har läst och godkänner beskrivningen.",
            ),
            (
                rf"{_DOCUMENT} (?:är|utgör|bildar) .. (?:del|bindande|avtal)",
                "Denna policy utgör en del av avtalet.",
            ),
            (
                r"dessa .. villkor .. (?:gäller|tillämpas|binder)|(?:gäller|tillämpas) dessa .. villkor",
                "Dessa villkor gäller alla besökare.",
            ),
            (
                r"om .. (?:villkor|punkt|bestämmelse|klausul)~ … (?:ogiltig|ogill|overksam)~",
                "Om en bestämmelse är ogiltig gäller de övriga.",
            ),
            (
                rf"(?:på|för) {_DOCUMENT} tillämpas .. (?:lag|rätt)~|(?:lag|rätt) .. (?:tillämpas|gäller) .. (?:på|för) .. {_DOCUMENT}",
                "Finländsk lag tillämpas på denna beskrivning.",
            ),
            (
                rf"(?:{WHO} (?:själv )?(?:ansvarar|svarar|är .. ansvarig)|ansvarar {WHO}) … (?:virus|skadeprogram|skad|följd|förlust)~",
                "Kunden ansvarar för skador som virus orsakar.",
            ),
        ),
        where=Where.NOTICE,
        right=(rf"{WHO} (?:ansvarar|svarar|är) (?:inte|ej|aldrig)",),
    ),
    IN_SWEDISH.wording(
        "L24",
        (
            (
                r"(?:jag .. (?:godkänner|accepterar|samtycker|intygar|bekräftar|försäkrar|förbinder mig)|(?:härmed|därmed) (?:godkänner|accepterar|samtycker|intygar|bekräftar|försäkrar) jag)",
                "Härmed intygar jag att jag vet detta.",
            ),
        ),
        where=Where.OUTSIDE_CONSENTS,
    ),
    IN_SWEDISH.wording(
        "L28",
        (
            (
                rf"{_MAIL} … (?:räknas|anses|betraktas|gäller|är|räcker|likställs|godkänns|duger|motsvarar) .. (?:skriftlig~ )?{_PERMISSION}",
                "Ett tillstånd per e-post räknas som skriftligt tillstånd.",
            ),
            (
                rf"(?:skriftlig~ )?{_PERMISSION} .. (?:kan|får) .. (?:ges|lämnas|skickas) .. (?:per|via|med|genom) .. {_MAIL}",
                "Det skriftliga tillståndet kan också ges per e-post.",
            ),
            (
                rf"{_PERMISSION} .. (?:per|via|med) .. {_MAIL} … (?:räcker|duger|gäller|godkänns|anses|likställs)",
                "Ett tillstånd via e-post räcker.",
            ),
            (
                rf"{_PERMISSION} .. (?:per|via|med) .. {_MAIL} (?:betraktas|räknas|anses|är) .. skriftlig~",
                "Också ett tillstånd som ges per e-post betraktas som skriftligt.",
            ),
            (
                rf"{_MAIL} … (?:räcker|duger) .. som .. {_PERMISSION}",
                "Ett vanligt mejl räcker gott som tillstånd.",
            ),
        ),
        settled=(
            r"avsändar~|adress … (?:redan|har|känd~|registret)|bekräft~|kontroller~|verifier~|identitet~",
        ),
    ),
)
