"""A fifth round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Data",
        "Good morning, someone told me I can ask for a printout of whatever you've stored regarding me. How about sending me that? Ta, Mick",
        {},
    ),
    (
        "erasure",
        "Right to erasure",
        "Dear Sirs, I no longer wish my personal data to be processed by you and request their complete deletion pursuant to Art. 17(1)(b) GDPR. Kindly confirm. L. Hogan",
        {},
    ),
    (
        "erasure",
        "",
        "Please erase the notes about my illness from my customer file. They should never have been written down. Fiona",
        {"erase": ("notes",)},
    ),
    (
        "rectification",
        "New job",
        "Hi, I've changed jobs. I now work for Clearwater Ltd as Head of Design, could you update my entry? Thanks, Ross Kelly",
        {"corrections": {("company", "Clearwater Ltd"), ("position", "Head of Design")}},
    ),
    (
        "objection",
        "Art 21",
        "I am exercising my right to object to direct marketing. Remove me from every campaign and never use my details for promotional purposes again. D. Farrell",
        {},
    ),
    (
        "restriction",
        "Request for restriction of processing (Art. 18 GDPR)",
        "Dear Madam, pending your decision on my objection of 2 May, please restrict the processing of my data to storage only. Yours, Bill Tracey",
        {},
    ),
    (
        "portability",
        "",
        "Can you export what I've entered in your app as JSON so I can load it into another service? GDPR lets me ask for that I think. Cheers, Zoe",
        {},
    ),
    (
        "disclosure_permission",
        "Re: Consent to share",
        "I consent to you disclosing my email address to Riverside Dental Ltd. Hugh Daly",
        {"permission": (True, "Riverside Dental Ltd", ("email",), "")},
    ),
    (
        "other",
        "Delivery",
        "Hello, the parcel never turned up and nobody answers the phone. Can you tell me where it is? Order 88213. Trish",
        {},
    ),
    (
        "reminder (erasure)",
        "Third email",
        "This is the third time I'm writing. You still haven't deleted my account, although I asked for it in March. Brendan",
        {},
    ),
    (
        "access",
        "DSGVO",
        "Guten Tag, ich würde gerne Einsicht in die Daten nehmen, die bei Ihnen über mich vorliegen, und erfahren, woher diese stammen. Mit freundlichem Gruß, Olga Peters",
        {},
    ),
    (
        "erasure",
        "Datenlöschung",
        "Sehr geehrte Damen und Herren, da der Zweck entfallen ist, fordere ich Sie auf, meine personenbezogenen Daten vollständig zu löschen und mir dies schriftlich zu bestätigen. Egon Falk",
        {},
    ),
    ("objection", "", "Lasst mich endlich mit euren Newslettern in Ruhe! Hab mich schon 3x abgemeldet.", {}),
    (
        "rectification",
        "Kontodaten",
        "Hallo, meine Telefonnummer lautet nicht 0711 555 2210, sondern 0711 555 2201. Bitte korrigieren. Danke, Gerd Haas",
        {"corrections": {("phone", "0711 555 2201")}},
    ),
    (
        "consent_withdrawal",
        "Einwilligung",
        "Liebes Team, die Einwilligung zum Abdruck meines Fotos im Vereinsheft ziehe ich zurück. Herzliche Grüße, Monika",
        {},
    ),
    (
        "portability",
        "Art. 20 DSGVO",
        "Sehr geehrte Damen und Herren, bitte übertragen Sie die von mir bereitgestellten Daten direkt an die Stadtwerke Süd GmbH, in einem strukturierten, gängigen und maschinenlesbaren Format. Hannes Roth",
        {},
    ),
    (
        "access",
        "Betreuung",
        "Sehr geehrte Damen und Herren, ich bin die Betreuerin von Herrn Walter Lenz und ersuche in seinem Namen um Auskunft über alle zu ihm gespeicherten Daten. Der Betreuerausweis liegt bei. Sabine Frank",
        {"behalf": True},
    ),
    (
        "reminder (rectification)",
        "Nachfrage",
        "Guten Tag, vor zwei Monaten habe ich Sie gebeten, meinen Namen zu berichtigen. Passiert ist leider nichts. Wann darf ich mit einer Antwort rechnen? Jutta Maas",
        {},
    ),
    (
        "access erasure objection",
        "Drei Dinge",
        "Hallo, 1. möchte ich wissen, was Sie über mich gespeichert haben, 2. will ich danach alles gelöscht haben und 3. widerspreche ich der Werbung. Axel Pohl",
        {},
    ),
    (
        "other",
        "Stellenanzeige",
        "Guten Tag, ist die Stelle als Datenschutzbeauftragter noch frei? Ich habe fünf Jahre Erfahrung mit Auskunftsersuchen und Löschkonzepten. Beste Grüße, Dr. Timo Rau",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
