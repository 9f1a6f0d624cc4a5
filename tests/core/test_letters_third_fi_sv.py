"""A third round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Henkilötietojen tarkastuspyyntö / tunnistautuminen",
        """Hei,

aion pyytää teiltä omat tietoni, mutta ennen sitä haluaisin tietää, miten tunnistatte pyynnön tekijän. Mitä asiakirjoja tai tietoja tarvitsette minulta, jotta voitte toimittaa tietoni? En mielelläni lähetä passin kopiota sähköpostilla.

Terveisin Henri Salo""",
        {},
    ),
    (
        "rectification",
        "tiedot väärin teillä",
        """Moi,

teillä on mun työnantajana vieläkin Rakennus Virtanen Oy vaikka vaihdoin jo viime vuonna. Nykyinen on Kivitalot Oy. Korjaatteko?

-Juha""",
        {"corrections": {("company", "Kivitalot Oy")}},
    ),
    (
        "restriction",
        "Käsittelyn rajoittaminen",
        """Hyvä vastaanottaja

Vaadin 18 artiklan 1 kohdan c alakohdan perusteella, että rajoitatte tietojeni käsittelyä. Tarvitsette niitä ette enää, mutta minä tarvitsen ne oikeudellisen vaateen laatimiseksi. Tietoja ei siis saa hävittää.

Kunnioittavasti Erkki Nurmi""",
        {},
    ),
    (
        "portability",
        "Tiedot mukaan",
        "Hei, vaihdan sähköyhtiötä. Voisitteko toimittaa antamani tiedot uudelle yhtiölle, Pohjan Voima Oy:lle, suoraan koneluettavassa muodossa? Kiitos! Anu",
        {},
    ),
    (
        "disclosure_withdrawal",
        "Luvan peruminen",
        "Hei, perun viime syksynä antamani luvan luovuttaa yhteystietojani Kesämökit Oy:lle. Älkää siis enää antako niitä sinne. Timo Hakala",
        {},
    ),
    (
        "objection",
        "mainokset",
        "Pyydän kohteliaasti, ettette enää lähetä minulle mainoskirjeitä. Olen jo 84-vuotias enkä tarvitse mitään. Aune Karppinen",
        {},
    ),
    (
        "erasure",
        "unohtakaa mut",
        "Moi, en tiedä miks oon teidän järjestelmässä, en oo ikinä asioinut teillä. Poistakaa mut sieltä kokonaan. Jenna",
        {},
    ),
    (
        "access",
        "Äitini tiedot",
        """Hei,

olen äitini Helvi Rantasen edunvalvoja ja pyydän hänen puolestaan jäljennöksen kaikista häntä koskevista tiedoista (GDPR 15 art.). Päätös edunvalvonnasta on liitteenä.

Pirjo Rantanen""",
        {"behalf": True},
    ),
    (
        "other",
        "Ajanvaraus",
        "Hei, voinko siirtää perjantain aikani ensi viikolle? Muut yhteystietoni ovat ennallaan. T: Kirsi",
        {},
    ),
    (
        "consent_withdrawal objection",
        "Suostumuksen peruutus ja markkinointikielto",
        """Hei,

peruutan suostumukseni sähköiseen suoramarkkinointiin. Lisäksi kiellän tietojeni käytön markkinointi- ja mielipidetutkimuksiin.

Sami Toivonen""",
        {},
    ),
    (
        "access",
        "Jag vill se mina uppgifter",
        """Hej!

Jag har förstått att man enligt dataskyddslagen har rätt att få se vad ett företag har för uppgifter om en. Det vill jag nu göra. Skicka det gärna per post till min hemadress.

Med vänliga hälsningar
Siv Grahn""",
        {},
    ),
    ("erasure", "", "Hej, ta bort mitt konto tack. Använder det inte. /Sara", {}),
    (
        "erasure",
        "Begäran om radering av vissa uppgifter",
        """Hej,

jag begär enligt artikel 17.1 a att följande uppgifter raderas:

1. telefonnummer
2. foto

Övriga uppgifter behöver ni för avtalet och dem får ni behålla.

Vänlig hälsning
Tobias Frisk""",
        {"erase": ("phone", "photo")},
    ),
    (
        "restriction",
        "Lås mina uppgifter",
        "Hej, jag har invänt mot att ni behandlar mina uppgifter och väntar på ert besked. Under tiden kräver jag att behandlingen begränsas (artikel 18.1 d). Hälsningar Monica Rask",
        {},
    ),
    (
        "objection",
        "Invändning, artikel 21.1",
        """Hej,

ni säger att ni har ett berättigat intresse av att analysera hur jag rör mig på er webbplats. Jag gör invändningar mot det av skäl som hänför sig till min specifika situation.

Björn Ståhl""",
        {},
    ),
    (
        "rectification",
        "Ny mejl",
        "Hej! Min gamla mejladress fungerar inte längre. Använd pia.nord@example.net i fortsättningen. Pia Nord",
        {"corrections": {("email", "pia.nord@example.net")}},
    ),
    (
        "reminder (objection)",
        "Re: reklam",
        "För två månader sedan skrev jag att jag inte vill ha reklam. Jag har inte fått något svar och reklamen fortsätter komma. När tänker ni svara? Göran",
        {},
    ),
    (
        "disclosure_permission",
        "",
        "Hej, jag ger inte mitt tillstånd till att ni lämnar ut mina uppgifter till Bostadsbyrån AB. Mvh Agneta Ros",
        {"permission": (False, "Bostadsbyrån AB", (), "")},
    ),
    (
        "other",
        "Autosvar: Semester",
        "Hej! Jag är på semester till den 12 augusti och läser inte min e-post. Brådskande ärenden: kontakta växeln.",
        {},
    ),
    (
        "access erasure",
        "Utdrag och radering",
        "Hej, jag vill först ha ett utdrag över allt ni har om mig, och sedan ska alltihop raderas. Bekräfta tack. Leif",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
