"""A fifth round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Quelles pièces ?",
        "Bonjour, avant de vous demander une copie de mes données, je voudrais savoir quel justificatif d'identité il vous faut. Merci, Jeanne",
        {},
    ),
    (
        "objection",
        "Opposition",
        "Madame, Monsieur, conformément à l'article 21, paragraphe 2, du RGPD, je m'oppose au traitement de mes données à des fins de prospection. Veuillez m'en confirmer la prise en compte sous un mois. F. Leroy",
        {},
    ),
    (
        "reminder (erasure)",
        "",
        "Rebonjour, toujours aucune nouvelle de vous depuis que je vous ai demandé d'effacer mes données il y a deux mois. Je saisis la CNIL lundi. Nadia",
        {},
    ),
    (
        "rectification",
        "Orthographe",
        "Bonjour, mon nom est mal écrit dans vos courriers : c'est Lefebvre et non Lefevre. Merci de corriger. Anne Lefebvre",
        {"corrections": {("name", "Lefebvre")}},
    ),
    (
        "access",
        "Acceso",
        "Estimados señores: en ejercicio del derecho reconocido en el artículo 15 del RGPD, les ruego que me confirmen si tratan datos que me conciernen y, en su caso, me faciliten copia de los mismos. Diego Mora",
        {},
    ),
    (
        "portability",
        "",
        "Hola, me cambio de compañía eléctrica. ¿Me podéis pasar mis datos en un archivo CSV para dárselos a la nueva? Gracias. Sonia",
        {},
    ),
    (
        "consent_withdrawal",
        "Revoca del consenso",
        "Con la presente revoco il consenso al trattamento dei miei dati per finalità di profilazione. Distinti saluti, Marco Villa",
        {},
    ),
    (
        "restriction",
        "Limitazione",
        "Gentili Signori, contesto l'esattezza dei dati e chiedo la limitazione del trattamento ai sensi dell'art. 18, par. 1, lett. a) GDPR. Ada Neri",
        {},
    ),
    (
        "other",
        "Informazione",
        "Buonasera, il negozio di via Roma è aperto anche la domenica? Grazie, Pino",
        {},
    ),
    (
        "erasure objection restriction",
        "Verzoek tot wissing",
        "Geachte heer/mevrouw, op grond van artikel 17 AVG verzoek ik u al mijn persoonsgegevens te wissen. Voorts maak ik bezwaar tegen de verwerking (artikel 21) en verzoek ik de verwerking te beperken (artikel 18) totdat u heeft beslist. Hoogachtend, K. Mulder",
        {},
    ),
    ("access", "", "hoi wat hebben jullie allemaal over mij staan? wil dat graag ff zien. gr dennis", {}),
    (
        "objection",
        "Sprzeciw",
        "Szanowni Państwo, na podstawie art. 21 ust. 2 RODO wnoszę sprzeciw wobec przetwarzania moich danych na potrzeby marketingu bezpośredniego. Ewa Krol",
        {},
    ),
    (
        "rectification",
        "Nowy adres",
        "Dzień dobry, przeprowadziłem się, mój nowy adres to ul. Lipowa 8, 30-702 Kraków. Proszę o aktualizację. Marek",
        {"corrections": {("address", "ul. Lipowa 8, 30-702 Kraków")}},
    ),
    (
        "reminder (access)",
        "Pedido sem resposta",
        "Boa tarde, a 2 de março pedi uma cópia dos meus dados e até hoje não obtive resposta. Peço que respondam com urgência. Rita",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Hej, jeg trækker min tilladelse til, at I giver mine oplysninger videre til Boligfonden A/S, tilbage. Jens Holm",
        {},
    ),
    ("erasure", "", "Zdravím, zrušte mi prosím účet a smažte všechno, co o mně máte. Díky Ondra", {}),
    (
        "access",
        "Adatigénylés",
        "Jó napot! Szeretném tudni, milyen adatokat tárolnak rólam, és kérek róluk másolatot. Köszönöm, Tóth Gábor",
        {},
    ),
    ("objection", "", "Vă rog să nu îmi mai trimiteți oferte pe e-mail. Nu sunt interesat. Mihai", {}),
    (
        "erasure",
        "Prašymas",
        "Laba diena, prašau ištrinti visus mano asmens duomenis pagal BDAR 17 straipsnį. Pagarbiai, Tomas",
        {},
    ),
    (
        "access",
        "Pristup",
        "Poštovani, molim vas presliku osobnih podataka koje obrađujete o meni, sukladno članku 15. GDPR-a. Lijep pozdrav, Marko Horvat",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
