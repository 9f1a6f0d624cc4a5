"""A second round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "GDPR Art. 15",
        "hi, i'd like all of the info u have on me pls, including emails about me between staff. thx, jay",
        {},
    ),
    (
        "portability",
        "Moving to another provider",
        """Dear team,

I am switching to Greenline Broadband. Under Article 20 GDPR please transmit the personal data I have provided to you directly to them in a structured, commonly used and machine-readable format.

Kind regards
Noel Brady""",
        {},
    ),
    (
        "erasure",
        "Some of my data",
        """Hello,

Could you please remove my mobile number and my date of birth from your records? I never needed to give them to you. Everything else can stay as it is.

Thanks, Ciara""",
        {"erase": ("phone", "birthdate")},
    ),
    (
        "rectification",
        "Request for rectification under Article 16 GDPR",
        """Dear Sir or Madam,

I request that you rectify the following inaccurate personal data concerning me without undue delay:

Name: Aoife Kavanagh
Position: Operations Director

Please inform all recipients of this rectification pursuant to Article 19 GDPR.

My identifying details:
Email: aoife.k@example.org

Yours faithfully,
Aoife Kavanagh""",
        {"corrections": {("name", "Aoife Kavanagh"), ("position", "Operations Director")}},
    ),
    (
        "restriction",
        "Hold off on my file",
        "Hi, the dates in my file are wrong and I've told you so already. Until that's sorted I want you to stop using my data for anything - just keep it stored. Regards, Una",
        {},
    ),
    (
        "objection",
        "Marketing",
        """Dear Sirs,

Pursuant to Article 21(2) GDPR I object to the processing of my personal data for direct marketing purposes, including profiling to the extent that it is related to such direct marketing. Please confirm within one month that my data will no longer be used for these purposes.

Sincerely,
H. Lynch""",
        {},
    ),
    (
        "consent_withdrawal",
        "",
        "I'd like to take back the consent I gave you to use my photograph in your brochure.",
        {},
    ),
    (
        "disclosure_permission",
        "Re: your question",
        "Hi Paul, yes that's fine, you can pass my name and phone number to Harbour Insurance Ltd until 30 June 2027. Mary",
        {"permission": (True, "Harbour Insurance Ltd", ("name", "phone"), "2027-06-30")},
    ),
    (
        "other",
        "GDPR training offer",
        """Hello,

Is your business ready for its next data protection audit? Our consultants help companies handle access requests and deletion requests within the deadlines. Book a free demo today!

The PrivacyPro team""",
        {},
    ),
    (
        "access",
        "Solicitors for Mr Thomas Egan",
        """Dear Sirs,

We act for Mr Thomas Egan and enclose his signed authority. On his behalf we request a copy of all personal data you hold relating to him under Article 15 of the GDPR.

Yours faithfully,
Mulvey & Partners""",
        {"behalf": True},
    ),
    (
        "access",
        "Datenauskunft",
        "hallo zusammen, würd gern mal wissen, was bei euch alles über mich gespeichert ist und an wen ihr das weitergebt. danke! timo",
        {},
    ),
    (
        "erasure objection restriction",
        "Löschung meiner personenbezogenen Daten gem. Art. 17 DSGVO",
        """Sehr geehrte Damen und Herren,

ich verlange die unverzügliche Löschung aller mich betreffenden personenbezogenen Daten nach Art. 17 Abs. 1 DSGVO.

Soweit die Verarbeitung auf meiner Einwilligung beruht, widerrufe ich diese. Zugleich lege ich Widerspruch gegen die Verarbeitung nach Art. 21 DSGVO ein und fordere für die Dauer der Prüfung die Einschränkung der Verarbeitung gemäß Art. 18 Abs. 1 lit. d DSGVO.

Über die Löschung unterrichten Sie bitte auch alle Empfänger (Art. 19 DSGVO). Eine Ablehnung ist zu begründen.

Mit freundlichen Grüßen
Lothar Behrens""",
        {},
    ),
    (
        "reminder (access)",
        "Erinnerung: Auskunftsersuchen vom 2. Februar",
        """Sehr geehrte Damen und Herren,

mit Schreiben vom 2. Februar habe ich Auskunft nach Art. 15 DSGVO verlangt. Die Monatsfrist des Art. 12 Abs. 3 DSGVO ist verstrichen, ohne dass Sie geantwortet hätten. Ich setze Ihnen eine letzte Frist von zwei Wochen; danach beschwere ich mich bei der Aufsichtsbehörde.

Mit freundlichen Grüßen
Gisela Pohl""",
        {},
    ),
    (
        "rectification",
        "Neue Adresse",
        "Guten Tag, zum 1. Juni ziehe ich um. Meine Anschrift lautet dann: Birkenallee 44, 01307 Dresden. Bitte merken Sie das vor. Gruß, Karsten Uhl",
        {"corrections": {("address", "Birkenallee 44, 01307 Dresden")}},
    ),
    (
        "consent_withdrawal",
        "Widerruf",
        "Sehr geehrte Damen und Herren, meine am 3. März erteilte Einwilligung zur Verwendung meiner Gesundheitsdaten widerrufe ich mit sofortiger Wirkung. Mit freundlichen Grüßen, Anja Reiter",
        {},
    ),
    (
        "disclosure_permission",
        "AW: Datenweitergabe",
        "Guten Tag, nein, damit bin ich nicht einverstanden. Geben Sie meine Daten nicht an die Sonnen Versicherung AG weiter. Viele Grüße, P. Hagen",
        {"permission": (False, "Sonnen Versicherung AG", (), "")},
    ),
    (
        "portability",
        "",
        "Ich möchte meine bei Ihnen hinterlegten Daten zu einem anderen Anbieter mitnehmen. Schicken Sie sie mir bitte als CSV-Datei, so wie es Art. 20 DSGVO vorsieht. Danke, Nils Ott",
        {},
    ),
    (
        "objection",
        "",
        "Moin, bitte keine Prospekte und Werbebriefe mehr an mich schicken, der Briefkasten quillt über. Danke, Hinnerk",
        {},
    ),
    (
        "other",
        "Kündigung",
        "Sehr geehrte Damen und Herren, hiermit kündige ich meinen Vertrag fristgerecht zum 31. Dezember. Bitte bestätigen Sie mir die Kündigung schriftlich. Mit freundlichen Grüßen, Ulrike Sander",
        {},
    ),
    (
        "access",
        "Welcher Nachweis?",
        "Guten Tag, bevor ich Auskunft über meine Daten beantrage: Welche Unterlagen brauchen Sie, um meine Identität zu prüfen? Reicht die Kundennummer? Beste Grüße, Felix Brandt",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
