"""German letters as people write them; written before the reading was mended by them, of invented people."""

import pytest
from lettered import letter, said

from seloste.core.letters import read

LETTERS = [
    ("access", "", "Hallo, welche Daten habt ihr über mich gespeichert? Bitte alles schicken. LG Jule"),
    (
        "access",
        "Auskunftsersuchen",
        (
            "Sehr geehrte Damen und Herren,\n\nich mache von meinem Auskunftsrecht nach Art. 15 DSGVO Gebrauch und bitte um eine Kopie"
            " der mich betreffenden Daten.\n\nHochachtungsvoll\nBenno Rau"
        ),
    ),
    (
        "access",
        "meine daten",
        "hi, möchte gern wissen was sie so alles von mir gespeichert haben und woher sie meine nummer haben",
    ),
    ("access", "", "Bitte senden Sie mir eine vollständige Selbstauskunft zu meiner Person."),
    ("erasure", "", "Bitte löschen Sie mein Konto und alle dazugehörigen Daten."),
    (
        "erasure",
        "Kündigung",
        "Ich bin kein Kunde mehr bei Ihnen und möchte, dass meine personenbezogenen Daten vollständig gelöscht werden.",
    ),
    (
        "erasure",
        "",
        "Entfernen Sie meine Telefonnummer und mein Geburtsdatum aus Ihrer Datenbank, den Rest dürfen Sie behalten.",
    ),
    (
        "rectification",
        "Umzug",
        "Wir sind umgezogen. Meine neue Anschrift lautet: Ahornweg 7, 50667 Köln. Bitte ändern Sie das in Ihren Unterlagen.",
    ),
    (
        "rectification",
        "Name falsch",
        "Mein Nachname wird bei Ihnen falsch geschrieben, richtig ist Meier-Voss statt Mayer-Voss. Bitte berichtigen.",
    ),
    (
        "rectification",
        "",
        "Meine E-Mail-Adresse hat sich geändert: ab sofort bitte jule.neu@example.net verwenden.",
    ),
    ("objection", "", "Keine Werbung mehr, bitte!"),
    (
        "objection",
        "",
        "Ich widerspreche der Verarbeitung meiner Daten auf Grundlage berechtigter Interessen, Art. 21 Abs. 1 DSGVO.",
    ),
    (
        "objection",
        "Newsletter",
        "Bitte nehmen Sie mich aus dem Verteiler, ich möchte den Newsletter nicht mehr bekommen.",
    ),
    (
        "restriction",
        "",
        "Ich bestreite die Richtigkeit der gespeicherten Daten und verlange, dass die Verarbeitung bis zur Klärung eingeschränkt wird.",
    ),
    (
        "portability",
        "",
        "Ich wechsle den Anbieter. Bitte stellen Sie mir die von mir bereitgestellten Daten in einem maschinenlesbaren Format bereit.",
    ),
    ("consent_withdrawal", "", "Hiermit widerrufe ich meine Einwilligung zur Verwendung meines Fotos."),
    (
        "disclosure_permission",
        "AW: Weitergabe",
        "Ja, Sie dürfen meinen Namen und meine Telefonnummer an die Bauhaus Weber GmbH weitergeben, bis 30.06.2027.",
    ),
    (
        "disclosure_permission",
        "AW: Weitergabe",
        "Nein, ich bin nicht damit einverstanden, dass Sie meine Daten an Dritte weitergeben.",
    ),
    (
        "disclosure_withdrawal",
        "",
        "Ich ziehe meine Erlaubnis zurück, meine Daten an die Bauhaus Weber GmbH weiterzugeben.",
    ),
    (
        "identity_proof",
        "AW: Bestätigung Ihrer Identität",
        "Anbei eine Kopie meines Personalausweises, wie gewünscht.",
    ),
    (
        "reminder access",
        "",
        "Vor fünf Wochen habe ich Auskunft über meine Daten verlangt. Bis heute habe ich keine Antwort erhalten.",
    ),
    ("access erasure", "", "Ich hätte gern eine Kopie meiner Daten, danach löschen Sie bitte alles."),
    (
        "rectification objection",
        "",
        "Meine neue Telefonnummer ist 0151 5551234. Außerdem will ich keine Werbeanrufe mehr.",
    ),
    ("other", "Öffnungszeiten", "Haben Sie am Karfreitag geöffnet? Gibt es Parkplätze?"),
    (
        "other",
        "DSGVO-Beratung",
        "Sind Sie bereit für Auskunftsersuchen nach Art. 15 DSGVO? Unsere Experten unterstützen Unternehmen. Vereinbaren Sie jetzt ein kostenloses Erstgespräch!",
    ),
    (
        "other",
        "Abwesenheitsnotiz: Ihre Anfrage",
        "Ich bin bis zum 3. August im Urlaub und habe keinen Zugriff auf meine E-Mails.",
    ),
    (
        "other",
        "Passwort",
        "Ich kann mich nicht in mein Konto einloggen. Bitte setzen Sie mein Passwort zurück.",
    ),
    (
        "other",
        "Bestellung 77",
        "Können Sie bitte einen Artikel aus meiner Bestellung löschen? Er ist doppelt.",
    ),
    ("other", "Rechnung", "Die Rechnung ist falsch, bitte korrigieren Sie den Betrag."),
    (
        "other",
        "Datenschutzerklärung",
        "Wir haben unsere Datenschutzerklärung aktualisiert. Sie haben das Recht auf Auskunft, Berichtigung und Löschung. Sie erhalten diese E-Mail, weil Sie ein Konto bei uns haben. Hier abmelden.",
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text"), LETTERS)
def test_a_german_letter_is_read_for_what_it_asks(kinds, subject, text):
    """Curt, chatty, misspelt, formal, and about something else."""
    assert said(read(letter(text, subject))) == set(kinds.split())
