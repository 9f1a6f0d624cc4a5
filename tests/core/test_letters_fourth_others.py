"""A fourth round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "portability access",
        "Droit d'accès et portabilité",
        "Madame, Monsieur, je vous demande, d'une part, l'accès à mes données au titre de l'article 15 du RGPD et, d'autre part, leur remise dans un format structuré, couramment utilisé et lisible par machine (article 20). Salutations, Olivier Petit",
        {},
    ),
    (
        "erasure",
        "Suppression partielle",
        "Bonjour, merci de supprimer mon numéro de téléphone et ma date de naissance de vos fichiers. Le reste peut être conservé. Cordialement, Léa",
        {"erase": ("phone", "birthdate")},
    ),
    (
        "restriction",
        "Limitation",
        "Madame, Monsieur, je conteste l'exactitude des données que vous traitez à mon sujet et vous demande d'en limiter le traitement le temps de la vérification (art. 18 RGPD). Gérard Noël",
        {},
    ),
    (
        "identity_proof",
        "RE: votre demande",
        "Bonjour, comme demandé, vous trouverez ci-joint la copie de ma carte d'identité. Bien à vous, Samira",
        {},
    ),
    (
        "consent_withdrawal objection",
        "",
        "Hola, retiro mi consentimiento para recibir publicidad y me opongo a que usen mis datos para elaborar perfiles. Un saludo, Inés",
        {},
    ),
    (
        "disclosure_permission",
        "RE: cesión de datos",
        "No autorizo que cedan mis datos a Seguros Norte S.A. ni a nadie más. Pedro Lara",
        {"permission": (False, "Seguros Norte S.A", (), "")},
    ),
    (
        "other",
        "Factura",
        "Buenas tardes, no encuentro la factura de marzo. ¿Me la pueden reenviar? Gracias, Lola",
        {},
    ),
    (
        "erasure objection restriction",
        "Richiesta di cancellazione",
        "Spett.le società, ai sensi dell'art. 17 GDPR chiedo la cancellazione di tutti i dati personali che mi riguardano; mi oppongo altresì al trattamento ai sensi dell'art. 21 e, nelle more, chiedo la limitazione ai sensi dell'art. 18. Distinti saluti, Franco Sala",
        {},
    ),
    (
        "access",
        "",
        "Salve, mi arrivano chiamate da voi ma non vi ho mai dato il numero. Ditemi che dati avete su di me e da dove li avete presi. Grazie, Beppe",
        {},
    ),
    (
        "reminder (access)",
        "Sollecito",
        "Gentili Signori, in data 3 febbraio ho inviato una richiesta di accesso ai miei dati, rimasta senza riscontro nonostante sia trascorso il termine di un mese. Vi sollecito a rispondere. Elena Rossi",
        {},
    ),
    (
        "objection",
        "Bezwaar tegen direct marketing",
        "Geachte mevrouw, mijnheer, hierbij maak ik op grond van artikel 21 lid 2 AVG bezwaar tegen het gebruik van mijn gegevens voor direct marketing. Met vriendelijke groet, H. Smit",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Beste, vorig jaar gaf ik toestemming om mijn gegevens met Woonzorg BV te delen. Ik wil dat jullie daarmee stoppen. Groet, Marieke",
        {},
    ),
    (
        "erasure objection",
        "Usunięcie danych i sprzeciw",
        "Szanowni Państwo, na podstawie art. 17 RODO żądam usunięcia wszystkich moich danych osobowych. Jednocześnie wnoszę sprzeciw wobec ich przetwarzania (art. 21 RODO). Jan Kowal",
        {},
    ),
    ("access", "", "czesc, co o mnie wiecie i skad macie moj numer? przeslijcie mi wszystko. dzieki", {}),
    (
        "portability",
        "Portabilidade",
        "Boa tarde, vou mudar de operadora e, nos termos do artigo 20.º do RGPD, peço que transmitam os meus dados diretamente à nova empresa. Obrigado, Miguel",
        {},
    ),
    (
        "rectification",
        "Adresseændring",
        "Hej, jeg er flyttet til Skovvej 15, 8000 Aarhus C. Vil I rette adressen? Venlig hilsen Kirsten",
        {"corrections": {("address", "Skovvej 15, 8000 Aarhus C")}},
    ),
    (
        "objection",
        "Námitka",
        "Dobrý den, vznáším námitku proti zpracování svých osobních údajů pro účely přímého marketingu podle čl. 21 odst. 2 GDPR. Eva Malá",
        {},
    ),
    (
        "rectification",
        "Aadress",
        "Tere, kolisin ja minu uus aadress on Pargi 5, 51014 Tartu. Palun muutke see ära. Mart Tamm",
        {"corrections": {("address", "Pargi 5, 51014 Tartu")}},
    ),
    (
        "erasure",
        "Izbris",
        "Pozdravljeni, prosim, da izbrišete vse moje osebne podatke, saj nisem več vaša stranka. Hvala, Nina",
        {},
    ),
    (
        "access",
        "Pyetje",
        "Γεια σας, θα ήθελα να μάθω ποια στοιχεία μου κρατάτε και να μου στείλετε αντίγραφο. Ευχαριστώ, Νίκος",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
