"""Finnish letters as people write them: each is read for what it asks, or left to sort, and never surely for another thing.

They were written before the reading was mended by them; the people are invented.
"""

import pytest
from lettered import letter, said

from seloste.core.letters import read

LETTERS = [
    (
        "access",
        "Kysymys",
        "Moi, mitä kaikkea teidän järjestelmissä on musta tallessa? Lähettäkää kaikki mulle.",
    ),
    (
        "access",
        "Rekisteröidyn pyyntö",
        (
            "Arvoisa vastaanottaja, käytän yleisen tietosuoja-asetuksen (EU) 2016/679 15 artiklan mukaista oikeuttani. Pyydän"
            " vahvistuksen siitä, käsitelläänkö minua koskevia henkilötietoja, sekä jäljennöksen niistä.\n\nKunnioittaen\nOtso Takala"
        ),
    ),
    (
        "access",
        "tiedot",
        "Hei! Oon ollu teidän asiakas vuodesta 2019. Haluisin nähä omat tietoni, onnistuuko sähköpostilla? T. Venla",
    ),
    ("erasure", "", "Poistakaa tilini ja kaikki siihen liittyvät tiedot. En käytä palveluanne enää."),
    (
        "erasure",
        "Asiakkuuteni",
        "Lopetin asiakkuuteni toukokuussa. Pyydän, että tietoni hävitetään järjestelmistänne.",
    ),
    (
        "rectification",
        "Väärä numero",
        "Teillä on minulla vanha puhelinnumero. Uusi numeroni on 050 555 1234.",
    ),
    (
        "rectification",
        "Nimenmuutos",
        "Menin naimisiin ja sukunimeni vaihtui. Nimeni on nyt Iida Salo (ennen Iida Koski). Päivittäisittekö tiedot?",
    ),
    ("objection", "mainokset", "Älkää enää lähettäkö mulle mainoksia, kiitos."),
    ("objection", "", "Peruuttakaa uutiskirjeen tilaus, en halua sitä enää."),
    (
        "objection",
        "Profilointi",
        "Vastustan sitä, että minusta tehdään profiili oikeutetun edun perusteella. Syynä on terveydentilani.",
    ),
    (
        "restriction",
        "",
        "Tiedoissani on riita kesken. Keskeyttäkää henkilötietojeni käsittely siihen asti, kun asia selviää.",
    ),
    (
        "portability",
        "Siirto",
        "Haluan siirtää antamani tiedot toiselle palveluntarjoajalle. Toimittakaa ne koneluettavana tiedostona.",
    ),
    (
        "consent_withdrawal",
        "",
        "Annoin keväällä suostumuksen, että kuvaani käytetään esitteessä. Perun sen nyt.",
    ),
    ("disclosure_permission", "Re: lupa", "Kyllä, saatte antaa sähköpostiosoitteeni Rakennus Virta Oy:lle."),
    (
        "disclosure_withdrawal",
        "",
        "Perun luvan, jonka annoin tietojeni luovuttamiseen Rakennus Virta Oy:lle.",
    ),
    (
        "identity_proof",
        "Vs: Vahvistakaa henkilöllisyytenne",
        "Hei, liitteenä kopio ajokortistani henkilöllisyyden varmistamiseksi.",
    ),
    ("reminder", "", "Pyysin tietojani jo helmikuussa ettekä ole vieläkään vastanneet mitään. Mikä kestää?"),
    ("access objection", "", "Haluan tietää, mitä tietoja minusta on, ja lopettakaa samalla soittelu."),
    (
        "rectification erasure",
        "",
        "Korjatkaa osoitteeni: uusi on Metsätie 4, 33100 Tampere. Syntymäaikani voitte poistaa kokonaan.",
    ),
    ("other", "Aukioloajat", "Hei, oletteko auki juhannuksena? Ja saako teiltä varaosia vanhaan malliin?"),
    (
        "other",
        "Tietosuojakoulutus",
        "Hei! Onko yrityksenne tietosuoja kunnossa? Järjestämme koulutuksen, jossa käydään läpi rekisteröidyn oikeudet, tarkastuspyynnöt ja tietojen poistaminen. Ilmoittaudu mukaan ja saat alennuksen!",
    ),
    ("other", "Salasana", "En pääse kirjautumaan tililleni. Voitteko lähettää uuden salasanan?"),
    ("other", "Automaattinen vastaus: Tietopyyntö", "Olen poissa 3.8. asti. Luen viestisi palattuani."),
    ("other", "Tilaus 1182", "Voisitteko poistaa tilauksestani toisen tuotteen? Tuli vahingossa kaksi."),
    ("other", "Tietosuojaseloste", "Mistä löydän tietosuojaselosteenne? Linkki sivuillanne ei toimi."),
    ("other", "Kysymys", "Poistuuko tuote valikoimasta, ja milloin saatte uusia tietoja saatavuudesta?"),
]


@pytest.mark.parametrize(("kinds", "subject", "text"), LETTERS)
def test_a_finnish_letter_is_read_for_what_it_asks(kinds, subject, text):
    """Curt, chatty, misspelt, formal, and about something else."""
    assert said(read(letter(text, subject))) == set(kinds.split())
