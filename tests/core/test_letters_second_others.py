"""A second round in the other languages of the Union, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "erasure objection restriction",
        "Demande d'effacement (article 17 du RGPD)",
        """Madame, Monsieur,

Conformément à l'article 17, paragraphe 1, du RGPD, je demande l'effacement de l'ensemble des données à caractère personnel me concernant.

Dans l'hypothèse où j'aurais consenti au traitement, je retire ce consentement. Je m'oppose par ailleurs au traitement de mes données (article 21) et demande la limitation du traitement pendant l'examen de ma demande (article 18).

Je vous remercie de m'informer des mesures prises dans un délai d'un mois.

Veuillez agréer mes salutations distinguées.
Hélène Marchand""",
        {},
    ),
    (
        "access",
        "",
        "Bonsoir, comment avez-vous eu mon numéro ? J'aimerais savoir ce que vous avez comme infos sur moi et à qui vous les avez refilées. Kevin",
        {},
    ),
    (
        "reminder (access)",
        "Relance",
        """Bonjour,

Je reviens vers vous au sujet de ma demande d'accès du 12 mars, restée sans réponse à ce jour. Le délai d'un mois prévu par l'article 12 du RGPD est dépassé.

Cordialement, Yves Garnier""",
        {},
    ),
    (
        "disclosure_permission",
        "RE: partage de vos données",
        "Bonjour, oui, vous pouvez transmettre mon nom et mon numéro de téléphone à la société Lumen SAS jusqu'au 31/12/2026. Bien à vous, Claire Morin",
        {"permission": (True, "Lumen SAS", ("name", "phone"), "2026-12-31")},
    ),
    (
        "rectification",
        "Rectificación",
        """Estimados señores:

En virtud del artículo 16 del RGPD, solicito la rectificación de los siguientes datos:

Correo electrónico: marta.gil@example.net
Teléfono: +34 655 555 123

Un saludo,
Marta Gil""",
        {"corrections": {("email", "marta.gil@example.net"), ("phone", "+34 655 555 123")}},
    ),
    (
        "objection",
        "basta ya",
        "Estoy harto de que me llaméis a la hora de la siesta para venderme cosas. No me llaméis más. Paco",
        {},
    ),
    (
        "portability access",
        "Derecho de acceso y portabilidad",
        """A quien corresponda:

Solicito, conforme a los artículos 15 y 20 del RGPD, una copia de mis datos personales y que se me entreguen los datos que les he facilitado en un formato estructurado, de uso común y lectura mecánica.

Atentamente,
Javier Ruiz""",
        {},
    ),
    (
        "access",
        "Richiesta di accesso ai dati",
        """Egregi Signori,

il sottoscritto Paolo Ferri chiede, ai sensi dell'art. 15 del GDPR, conferma che sia o meno in corso un trattamento di dati personali che lo riguardano e, in tal caso, di ottenere l'accesso agli stessi nonché alle seguenti informazioni: a) finalità del trattamento; b) categorie di dati; c) destinatari; d) periodo di conservazione; e) esistenza del diritto di chiedere la rettifica o la cancellazione; f) diritto di proporre reclamo; g) origine dei dati; h) esistenza di un processo decisionale automatizzato.

Distinti saluti
Paolo Ferri""",
        {},
    ),
    (
        "objection",
        "",
        "Buongiorno, non voglio più ricevere le vostre mail promozionali, ho già provato a disiscrivermi ma continuano ad arrivare. Silvia",
        {},
    ),
    (
        "rectification",
        "Verhuizing",
        "Hallo, wij zijn verhuisd! Ons nieuwe adres is Kerkstraat 12, 3581 RE Utrecht. Willen jullie dat aanpassen? Groet, Femke",
        {"corrections": {("address", "Kerkstraat 12, 3581 RE Utrecht")}},
    ),
    (
        "erasure",
        "Verwijderen",
        "Beste, ik wil dat jullie alles wat jullie van mij hebben verwijderen. Ik ben al jaren geen klant meer. Mvg, Ruud",
        {},
    ),
    (
        "access",
        "Wniosek o udostępnienie danych",
        """Szanowni Państwo,

na podstawie art. 15 RODO proszę o potwierdzenie, czy przetwarzają Państwo moje dane osobowe, oraz o przesłanie ich kopii wraz z informacją o celach, odbiorcach i okresie przechowywania.

Z wyrazami szacunku
Agnieszka Lis""",
        {},
    ),
    ("objection", "", "Proszę przestać wysyłać mi oferty na maila, nie wyrażałem na to zgody. M. Nowak", {}),
    (
        "erasure",
        "Apagar dados",
        "Olá, já não uso a vossa aplicação. Podem apagar a minha conta e tudo o que têm sobre mim? Obrigada, Inês",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Jeg trækker hermed mit samtykke til brug af mine billeder på jeres hjemmeside tilbage. Hilsen Sofie",
        {},
    ),
    (
        "other",
        "Dotaz",
        "Dobrý den, chtěl bych se zeptat, kdy budete mít znovu skladem modré křeslo. Děkuji, Karel",
        {},
    ),
    (
        "restriction",
        "Žiadosť o obmedzenie spracúvania",
        "Dobrý deň, podľa článku 18 ods. 1 GDPR žiadam o obmedzenie spracúvania mojich osobných údajov, kým neoveríte ich správnosť. S pozdravom Ján Kováč",
        {},
    ),
    (
        "erasure",
        "Διαγραφή δεδομένων",
        "Καλησπέρα σας, παρακαλώ να διαγράψετε τον λογαριασμό μου και όλα τα προσωπικά μου δεδομένα σύμφωνα με το άρθρο 17 του ΓΚΠΔ. Ευχαριστώ, Γιώργος Παππάς",
        {},
    ),
    (
        "access",
        "Искане за достъп",
        "Здравейте, на основание чл. 15 от Регламент (ЕС) 2016/679 моля да ми предоставите копие от личните данни, които обработвате за мен. С уважение, Иван Петров",
        {},
    ),
    (
        "access",
        "",
        "Sveiki, norėčiau sužinoti, kokius duomenis apie mane turite ir iš kur juos gavote. Ačiū, Rasa",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
