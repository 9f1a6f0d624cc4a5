"""A sixth round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "What do you know?",
        "Hi there, I would be grateful if you could let me have sight of any records in which I'm mentioned, plus who they went to. Many thanks, Gwen",
        {},
    ),
    (
        "access",
        "Request for access",
        """Dear Sir or Madam,

Under Art. 15(1) GDPR I ask you to confirm whether personal data concerning me are being processed. If they are, I ask for access to those data and for the information listed in Art. 15(1)(a) to (h), and for a copy under Art. 15(3). Should you transfer my data to a third country, please tell me of the safeguards under Art. 46.

If you do not answer within one month, I shall turn to the supervisory authority.

Name: Nuala Breen
Customer number: 7711""",
        {},
    ),
    (
        "erasure",
        "gone",
        "I'm done with your app. Kill my account and whatever you've got stored on me. Sean",
        {},
    ),
    (
        "rectification",
        "Date of birth",
        "Hello, my phone number is out of date: please replace 085 555 1010 with 085 555 2020. Thanks, Clodagh",
        {"corrections": {("phone", "085 555 2020")}},
    ),
    (
        "restriction",
        "",
        "Please put my data on ice until the court case is over. I need you to hold on to it but not use it. Art 18(1)(c). Mr Teague",
        {},
    ),
    (
        "objection",
        "Profiling",
        "I object on grounds relating to my particular situation to your profiling of my shopping under Article 21(1). Maura",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "Hi, I've had second thoughts. You no longer have my consent to record my calls. Joan",
        {},
    ),
    (
        "reminder (access)",
        "Re: data request",
        "Hello?? Is anyone reading these? I asked for my data on 1 February. It's April. Paudie",
        {},
    ),
    (
        "other",
        "Complaint",
        "Your driver was rude to my wife and blocked our gate for an hour. I expect an apology. Mr Flood",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Hello, please no longer disclose my phone number to Kerry Roofing Ltd. I take back the permission I gave in May. Breda",
        {},
    ),
    (
        "access",
        "",
        "Tach, ich hätt gern mal schwarz auf weiß, was bei Ihnen über mich in den Akten steht. Gruß, Uwe",
        {},
    ),
    (
        "access",
        "Auskunftsverlangen",
        """Sehr geehrte Damen und Herren,

hiermit mache ich mein Auskunftsrecht nach Art. 15 DSGVO geltend. Bitte übermitteln Sie mir binnen eines Monats eine Kopie sämtlicher zu meiner Person gespeicherten Daten und teilen Sie mir Zwecke, Empfänger, Speicherdauer und Herkunft mit.

Sollten Sie dem nicht nachkommen, behalte ich mir eine Beschwerde bei der Aufsichtsbehörde vor.

Zu meiner Person:
Name: Irene Kolb
Geburtsdatum: 17.08.1959""",
        {},
    ),
    (
        "erasure",
        "",
        "Hi, bitte mein Profil samt allen Bildern löschen, ich hab mich vertan bei der Anmeldung. LG Nele",
        {},
    ),
    (
        "erasure objection restriction",
        "Antrag auf Löschung",
        "Sehr geehrte Damen und Herren, hiermit beantrage ich die Löschung sämtlicher mich betreffender Daten (Art. 17 DSGVO), widerspreche der Verarbeitung (Art. 21 DSGVO) und beantrage bis zum Vollzug die Einschränkung der Verarbeitung (Art. 18 DSGVO). Eine etwaige Einwilligung widerrufe ich. Ruth Engel",
        {},
    ),
    (
        "rectification",
        "Firmenwechsel",
        "Guten Tag, ich arbeite seit Mai bei der Alpen Software AG, nicht mehr bei der Donau IT GmbH. Bitte passen Sie das an. Viktor Gruber",
        {"corrections": {("company", "Alpen Software AG")}},
    ),
    (
        "objection",
        "",
        "Sehr geehrte Damen und Herren, ich wünsche keine weiteren Werbeanrufe. Streichen Sie meine Nummer aus Ihrer Anrufliste. Elfriede Huber",
        {},
    ),
    (
        "disclosure_permission",
        "AW: Anfrage",
        "Einverstanden. Meine E-Mail-Adresse dürft ihr bis 31.12.2026 an die Garten Paradies GmbH geben. Marlene Fuchs",
        {"permission": (True, "Garten Paradies GmbH", ("email",), "2026-12-31")},
    ),
    (
        "reminder (erasure)",
        "Sachstand",
        "Guten Tag, am 5. Februar habe ich die Löschung meiner Daten verlangt. Eine Reaktion Ihrerseits steht bis heute aus. Ich erwarte Ihre Stellungnahme bis zum 30. April. Konrad Weiss",
        {},
    ),
    (
        "other",
        "Passwort",
        "Hallo, ich komme nicht mehr in mein Kundenkonto, das Passwort wird nicht akzeptiert. Könnt ihr es zurücksetzen? Danke, Sina",
        {},
    ),
    (
        "restriction",
        "Einschränkung",
        "Die Daten dürfen bis zur Klärung meines Widerspruchs nur noch gespeichert, aber nicht genutzt werden (Art. 18 Abs. 1 lit. d DSGVO). Heiko Brandt",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
