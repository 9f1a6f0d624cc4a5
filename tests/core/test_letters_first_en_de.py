"""A first round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access",
        "Subject access request (our ref: SAR/2026/114)",
        """Dear Data Protection Officer,

Please treat this letter as a request under Article 15 GDPR.

1. Confirm whether or not you are processing personal data relating to me.
2. If so, provide a copy of that data together with the following particulars:
   (a) the purposes of the processing;
   (b) the categories of data concerned;
   (c) the recipients to whom the data were or will be disclosed;
   (d) the envisaged storage period;
   (e) the existence of the rights to rectification, erasure, restriction and objection;
   (f) the right to complain to a supervisory authority;
   (g) any available information as to the source of the data;
   (h) the existence of automated decision-making.

I expect your reply without undue delay and in any event within one month. Failing that I shall lodge a complaint with the Data Protection Commission.

Identification:
Name: Fergus Doyle
Email: fergus.doyle@example.org
Date of birth: 3 March 1971

Yours faithfully,
Fergus Doyle""",
        {},
    ),
    (
        "access",
        "Which ID do you need?",
        """Hello,

before I ask for my data I'd like to know how you check that people are who they say they are. What do you need from me to prove my identity? A passport scan seems excessive. Please also tell me the quickest way to get a copy of everything you hold on me.

Best
Orla""",
        {},
    ),
    (
        "erasure",
        "Close my account please",
        "Hi there, I haven't used your shop in years and I keep worrying about data breaches. Would you mind closing my account and getting rid of all my details? Thanks a million, Beth",
        {},
    ),
    (
        "erasure objection restriction",
        "Erasure of personal data pursuant to Art. 17 GDPR",
        """To whom it may concern:

I am hereby requesting immediate erasure of personal data concerning me according to Article 17 GDPR. All data relating to me must be deleted, including backups.

If I gave consent to the processing (e.g. under Art. 6(1)(a) or Art. 9(2)(a) GDPR), I hereby withdraw it. In addition, I object to the processing of personal data concerning me, including profiling, in line with Article 21 GDPR. Pending verification whether your legitimate grounds override mine, I ask you to restrict the processing under Article 18(1)(d).

Please communicate the erasure to every recipient (Art. 19).

Name: Callum Reid
Address: 9 Harbour Row, Cork

Yours sincerely
Callum Reid""",
        {},
    ),
    (
        "rectification",
        "moved house",
        "Hiya, just a heads up that we've moved. Our address is now 14 Chestnut Grove, Dublin 8. Could you make sure the next statement goes there? Cheers, Dave",
        {"corrections": {("address", "14 Chestnut Grove, Dublin 8")}},
    ),
    (
        "objection",
        "Enough",
        "I keep getting your catalogues through the letterbox. I never asked for them. Please put me on your do-not-mail list.",
        {},
    ),
    (
        "objection",
        "Objection on grounds relating to my particular situation",
        """Dear Sir or Madam,

You rely on legitimate interests to analyse my purchase history. For reasons arising from my particular situation (I am a survivor of stalking), I object to that processing under Article 21(1) GDPR. Please stop it unless you can demonstrate compelling legitimate grounds.

Regards
M. Keane""",
        {},
    ),
    (
        "disclosure_withdrawal",
        "Change of mind",
        """Hello, last month I told you that you could share my contact details with Bright Energy Ltd. I've changed my mind. Please don't pass anything on to them from now on.

Thanks
Siobhan""",
        {},
    ),
    (
        "reminder (access)",
        "Re: Subject access request",
        """It has now been six weeks since I asked for a copy of my personal data and I have heard nothing. The statutory time limit of one month has passed. I expect an answer by Friday or I'll go to the regulator.

P. Nolan""",
        {},
    ),
    (
        "other",
        "Thank you",
        "Hi Tina, thanks for deleting my account so quickly and for confirming it. No further action needed. Have a lovely weekend! Emma",
        {},
    ),
    (
        "access",
        "Auskunft nach Art. 15 DSGVO – Aktenzeichen 77/26",
        """Sehr geehrte Damen und Herren,

gemäß Art. 15 DSGVO ersuche ich Sie um Bestätigung, ob Sie mich betreffende personenbezogene Daten verarbeiten. Sollte dies der Fall sein, verlange ich Auskunft über diese Daten sowie über

