"""Finnish, as the Regulation and people put it."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_DATA: Final = r"(?:henkilö|asiakas|rekisteri)?tie(?:to(?!suoj|turv)|do)\w*"
_CONTACT: Final = r"(?:\w*osoit(?:e|tee)|\w*numero|sähköposti|(?:suku|etu)?nim[ie]|työnanta|titteli|tehtävänim|yrityks|yrityst|verkkosiv|kotisiv)\w*"
_ASK: Final = r"(?:pyydän|pyytäisin|pyydämme|haluan|haluaisin|haluisin|tahdon|toivon|vaadin|vaatisin|saada|saisinko|saanko|voisinko|voinko)"
_SEND: Final = r"(?:lähettä\w+|lähetä|toimitta\w+|toimita|antakaa|annatte|näyttä\w+|kertokaa|kertoa|ilmoitta\w+|luovuttakaa minulle)"
_RIGHT_WORDS: Final = (
    r"pyytää|vaatia|saada|tehdä|valit\w*|rekisterinpitäjältä|itseäni|minua|koskev\w+|näiden|tällaisten|henkilötieto\w*"
    r"|tieto(?:jen|ja|jeni|jani)|niiden|oikaisemi\w+|oikaisua?|korjaamis\w*|poistami\w+|poistoa?|unohtami\w+|tai|ja|sekä|taikka|käsittely\w*"
    r"|rajoittami\w+|rajoitusta|vastust\w+|siirtä\w+|siirtoa?|järjestelmästä|toiseen|valvontaviranomaise\w+|peruuttaa|suostumu\w+"
)

WRITTEN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (
                0.75,
                rf"{_ASK} … (?:nähdä|nähä|kuulla|saada|tietää) … (?:kaik\w+|kaiken) (?:datan|tiedon|mitä|mikä)|datan … minusta|(?:kertokaa|kerro|kertoisitteko|voisitteko kertoa|kertoa) … (?:mitä|mitkä|mistä) … (?:minusta|musta|tietoja)",
            ),
            (0.9, r"(?:tietojen)?tarkastus ?(?:pyyn|oikeu)\w+"),
            (0.85, r"oikeu\w+ (?:saada )?(?:pääsy|tutustua)\w*|rekisteriot(?:e|tee)\w*"),
            (0.7, r"tietopyyn\w+"),
            (0.8, rf"pääsy\w* … {_DATA}|tutustu\w+ … {_DATA}|tarkist(?:aa|an) … {_DATA}"),
            (
                0.8,
                rf"(?<!kaikki )(?<!kaikki, )mitä\w*(?: kaikkea)? … (?:minusta|musta|minua|mua|itsestäni|itseäni|tietojani)|mit(?:ä|kä) {_DATA} … (?:minusta|minua|itsestäni|itseäni)",
            ),
            (0.8, rf"(?:kopio\w*|jäljennö\w+|tuloste\w*|yhteenve\w+) … {_DATA}"),
            (
                0.8,
                rf"{_ASK} … (?:nähdä|nähä|nähtäv\w+|tietää|selvityk\w+|tarkastaa|katsoa) … (?:{_DATA}|minusta|mitä)",
            ),
            (0.75, rf"{_ASK} … (?:tiedo[nt]|tietoa) … (?:käsittel\w+|tallen\w+|minusta)"),
            (0.75, rf"{_DATA} … (?:nähtäv\w+|itselleni|minulle)"),
            (
                0.7,
                rf"(?:{_ASK}|{_SEND})(?! (?:\S+ ){{0,4}}(?:poist|tuho|hävit|siir)) … (?:kaik\w+ )(?:\w+ )?(?:{_DATA}|minua|minusta)(?! … (?:poist|anta))",
            ),
            (
                0.75,
                rf"{_SEND} … (?:kaikki |kaikkia )?(?:{_DATA}) … (?:minusta|minua|itsestäni|itseäni|teillä on)",
            ),
            (0.65, rf"{_SEND} … (?:tietoni|henkilötietoni)"),
            (
                0.75,
                r"(?:käsittelettekö|onko teillä|säilytättekö|löytyykö) … (?:minua|minusta|minun|tietojani|henkilötietojani)",
            ),
            (
                0.3,
                r"mistä … (?:saa\w+|peräisin|kerä\w+)|kenelle … (?:luovut\w+|siirr\w+|anne\w+)|(?:kuinka kauan|miten kauan) … säily\w+|mihin … käyt\w+",
            ),
        ),
        Kind.RECTIFICATION: (
            (0.8, r"oikais(?:t|e|u|kaa|ta)\w*|oikaiskaa"),
            (
                0.75,
                rf"(?:korja|muutta(?:kaa|isitte|maan)|muuttakaa|päivit|vaihta(?:kaa|isitte)|täydent)\w* … (?:{_CONTACT}|{_DATA})",
            ),
            (0.65, rf"{_CONTACT} … (?:muuttu\w+|vaihtu\w+|väär\w+|virheell\w+|korja\w+|päivit\w+)"),
            (0.7, r"(?:osoitteen|nimen|numeron|tietojen) ?(?:muuto\w+|korjau\w+|päivity\w+)"),
            (0.6, rf"(?:uusi|uuden|uutta|oikea) {_CONTACT}(?: on)?"),
            (0.55, r"olen muuttanut|käyttäkää jatkossa|jatkossa … (?:osoitetta|numeroa|nimeä)"),
            (0.4, r"virheelli\w+|väär(?:ä|ä[nt]|in|iä)\w*|korja\w+|vanhentun\w+"),
        ),
        Kind.ERASURE: (
            (
                0.7,
                r"poistua … (?:rekister|asiakas|tietokan)\w+|(?:minut|tietoni) pois (?:\w+ )?(?:rekister|tietokan|järjestelm)\w+",
            ),
            (
                0.75,
                rf"{_ASK} … poist(?:atte|aisitte|etaan|uvat|avat)|poista\w* minut (?:\w+ ){{0,2}}(?:rekister|tietokan|järjestelm|asiakas)\w+|{_ASK} … (?:tietoni|tilini|tili|minut) (?:\w+ ){{0,2}}(?:poistettu\w*|pois)",
            ),
            (0.85, r"oikeu\w+ tulla unohdetuksi|unohdetuksi tulemi\w+"),
            (0.8, r"poista(?:kaa|isitteko|kaapa)(?! minut)|tuhotkaa|hävittäkää|unohtakaa|pyyhkikää"),
            (
                0.75,
                rf"(?:{_ASK}|vaadin|kehotan) … (?:poist(?:amaan|amista|aa|ettav\w+|oa|etaan|etuksi)|hävittä\w+|tuhoamaan|tuhoamista)",
            ),
            (
                0.75,
                rf"{_DATA} … (?:poist(?:amista|ettav\w+|oa|etaan|amaan|aminen)|hävittämistä|hävitetään|tuhotaan|tuhoamista|pois rekister\w+)|(?:{_CONTACT}|{_DATA}|syntymäai\w+|\w*kuva\w*|\w*muistiinpano\w*) (?:\w+ ){{0,3}}(?:voi|saa|pitää|tulee|voitte) (?:\w+ )?poistaa",
            ),
            (0.6, r"poisto ?pyyn\w+|poistaminen|poisto"),
            (
                0.4,
                r"poist\w+|tuho(?:ta|aminen|amista|amaan|takaa|ttava)|hävit(?:tä|e)\w+|unoht\w+|lopettakaa … säilyt\w+",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"(?:ettei|ettette|älkää|ei saa|ette saa) … (?:käsitel\w+|käyt\w+) …… (?:ennen kuin|ennenkuin|siihen asti|kunnes|niin kauan)",
            ),
            (0.8, r"käsittely\w* … (?:rajoit\w+|keskeyt\w+|jäädyt\w+)|rajoit\w+ … käsittely\w*"),
            (0.65, rf"(?:jäädyttä\w+|keskeyttä\w+|lukit\w+) … (?:{_DATA}|käsittely\w*)"),
            (
                0.4,
                r"rajoitta(?:k\w+|m\w+|v\w+)|(?:kiistän|riitautan|kyseenalaistan) … (?:paikkansapit\w+|oikeelli\w+|tie\w+)",
            ),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:en halua|emme halua|en tarvitse|älkää|lopetta\w+|riittää|kiitos ei) … (?:puhelu\w*|tekstivies\w+|soitto\w*|yhteydenot\w+|sähköposte\w+|viestejänne|mainosviest\w+|roskapost\w*|tarjou\w+)|poista\w* (?:\w+ )?minut (?:\w+ )?(?:\w*list\w+|jakelu\w+)|\w*list\w+ (?:\w+ )?pois",
            ),
            (0.8, r"vastustan|vastustamisoikeu\w+|oikeu\w+ vastustaa|haluan vastustaa"),
            (0.85, r"(?:suora)?markkinointi ?kie(?:lto|llo)\w*"),
            (
                0.75,
                r"kiellän|(?:ei|en|älkää|lopetta\w+|lopeta\w*|ilman|peru(?:n|kaa|uttakaa|isin|isitteko)?) … (?:\w*markkinoin\w+|\w*mainos\w*|mainon\w+|uutiskir\w+|myyntisoit\w+|soittelu\w*)",
            ),
            (
                0.7,
                r"(?:\w*markkinoin\w+|\w*mainos\w*|uutiskir\w+|postituslist\w+|soit\w+) … (?:lopett\w+|lopetettava|saa loppua|loppu\w+|pois|peru\w+)",
            ),
            (0.6, r"älkää (?:enää )?(?:ottako yhteyttä|soittako|lähettäkö)"),
            (
                0.5,
                r"(?:ei|en|älkää) … (?:käyttäkö|käsitelkö|saa (?:enää )?(?:käyttää|käsitellä))|vastusta\w+",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.65,
                r"(?:json|csv|xml)-?muodo\w+|siirr\w+ … (?:toise\w+|uude\w+|kilpaili\w+) (?:yrity|yhtiö|palvelu|toimittaj|operaattor|sähköyhti|rekisterinpit)\w+",
            ),
            (
                0.85,
                rf"{_DATA} (?:siirto\w*|siirtä\w+)|siirto-?oikeu\w+|(?:siirtä\w+|siirrä\w*) … (?:järjestelmästä toiseen|toise\w+ (?:rekisterinpitäjä|palvelu|yrity|toimittaj)\w+)",
            ),
            (
                0.8,
                r"koneellisesti luettav\w+|koneluettav\w+|jäsennell\w+ … muodo\w+|yleisesti käytety\w+ … muodo\w+",
            ),
            (0.55, rf"(?:toimittamani|antamani|luovuttamani) (?:\w+ )?{_DATA}"),
            (0.45, r"(?:json|csv|xml)(?:[ -](?:tai |ja )?(?:json|csv|xml))*(?:[ :-]?\w+)?"),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.85,
                r"(?:peru(?:n|utan|uttaa|utettu|uttami\w+|a)?|vedän takaisin|otan takaisin) … suostumu\w+|suostumu\w+ … (?:peru\w+|takaisin)|suostumu\w+[^\n¦]{0,160}[.,!] (?:ja )?(?:\w+ ){0,2}(?:perun|peruutan|vedän) (?:sen|nyt|tämän|takaisin)",
            ),
            (0.75, r"en (?:enää )?(?:suostu|anna (?:\w+ )?suostumus\w*)"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.75,
                r"(?:suostun|annan luvan|sopii|käy|hyväksyn) …… (?:anne(?:taan|tte|ttava\w*)|antaa|kerrotaan|kertoa) …… \w+lle",
            ),
            (
                0.8,
                r"lu(?:pa|van|paa) … (?:luovut|julkais|antaa eteenpäin|jakaa)\w*|luovutus ?lu(?:pa|van|paa)\w*",
            ),
            (0.75, r"(?:saatte|voitte|saa) … (?:antaa|luovuttaa|julkaista|jakaa|antaa eteenpäin|välittää)"),
            (0.75, r"(?:annan|myönnän|suostun) … (?:luovut|julkais|jakami|välit)\w+"),
            (0.7, r"(?:en anna|en myönnä|ette saa|älkää|kieltäydyn) … (?:luovut|julkais|jaka|välit)\w+"),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (
                0.85,
                r"(?:peru(?:n|utan)?|vedän takaisin|otan takaisin) … (?:luovutus)?lu(?:van|pani|paa|vat)|(?:luovutus)?lu(?:van|paa|pani) … peru\w+",
            ),
            (0.8, r"(?:lopettakaa|älkää enää|en enää) … (?:luovut|jaka|välit)\w+"),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:selvity\w+|kopio\w*|kuva\w*|todist\w+) … (?:henkilöllisyy\w+|henkilökort\w+|passi\w*|ajokort\w+)",
            ),
            (
                0.6,
                r"henkilöllisyy\w+ … (?:varmist|vahvist|todist|osoit)\w+|(?:varmist|vahvist|todist|osoit)\w+ … henkilöllisyy\w+",
            ),
            (0.6, r"tunnistau\w+|pyyde?t\w+ lisätie\w+|henkilötodistu\w+|(?:henkilökort|passi)\w*"),
            (0.4, r"asiakasnumeroni|asiakasnumero on"),
        ),
        Kind.REMINDER: (
            (
                0.8,
                r"(?:en|emme) ole(?: vielä| vieläkään| edelleenkään| toistaiseksi)? saanut (?:\w+ ){0,3}vastaus\w*|(?:ette|ettekä|ei|eikä) ole(?: vielä| vieläkään| edelleenkään| koskaan)? (?:\w+ )?(?:vasta\w+|kuulunut|saatu|tullut)",
            ),
            (
                0.75,
                r"(?:määrä)?ai[kj]a\w* … (?:ylitty\w+|ylittänyt|umpeutu\w+|kulunut|mennyt)|muistut(?:us|an|uskirje)\w*|karhu\w*",
            ),
            (
                0.5,
                r"(?:lähetin|pyysin|tein|esitin) … (?:sitten|\d{1,2}\.\d{1,2}\.|pyyn\w+)|aiem(?:pi|paan|man) pyyn\w+",
            ),
        ),
    },
    set_aside=(
        r"(?:ei|en|emme) (?:ole|tee|esitä|lähetä) (?:\w+ ){0,2}\w*pyyn\w+",
        r"(?:sain|saimme|olen (?:jo )?saanut|olemme saaneet) (?:\w+ ){0,3}(?:kopio\w*|jäljennö\w*|tiedo\w*|tieto\w*|vastau\w*)(?: \w+){0,2}",
        # Art. 15(1)(e) and (f): who asks for access may ask whether these rights exist.
        rf"(?:tieto|tietoa|tiedon|tiedot|kertokaa|kertoa) (?:\w+ )?oikeu(?:desta|destani|ksista|ksistani)(?:,? (?:{_RIGHT_WORDS}))*",
        rf"oikeu(?:desta|destani|ksista|ksistani) (?:{_RIGHT_WORDS})(?:,? (?:{_RIGHT_WORDS}))*",
        r"(?:älkää|älkääkö) (?:vielä |siis |kuitenkaan )?(?:poistako|tuhotko|hävittäkö)|en (?:pyydä|vaadi|halua) (?:\w+ ){0,3}poist\w+",
    ),
    doubts=(
        r"tilau(?:s|ks)\w*|lasku(?:n|ssa|lla|tus\w*|t|tta|a)?|toimitu(?:s|ks)\w*|palautu(?:s|ks)\w*|takuu\w*",
        r"valtakirj\w+|valtuut\w+|(?:hänen|toisen|asiakkaani|äidin|isän) puolesta|puolesta(?!ni)|edunvalvo\w+|huoltaj\w+|asiamie\w+|asianaj\w+|lakimie\w+|kuolinpes\w+|edesmenn\w+|vainaj\w+",
        r"(?:äiti|isä|vaimo|miehe|puoliso|lapse|poika|tyttäre|tyttö|vanhempi|veli|velje|siskon?|sisare|ystävä|kaveri|kollega|työntekijä|asiakkaa|päämiehe)(?:ni|mme|lleni|ltäni|stani|stäni|äni|ani)",
        r"hänen|hänelle|hänestä|häntä|heidän|heistä|edusta(?:n|mme|mani)|alaikäi\w+",
        r"peru(?:n|utan)? … \w*pyyn(?:tö|nö)\w*|unohtakaa … pyyn\w+|\w*pyyn\w+ … (?:on turha|ei ole enää)",
        r"kiitos … (?:vastau\w+|tiedoista|toimittami\w+|lähettämi\w+)|kiitän … (?:vastau\w+|tiedoista)",
        r"(?:miten|kuinka|voiko|pitääkö) (?:minä |voin |voisin |voi )?(?:tehdä|teen|pyytää|pyydän|voin|toimin|toimitaan|käsit\w+|vasta\w+)",
        r"automaattinen vastaus|poissaolo\w*|(?:olen|olemme) (?:\w+ )?(?:lomalla|poissa)|(?:en|ei) (?:enää )?(?:pääse|pysty) (?:\w+ ){0,2}(?:kirjautu\w+|tiedostoi\w+)",
    ),
    conditions=r"jos|mikäli|ellei|elleivät|ellette|jollei|siinä tapauksessa|muuten|muutoin",
    own=r"minä|minun|minua|minusta|minulle|minulla|minut|mä|mun|mua|musta|mulle|mulla|itse\w+|\w+(?:ni|ani|äni|eni|oni|uni|yni|ini)|pyydän|haluan|haluaisin|haluisin|vaadin|kiellän|vastustan|peru(?:n|utan)|toivon|annan|en|olen|lähetin|pyysin",
    selling=(
        r"(?:koulutu|webinaar|seminaar|kurssi|valmennu)\w* … (?:käy\w+|opit|osallistu\w*|ilmoittau\w+|jossa|aiheena)|ilmoittaudu|varaa (?:paikka|aika|ilmainen|demo)\w*|alennuskoodi\w*|alennu\w+ … (?:nyt|koodi\w*|vain|asti|saakka)|(?:nyt|jopa|\d{1,2} ?%) … alennu\w+|ilmai(?:nen|sen|seksi) (?:demo|kartoitus|konsultaatio|webinaari|opas)\w*",
        r"(?:yrityksenne|yrityksesi|organisaationne|organisaatiosi) … (?:tietosuoja\w*|gdpr\w*|valmis|kunnossa)|(?:autamme|tarjoamme|toteutamme|järjestämme) … (?:yrity\w+|asiakka\w+|tietosuoja\w*|koulut\w+|palvelu\w*)|tietosuojapalvelu\w*|seuraamusmaksu\w* … (?:välty|vältä)",
        r"saat tämän (?:viestin|sähköpostin)|peruuta tilaus (?:tästä|täällä)|(?:avaa|katso) selaimessa|olemme päivittäneet … (?:tietosuojaselo\w+|käyttöehto\w+)",
    ),
)
