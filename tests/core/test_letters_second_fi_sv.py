"""A second round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Pyyntö saada jäljennös omista henkilötiedoista",
        """Nordlys Palvelut Oy
Viitteeni: AB-2026-0412

Hei,

EU:n yleisen tietosuoja-asetuksen 15 artiklaan vedoten pyydän teitä ilmoittamaan, mitä henkilötietoja olette minusta keränneet, mihin niitä käytetään, keille niitä on annettu ja milloin ne hävitetään. Pyydän lisäksi maksuttoman kopion tiedoista sähköisessä muodossa.

Jos ette pysty tunnistamaan minua alla olevien tietojen perusteella, pyydän teitä kertomaan, mitä lisätietoja tarvitsette.

Nimi: Oskari Heino
Syntymäaika: 4.7.1985
Asiakasnumero: 99213

Vastausaika on asetuksen 12 artiklan mukaan kuukausi.

Terveisin
Oskari Heino""",
        {},
    ),
    (
        "access",
        "",
        "no moro, onks teillä mun nimellä jotain rekisterissä? jos on ni lähettäkää tänne kaikki mitä on. kiitti - Tero",
        {},
    ),
    (
        "erasure",
        "tilin sulkeminen",
        """Hei

En käytä enää palveluanne ja haluan, että asiakastilini suljetaan ja kaikki siihen liittyvät tietoni poistetaan pysyvästi.

Yst. terv. Minna Kallio""",
        {},
    ),
    (
        "objection",
        "En halua profilointia",
        """Hyvä tietosuojavastaava,

vastustan henkilötietojeni käsittelyä 21 artiklan 1 kohdan nojalla. Henkilökohtainen tilanteeni on sellainen, että ostohistoriani profilointi aiheuttaa minulle kohtuutonta haittaa. Lopettakaa käsittely, ellette pysty osoittamaan huomattavan tärkeää syytä.

Kunnioittaen
Leena Aro""",
        {},
    ),
    (
        "rectification",
        "Nimenmuutos",
        "Moi! Menin naimisiin ja nimeni on nykyään Sanna Rautio, aiemmin Sanna Pelkonen. Voisitteko päivittää sen teille? Osoite pysyy samana.",
        {"corrections": {("name", "Sanna Rautio")}},
    ),
    (
        "disclosure_permission",
        "Re: Lupa tietojen luovuttamiseen",
        """Hei,

en anna lupaa luovuttaa tietojani Rahoitustalo Oy:lle enkä kenellekään muullekaan.

Matti Ojala""",
        {"permission": (False, "Rahoitustalo Oy", (), "")},
    ),
    (
        "identity_proof",
        "Re: Henkilöllisyyden varmistaminen",
        """Hei,

pyysitte todistamaan henkilöllisyyteni. Ohessa kuva ajokortistani, henkilötunnuksen loppuosa on peitetty.

Jari Lehto""",
        {},
    ),
    (
        "access erasure",
        "Tiedot ja sitten pois",
        """Terve, haluaisin ensin nähdä kaikki tiedot, joita minusta on tallennettu. Kun olen saanut ne, pyydän poistamaan ne kaikki.

Kaisa""",
        {},
    ),
    (
        "other",
        "Palaute",
        "Hei, kävin eilen myymälässänne ja palvelu oli erinomaista! Kiitos erityisesti Päiville kassalla. Terveisin Raili",
        {},
    ),
    (
        "reminder (erasure)",
        "Muistutus poistopyynnöstä",
        """Hei,

viittaan 5.2. tekemääni pyyntöön poistaa henkilötietoni. Ette ole reagoineet siihen mitenkään, vaikka asetuksen mukainen kuukauden määräaika on päättynyt. Pyydän vastausta viipymättä.

Antti Kuusela""",
        {},
    ),
    (
        "access",
        "",
        "Hejsan! Jag fick ett brev från er igår fast jag aldrig varit kund. Var har ni fått min adress ifrån? Vill veta exakt vad ni har registrerat om mig. // Anki",
        {},
    ),
    (
        "erasure objection restriction",
        "Radering av personuppgifter enligt artikel 17",
        """Hej,

härmed begär jag att samtliga personuppgifter om mig raderas utan onödigt dröjsmål i enlighet med artikel 17.1 i GDPR.

Om jag har lämnat samtycke till behandlingen återkallar jag det. Jag invänder dessutom mot behandlingen enligt artikel 21 och begär att behandlingen begränsas enligt artikel 18.1 d fram till att min invändning har prövats.

Har ni lämnat ut uppgifterna till någon annan ska ni enligt artikel 19 underrätta dem.

Med vänlig hälsning
Robert Lindh""",
        {},
    ),
    (
        "portability access",
        "Begäran enligt artiklarna 15 och 20",
        """Till den som ansvarar för dataskydd,

jag begär att få ut alla personuppgifter ni behandlar om mig (artikel 15). De uppgifter jag själv har lämnat vill jag ha i ett strukturerat, allmänt använt och maskinläsbart format (artikel 20).

Svar önskas inom en månad.

Hälsningar
Ingela Brandt""",
        {},
    ),
    (
        "rectification",
        "Fel nummer",
        "Hej! Ni ringer hela tiden min exman. Mitt nummer är 070-555 31 22, inte 070-555 98 10. Ändra det är ni snälla. /Jessica",
        {"corrections": {("phone", "070-555 31 22")}},
    ),
    (
        "consent_withdrawal",
        "Återkallat samtycke",
        """Hej,

jag drar härmed tillbaka mitt samtycke till att ni använder mina hälsouppgifter i er kundundersökning.

Mvh
Karl Ahlgren""",
        {},
    ),
    (
        "objection",
        "Sluta!",
        "Nu får det vara nog med era nyhetsbrev. Jag har klickat på avregistrera fyra gånger. Ta bort mig från listan NU.",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        """Hej! I våras gav jag er lov att dela mina kontaktuppgifter med Norrbo Fastigheter AB. Jag har ångrat mig och vill inte att ni delar dem längre.

Vänligen Stina Falk""",
        {},
    ),
    (
        "access",
        "Å min mans vägnar",
        """Hej,

jag skriver för min man Bengt Sandell, som inte längre klarar av det själv. Med stöd av bifogad fullmakt begär jag tillgång till de personuppgifter ni behandlar om honom.

Med vänlig hälsning
Ulla Sandell""",
        {"behalf": True},
    ),
    (
        "other",
        "Fråga om ert nyhetsbrev",
        "Hej! Hur ofta kommer ert nyhetsbrev ut, och kan man läsa gamla nummer på webben? Tack på förhand, Maja",
        {},
    ),
    (
        "identity_proof",
        "SV: Komplettering",
        "Hej, här kommer en kopia av mitt körkort som ni bad om för att kunna gå vidare med ärendet. Mvh Dan",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
