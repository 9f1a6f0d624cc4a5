"""A sixth round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "",
        "Bonjour, on m'a dit que j'avais le droit de savoir ce que vous gardez sur moi. Alors envoyez-moi tout ça. Cordialement, Mathilde",
        {},
    ),
    (
        "erasure",
        "Droit à l'oubli",
        "Madame, Monsieur, n'étant plus client, je vous demande de procéder à l'effacement de mes données personnelles dans les meilleurs délais (article 17 RGPD). Gilles Robert",
        {},
    ),
    (
        "disclosure_permission",
        "",
        "Non, je refuse que vous communiquiez mes coordonnées à Assur Plus SA. Nathalie Faure",
        {"permission": (False, "Assur Plus SA", (), "")},
    ),
    (
        "portability",
        "Portabilité",
        "Je change de banque et souhaite que vous transmettiez directement les données que je vous ai fournies à mon nouvel établissement (art. 20 RGPD). Éric Colin",
        {},
    ),
    (
        "rectification",
        "",
        "Hola, en mi ficha pone Calle Mayor 3, 28013 Madrid pero ahora vivo en Calle del Sol 9, 28015 Madrid. ¿Lo cambian? Gracias, Teo",
        {"corrections": {("address", "Calle del Sol 9, 28015 Madrid")}},
    ),
    (
        "objection",
        "Derecho de oposición",
        "Estimados señores: de conformidad con el artículo 21.2 del RGPD me opongo al tratamiento de mis datos con fines de mercadotecnia directa. Gloria Paz",
        {},
    ),
    ("erasure", "", "Buenas, quitadme de vuestra base de datos, no quiero que tengáis nada mío. Fran", {}),
    (
        "access",
        "Chi vi ha dato i miei dati?",
        "Buongiorno, vorrei una copia di tutte le informazioni che conservate sul mio conto e sapere chi le ha viste. Grazie, Sergio",
        {},
    ),
    (
        "reminder (erasure)",
        "",
        "Salve, un mese e mezzo fa ho chiesto la cancellazione dei miei dati ma non ho ricevuto nessuna risposta. Cosa aspettate? Chiara",
        {},
    ),
    (
        "restriction",
        "Beperking",
        "Geachte heer/mevrouw, ik betwist de juistheid van mijn gegevens en verzoek u op grond van artikel 18 AVG de verwerking te beperken. Hoogachtend, T. Visser",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Hallo, ik trek de toestemming voor het gebruik van mijn foto's op jullie site in. Groetjes, Noor",
        {},
    ),
    (
        "portability access",
        "Dane",
        "Dzień dobry, proszę o kopię moich danych (art. 15 RODO) oraz o przekazanie mi danych, które Państwu dostarczyłem, w formacie nadającym się do odczytu maszynowego (art. 20 RODO). Adam Wilk",
        {},
    ),
    (
        "objection",
        "",
        "Boa tarde, deixem de me ligar para vender seguros, por favor. Já disse que não quero. Sandra",
        {},
    ),
    (
        "erasure",
        "Partiel",
        "Hej, vil I slette mit telefonnummer og min fødselsdato? Resten må I gerne beholde. Mvh Lone",
        {"erase": ("phone", "birthdate")},
    ),
    (
        "reminder (access)",
        "",
        "Dobrý den, 5. března jsem vás žádal o přístup ke svým osobním údajům, dosud jsem nedostal žádnou odpověď. Lhůta jednoho měsíce uplynula. Petr Dvořák",
        {},
    ),
    (
        "rectification",
        "Zmena priezviska",
        "Dobrý deň, po svadbe sa volám Lucia Horváthová. Opravte to prosím vo svojich záznamoch. Ďakujem",
        {"corrections": {("name", "Lucia Horváthová")}},
    ),
    (
        "objection",
        "Εναντίωση",
        "Κύριοι, εναντιώνομαι στην επεξεργασία των δεδομένων μου για σκοπούς απευθείας εμπορικής προώθησης. Μαρία Ιωάννου",
        {},
    ),
    ("erasure", "", "Labdien, lūdzu izdzēsiet manu kontu un visus datus par mani. Paldies, Inga", {}),
    (
        "consent_withdrawal",
        "Оттегляне на съгласие",
        "Здравейте, оттеглям съгласието си за обработване на личните ми данни за маркетинг. Елена Димитрова",
        {},
    ),
    (
        "access",
        "Dostop",
        "Spoštovani, na podlagi člena 15 GDPR prosim za potrditev, ali obdelujete moje osebne podatke, in za njihovo kopijo. Lep pozdrav, Tina Kos",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
