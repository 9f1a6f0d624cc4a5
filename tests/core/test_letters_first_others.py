"""A first round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Demande d'accès – réf. 2026/DA/19",
        """Madame, Monsieur,

En application de l'article 15 du Règlement général sur la protection des données, je vous prie de m'indiquer si des données à caractère personnel me concernant font l'objet d'un traitement de votre part. Dans l'affirmative, je souhaite en recevoir copie ainsi que les informations suivantes :
a) les finalités du traitement ;
b) les catégories de données ;
c) les destinataires ;
d) la durée de conservation ;
e) l'existence du droit de demander la rectification ou l'effacement ;
f) le droit d'introduire une réclamation ;
g) la source des données ;
h) l'existence d'une prise de décision automatisée.

Vous disposez d'un délai d'un mois. À défaut de réponse, je saisirai la CNIL.

Nom : Delphine Roussel
Adresse : 4 rue des Tilleuls, 35000 Rennes

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Delphine Roussel""",
        {},
    ),
    (
        "erasure",
        "",
        "Bonjour, je ne suis plus cliente chez vous depuis 2 ans. Merci de virer toutes mes infos de votre fichier et de fermer mon compte. Sabrina",
        {},
    ),
    (
        "objection",
        "Stop aux publicités",
        """Bonjour,

je reçois sans arrêt vos mails promotionnels alors que je n'ai rien demandé. Je m'oppose à l'utilisation de mes coordonnées à des fins de prospection commerciale. Retirez-moi de vos listes.

Cordialement
Bruno Lefort""",
        {},
    ),
    (
        "rectification",
        "Changement d'adresse",
        "Bonjour, j'ai déménagé. Ma nouvelle adresse : 18 avenue Foch, 69006 Lyon. Merci de mettre à jour mon dossier. Bonne journée, Alice Perrin",
        {"corrections": {("address", "18 avenue Foch, 69006 Lyon")}},
    ),
    (
        "erasure objection restriction",
        "Supresión de mis datos personales",
        """Estimados señores:

Por la presente ejerzo el derecho de supresión previsto en el artículo 17 del RGPD y solicito que se eliminen todos los datos personales que me conciernen.

Asimismo, me opongo al tratamiento de mis datos conforme al artículo 21 del RGPD y, mientras se resuelve, solicito la limitación del tratamiento (artículo 18.1.d).

Espero su respuesta en el plazo de un mes; en caso contrario presentaré una reclamación ante la Agencia Española de Protección de Datos.

Atentamente,
Lucía Ferrer""",
        {},
    ),
    (
        "access",
        "que datos teneis mios",
        "hola buenas, me podeis decir q datos teneis guardados sobre mi y a quien se los habeis dado? mandadme una copia porfa. gracias",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Buenos días: retiro el consentimiento que di para que usaran mi imagen en su página web. Un saludo, Nuria Campos",
        {},
    ),
    (
        "portability access",
        "Esercizio dei diritti ex artt. 15 e 20 GDPR",
        """Spett.le Titolare del trattamento,

con la presente chiedo l'accesso ai dati personali che mi riguardano ai sensi dell'art. 15 del Regolamento (UE) 2016/679 e, ai sensi dell'art. 20, di ricevere i dati da me forniti in un formato strutturato, di uso comune e leggibile da dispositivo automatico.

In attesa di riscontro entro un mese, porgo distinti saluti.
Gianluca Moretti""",
        {},
    ),
    (
        "erasure",
        "cancellazione",
        "Salve, non voglio più avere un profilo con voi. Per favore cancellate tutto quello che avete su di me. Grazie, Marta",
        {},
    ),
    (
        "access",
        "Inzageverzoek",
        """Geachte heer/mevrouw,

Op grond van artikel 15 AVG verzoek ik u mij mee te delen of u persoonsgegevens van mij verwerkt en, zo ja, mij een afschrift daarvan te verstrekken, samen met de verwerkingsdoeleinden, de ontvangers, de bewaartermijn en de herkomst van de gegevens.

U dient binnen een maand te reageren. Blijft een reactie uit, dan dien ik een klacht in bij de Autoriteit Persoonsgegevens.

Hoogachtend,
Willem de Graaf""",
        {},
    ),
    (
        "objection",
        "",
        "Hoi, kunnen jullie ophouden met die reclamemailtjes? Ik word er gek van. Haal me van de lijst. Groetjes Sanne",
        {},
    ),
    (
        "reminder (access)",
        "Ponaglenie",
        """Szanowni Państwo,

10 marca wysłałem wniosek o dostęp do moich danych osobowych. Do dziś nie otrzymałem żadnej odpowiedzi, mimo że termin jednego miesiąca już minął. Proszę o niezwłoczną odpowiedź, w przeciwnym razie złożę skargę do Prezesa UODO.

Z poważaniem
Tomasz Zieliński""",
        {},
    ),
    (
        "erasure",
        "usunięcie konta",
        "Dzień dobry, proszę usunąć moje konto i wszystkie dane. Pozdrawiam, Kasia",
        {},
    ),
    (
        "rectification",
        "Retificação de dados",
        """Exmos. Senhores,

ao abrigo do artigo 16.º do RGPD, solicito a retificação dos seguintes dados inexatos:

Telefone: +351 912 555 771
Morada: Rua das Flores 22, 4050-262 Porto

Com os melhores cumprimentos,
Teresa Almeida""",
        {"corrections": {("address", "Rua das Flores 22, 4050-262 Porto"), ("phone", "+351 912 555 771")}},
    ),
    (
        "other",
        "Encomenda",
        "Boa tarde, quando é que chega a minha encomenda? Já passaram duas semanas. Obrigado, Rui",
        {},
    ),
    (
        "access",
        "Indsigt",
        """Hej

Jeg vil gerne have indsigt i de oplysninger, I har registreret om mig, jf. databeskyttelsesforordningens artikel 15. Send mig en kopi, og oplys formål, modtagere og hvor længe I opbevarer dem.

Mvh. Morten Krogh""",
        {},
    ),
    (
        "erasure",
        "Výmaz osobních údajů",
        """Vážení,

podle článku 17 GDPR žádám o výmaz všech osobních údajů, které o mně zpracováváte. O vyřízení mě prosím informujte do jednoho měsíce.

S pozdravem
Pavel Novotný""",
        {},
    ),
    (
        "access",
        "Cerere de acces",
        """Stimate domn, stimată doamnă,

în temeiul art. 15 din RGPD, vă rog să îmi confirmați dacă prelucrați date cu caracter personal care mă privesc și să îmi furnizați o copie a acestora.

Cu stimă,
Andrei Popescu""",
        {},
    ),
    (
        "objection",
        "",
        "Tere! Palun lõpetage mulle reklaamkirjade saatmine, ma ei soovi rohkem pakkumisi. Tänan, Liis",
        {},
    ),
    (
        "consent_withdrawal",
        "Hozzájárulás visszavonása",
        """Tisztelt Cím!

Ezúton visszavonom a személyes adataim marketing célú kezeléséhez adott hozzájárulásomat.

Üdvözlettel
Kovács Eszter""",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
