"""A fourth round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "SAR",
        """Please supply the data about me that I am entitled to under data protection law relating to the following: my personnel file, emails between A and B about me, CCTV footage of me on 3 May.

If you need a fee or any more details from me please let me know as soon as possible. It may be helpful for you to know that data protection law requires you to respond within one calendar month.

If you do not normally deal with these requests, please pass this letter to your data protection officer.

J. Byrne""",
        {},
    ),
    (
        "erasure",
        "Wrong person!",
        "Hello, you keep emailing me about someone else's booking. I have no account with you. Please wipe my email address from your systems. Thanks, Dermot",
        {"erase": ("email",)},
    ),
    (
        "erasure objection restriction",
        "Art. 17 GDPR",
        """To whom it may concern:

I am writing to request that you erase, without undue delay, any personal data concerning me (Art. 17 GDPR). I also object to any processing (Art. 21 GDPR) and request restriction of processing (Art. 18 GDPR) until you have completed the erasure.

You must communicate the erasure to each recipient to whom the data have been disclosed. Should you refuse, please state your reasons and inform me about the possibility of lodging a complaint.

Best regards,
Sinead Power""",
        {},
    ),
    (
        "rectification",
        "my details",
        "hiya can u change my email to tommy.new@example.net, lost access to the old one (tommy.old@example.net). ta, Tommy",
        {"corrections": {("email", "tommy.new@example.net")}},
    ),
    ("objection", "Re: Your weekly deals", "Not interested. Unsubscribe. And no phone calls either.", {}),
    (
        "access",
        "For my late night worries",
        "Hello, I'm the mother of Jack Nolan (aged 9), who attends your summer camp. I'd like to see all the information you keep about him. Regards, Karen Nolan",
        {"behalf": True},
    ),
    (
        "consent_withdrawal",
        "Withdrawal of consent",
        "Dear Sirs, in accordance with Article 7(3) GDPR I hereby revoke my consent to the processing of my data concerning health with effect for the future. Yours, R. Quinn",
        {},
    ),
    (
        "disclosure_withdrawal",
        "",
        "Hi, please cancel the permission I gave for Atlas Recruitment Ltd to get my CV and contact details from you. Nothing else changes. Grainne",
        {},
    ),
    (
        "other",
        "Access to the building",
        "Hi, my access card stopped working again this morning. Could you please give me access to the second floor? Thanks, Rob",
        {},
    ),
    (
        "reminder (portability)",
        "Still nothing",
        "Dear all, a month and a half ago I asked for my data in a portable format under Article 20. Nobody has come back to me. Please treat this as a final reminder before I contact the DPC. Emer",
        {},
    ),
    (
        "access",
        "Antrag auf Auskunft nach Art. 15 DSGVO",
        """Sehr geehrte Datenschutzbeauftragte, sehr geehrter Datenschutzbeauftragter,

bitte teilen Sie mir mit, welche personenbezogenen Daten Sie zu meiner Person verarbeiten, und überlassen Sie mir eine Kopie dieser Daten (Art. 15 Abs. 3 DSGVO). Falls Sie Daten in ein Drittland übermitteln, bitte ich um Angabe der Garantien nach Art. 46 DSGVO. Sollten Sie Zweifel an meiner Identität haben, teilen Sie mir mit, welche Nachweise Sie benötigen.

Mit freundlichen Grüßen
Rainer Vogt""",
        {},
    ),
    (
        "erasure",
        "Bewerbung",
        "Guten Tag, meine Bewerbung hat sich erledigt. Bitte vernichten Sie meine Bewerbungsunterlagen und entfernen Sie mich aus Ihrem Bewerberpool. Freundliche Grüße, Lea Busch",
        {},
    ),
    (
        "erasure",
        "Telefonnummer raus",
        "Hallo, bitte nehmt meine Handynummer aus euren Unterlagen, ich möchte nur per Mail erreichbar sein. Merci, Sandro",
        {"erase": ("phone",)},
    ),
    (
        "rectification",
        "Berichtigung",
        """Sehr geehrte Damen und Herren,

in Ihrem letzten Schreiben ist meine Anschrift falsch. Statt Rosenweg 7, 90402 Nürnberg muss es Rosenweg 17, 90402 Nürnberg heißen. Ich bitte um Korrektur.

Mit freundlichen Grüßen
Manfred Ebert""",
        {"corrections": {("address", "Rosenweg 17, 90402 Nürnberg")}},
    ),
    (
        "objection consent_withdrawal",
        "Widerruf und Widerspruch",
        "Hiermit widerrufe ich meine Einwilligung in den Erhalt des Newsletters und widerspreche jeder weiteren Nutzung meiner Daten für Werbung. Doris Kern",
        {},
    ),
    (
        "disclosure_permission",
        "AW: Weitergabe",
        "Hallo Herr Ott, das passt für mich. Sie können meinen Namen und meine Mailadresse bis Ende 2026 an die Wohnbau Nord GmbH weiterleiten. Beste Grüße, Jan Thiel",
        {"permission": (True, "Wohnbau Nord GmbH", ("name", "email"), "2026-12-31")},
    ),
    (
        "reminder (objection)",
        "2. Aufforderung",
        "Sehr geehrte Damen und Herren, trotz meines Werbewiderspruchs vom 10. Januar erhalte ich weiterhin Kataloge. Eine Antwort habe ich nie bekommen. Ich fordere Sie letztmalig auf, meinem Widerspruch nachzukommen. Klaus Dorn",
        {},
    ),
    (
        "other",
        "Frage zur Datenschutzerklärung",
        "Guten Tag, in Ihrer Datenschutzerklärung wird ein Dienst namens Matomo erwähnt. Setzen Sie den selbst gehostet ein? Aus rein fachlichem Interesse. Grüße, Ralf",
        {},
    ),
    (
        "access",
        "",
        "Hallo, ich hab gestern einen Anruf von euch bekommen. Woher habt ihr meine Nummer?? Ich will genau wissen, was ihr sonst noch so über mich habt.",
        {},
    ),
    (
        "restriction",
        "",
        "Bitte frieren Sie die Verarbeitung meiner Daten ein, bis geklärt ist, ob die Angaben überhaupt stimmen. Gelöscht werden soll vorerst nichts. MfG, Elke Stein",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