a) die Verarbeitungszwecke,
b) die Kategorien personenbezogener Daten,
c) die Empfänger,
d) die geplante Speicherdauer,
e) das Bestehen eines Rechts auf Berichtigung, Löschung, Einschränkung der Verarbeitung oder Widerspruch,
f) das Bestehen eines Beschwerderechts bei einer Aufsichtsbehörde,
g) die Herkunft der Daten,
h) das Bestehen einer automatisierten Entscheidungsfindung.

Ich setze Ihnen hierfür eine Frist von einem Monat. Andernfalls werde ich mich an die zuständige Aufsichtsbehörde wenden.

Meine Daten zur Identifizierung:
Name: Detlef Kranz
Kundennummer: 445-991
Anschrift: Fliederweg 3, 24103 Kiel

Mit freundlichen Grüßen
Detlef Kranz""",
        {},
    ),
    (
        "access",
        "",
        "Servus, i hätt gern gwusst was ihr über mi gspeichert habts. Schickts ma des bitte zua. Dank schee, Sepp",
        {},
    ),
    (
        "erasure",
        "Kontolöschung",
        """Guten Tag,

ich nutze Ihren Dienst nicht mehr. Schließen Sie bitte mein Benutzerkonto und vernichten Sie alles, was Sie von mir haben. Eine kurze Bestätigung reicht mir.

Gruß, Petra Wolf""",
        {},
    ),
    (
        "erasure",
        "Teilweise Löschung",
        """Sehr geehrte Damen und Herren,

hiermit beantrage ich nach Art. 17 Abs. 1 DSGVO die Löschung folgender mich betreffender Daten:

- Telefonnummer
- Geburtsdatum

Die übrigen Daten dürfen weiterhin verarbeitet werden. Die Löschung ist mir binnen Monatsfrist zu bestätigen.

Mit freundlichen Grüßen
Sven Albers""",
        {"erase": ("phone", "birthdate")},
    ),
    (
        "rectification",
        "Antrag auf Berichtigung (Art. 16 DSGVO)",
        """Guten Tag,

die bei Ihnen über mich gespeicherten Daten sind unrichtig. Ich bitte um unverzügliche Berichtigung:

Telefon: 0431 555 8821
Firma: Nordlicht GmbH

Bitte teilen Sie die Änderung auch allen Empfängern mit.

Mit freundlichem Gruß
Heike Jansen""",
        {"corrections": {("company", "Nordlicht GmbH"), ("phone", "0431 555 8821")}},
    ),
    (
        "objection",
        "Werbewiderspruch",
        "Guten Tag, hiermit widerspreche ich gemäß Art. 21 Abs. 2 DSGVO der Nutzung meiner Daten zu Zwecken der Direktwerbung. Setzen Sie mich auf Ihre Sperrliste. MfG Udo Franke",
        {},
    ),
    (
        "portability access",
        "Datenübertragbarkeit und Auskunft",
        """Sehr geehrte Damen und Herren,

ich bitte um Auskunft nach Art. 15 DSGVO und um Herausgabe der von mir bereitgestellten Daten in einem strukturierten, gängigen und maschinenlesbaren Format nach Art. 20 Abs. 1 DSGVO.

Mit freundlichen Grüßen
Carla Busch""",
        {},
    ),
    (
        "access",
        "Vollmacht",
        """Sehr geehrte Damen und Herren,

namens und in Vollmacht meiner Mutter, Frau Irmgard Seidel, bitte ich um Auskunft über die zu ihrer Person gespeicherten Daten (Art. 15 DSGVO). Die Vollmacht liegt bei.

Mit freundlichen Grüßen
Jens Seidel""",
        {"behalf": True},
    ),
    (
        "restriction",
        "Sperrung",
        "Hallo, ich brauche die Gesprächsaufzeichnung vom 3. Mai noch für einen Rechtsstreit. Bitte löschen Sie sie nicht, sondern sperren Sie die Daten für jede andere Verwendung, Art. 18 Abs. 1 lit. c DSGVO. Viele Grüße R. Thoma",
        {},
    ),
    (
        "other",
        "Rechnung 2026-771",
        "Guten Tag, auf der Rechnung fehlt die Umsatzsteuer-ID. Könnten Sie mir eine korrigierte Rechnung schicken? Danke und viele Grüße, Ines Maier",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
