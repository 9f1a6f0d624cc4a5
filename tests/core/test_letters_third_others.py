"""A third round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Exercice du droit d'accès",
        """Madame, Monsieur le Délégué à la protection des données,

Je souhaite exercer mon droit d'accès prévu à l'article 15 du RGPD. Merci de me faire parvenir, sous un mois, l'intégralité des données que vous détenez à mon sujet, dans un format compréhensible.

Vous trouverez ci-joint une copie de ma pièce d'identité.

Bien cordialement,
Thierry Blanc""",
        {},
    ),
    (
        "access",
        "",
        "Bonjour, au nom de ma mère, Mme Odette Simon, dont vous trouverez la procuration en pièce jointe, je demande une copie des données que vous avez sur elle. Luc Simon",
        {"behalf": True},
    ),
    (
        "consent_withdrawal",
        "Retrait de consentement",
        "Bonjour, je ne souhaite plus que ma photo soit utilisée sur votre site : je retire le consentement donné l'an dernier. Merci. Manon",
        {},
    ),
    (
        "other",
        "Horaires",
        "Bonjour, à quelle heure ouvrez-vous le samedi ? Et est-ce que le parking est gratuit ? Merci d'avance, Patrick",
        {},
    ),
    (
        "erasure",
        "Baja",
        "Hola, quiero darme de baja y que borréis todos mis datos de vuestra base. Gracias, Álvaro",
        {},
    ),
    (
        "restriction",
        "Limitación del tratamiento",
        "Estimados señores: impugno la exactitud de los datos que tienen sobre mí y solicito, conforme al artículo 18.1.a) del RGPD, que se limite su tratamiento hasta que lo verifiquen. Atentamente, Rosa Vidal",
        {},
    ),
    (
        "reminder (access)",
        "Segunda solicitud",
        "Buenos días, el 5 de febrero les pedí acceso a mis datos y todavía no me han contestado. El plazo de un mes ya ha vencido. Si no responden, acudiré a la Agencia de Protección de Datos. Carlos Soto",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Buongiorno, revoco l'autorizzazione a comunicare i miei recapiti alla società Energia Viva S.r.l. Da oggi non trasmetteteli più. Cordiali saluti, Laura Conti",
        {},
    ),
    (
        "rectification",
        "Nuovo numero",
        "Ciao, ho cambiato numero di telefono: ora è +39 333 555 7788. Aggiornate per favore! Davide",
        {"corrections": {("phone", "+39 333 555 7788")}},
    ),
    (
        "portability",
        "Overdracht gegevens",
        "Geachte heer, mevrouw, ik stap over naar een andere verzekeraar. Op grond van artikel 20 AVG verzoek ik u mijn gegevens in een gestructureerd, machineleesbaar formaat rechtstreeks aan hen over te dragen. Hoogachtend, J. Bos",
        {},
    ),
    (
        "reminder (erasure)",
        "Herinnering",
        "Goedemiddag, op 1 april vroeg ik u mijn gegevens te wissen. Ik heb daar niets meer over gehoord. De termijn van een maand is verstreken. Graag alsnog een reactie. Mvg, Ilse",
        {},
    ),
    (
        "rectification",
        "Zmiana nazwiska",
        "Dzień dobry, wyszłam za mąż i nazywam się teraz Anna Wójcik. Proszę o poprawienie danych. Pozdrawiam, Anna",
        {"corrections": {("name", "Anna Wójcik")}},
    ),
    (
        "consent_withdrawal",
        "",
        "Szanowni Państwo, wycofuję zgodę na przetwarzanie moich danych w celach marketingowych. Z poważaniem, Piotr Mazur",
        {},
    ),
    (
        "objection",
        "Oposição",
        "Exmos. Senhores, ao abrigo do artigo 21.º, n.º 2, do RGPD, oponho-me ao tratamento dos meus dados para efeitos de comercialização direta. Cumprimentos, Hugo Lopes",
        {},
    ),
    (
        "erasure",
        "Sletning",
        "Hej, jeg har opsagt mit abonnement. Vil I ikke nok slette alt, hvad I har liggende om mig? Mange tak, Bente",
        {},
    ),
    (
        "access",
        "",
        "Ahoj, zajímalo by mě, co o mně všechno evidujete a komu jste to dali. Pošlete mi to prosím. Díky, Míša",
        {},
    ),
    (
        "erasure",
        "Ștergere cont",
        "Bună ziua, vă rog să îmi ștergeți contul și toate datele personale. Mulțumesc, Elena",
        {},
    ),
    (
        "reminder (access)",
        "Sürgetés",
        "Tisztelt Cím! Március 3-án kértem tájékoztatást a személyes adataimról, de azóta sem kaptam választ. Az egy hónapos határidő lejárt. Üdvözlettel: Nagy Péter",
        {},
    ),
    (
        "objection",
        "",
        "Poštovani, molim vas da mi prestanete slati promotivne poruke. Nikad nisam tražila reklame. Hvala, Ivana",
        {},
    ),
    (
        "access",
        "Pieprasījums",
        "Labdien, saskaņā ar VDAR 15. pantu lūdzu izsniegt manu personas datu kopiju un informēt, kam tie ir nodoti. Ar cieņu, Jānis Ozols",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
