"""A first round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Tietopyyntö, viite 88/TS/2026",
        """Tuulispää Oy
Tietosuojavastaava

Asia: Rekisteröidyn oikeus saada pääsy tietoihin (GDPR 15 artikla)
Viite: 88/TS/2026

Arvoisa vastaanottaja,

vahvistakaa ensiksi, käsittelettekö minua koskevia henkilötietoja. Mikäli käsittelette, toimittakaa minulle jäljennös niistä sekä 15 artiklan 1 kohdan mukaiset tiedot:
a) käsittelyn tarkoitukset;
b) kyseessä olevat henkilötietoryhmät;
c) vastaanottajat, joille tietoja on luovutettu tai aiotaan luovuttaa;
d) suunniteltu säilytysaika tai sen määrittämisperusteet;
e) oikeudestani pyytää tietojen oikaisemista, poistamista tai käsittelyn rajoittamista taikka vastustaa käsittelyä;
f) oikeudesta tehdä valitus valvontaviranomaiselle;
g) tietojen alkuperä, ellei niitä ole saatu minulta;
h) automaattinen päätöksenteko, profilointi mukaan lukien.

Odotan vastaustanne kuukauden kuluessa tämän viestin saapumisesta. Jollei vastausta kuulu, saatan asian tietosuojavaltuutetun käsiteltäväksi.

Tunnistetietoni:
Nimi: Aarne Koivuniemi
Sähköposti: aarne.koivuniemi@example.org
Osoite: Kuusitie 4, 90100 Oulu

Kunnioittavasti
Aarne Koivuniemi""",
        {},
    ),
    (
        "access",
        "",
        "Moikka! Tuli teiltä tänään mainos postissa vaikka en oo ikinä ostanut teiltä mitään. Mistä ootte saaneet mun osoitteen ja mitä muuta teillä on musta tiedossa? Pistäkää kopio kaikesta tulemaan sähköpostilla. t. Janne",
        {},
    ),
    (
        "erasure objection restriction",
        "Henkilötietojeni poistaminen",
        """Hyvä rekisterinpitäjä,

vaadin yleisen tietosuoja-asetuksen 17 artiklan nojalla, että poistatte kaikki minua koskevat henkilötiedot viipymättä.

Siltä varalta, että käsittely perustuu oikeutettuun etuun, vastustan sitä 21 artiklan mukaisesti. Siihen asti kunnes asia on selvitetty, käsittelyä on rajoitettava 18 artiklan 1 kohdan nojalla.

Ilmoittakaa poistosta myös niille, joille olette tietoja luovuttaneet (19 artikla). Jos kieltäydytte, perustelkaa päätöksenne kirjallisesti.

Ystävällisin terveisin
Riikka Hietanen
riikka.hietanen@example.org""",
        {},
    ),
    (
        "erasure",
        "Vanha puhelinnumero pois",
        """Hei, teillä näkyy olevan edelleen mun vanha puhelinnumero ja se työpaikan osoite. Ottakaa ne pois rekisteristä, muut tiedot saa jäädä niin kuin ovat.

Terv. Pekka""",
        {"erase": ("phone", "address")},
    ),
    (
        "rectification",
        "Tietojen oikaisu",
        """Hei,

pyydän GDPR:n 16 artiklan perusteella oikaisemaan seuraavat tiedot:

Puhelin: +358 50 555 1122
Sähköposti: uusi.aino@example.org

Tiedot ovat muuttuneet työpaikan vaihdon yhteydessä. Pyydän vahvistusta, kun korjaus on tehty.

Aino Salmela""",
        {"corrections": {("email", "uusi.aino@example.org"), ("phone", "+358 50 555 1122")}},
    ),
    (
        "objection",
        "Lopettakaa soittelu",
        """Hei. Teidän myyjä on soittanut mulle nyt kolme kertaa tässä kuussa ja tarjonnut jotain lehteä. En ole kiinnostunut. En halua enää yhtään markkinointipuhelua enkä mainoskirjettä teiltä. Asiakkaana kyllä pysyn.

Seppo Mattila""",
        {},
    ),
    (
        "portability access",
        "Tietojen siirtäminen ja tarkastus",
        """Hyvä vastaanottaja,

pyydän 20 artiklan mukaisesti saada toimittamani henkilötiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa (esim. JSON tai CSV). Samalla pyydän 15 artiklan mukaista pääsyä muihin minua koskeviin tietoihin ja jäljennöstä niistä.

Määräaika on yksi kuukausi (12 artiklan 3 kohta).

