"""Finnish: cookies, requests, liability, courts and agreement, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.fi import IN_FINNISH, WHO
from seloste.core.description.rules.phrases.model import Where, Wording

_COOKIES: Final = r"(?:\w{0,25}eväst~|cookie~)"
_TAKEN: Final = r"(?:hyväksy|salli|suostu)~"
_SERVICE: Final = (
    r"(?:palvelu~|sivusto~|verkkosivu~|\w{0,6}kaup~|käyttö|käyttämi~|asioin~|tilaa~|tilau~|me|\w{0,16}pitäjä|\w{0,16}tarjoaja"
    r"|kirjautumi~|ostami~)"
)
_UNABLE: Final = r"(?:ei|et|emme|ette|eivät) .. (?:voi|voida|pysty|pystytä|mahdollista|onnistu|toimi|saa|pääse|käytettävissä)"
_IDENTIFY: Final = (
    r"(?:tunnist|yksilöi|yksilöid|identifioi|henkilötie|yhdistää|yhdistet|liittää|henkilöllisy)~"
)
_REQUEST: Final = (
    r"(?:\w{0,25}pyyn(?:tö|nöt|töjä|nön|töni|tösi|tönsä|nnöt)|\w{0,15}vaatimu(?:s|kset|ksen)|tarkastusoikeu(?:s|tta|den)"
    r"|(?:kielto|peruutus|valitus|oikaisu|poisto)|suostumuksen (?:peruut|peruminen)~)"
)
_TO_BE: Final = (
    r"(?:tulee|täytyy|pitää|tehdään|esitetään|lähetetään|toimitetaan|osoitetaan|on .. "
    r"(?:tehtävä|esitettävä|lähetettävä|toimitettava|osoitettava|jätettävä|oltava))"
)
_BY_LETTER: Final = (
    r"(?:kirjalli~|kirjeellä|kirjeitse|\w{0,12}allekirjoit~|postitse|henkilökohtaise~|\S{1,60}@\S{1,60}\w)"
)
_ONLY: Final = r"(?:ainoastaan|vain|pelkästään|yksinomaan)"
_MATTER: Final = (
    r"(?:vahing|vahink|menety|tietoturv|tietosuoj|viruks|virhei|turvallisuu|katko|käyttökatko|keskeyty|häiriö|väärinkäy"
    r"|seurauks|sisäl|katoami|tietovuo|tietomur|kustannu|tietojen)~"
)
_NOT_LIABLE: Final = rf"(?:(?:ei|emme|eivät) .. (?:vastuussa|vastuuta|korvausvelvolli~|korvausvastuu~)|(?:ei|emme|eivät) .. vastaa … {_MATTER})"
_OWN: Final = (
    r"(?:asiakkaan|asiakkaiden|käyttäjän|käyttäjien|sinun|omien|omista|omasta|oman|laitteidesi|laitteesi)"
)
_MACHINES: Final = r"\w{0,12}(?:laitte|tietokone|järjestelm|verko|verkko|ohjelmisto|yhtey|salasan)~"
_NARROW: Final = (
    (
        rf"(?:ei|emme|eivät) .. (?:vastaa|vastuussa|vastuuta) (?:(?:vahingo|vahinko)~,? (?:jot~|jok~) .. )?{_OWN} … {_MACHINES}"
        r"(?!,?(?: \S{1,40}){0,8} (?:kaikk~|mistään|muusta|muista|vahingo~|menety~|tietovuo~))"
    ),
    (
        r"(?:ei|emme|eivät) .. (?:vastaa|vastuussa|vastuuta) … (?:muiden|ulkopuolis~|kolmansien|linkitet~|linkkien) .. "
        r"(?:\w{0,8}sivusto|\w{0,6}sivu|palvelu)~"
    ),
    rf"(?:{WHO}|työntekijä) ei .. (?:vastaa|vastuussa|vastuuta)",
)
_DOCUMENT: Final = (
    r"(?:\w{0,20}seloste|\w{0,20}selostee|\w{0,20}käytän|(?:näi(?:tä|hin|den)|nämä|selosteen) .. \w{0,8}eh[dt]o|\w{0,12}asiakirja|\w{0,20}ilmoitu|\w{0,16}politiik"
    r"|\w{0,16}lausek)~"
)
_WE_ARE: Final = r"(?:minä )?(?:hyväksyn|vakuutan|vahvistan|suostun|sitoudun|tunnustan)"
_PERMISSION: Final = r"(?:\w{0,14}lu(?:pa|paa|paan|van|vaksi|pana|pia)|suostumu~|valtuutu~|valtuude~)"
_MAIL: Final = r"(?:sähköpost|s-post|e-mail)~"

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_FINNISH.wording(
        "L16",
        (
            (
                rf"{_SERVICE} … (?:edellyt|vaati|vaadi)~ … {_COOKIES} … {_TAKEN}|{_SERVICE} … (?:edellyt|vaati|vaadi)~ … {_TAKEN} .. {_COOKIES}",
                "Palvelun käyttö edellyttää evästeiden hyväksymistä.",
            ),
            (
                rf"(?:tulee|täytyy|pitää) .. (?:hyväksyä|sallia) .. {_COOKIES}|on .. (?:hyväksyttävä|sallittava) .. {_COOKIES}",
                "Sinun tulee hyväksyä kaikki evästeet.",
            ),
            (
                rf"{_COOKIES} (?:on|tulee|täytyy|pitää) .. (?:hyväksyttävä|sallittava|hyväksyä|sallia)",
                "Evästeet on hyväksyttävä.",
            ),
            (
                rf"{_UNABLE} … (?:hyväksymättä|sallimatta) .. {_COOKIES}|{_UNABLE} … (?:ellet|ellei|jos et|jos ei|ilman) … (?:{_COOKIES} .. {_TAKEN}|{_TAKEN} .. {_COOKIES}|suostumusta .. {_COOKIES})",
                "Palvelua ei voi käyttää hyväksymättä evästeitä.",
            ),
            (
                rf"(?:voit|voi|voitte|voivat) … {_ONLY},? (?:jos|kun|mikäli|hyväksymällä|sallimalla) … (?:{_TAKEN} .. {_COOKIES}|{_COOKIES})",
                "Voit asioida kaupassa vain, jos hyväksyt evästeet.",
            ),
            (
                rf"{_COOKIES} {_TAKEN} on .. (?:edellyty~|ehto~|pakolli~|välttämät~|vaatimu~)",
                "Evästeiden hyväksyminen on palvelun käytön edellytys.",
            ),
        ),
        right=(
            rf"(?:välttämättöm|teknis)~ {_COOKIES}",
            rf"(?:osa|osaa|jotkin|jotkut|kaikki toiminnot) … {_COOKIES}",
        ),
    ),
    IN_FINNISH.wording(
        "L17",
        (
            (
                rf"{_COOKIES} … (?:ei|eivät|emme) .. {_IDENTIFY}",
                "Evästeiden avulla ei voida tunnistaa yksittäistä käyttäjää.",
            ),
            (
                rf"(?:ei|emme|eivät|et) .. (?:tunnistaa|yksilöidä|tunnistettavissa|tunnisteta|yksilöitävissä) … {_COOKIES}",
                "Käyttäjää ei voida tunnistaa evästeiden perusteella.",
            ),
            (rf"{_COOKIES} … (?:anonyym|nimettöm|tunnistamattom)~", "Evästeillä kerätty tieto on anonyymiä."),
            (
                rf"(?:ei|emme|eivät|et) .. {_COOKIES} .. (?:tunnist|yksilöi)~",
                "Käyttäjä ei ole evästeen avulla tunnistettavissa.",
            ),
            (rf"(?:anonyym|nimettöm)~ .. {_COOKIES}", "Käytämme anonyymejä evästeitä."),
        ),
        right=(r"(?:ei|emme|eivät) käyt~",),
    ),
    IN_FINNISH.wording(
        "L19",
        (
            (rf"{_REQUEST} … {_TO_BE} … {_BY_LETTER}", "Tarkastuspyyntö on tehtävä kirjallisesti."),
            (
                rf"{_REQUEST} … {_ONLY} … {_BY_LETTER}",
                "Pyyntö käsitellään vain, jos se tulee kirjeitse.",
            ),
            (
                rf"{_ONLY} .. {_BY_LETTER} .. {_REQUEST}",
                "Otamme vastaan ainoastaan kirjallisia pyyntöjä.",
            ),
            (
                rf"(?:on|tulee|täytyy|pitää) … {_BY_LETTER} .. {_REQUEST}",
                "Asiakkaan tulee lähettää allekirjoitettu pyyntö.",
            ),
            (
                r"allekirjoitet~ .. \w{0,25}pyyn(?:nöllä|nölläsi|nnöllä)",
                "Tiedot saa allekirjoitetulla pyynnöllä.",
            ),
        ),
        unless=(r"puhelimitse|soittamalla|soittaa|millä tavalla|millä tavoin|haluamallasi|suullisesti",),
    ),
    IN_FINNISH.wording(
        "L22",
        (
            (
                r"(?:luovu|luopu)~ … (?:vaatimu|vaateista|vaateet|korvau|oikeude)~",
                "Luovun kaikista vaatimuksista yhtiötä kohtaan.",
            ),
            (r"(?:vapaut|vapautu)~ … (?:\w{0,8}vastuusta|vastuista)", "Asiakas vapauttaa yhtiön vastuusta."),
            (
                r"(?:sulkee|suljemme|suljetaan|rajaa|rajaamme) pois .. (?:vastuu|vastuun)~",
                "Yhtiö sulkee pois kaiken vastuun.",
            ),
            (
                r"(?:ei|eikä|et) .. oikeutta .. (?:korvau|vahingonkorvau|hyvity)~",
                "Sinulla ei ole oikeutta korvaukseen.",
            ),
            (
                rf"{_NOT_LIABLE} .. (?:mistään|minkäänlai~|kaikista) .. (?:vahing|menety|seurau|haito)~|(?:ei|emme|eivät) .. (?:vastaa|vastuussa|vastuuta) .. (?:mistään|minkäänlai~|kaikista) .. (?:vahing|menety|seurau|haito)~",
                "Emme vastaa mistään vahingoista.",
            ),
            (
                r"(?:ei|emme|eivät) .. (?:vastaa|vastuussa|vastuuta) … (?:tietoturv|tietosuoj|tietovuo|tietomur|tietojen|\w{0,8}tiedois)~",
                "Palveluntarjoaja ei vastaa tietojen katoamisesta.",
            ),
        ),
        right=_NARROW,
    ),
    IN_FINNISH.wording(
        "L22",
        (
            (_NOT_LIABLE, "Yhtiö ei ole vastuussa sisällöstä."),
            (
                r"omalla (?:vastuulla|riskillä)(?:si|an|nsa|mme|nne|än)?|omalla vastuulla~",
                "Käytät sivustoa omalla vastuullasi.",
            ),
            (
                r"\w{0,14}vastuu~ .. (?:rajoittuu|rajoitetaan|rajattu|rajoitettu)",
                "Vastuumme rajoittuu hintaan.",
            ),
        ),
        where=Where.NOTICE,
        right=_NARROW,
    ),
    IN_FINNISH.wording(
        "L23",
        (
            (
                r"yksinomai~ .. (?:toimivalt|oikeuspaik|tuomioistui)~",
                "Helsingillä on yksinomainen oikeuspaikka.",
            ),
            (
                rf"{_ONLY} … (?:tuomioistui|\w{{0,12}}käräjäoikeu)~",
                "Asia tutkitaan vain suomalaisessa tuomioistuimessa.",
            ),
            (
                r"(?:riita~|riidat|riidois~|erimielisy~|kiistat) … (?:ratkai|käsit|ratko|viedään|saatetaan|sovit)~ … (?:käräjäoikeu|tuomioistui|välimie|oikeude|oikeutee)~",
                "Riidat ratkaistaan Helsingin käräjäoikeudessa.",
            ),
            (
                r"(?:riita~|riidat|erimielisy~) … (?:käräjäoikeu|tuomioistui|välimie)~ … (?:ratkai|käsit|ratko)~",
                "Riidat Espoon käräjäoikeudessa ratkaistaan.",
            ),
        ),
        unless=(
            r"kuluttaj~|kotipaik~|asuinpaik~|asuinmaa~|asut|oman maasi|79 artik~|(?:ei|eivät) .. (?:rajoita|estä)",
        ),
    ),
    IN_FINNISH.wording(
        "L24",
        (
            (
                rf"hyväksy(?:t|tte|n) .. {_DOCUMENT}|(?:on .. hyväksyttävä|(?:tulee|täytyy|pitää) .. hyväksyä) .. {_DOCUMENT}|{WHO} .. hyväksyy .. {_DOCUMENT}|(?:et|ette|ei) hyväksy .. {_DOCUMENT}",
                "Käyttämällä sivustoa hyväksyt tämän tietosuojaselosteen.",
            ),
            (rf"(?:sitoudut|sitoudutte|sitoutuu) .. {_DOCUMENT}", "Sitoudut noudattamaan näitä ehtoja."),
            (
                r"(?:olen|olet|olette|on) .. (?:lukenut|tutustunut) … (?:hyväksy|ymmär)~|luke~ .. ja .. (?:hyväksy|ymmär)~",
                "Olen lukenut selosteen ja hyväksyn sen.",
            ),
            (
                rf"{_DOCUMENT} (?:on|muodostaa) .. (?:osa|sopimukse~|sitova~|sopimus)",
                "Tämä seloste on osa sopimusta.",
            ),
            (
                r"(?:näitä|nämä|näihin) .. ehto?(?:ja|ihin|t)? .. (?:sovelletaan|koskevat|sitovat)|nämä .. ehdot .. (?:koskevat|sitovat)",
                "Näitä ehtoja sovelletaan kaikkiin kävijöihin.",
            ),
            (
                r"(?:jos|mikäli) … (?:ehto|ehdo|kohta|koh|määräy|lauseke)~ … (?:pätemät|mitätön|mitättöm|tehoton)~",
                "Jos jokin ehto on pätemätön, muut pysyvät voimassa.",
            ),
            (
                r"(?:tähän|tämän) .. (?:\w{0,20}selostee|asiakirja|dokument|\w{0,20}käytän)~ … sovelle~ .. laki?~|sovelletaan .. (?:tähän|tämän) .. (?:\w{0,20}selostee|asiakirja|dokument)~",
                "Tähän selosteeseen sovelletaan Suomen lakia.",
            ),
            (
                rf"(?:{WHO} (?:itse )?(?:vastaa|on .. vastuussa)|vastaat|vastaatte) … (?:viruks|haittaohjelm|vahingo|seurauks|menety)~",
                "Asiakas vastaa virusten aiheuttamista vahingoista.",
            ),
        ),
        where=Where.NOTICE,
    ),
    IN_FINNISH.wording(
        "L24",
        ((_WE_ARE, "Hyväksyn, että tietojani käsitellään."),),
        where=Where.OUTSIDE_CONSENTS,
    ),
    IN_FINNISH.wording(
        "L28",
        (
            (
                rf"{_MAIL} … (?:katsotaan|on|pidetään|rinnastetaan|käy|riittää|hyväksytään|vastaa|kelpaa) .. (?:kirjalli~ )?{_PERMISSION}",
                "Sähköpostitse annettu lupa katsotaan kirjalliseksi luvaksi.",
            ),
            (
                rf"kirjalli~ {_PERMISSION} … (?:voi|voidaan|voit) … {_MAIL}|{_PERMISSION} .. (?:voi|voidaan|voit) .. antaa .. {_MAIL}",
                "Kirjallisen luvan voi antaa myös sähköpostilla.",
            ),
            (
                rf"{_MAIL} .. {_PERMISSION} .. (?:on|katsotaan|pidetään) .. kirjalli~",
                "Myös sähköpostitse annettu lupa on kirjallinen.",
            ),
            (
                rf"{_PERMISSION} .. {_MAIL} … (?:riittää|kelpaa|katsotaan|hyväksytään|on pätevä)|{_MAIL} .. {_PERMISSION} .. (?:riittää|kelpaa|katsotaan|hyväksytään|on pätevä)",
                "Luvaksi sähköpostiviesti riittää.",
            ),
        ),
        settled=(
            r"lähettäj~|osoittee~ … (?:jo|meillä|tied~|rekister~|ennest~)|vahvist~|tarkist~|varmist~|henkilöllisy~",
        ),
    ),
)
