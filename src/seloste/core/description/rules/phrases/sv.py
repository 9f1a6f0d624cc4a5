"""Swedish: consent, places, periods and purposes, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.model import Notation, Where, Wording

IN_SWEDISH: Final = Notation(
    denials=r"inte|ej|aldrig|ingen|inget|inga|varken|icke|utan att",
    joining=r"och|men|samt|eftersom|så",
)

WHO: Final = r"(?:du|ni|man|(?:en |den )?(?:kunden|kunder|kunderna|användaren?|användarna|besökaren?|besökarna|registrerade))"
_ACT: Final = (
    r"(?:besök|använd|nyttj|surf|fortsätt|bläddr|skick|sänd|registrer|fyll|lämn|kontakt|logg|beställ|anmäl|ge)"
    r"(?:a|er|ar|r|t)?"
)
_DATA: Final = r"(?:\w{0,12}uppgift~|information~|behandl~|lagr~|överför~|kak(?:a|or|an|orna)|cookie~|spårning~|marknadsför~|nyhetsbrev~|utskick~|profiler~)"
_CONSENT: Final = rf"(?:samtycker|(?:ger|lämnar) .. (?:samtycke|medgivande)|(?:godkänner|accepterar|medger)(?: (?:du |ni )?(?:detta|det|dem)(?=[.,;]|$)| … {_DATA}))"
_USE: Final = r"(?:(?:fortsatt )?användning(?:en)?|besök(?:et)?|surfande|registrering(?:en)?|att .. (?:besöka|använda|skicka|fortsätta))"
_OFFERED: Final = r"(?:samtycke~|rutan?|kryssrutan?|val|valet|tillstånd~)"
_TICKED: Final = (
    r"(?:för(?:hands)?(?:ikryssa|kryssa|vald|valt|ifyll|markera)~|(?:ikryssad|vald|markerad|ifylld)t? (?:på förhand|i förväg)"
    r"|(?:redan|på förhand|i förväg|som standard) (?:ikryssa|vald|valt|markera|ifyll)~)"
)
_KEEP: Final = r"(?:spara~|lagra~|lagring~|bevara~|förvara~|behåll~|behandla~|arkivera~)"
_PLACED: Final = (
    r"(?:lagra~|lagring~|spara~|förvara~|överför~|behandla~|finns|servra~|servrar~|server|datacent~|säkerhetskop~|skicka~"
    r"|flyttas|placera~)"
)
_PLACES: Final = (
    r"(?:(?:andra|annan|annat|vilk(?:en|et|a)|någon|något)(?: som helst)?(?: tredje)? "
    r"(?:plats|platser|land|länder|tredjeländer|stat|stater|ställen|ort|orter)(?: som helst)?"
    r"|(?:eller|och) (?:annorstädes|någon annanstans|annanstans|på annat håll)|var som helst|på olika (?:håll|platser|ställen)|(?:i )?olika länder|runt om i världen|över hela världen"
    r"|i hela världen|vart som helst)"
)
_PARTNER: Final = r"\w{0,20}(?:partner|leverantör|biträde|underleverantör|bolag)~"
_NEEDED: Final = r"(?:behöv~|nödvändig~|behov|krävs|relevant~|ändamålsenlig~)"
_NUMBER: Final = (
    r"(?:\d{1,4}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|en|ett halvt|innevarande|följande)"
)
_PRODUCTS: Final = r"(?:tjänst|produkt|verksamhet|affärsverksamhet)~"

PAST: Final = IN_SWEDISH.pattern(
    r"upphäv~|upphört|ersat(?:t|te|tes|ts)|inte längre|(?:tillämpas|gäller) (?:inte|ej)|(?:den )?(?:tidigare|gamla|förra)|fram till .. 201[89]"
)
"""Words that tell that an act is one of the past."""

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_SWEDISH.wording(
        "L02",
        (
            (
                rf"genom att .. {_ACT} … {_CONSENT}|i och med att .. {_ACT} … {_CONSENT}",
                "Genom att besöka webbplatsen samtycker du till att vi lagrar dina uppgifter.",
            ),
            (
                rf"{_CONSENT} … genom att .. {_ACT}|{_CONSENT} … i och med att .. {_ACT}",
                "Du ger ditt samtycke genom att använda tjänsten.",
            ),
            (
                rf"{_USE} … (?:innebär|betyder) .. (?:samtycke~|samtycker|ger .. samtycke)|{_USE} … (?:innebär|betyder) .. (?:godkänn|accepter)~ … {_DATA}",
                "Fortsatt användning innebär att du samtycker.",
            ),
            (
                rf"{_USE} … (?:utgör|räknas som|tolkas som|anses som|betraktas som|ses som|är|gäller som) .. samtycke",
                "Besöket räknas som samtycke.",
            ),
            (
                r"(?:anses|antas|förmodas|förutsätts|utgår vi från|förutsätter vi|antar vi|tolkar vi det som|vi antar|vi utgår från|vi förutsätter) … (?:samtyckt|samtycka|samtycker|(?:gett|givit|lämnat|ge) .. samtycke)",
                "Besökaren anses ha samtyckt.",
            ),
            (
                rf"(?:anses|antas|förmodas|utgår vi från|förutsätter vi|antar vi|vi antar|vi utgår från|vi förutsätter) … (?:godkän|accepter)~ … {_DATA}",
                "Vi utgår från att du godkänner kakor.",
            ),
            (
                r"(?:inte|ej) (?:svarar|reagerar|invänder|motsätter sig) .. (?:anses|antas) .. (?:samtyckt|samtycka|samtycke)",
                "Den som inte svarar anses ha samtyckt.",
            ),
            (r"samtycke~ (?:anses|antas|förutsätts|presumeras)", "Samtycket anses givet."),
            (
                r"(?:tystnad|passivitet|uteblivet svar|utebliven reaktion) … (?:samtycke|godkännande)",
                "Tystnad tolkas som samtycke.",
            ),
            (
                rf"om {WHO} inte .. (?:motsätter|invänder|svarar|meddelar|förbjuder|hör av|säger|avböjer) … (?:{_CONSENT}|samtyck~)",
                "Om du inte motsätter dig samtycker du till utskick.",
            ),
            (rf"{_OFFERED} … {_TICKED}|{_TICKED} .. {_OFFERED}", "Rutan för nyhetsbrev är förkryssad."),
            (
                rf"(?:när|om|då) {WHO} .. {_ACT} … (?<!och )(?:{_CONSENT}|godkänner .. {_DATA})",
                "När du skickar formuläret samtycker du till behandlingen.",
            ),
        ),
        right=(
            r"genom att .. (?:kryssa|klicka|välja|trycka|markera)",
            r"(?:återkall|ändr|hanter|dra)~ .. samtycke~",
            r"(?:kan|får) .. (?:ge|lämna|godkänna|samtycka)",
            r"(?:om|när) du (?:också )?(?:samtycker|ger ditt samtycke)",
        ),
    ),
    IN_SWEDISH.wording(
        "L02",
        (
            (
                rf"{WHO} (?:härmed |därmed |även |också |samtidigt )?(?:samtycker till|ger sitt samtycke|lämnar sitt samtycke)",
                "Användaren samtycker till överföringen.",
            ),
        ),
        where=Where.OUTSIDE_CONSENTS,
        unless=(
            r"om|när|endast|bara|kan|som|innan|efter|förrän|ifall|huruvida|genom|du .. samtycker|vad|vilka",
        ),
    ),
    IN_SWEDISH.wording(
        "L04",
        (
            (rf"{_PLACED} … {_PLACES}", "Uppgifterna lagras i Finland eller i andra länder."),
            (rf"{_PLACES} .. {_PLACED}", "På andra platser förvaras kopior."),
            (
                rf"(?:plats|platser|land|länder|ställen) (?:som|där) .. {_PARTNER} .. (?:väljer|bestämmer|beslutar|utser|anvisar)",
                "Uppgifterna finns på platser som vår partner väljer.",
            ),
            (
                rf"(?:länder|platser) (?:där|som) .. {_PARTNER} .. (?:verkar|har|är|finns|bedriver)",
                "De kan föras till länder där våra leverantörer har kontor.",
            ),
        ),
        right=(
            r"andra (?:(?:eu|ees|eu/ees|medlems)\S{0,3}(?:länder|stater)|nordiska länder|länder (?:inom|i) (?:eu|ees|norden|europeiska)\S{0,10})",
        ),
    ),
    IN_SWEDISH.wording(
        "L05",
        (
            (rf"{_KEEP} … tills vidare|tills vidare .. {_KEEP}", "Uppgifterna sparas tills vidare."),
            (
                rf"{_KEEP} … så länge .. {_NEEDED}|så länge .. {_NEEDED} … {_KEEP}",
                "Vi sparar uppgifterna så länge det behövs.",
            ),
            (
                rf"{_KEEP} … (?:tills|till dess(?: att)?) .. (?:begär|ber|kräver|meddelar|säger|annat meddelas)",
                "Vi behåller uppgifterna tills du ber oss radera dem.",
            ),
            (
                rf"{_KEEP} … (?:på obestämd tid|för alltid|permanent|utan tidsgräns|i obegränsad tid|(?:under )?(?:nödvändig|erforderlig) tid|under obestämd tid|vid behov)",
                "Uppgifterna lagras på obestämd tid.",
            ),
            (
                r"(?:inte|ej|aldrig) .. längre än .. (?:nödvändig~|behöv~|krävs)",
                "Uppgifterna sparas inte längre än nödvändigt.",
            ),
            (
                r"(?:förvaring|lagring|bevaring)stiden (?:är|har) (?:inte .. (?:fastställ|begräns|bestäm|definier)~|obestämd|obegränsad)",
                "Förvaringstiden är inte fastställd.",
            ),
        ),
        right=(
            r"(?:gäller|i kraft) .. tills vidare",
            r"(?:krävs|nödvändig~|behövs) (?:enligt|av) .. (?:lag|lagen|lagstiftning~|\w{2,20}lagen)",
            r"(?:rader|förstör|utplån|anonymiser)~ .. permanent|permanent (?:rader|förstör|anonymiser)~",
        ),
        unless=(
            rf"{_NUMBER}(?: \(\d{{1,3}}\))? (?:\w{{1,12}} )?(?:dag|dygn|veck|månad|år|kalenderår|räkenskapsår)~",
            r"(?:lag|lagen|lagstiftning~|\w{2,20}lagen) (?:kräver|förutsätter|ålägger|föreskriver)",
        ),
    ),
    IN_SWEDISH.wording(
        "L13",
        (
            (
                r"(?:andra|annat|annan|övriga|diverse|olika|allmänna) .. (?:ändamål|syften|syfte|behov)",
                "Uppgifterna används för andra liknande ändamål.",
            ),
            (
                r"bland annat|bl\. ?a\.|t\. ?ex\.|till exempel|exempelvis|däribland",
                "Vi skickar bland annat nyhetsbrev.",
            ),
            (
                r"m\. ?m\.|med mera|och så vidare|osv\.?|o\. ?d\.|och dylikt|och liknande|etc\.?|o\. ?s\. ?v\.|med flera",
                "Fakturering, support m.m.",
            ),
            (
                r"(?:så)?som .. (?:anges|nämns|beskrivs|framgår|uppges) (?:i|av|på|ovan|nedan) .. (?:beskrivning~|policy~|villkor~|dokument~|register~|dataskydd~|annat~)|enligt vad som (?:anges|sägs|framgår) .. (?:ovan|nedan|annanstans|i|av)",
                "Som anges i registerbeskrivningen.",
            ),
            (
                r"(?:affärsmässiga|kommersiella|interna) .. (?:ändamål|syften|behov)|affärsändamål",
                "För affärsmässiga ändamål.",
            ),
            (
                rf"(?:använd|behandl|saml)~ … (?:för att|till att|i syfte att) .. (?:utveckla|förbättra) .. {_PRODUCTS}(?: och {_PRODUCTS})?(?=[.,;]|$)|(?:använd|behandl|saml)~ … (?:för|till) (?:utveckling|förbättring) av .. {_PRODUCTS}(?=[.,;]|$)",
                "Vi använder uppgifterna för att utveckla våra tjänster.",
            ),
        ),
        where=Where.PURPOSES,
    ),
)
