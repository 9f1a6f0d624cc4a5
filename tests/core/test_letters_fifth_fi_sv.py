"""A fifth round of Finnish and Swedish letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Pyyntö",
        """Hei

Haluaisin saada yhteenvedon siitä, mitä tietoja minusta on asiakasrekisterissänne sekä milloin ja kuka niitä on katsellut. Voitte lähettää vastauksen tähän osoitteeseen.

Yt. Hannele Kokko""",
        {},
    ),
    (
        "erasure",
        "",
        "Hei! Lopetin harrastuksen teillä vuosi sitten. Onko mahdollista, että hävitätte minua koskevat tiedot? Kiitos jo etukäteen. Tiina",
        {},
    ),
    (
        "erasure objection restriction",
        "Poistopyyntö",
        """Hyvä rekisterinpitäjä,

tietosuoja-asetuksen 17 artiklan 1 kohdan mukaisesti vaadin kaikkien henkilötietojeni poistamista. Jos olen antanut suostumuksen käsittelyyn, peruutan sen tällä viestillä.

Lisäksi vastustan käsittelyä (21 artikla) ja vaadin, että käsittely rajataan säilyttämiseen (18 artikla) siihen saakka, että tiedot on poistettu.

Pyydän vahvistusta kuukauden kuluessa.
Eero Jokela""",
        {},
    ),
    (
        "rectification",
        "",
        "Terve, mun titteli on nykyään Myyntijohtaja eikä Myyntipäällikkö. Laitatteko oikein? -Ari",
        {"corrections": {("position", "Myyntijohtaja")}},
    ),
    (
        "objection",
        "Kielto",
        "Kiellän henkilötietojeni käsittelyn suoramarkkinointia, etämyyntiä sekä markkina- ja mielipidetutkimuksia varten. Raimo Pesonen",
        {},
    ),
    (
        "consent_withdrawal",
        "Suostumus",
        "Hei, vedän takaisin suostumukseni terveystietojeni käsittelyyn. Muut tiedot voivat jäädä. Sirpa",
        {},
    ),
    (
        "disclosure_permission",
        "Re: Saako tietosi luovuttaa?",
        "Saa luovuttaa. Nimeni ja puhelinnumeroni voi antaa Remonttiapu Oy:lle vuoden 2027 loppuun asti. Ulla Rinne",
        {"permission": (True, "Remonttiapu Oy", ("name", "phone"), "2027-12-31")},
    ),
    (
        "reminder (access)",
        "",
        "Hei taas, joko ehditte katsoa sitä mun tietopyyntöä? Siitä on nyt viisi viikkoa eikä kukaan ole vastannut. Mika",
        {},
    ),
    (
        "other",
        "Re: tarjous",
        "Hei, kiitos tarjouksesta, mutta valitsimme toisen toimittajan. Palataan asiaan ensi vuonna. Terveisin Petri",
        {},
    ),
    (
        "identity_proof",
        "Tunnistautuminen",
        "Hei, liitteenä henkilökorttini kopio, kuten toivoitte. Kuvan olen peittänyt. Outi",
        {},
    ),
    (
        "access",
        "Begäran om information",
        """Hej,

var vänlig bekräfta om ni hanterar personuppgifter som gäller mig. I så fall vill jag ha en kopia samt veta varför ni behandlar dem, vilka som fått dem och när de gallras (art. 15 GDPR).

Med vänlig hälsning
Yngve Hallberg""",
        {},
    ),
    (
        "erasure",
        "ta bort mig",
        "Hej har aldrig bett om att bli medlem hos er. Vill att ni tar bort mig helt o hållet. Emil",
        {},
    ),
    (
        "objection",
        "Telefonförsäljning",
        "Hej! Era säljare ringer stup i kvarten. Jag undanber mig alla fler samtal och all reklam. Britt-Marie",
        {},
    ),
    (
        "restriction",
        "",
        "Jag behöver mina uppgifter som bevis i en tvist. Radera dem därför inte men använd dem inte heller till något annat, art. 18.1 c. Per-Olof Wik",
        {},
    ),
    (
        "portability access",
        "Registerutdrag och dataportabilitet",
        "Hej, jag begär ett registerutdrag enligt artikel 15 och att de uppgifter jag lämnat till er skickas till mig i JSON enligt artikel 20. Hälsningar Alva",
        {},
    ),
    (
        "rectification",
        "Adressändring",
        "Hej! Från och med 1 juni är min adress Björkgatan 3 B, 753 27 Uppsala. Mvh Karin Ask",
        {"corrections": {("address", "Björkgatan 3 B, 753 27 Uppsala")}},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Hej, jag återkallar mitt medgivande till att ni ger ut mitt nummer till Alarmtjänst AB. Sten Rydberg",
        {},
    ),
    (
        "reminder (erasure)",
        "Påminnelse: radering",
        "Hej, det har nu gått sex veckor sedan jag begärde radering av mina uppgifter. Ni har inte återkommit. Svara senast på fredag. Vera",
        {},
    ),
    (
        "other",
        "Faktura 5512",
        "Hej, jag har fått en påminnelse trots att fakturan är betald. Kan ni kontrollera? Mvh Anders",
        {},
    ),
    (
        "access",
        "Fråga som ombud",
        "Hej, jag är advokat och företräder Nils Hammar. Enligt bifogad fullmakt begär jag för hans räkning en kopia av de personuppgifter ni behandlar om honom. Advokat Eva Stål",
        {"behalf": True},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
