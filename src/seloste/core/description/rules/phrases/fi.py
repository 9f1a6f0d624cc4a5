"""Finnish: statutes, consent, places, periods and purposes, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.model import Notation, Where, Wording

IN_FINNISH: Final = Notation(
    denials=r"ei|en|et|emme|ette|eivät|eikä|enkä|etkä|emmekä|eivätkä|älä|älkää|ilman",
    joining=r"ja|mutta|sekä|vaan|koska|joten",
)

WHO: Final = (
    r"(?:\w{0,12}(?:asiakas|asiakkaa[tn]|käyttäjä[nt]?|kävijä[nt]?|rekisteröity|rekisteröidy[nt])|henkilö)"
)
_ACT: Final = (
    r"(?:käymä|vieraile?ma|käyttämä|selaa?ma|jatkama|rekisteröitymä|lähettämä|täyttämä|luovuttama|asioima|kirjautuma"
    r"|tilaama|ilmoittautuma|osallistuma|saapuma|jättämä|ottama|antama)ll[aä]"
)
_WHEN: Final = (
    r"(?:(?:jatkae|käyttäe|käydes|selate|lähettäe|rekisteröitye|täyttäe|vieraille|asioide)s?s[aä](?:si|nsa|nne|än|an)?"
    r"|(?:kun|jos|mikäli) (?:sinä )?(?:käytät|vierailet|jatkat|käyt|selaat|lähetät|rekisteröidyt|täytät|asioit|tilaat))"
)
_DATA: Final = r"(?:\w{0,15}tie(?:to|do)(?!suoja|turva)~|eväste~|käsittely~|tallen~|\w{0,6}siirt?[tro]~|seuran~|markkinoin~|uutiskir~|mainon~|profiloin~)"
_CONSENT: Final = (
    r"(?:suostu(?:t|tte|u|vat|mme)|(?:anna(?:t|tte|n|mme)|antaa|antavat|annetaan) .. suostum~"
    rf"|hyväksy(?:t|tte|y|vät)(?: (?:tämän|sen|ne|nämä)(?=[.,;]|$)| … {_DATA}))"
)
_USE: Final = r"(?:käyttö|käytön jatk~|käyttämi~|vierailu~|käynti~|selailu~|selaami~|jatkami~|lähettämi~|rekisteröitymi~|tilaami~)"
_KEEP: Final = r"(?:säily(?:te|tä|ty|tt)~|tallen[nt]~|pide(?:tä|mm)~|varastoi~|arkistoi~|käsit(?:ell|tel)~)"
_PLACED: Final = r"(?:tallen[nt]~|säily~|siir[rt]~|käsit(?:ell|tel)~|sijai[tn]~|palvelim~|luovut~|varmuuskop~|konesal~|pide(?:tä|mm)~)"
_PLACES: Final = (
    r"(?:mui(?:ssa|hin)|joi(?:ssaki|hinki)n|eri)(?: kolmansi~)? (?:mai(?:ssa|hin)|valtioi(?:ssa|hin)|paikoi(?:ssa|hin)"
    r"|sijainnei(?:ssa|hin)|sijaintipaikoi(?:ssa|hin))"
    r"|(?:missä|mihin|minne) (?:tahansa|vain)|(?:tai|taikka|ja|sekä|myös|mahdollisesti) (?:muualla|muualle)|(?:muussa|muuhun|toisessa|toiseen|jossakin|johonkin) (?:maassa|maahan|valtiossa|valtioon|paikassa|paikkaan)|muualla maailmassa"
    r"|muualle maailmaan|ympäri maailmaa|eri puoli(?:lla|lle) maailmaa"
)
_PARTNER: Final = r"(?:\w{0,20}(?:kumppani|toimittaja|tarjoaja|pitäjä|alihankkija|tytäryhtiö)~)"
_NEEDED: Final = (
    r"(?:tarpeen|tarpeelli~|tarvetta|tarve|välttämät~|tarvitaan|tarvitsemme|tarvitsee|hyödylli~|asianmukai~)"
)
_NUMBER: Final = (
    r"(?:\d{1,4}|yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdentoista|yksi"
    r"|kaksi|kolme|neljä|viisi|kuusi|enintään .. |kuluvan|seuraavan|puoli)"
)
_PRODUCTS: Final = r"\w{0,12}(?:palvelu|tuottei|tuotteid|toiminna|toiminta|toimintam|liiketoimin)~"

PAST: Final = IN_FINNISH.pattern(
    r"kumo(?:ttu|si|nnut|ama|amaa|ttiin|tun|utui)|korva(?:si|nnut|ttiin|ama|ttu)|(?:aiempi|aiemman|entinen|entisen|vanha|vanhan)"
    r"|ei(?:kä)? .. (?:enää|voimassa|sovelleta|noudateta)|201[89] (?:saakka|asti)"
)
"""Words that tell that an act is one of the past."""

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_FINNISH.wording(
        "L02",
        (
            (rf"{_ACT} … {_CONSENT}", "Käyttämällä sivustoa annat suostumuksesi tietojesi käsittelyyn."),
            (rf"{_CONSENT} … {_ACT}", "Suostut evästeisiin käyttämällä palvelua."),
            (
                rf"suostumu~ (?:syntyy|annetaan|ilmaistaan|katsotaan annetu~) … {_ACT}",
                "Suostumus annetaan täyttämällä yhteydenottolomake.",
            ),
            (
                rf"{_USE} … (?:(?:katsotaan|tulkitaan) .. (?:suostumu~|hyväksyn~)|(?:merkitsee|tarkoittaa|pidetään|vastaa) .. (?:suostumu|suostumi|hyväksy)~|on .. suostumus|(?:merkitsee|tarkoittaa),? että .. {_CONSENT})",
                "Sivuston käyttö katsotaan suostumukseksi.",
            ),
            (
                r"(?:katsotaan|katsomme|tulkitaan|tulkitsemme|oletetaan|oletamme|oletuksena on) … (?:suostuneen|suostuneesi|suostuvan|suostuvasi|suostut|antaneen .. suostumu~)",
                "Kävijän katsotaan suostuneen tietojensa käsittelyyn.",
            ),
            (
                rf"(?:katsotaan|katsomme|tulkitaan|oletetaan|oletamme) … hyväksy(?:neen|neesi|vän|väsi|t) … {_DATA}",
                "Oletamme hyväksyvän evästeet.",
            ),
            (
                r"suostumu~ … (?:katsotaan|oletetaan|tulkitaan) .. (?:annetu~|saadu~|olemassa)",
                "Suostumus katsotaan annetuksi.",
            ),
            (
                r"(?:vaikenemi~|hiljaisuu~|vastaamatta jättämi~|reagoimattomuu~) … (?:suostu|hyväksy)~",
                "Vaikeneminen tulkitaan suostumukseksi.",
            ),
            (
                rf"(?:(?:jos|mikäli) (?:et|ei|ette|{WHO} ei) |elle[tin]~ |jolle[tin]~ |ellette )(?:\w{{1,20}} ){{0,3}}(?:kiellä|vastusta|ilmoita|vastaa|reagoi|kieltäydy) … (?:{_CONSENT}|suostu(?:neen|neeksi|van|vasi)|suostumu~)",
                "Ellet kiellä käsittelyä, annat suostumuksesi markkinointiin.",
            ),
            (
                r"\w{0,14}(?:suostumu|lupa|luva|ruutu|ruudu|valin)~ … (?:valmiiksi|oletuksena|etukäteen|oletusarvoisesti) (?:rastit|valit|ruksat|merkit|täytet|pääll|ruksit)~",
                "Markkinointilupa on valmiiksi rastitettu.",
            ),
            (
                r"(?:valmiiksi|oletuksena|etukäteen|oletusarvoisesti) (?:rastit|valit|ruksat|merkit|täytet|ruksit)~ .. (?:suostumu|ruutu|ruudu|valin|lupa|luva)~",
                "Käytämme valmiiksi rastitettua ruutua.",
            ),
            (
                rf"{_WHEN} … (?<!ja ){_CONSENT}",
                "Jatkaessasi sivuston käyttöä hyväksyt evästeiden käytön.",
            ),
        ),
        right=(
            rf"(?:voi|voit|voitte|voidaan|voivat) … {_ACT}",
            r"(?:rastittamalla|valitsemalla|klikkaamalla|painamalla|napsauttamalla) … suostumu~",
            r"(?:kun|jos|mikäli) (?:sinä |myös )?(?:suostut|annat suostum~)",
        ),
    ),
    IN_FINNISH.wording(
        "L02",
        (
            (
                rf"{WHO} (?:samalla |täten |näin |myös )?(?:suostuu|suostuvat|antaa suostumuksensa|antavat suostumuksensa|hyväksyy .. {_DATA})",
                "Käyttäjä suostuu tietojensa siirtoon.",
            ),
        ),
        where=Where.OUTSIDE_CONSENTS,
        unless=(r"jos|kun|mikäli|vain|ainoastaan|voi|jo[kt]a|ennen|jälkeen|vasta|jolle~|elle~|onko",),
    ),
    IN_FINNISH.wording(
        "L04",
        (
            (rf"{_PLACED} … (?:{_PLACES})", "Tiedot voidaan tallentaa muissa maissa."),
            (rf"(?:{_PLACES}) .. {_PLACED}", "Muissa maissa sijaitseville palvelimille."),
            (
                rf"{_PARTNER} (?:päättä|valitse|määrää|määrittele|osoitta)m[äai]~ .. (?:pai(?:kka|ka|koi)|maa|mai|sijain|kohte)~",
                "Tiedot ovat kumppanin valitsemassa paikassa.",
            ),
            (
                rf"(?:mai(?:ssa|hin)|paikoi(?:ssa|hin)),? (?:joissa|joihin|missä|mihin) … {_PARTNER} .. (?:toimi|on|sijai|ylläpi)~",
                "Tiedot voivat olla maissa, joissa kumppanimme toimivat.",
            ),
        ),
    ),
    IN_FINNISH.wording(
        "L05",
        (
            (rf"{_KEEP} … toistaiseksi|toistaiseksi .. {_KEEP}", "Tiedot säilytetään toistaiseksi."),
            (
                rf"{_KEEP} … niin kauan,? ku[in]n? … {_NEEDED}|niin kauan,? ku[in]n? .. {_NEEDED} … {_KEEP}",
                "Säilytämme tietoja niin kauan kuin se on tarpeen.",
            ),
            (
                rf"{_KEEP} … (?:tarvittavan|tarpeellisen|tarpeellisen pitkän|riittävän) (?:ajan|kauan)|{_KEEP} .. tarpeen mukaan",
                "Henkilötietoja säilytetään tarvittavan ajan.",
            ),
            (
                rf"{_KEEP} … (?:kunnes|siihen (?:asti|saakka),? kun) .. (?:pyydät|pyytää|pyydetään|vaadit|vaatii|vaaditaan|ilmoitat|ilmoittaa|ilmoitetaan)",
                "Tietoja säilytetään, kunnes pyydät niiden poistamista.",
            ),
            (
                rf"{_KEEP} … (?:pysyvästi|ikuisesti|rajoituksetta|(?:rajoittamattoma|määräämättömä|rajattoma|määrittelemättömä)n ajan|ilman (?:aika)?rajaa)",
                "Tiedot säilytetään pysyvästi.",
            ),
            (
                r"(?:ei|emme|eivät) .. (?:pidempään|kauemmin),? kuin .. (?:tarpeen|tarpeelli|välttämät|tarvi)~",
                "Emme säilytä tietoja kauemmin kuin on tarpeen.",
            ),
            (
                r"säilytysai(?:ka|kaa|koja) (?:ei ole|on) .. (?:määrit|raj|aset|rajoittamaton|määräämätön)~",
                "Tietojen säilytysaikaa ei ole rajattu.",
            ),
        ),
        right=(
            r"voimassa .. toistaiseksi|toistaiseksi voimassa~",
            r"(?:poist|hävit|tuho|anonymis)~ .. pysyvästi|pysyvästi (?:poist|hävit|tuho|anonymis)~",
        ),
        unless=(
            rf"{_NUMBER}[ -](?:\w{{1,12}} )?(?:päivä|vuorokau|viiko|viikko|kuukau|vuo|kk|v\.)~",
            r"(?:laki|laissa|lainsäädäntö|\w{2,20}laki) .. (?:vaatii|edellyttää|velvoittaa|määrää)",
        ),
    ),
    IN_FINNISH.wording(
        "L13",
        (
            (
                r"muut .. (?:käyttö)?tarkoitukset|(?:mui(?:hin|ssa|ta)|muuhun) .. (?:käyttö|käsittely)?(?:tarkoitu(?:ksiin|ksissa|ksia|kseen)|tarpeisiin|käyttöön)",
                "Tietoja käytetään muihin tarkoituksiin.",
            ),
            (
                r"esimerkiksi|esim\.?|muun muassa|mm\.|muun ohella",
                "Käytämme tietoja muun muassa viestintään.",
            ),
            (
                r"ynnä muu~|yms\.?|ym\.?|jne\.?|ja niin edelleen|tms\.?|ja (?:muu(?:hun|ta) )?vastaav~|tai (?:muu(?:hun|ta) )?vastaav~|ja niin edespäin",
                "Laskutukseen, viestintään ym.",
            ),
            (
                r"(?:kuten|siten kuin|mukaisesti kuin) .. (?:kerrotaan|mainitaan|todetaan|kuvataan|ilmoitetaan|mainittu|kuvattu|kerrottu|esitetään)",
                "Kuten rekisteriselosteessa kerrotaan.",
            ),
            (
                r"(?:erilaisiin|moniin|kaikkiin|sekalaisiin|eri|yleisiin) .. tarkoituksiin|liiketoiminnalli~ .. tarkoitu~|liiketoimin\w{1,4}tarkoitu~",
                "Liiketoiminnallisiin tarkoituksiin.",
            ),
            (
                rf"(?:käyt|käsit|kerä)~ … (?:{_PRODUCTS} .. (?:kehittämis?e~|kehittäe~|parantami?s?e~|kehitykseen)|kehittääksemme .. {_PRODUCTS}|parantaaksemme .. {_PRODUCTS})(?=[.,;]|$)",
                "Käytämme tietojasi palvelujemme kehittämiseen.",
            ),
        ),
        where=Where.PURPOSES,
    ),
)
