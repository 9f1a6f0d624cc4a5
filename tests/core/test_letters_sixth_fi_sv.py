"""A sixth round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Henkilötietojen tarkastus",
        """Arvoisa tietosuojavastaava,

EU:n tietosuoja-asetuksen (2016/679) 15 artiklan mukaisesti pyydän saada tiedon seuraavista seikoista:

1. mitä minua koskevia henkilötietoja käsittelette
2. mihin tarkoituksiin ja millä oikeusperusteella
3. kenelle tietoja on luovutettu
4. mistä tiedot on saatu
5. kuinka kauan niitä säilytetään

Pyydän myös kopion tiedoista. Tunnistamistani varten: Veikko Sund, s. 9.9.1961, veikko.sund@example.org

Mikäli vastausta ei kuulu kuukaudessa, teen asiasta valituksen.""",
        {},
    ),
    (
        "erasure",
        "",
        "Moi, oon muuttanut pois paikkakunnalta ja salijäsenyys on päättynyt, joten mun tietoja ei enää tarvita. Pyyhitään ne siis pois. Kiitti, Roope",
        {},
    ),
    (
        "rectification",
        "väärä sähköposti",
        "Hei, kirjoitin tilatessa sähköpostini väärin. Oikea on milla.koski@example.net. Voisitteko korjata? Milla",
        {"corrections": {("email", "milla.koski@example.net")}},
    ),
    (
        "objection",
        "",
        "Sain teiltä taas tekstiviestin jossa kaupattiin alennuksia. Ei enempää sellaisia, kiitos. Aila",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Hei, olen tullut toisiin ajatuksiin ja perun antamani suostumuksen asiakaskyselyyn osallistumisesta. Harri",
        {},
    ),
    (
        "portability access",
        "Tietopyyntö ja siirto",
        "Pyydän nähtäväkseni kaikki minusta tallennetut tiedot ja lisäksi itse antamani tiedot koneluettavassa muodossa, jotta voin viedä ne toiseen palveluun. GDPR 15 ja 20. Saku Aalto",
        {},
    ),
    (
        "reminder (access)",
        "Vastausta odotellessa",
        "Hyvä vastaanottaja, olen 10.3. toimittanut teille tietosuoja-asetuksen 15 artiklan mukaisen pyynnön. Lakisääteinen määräaika on kulunut umpeen eikä vastausta ole tullut. Pyydän hoitamaan asian viipymättä. Inkeri Lahti",
        {},
    ),
    (
        "other",
        "Turvakielto",
        "Hei, missä kaupungeissa teillä on toimipisteitä? Olen muuttamassa Kuopioon. Terveisin Noora",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Hei, en halua enää, että annatte yhteystietojani Kotihoiva Oy:n käyttöön. Aiempi lupani ei ole voimassa. Aulis Kero",
        {},
    ),
    (
        "restriction",
        "",
        "Kiistän perintätietojen oikeellisuuden. Tietojani ei saa käyttää ennen kuin olette tarkistaneet asian. Tommi Laakso",
        {},
    ),
    (
        "access",
        "Tillgång",
        "Hej! Kan ni vara så snälla och mejla mig allting som rör mig i era system, inklusive interna anteckningar? Tack på förhand. Sofie",
        {},
    ),
    (
        "erasure",
        "",
        "Goddag, då jag inte längre är medlem önskar jag att ni utplånar mina personuppgifter, GDPR artikel 17. Evert Norling",
        {},
    ),
    (
        "erasure objection",
        "Radering och invändning",
        "Hej, enligt artikel 17 vill jag att alla uppgifter om mig raderas. Jag motsätter mig dessutom all behandling för direktmarknadsföring (artikel 21.2). Caroline",
        {},
    ),
    (
        "rectification",
        "stavfel",
        "hej ni skriver mitt namn fel hela tiden, det stavas Wikström inte Vikström //Johanna Wikström",
        {"corrections": {("name", "Wikström")}},
    ),
    (
        "objection",
        "",
        "Jag får mejl från er varje dag. Det räcker nu. Plocka bort mig från sändlistan. Roffe",
        {},
    ),
    (
        "disclosure_permission",
        "Sv: Samtycke",
        "Hej, det är okej att ni vidarebefordrar mitt namn och telefonnummer till Fönsterputs Väst AB till och med 31 mars 2027. Gunnel Lind",
        {"permission": (True, "Fönsterputs Väst AB", ("name", "phone"), "2027-03-31")},
    ),
    (
        "identity_proof",
        "",
        "Hej, bifogar kopia på mitt pass som ni ville ha för att kunna lämna ut uppgifterna. Sven",
        {},
    ),
    (
        "reminder (rectification)",
        "Rättelsen då?",
        "Hej! Jag skrev till er den 3 april om att min adress är fel. Fortfarande kommer posten till fel adress och ingen har svarat. Hur går det? Solveig",
        {},
    ),
    (
        "other",
        "Praktikplats",
        "Hej! Jag pluggar till jurist med inriktning på dataskydd och undrar om ni tar emot praktikanter i höst? Hälsningar Moa",
        {},
    ),
    (
        "portability",
        "Flytt",
        "Enligt artikel 20 begär jag att ni överför de uppgifter jag lämnat direkt till min nya bank, Sparbanken Kullen. Lars Dahlin",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