Terveisin
Marko Virta""",
        {},
    ),
    (
        "reminder (access)",
        "VS: Tietopyyntö",
        """Hei,

lähetin teille 2.3. pyynnön saada omat tietoni, mutta vastausta ei ole tullut, vaikka kuukausi on jo mennyt umpeen. Milloin saan vastauksen? Ellei sitä tule viikon sisällä, teen valituksen tietosuojavaltuutetulle.

Hanna""",
        {},
    ),
    (
        "other",
        "Kysymys tietosuojaselosteesta",
        """Hei! Luin tietosuojaselosteenne ja huomasin, että linkki säilytysaikoihin ei toimi. Voisitteko korjata sen? Muuten selkeä seloste, kiitos.

Ville""",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        """Annoin keväällä messuilla luvan käyttää kuvaani esitteissänne. Olen muuttanut mieleni enkä enää suostu siihen. Suostumukseni on siis peruttu tästä päivästä.

Katri Lampi""",
        {},
    ),
    (
        "access",
        "Begäran om registerutdrag",
        """Till personuppgiftsansvarig

Med stöd av artikel 15 i dataskyddsförordningen (EU 2016/679) vill jag få bekräftat huruvida ni behandlar personuppgifter som rör mig. Är så fallet önskar jag tillgång till uppgifterna samt information om:

(a) ändamålen med behandlingen,
(b) de kategorier av personuppgifter som behandlingen gäller,
(c) mottagare eller kategorier av mottagare,
(d) hur länge uppgifterna kommer att lagras,
(e) rätten att begära rättelse, radering, begränsning eller att invända,
(f) rätten att inge klagomål till tillsynsmyndigheten,
(g) varifrån uppgifterna kommer,
(h) förekomsten av automatiserat beslutsfattande, inbegripet profilering.

Jag emotser ert svar inom en månad.

För att ni ska kunna identifiera mig:
Namn: Torsten Lindroos
Födelsedatum: 12.4.1968
E-post: torsten.lindroos@example.org

Högaktningsfullt
Torsten Lindroos""",
        {},
    ),
    (
        "access",
        "mina grejer",
        "tja, undrar vad ni har sparat om mig egentligen? skicka gärna en kopia på allt så fort ni hinner /Micke",
        {},
    ),
    (
        "erasure",
        "Avsluta allt",
        """Hej,

jag har sagt upp min prenumeration och har inget mer med er att göra. Då vill jag inte heller finnas kvar i ert register. Var vänliga och ta bort allt som finns om mig och bekräfta när det är gjort.

Gunilla Ek""",
        {},
    ),
    (
        "erasure",
        "Radera vissa uppgifter",
        """Hej!

Kan ni stryka mitt mobilnummer och mitt födelsedatum ur registret? De behövs inte för fakturorna. Namn och adress kan ni ha kvar.

Hälsningar
Pär""",
        {"erase": ("phone", "birthdate")},
    ),
    (
        "rectification",
        "Nytt efternamn",
        """Hej, jag gifte mig i somras och heter numera Elin Sjöberg i stället för Elin Dahl. Kan ni ändra det i era papper?

Vänligen
Elin""",
        {"corrections": {("name", "Elin Sjöberg")}},
    ),
    (
        "objection",
        "",
        "Jag vill inte ha fler erbjudanden från er, varken per brev eller e-post. Spärra mig för reklam.",
        {},
    ),
    (
        "restriction",
        "Begränsning enligt artikel 18",
        """Hej,

uppgiften om min betalningshistorik hos er stämmer inte och jag har bestridit den. Så länge ni kontrollerar saken får ni bara lagra uppgifterna, inte använda dem på annat sätt (art. 18.1 a).

Birgitta Holm""",
        {},
    ),
    (
        "disclosure_permission",
        "SV: Får vi lämna ut dina uppgifter?",
        """Hej! Det går bra, ni får lämna mitt namn och min e-postadress till Solsidan Ab fram till 31.12.2026.

Mvh Johan Nyman""",
        {"permission": (True, "Solsidan Ab", ("name", "email"), "2026-12-31")},
    ),
    (
        "reminder (erasure)",
        "Påminnelse",
        """Hej igen.

Den 14 april bad jag er radera mina uppgifter. Fortfarande har jag inte hört något ifrån er trots att tidsfristen på en månad är ute. Svara omgående, annars anmäler jag saken till Integritetsskyddsmyndigheten.

Camilla""",
        {},
    ),
    (
        "other",
        "Öppettider",
        "Hej! Har ni öppet på långfredagen? Och kan man lämna in gamla batterier hos er? Mvh Lasse",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
