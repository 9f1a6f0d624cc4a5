"""A fourth round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Rekisteröidyn tietopyyntö (GDPR, art. 15)",
        """Hei!

Käytän tietosuoja-asetuksen mukaista oikeuttani ja pyydän, että toimitatte minulle

- vahvistuksen siitä, käsitelläänkö minua koskevia tietoja
- jäljennöksen tiedoista
- selvityksen tietojen lähteestä ja vastaanottajista
- tiedon siitä, siirretäänkö tietoja EU:n ulkopuolelle ja millä suojatoimilla (46 artikla)
- tiedon säilytysajoista ja oikeuksistani pyytää oikaisua, poistoa tai rajoitusta

Jos ette käsittele minua koskevia tietoja, pyydän vahvistamaan sen.

Kalevi Mustonen, s. 1.2.1950, kalevi.mustonen@example.org""",
        {},
    ),
    (
        "erasure objection",
        "Tiedot pois ja mainonta loppumaan",
        "Hei. Haluan että tietoni poistetaan rekisteristänne, enkä halua teiltä enää minkäänlaista mainontaa. Vesa",
        {},
    ),
    (
        "erasure",
        "",
        "Hei, laitoin vahingossa hakemukseen syntymäaikani ja kuvani. Voisitteko poistaa ne? Muilta osin hakemus on ok. Ida",
        {"erase": ("birthdate", "photo")},
    ),
    (
        "rectification",
        "Yhteystietojen muutos",
        """Hei,

uusi puhelinnumeroni on 040 555 7812 (vanha 040 555 3344 ei ole enää käytössä).

Ystävällisesti
Liisa Hyvönen""",
        {"corrections": {("phone", "040 555 7812")}},
    ),
    (
        "disclosure_permission",
        "Vs: kysely",
        "Moi, joo mun puolesta saatte antaa nimen ja sähköpostin Huoltopalvelu Koskinen Oy:lle 30.9.2026 asti. Jorma",
        {"permission": (True, "Huoltopalvelu Koskinen Oy", ("name", "email"), "2026-09-30")},
    ),
    (
        "objection",
        "",
        "Miten pääsen eroon teidän uutiskirjeestä? Peruuttakaa se puolestani, linkki ei toimi.",
        {},
    ),
    (
        "reminder (rectification)",
        "Oikaisupyyntö 12.1.",
        "Hei, pyysin tammikuussa korjaamaan osoitteeni. Mitään ei ole tapahtunut, kirjeet tulevat yhä vanhaan paikkaan. Milloin asia hoidetaan? Määräaika meni jo. Olavi Kytö",
        {},
    ),
    (
        "other",
        "Työhakemus",
        "Hei, lähetän ohessa avoimen hakemukseni ja ansioluetteloni. Tietojani saa säilyttää vuoden. Ystävällisin terveisin Emma Lahtinen",
        {},
    ),
    (
        "portability access",
        "GDPR-pyyntö 15 ja 20 artikla",
        "Pyydän 15 artiklan mukaisen kopion tiedoistani sekä 20 artiklan mukaisesti antamani tiedot CSV-tiedostona. Jukka Niemi",
        {},
    ),
    (
        "restriction objection",
        "Vastustus ja rajoitus",
        "Vastustan tietojeni käsittelyä oikeutetun edun perusteella (21 art. 1 kohta) ja vaadin, että käsittelyä rajoitetaan niin kauan kuin arvioitte asiaa (18 art. 1 kohta d). Mirja Salonen",
        {},
    ),
    (
        "access",
        "Vilka id-handlingar behövs?",
        "Hej, jag tänker begära ut mina uppgifter. Hur vill ni att jag styrker min identitet, räcker BankID? Jag vill ha svar innan jag skickar något känsligt. Hälsningar Oskar",
        {},
    ),
    (
        "erasure",
        "Uppsägning och borttagning",
        "Hej! Jag slutar som kund från och med idag. Se till att inget om mig ligger kvar hos er. Tack för den här tiden! Lena",
        {},
    ),
    (
        "objection erasure",
        "Reklam",
        "Jag vill varken ha reklam eller finnas i er databas. Stryk mig ur den och skicka inget mer. Håkan",
        {},
    ),
    (
        "rectification",
        "Begäran om rättelse enligt artikel 16",
        """Hej,

jag begär att ni utan onödigt dröjsmål rättar följande felaktiga uppgifter om mig:

Namn: Annelie Bergqvist
Adress: Lindvägen 8, 352 46 Växjö

Underrätta även eventuella mottagare om rättelsen (artikel 19).

För identifiering:
E-post: annelie@example.org

Med vänlig hälsning
Annelie Bergqvist""",
        {"corrections": {("address", "Lindvägen 8, 352 46 Växjö"), ("name", "Annelie Bergqvist")}},
    ),
    (
        "portability",
        "",
        "Hej, jag byter gym och vill ta med mig min träningshistorik. Skicka datan jag har lagt in i en fil som en dator kan läsa, typ csv. Mvh Felix",
        {},
    ),
    (
        "reminder (access)",
        "Begäran om tillgång – andra försöket",
        "Hej, i januari begärde jag att få ta del av mina personuppgifter men har inte hört ett ljud från er. Enligt artikel 12.3 ska ni svara inom en månad. Jag ger er en vecka till. Marianne",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Jag vill inte längre att ni använder min bild i era annonser. Det samtycke jag gav förra året gäller alltså inte mer. Hälsn. Petter",
        {},
    ),
    (
        "disclosure_permission",
        "Sv: förfrågan",
        "Jag samtycker till att ni lämnar mitt telefonnummer till Rörmokarna i Umeå AB. Kjell Öberg",
        {"permission": (True, "Rörmokarna i Umeå AB", ("phone",), "")},
    ),
    (
        "other",
        "Re: Er begäran",
        "Hej, tack för att ni hörde av er så snabbt och skickade allt jag ville ha. Då är jag nöjd! Mvh Berit",
        {},
    ),
    ("access", "vad vet ni", "hej, såg att ni hade dataintrång. har ni nåt om mej där? isf vad?", {}),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
