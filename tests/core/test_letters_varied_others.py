"""Letters in the other official languages of the Union, as far as the Regulation's terms carry.

They were written before the reading was mended by them; the people are invented.
"""

import pytest
from lettered import letter, said

from seloste.core.letters import read

LETTERS = [
    (
        "fr",
        "access",
        "",
        "Bonjour, conformément à l'article 15 du RGPD, je souhaite obtenir une copie de mes données personnelles.",
    ),
    ("fr", "erasure", "", "Veuillez supprimer mon compte et toutes les données me concernant."),
    (
        "fr",
        "rectification",
        "",
        "J'ai déménagé. Ma nouvelle adresse est 4 rue des Lilas, 69001 Lyon. Merci de corriger mes coordonnées.",
    ),
    ("fr", "objection", "", "Je m'oppose à l'utilisation de mes données à des fins de prospection."),
    ("fr", "consent_withdrawal", "", "Je retire mon consentement donné l'année dernière pour la photo."),
    ("fr", "other", "", "Bonjour, quels sont vos horaires d'ouverture à Noël ?"),
    (
        "es",
        "access",
        "",
        "Buenos días: en virtud del artículo 15 del RGPD solicito acceso a mis datos personales y una copia de los mismos.",
    ),
    ("es", "erasure", "", "Por favor, borren todos mis datos y cierren mi cuenta."),
    (
        "es",
        "rectification",
        "",
        "Mi número de teléfono ha cambiado. Solicito la rectificación: el nuevo es +34 600 555 123.",
    ),
    ("es", "objection", "", "No quiero recibir más publicidad de ustedes."),
    ("es", "other", "", "Hola, mi pedido llegó roto. ¿Me pueden enviar otro?"),
    (
        "it",
        "access",
        "",
        "Ai sensi dell'art. 15 del GDPR chiedo di sapere quali dati personali trattate su di me e di riceverne copia.",
    ),
    ("it", "erasure", "", "Vi chiedo di cancellare tutti i miei dati dai vostri archivi."),
    (
        "it",
        "portability",
        "",
        "Esercito il diritto alla portabilità dei dati e chiedo i dati in un formato leggibile da dispositivo automatico.",
    ),
    ("it", "consent_withdrawal", "", "Revoco il consenso al trattamento dei miei dati per il marketing."),
    (
        "nl",
        "access",
        "",
        "Graag ontvang ik op grond van artikel 15 AVG inzage in mijn persoonsgegevens en een kopie daarvan.",
    ),
    ("nl", "erasure", "", "Verwijder alstublieft al mijn gegevens uit uw systeem."),
    ("nl", "objection", "", "Ik maak bezwaar tegen het gebruik van mijn gegevens voor direct marketing."),
    ("nl", "rectification", "", "Mijn e-mailadres is gewijzigd in fenna@example.net, wilt u dat aanpassen?"),
    ("nl", "other", "", "Goedemiddag, wanneer wordt mijn bestelling geleverd?"),
    (
        "pl",
        "access",
        "",
        "Na podstawie art. 15 RODO proszę o dostęp do moich danych osobowych oraz ich kopię.",
    ),
    ("pl", "erasure", "", "Proszę o usunięcie wszystkich moich danych osobowych z Państwa bazy."),
    ("pl", "objection", "", "Wnoszę sprzeciw wobec przetwarzania moich danych w celach marketingowych."),
    ("pl", "consent_withdrawal", "", "Cofam zgodę na przetwarzanie moich danych."),
    ("pl", "other", "", "Dzień dobry, czy sklep jest otwarty w sobotę?"),
    (
        "pt",
        "access",
        "",
        "Nos termos do artigo 15.º do RGPD, solicito o acesso aos meus dados pessoais e uma cópia dos mesmos.",
    ),
    ("pt", "erasure", "", "Peço que apaguem todos os meus dados pessoais."),
    ("pt", "rectification", "", "O meu número de telefone mudou. Peço a retificação dos meus dados."),
    (
        "pt",
        "objection",
        "",
        "Não quero receber mais publicidade. Oponho-me ao tratamento para marketing direto.",
    ),
    (
        "da",
        "access",
        "",
        "Jeg vil gerne have indsigt i de personoplysninger, I behandler om mig, jf. artikel 15 i databeskyttelsesforordningen.",
    ),
    ("da", "erasure", "", "Slet venligst alle oplysninger, I har om mig."),
    ("da", "objection", "", "Jeg gør indsigelse mod direkte markedsføring. Stop med at sende mig reklamer."),
    (
        "da",
        "rectification",
        "",
        "Jeg er flyttet. Min nye adresse er Birkevej 3, 8000 Aarhus. Ret venligst mine oplysninger.",
    ),
    (
        "cs",
        "access",
        "",
        "Na základě článku 15 GDPR žádám o přístup ke svým osobním údajům a o jejich kopii.",
    ),
    ("cs", "erasure", "", "Žádám o výmaz všech mých osobních údajů."),
    ("cs", "objection", "", "Vznáším námitku proti zpracování osobních údajů pro přímý marketing."),
    ("cs", "consent_withdrawal", "", "Odvolávám souhlas se zpracováním osobních údajů."),
    (
        "et",
        "access",
        "",
        "Soovin isikuandmete kaitse üldmääruse artikli 15 alusel tutvuda enda kohta käivate andmetega ja saada neist koopia.",
    ),
    ("et", "erasure", "", "Palun kustutage kõik minu isikuandmed."),
    ("et", "rectification", "", "Palun parandage minu telefoninumber, uus number on +372 5555 1234."),
    ("et", "other", "", "Tere! Kas pood on laupäeval avatud?"),
    ("bg", "access", "", "На основание член 15 от ОРЗД искам достъп до личните си данни и копие от тях."),
    ("bg", "erasure", "", "Моля, изтрийте всички мои лични данни."),
    (
        "hr",
        "access",
        "",
        "Na temelju članka 15. Opće uredbe o zaštiti podataka tražim pristup svojim osobnim podacima i njihovu kopiju.",
    ),
    ("hr", "erasure", "", "Molim vas da izbrišete sve moje osobne podatke."),
    (
        "el",
        "access",
        "",
        "Σύμφωνα με το άρθρο 15 του ΓΚΠΔ ζητώ πρόσβαση στα προσωπικά μου δεδομένα και αντίγραφό τους.",
    ),
    ("el", "erasure", "", "Παρακαλώ διαγράψτε όλα τα προσωπικά μου δεδομένα."),
    (
        "hu",
        "access",
        "",
        "A GDPR 15. cikke alapján hozzáférést kérek a személyes adataimhoz és kérem azok másolatát.",
    ),
    ("hu", "erasure", "", "Kérem, töröljék az összes személyes adatomat."),
    (
        "ga",
        "access",
        "",
        "Faoi Airteagal 15 den RGCS, iarraim rochtain ar mo chuid sonraí pearsanta agus cóip díobh.",
    ),
    ("ga", "erasure", "", "Scriosaigí mo chuid sonraí pearsanta go léir, le bhur dtoil."),
    ("lv", "access", "", "Saskaņā ar VDAR 15. pantu lūdzu piekļuvi saviem personas datiem un to kopiju."),
    ("lv", "erasure", "", "Lūdzu, izdzēsiet visus manus personas datus."),
    (
        "lt",
        "access",
        "",
        "Remdamasi BDAR 15 straipsniu prašau leisti susipažinti su mano asmens duomenimis ir pateikti jų kopiją.",
    ),
    ("lt", "erasure", "", "Prašau ištrinti visus mano asmens duomenis."),
    (
        "mt",
        "access",
        "",
        "Skont l-Artikolu 15 tal-GDPR nitlob aċċess għad-data personali tiegħi u kopja tagħha.",
    ),
    ("mt", "erasure", "", "Jekk jogħġbok ħassru d-data personali kollha tiegħi."),
    (
        "ro",
        "access",
        "",
        "În temeiul articolului 15 din RGPD, solicit accesul la datele mele cu caracter personal și o copie a acestora.",
    ),
    ("ro", "erasure", "", "Vă rog să ștergeți toate datele mele personale."),
    ("sk", "access", "", "Podľa článku 15 GDPR žiadam o prístup k svojim osobným údajom a o ich kópiu."),
    ("sk", "erasure", "", "Prosím, vymažte všetky moje osobné údaje."),
    (
        "sl",
        "access",
        "",
        "Na podlagi člena 15 GDPR zahtevam dostop do svojih osebnih podatkov in njihovo kopijo.",
    ),
    ("sl", "erasure", "", "Prosim, izbrišite vse moje osebne podatke."),
]


@pytest.mark.parametrize(("language", "kinds", "subject", "text"), LETTERS)
def test_a_letter_in_another_language_of_the_union_is_read_too(language, kinds, subject, text):
    """The Regulation says the same in all of them."""
    reading = read(letter(text, subject))
    assert (reading.language, said(reading)) == (language, set(kinds.split()))
