"""A third round of English and German letters, of generators and of people; of invented people, written before the reading was mended by them."""

import pytest
from lettered import assert_read

LETTERS = [
    (
        "access erasure objection",
        "Enough is enough",
        """Hi,

Three things. 1) Tell me what data you've got on me. 2) Then delete it. 3) And stop sending me those promotional texts, I object to them.

Gary""",
        {},
    ),
    (
        "access",
        "",
        "Hi Mark, sorry for the delay with the contract, will sign Monday. Separately, since you ask nothing and keep everything: I want to see what your company has recorded about me over the years, including notes of our calls. Could you get the right person to send it to me? Best, Liam",
        {},
    ),
    (
        "erasure",
        "Withdraw and forget",
        """Dear Sir/Madam,

I exercise my right to be forgotten under Article 17(1) of the GDPR. Kindly erase all personal data relating to me, and confirm in writing within one month that this has been done.

Identification data:
Name: Patrick O'Shea
Email: p.oshea@example.org

Yours faithfully
Patrick O'Shea""",
        {},
    ),
    (
        "rectification",
        "Typo",
        "Hello! My surname is spelled wrong on your letters: it's Fitzgerald, not Fitzgerld. Thanks, Anne",
        {"corrections": {("name", "Fitzgerald")}},
    ),
    (
        "reminder (rectification)",
        "Unanswered request",
        """Dear Sir or Madam,

On 4 March 2026 I requested the rectification of my personal data pursuant to Article 16 GDPR. To date you have neither complied with my request nor informed me of any reasons for the delay. You are thus in breach of Article 12(3) GDPR. I give you one final opportunity to respond within two weeks, after which I will file a complaint with the supervisory authority.

Yours sincerely
Deirdre Walsh""",
        {},
    ),
    (
        "identity_proof",
        "RE: Verification needed",
        "Please find attached a scan of my driving licence as you requested, so that you can verify who I am. Colm",
        {},
    ),
    (
        "portability access",
        "Data access and portability",
        """Hello,

I would like (a) access to all my personal data under Art. 15 and (b) to receive the data I supplied in JSON format under Art. 20 of the GDPR.

Thanks, Roisin""",
        {},
    ),
    (
        "disclosure_permission",
        "Re: referral",
        "Hello, no, I do not want you to share my details with Castle Finance Ltd or anyone else. Regards, Kieran",
        {"permission": (False, "Castle Finance Ltd", (), "")},
    ),
    (
        "other",
        "Question about your privacy notice",
        "Hello, your privacy notice says data are kept for ten years under the Accounting Act. Is that a typo? I'm a law student writing my thesis, nothing personal. Thanks, Ellen",
        {},
    ),
    ("objection", "", "Pls stop ringing me about solar panels. I've told your lads a dozen times.", {}),
    (
        "access",
        "Auskunft",
        "Grüezi, ich möchte Sie bitten, mir sämtliche über mich gespeicherten Angaben zuzustellen. Freundliche Grüsse, Reto Zbinden",
        {},
    ),
    (
        "erasure",
        "",
        "Bitte alles löschen was ihr von mir habt, ich will mit euch nix mehr zu tun haben!!",
        {},
    ),
    (
        "access erasure",
        "Auskunft und anschließende Löschung",
        """Sehr geehrte Damen und Herren,

zunächst bitte ich um Auskunft gemäß Art. 15 DSGVO über meine bei Ihnen gespeicherten Daten. Nach Erteilung der Auskunft sind sämtliche Daten gemäß Art. 17 DSGVO zu löschen.

Mit freundlichen Grüßen
Wolfgang Seitz""",
        {},
    ),
    (
        "objection",
        "Widerspruch gegen die Datenverarbeitung",
        """Sehr geehrte Damen und Herren,

aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich gegen die Verarbeitung meiner Daten, die Sie auf Art. 6 Abs. 1 lit. f DSGVO stützen, Widerspruch nach Art. 21 Abs. 1 DSGVO ein. Ich werde von einem früheren Partner verfolgt.

Hochachtungsvoll
Simone Kaiser""",
        {},
    ),
    (
        "rectification",
        "Heirat",
        "Hallo, ich habe geheiratet und heiße jetzt Laura Winkler (vorher Laura Schuster). Könnt ihr das in euren Unterlagen ändern? Danke!",
        {"corrections": {("name", "Laura Winkler")}},
    ),
    (
        "restriction",
        "Antrag auf Einschränkung der Verarbeitung, Art. 18 DSGVO",
        """Guten Tag,

die Richtigkeit der zu meiner Person gespeicherten Bonitätsangaben bestreite ich. Bis zum Abschluss Ihrer Prüfung ist die Verarbeitung nach Art. 18 Abs. 1 lit. a DSGVO einzuschränken. Bitte bestätigen Sie mir dies.

Mit freundlichen Grüßen
Horst Lang""",
        {},
    ),
    (
        "disclosure_withdrawal",
        "Weitergabe stoppen",
        "Guten Tag, ich hatte Ihnen erlaubt, meine Kontaktdaten an die Immo Plus GmbH weiterzugeben. Diese Erlaubnis nehme ich hiermit zurück. Viele Grüße, Bernd Koch",
        {},
    ),
    (
        "reminder (erasure)",
        "Meine Löschanfrage",
        "Hallo, ich hab euch vor sechs Wochen geschrieben, dass ihr meine Daten löschen sollt. Bis heute kam nix. Was ist los? Tanja",
        {},
    ),
    (
        "other",
        "Danke",
        "Hallo Frau Berg, vielen Dank, dass Sie meine Adresse so schnell geändert haben! Schönes Wochenende, Inge Maurer",
        {},
    ),
    (
        "identity_proof",
        "AW: Ihre Anfrage – Identitätsprüfung",
        "Guten Tag, wie gewünscht sende ich Ihnen eine geschwärzte Kopie meines Personalausweises zu. Mit besten Grüßen, Carsten Moll",
        {},
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text", "particulars"), LETTERS)
def test_a_letter_is_read_for_what_it_asks(kinds, subject, text, particulars):
    """And for what it says of it; what may be named besides stands in brackets."""
    assert_read(kinds, subject, text, particulars)
