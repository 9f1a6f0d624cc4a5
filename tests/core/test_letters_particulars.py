"""What exactly a letter asks: values to put right, fields to erase, what may be disclosed, and for whom it speaks."""

import dataclasses
from datetime import date

import pytest
from lettered import letter

from seloste.core.letters import read
from seloste.core.letters.folding import bare, even

CORRECTIONS = [
    # Finnish
    ("Muutin: uusi osoitteeni on Koivukuja 3 B 12, 00550 Helsinki. Päivittäkää tiedot.", [("address", "", "Koivukuja 3 B 12, 00550 Helsinki")]),
    ("Hei, puhelinnumeroni on vaihtunut. Uusi numero on 040 555 7788, vanha oli 050 555 1122.", [("phone", "050 555 1122", "040 555 7788")]),
    ("Nimeni on teillä väärin. Oikea nimi on Aleksi Koskela, ei Aleksi Koskinen.", [("name", "Aleksi Koskinen", "Aleksi Koskela")]),
    ("Korjatkaa sähköpostini muotoon veera@example.net, kiitos.", [("email", "tuuli@example.org", "veera@example.net")]),
    ("Työnantajani on vaihtunut. Uusi yritykseni on Meri Data Oy. Muuttakaa se tietoihini.", [("company", "", "Meri Data Oy")]),
    ("Pyydän oikaisemaan tiedot:\nOsoite: Mäntytie 8, 90100 Oulu\nPuhelin: +358 40 555 9090\n\nTerveisin\nVeera Niemi\nPuh. +358 50 555 0000", [("address", "", "Mäntytie 8, 90100 Oulu"), ("phone", "", "+358 40 555 9090")]),
    # Swedish
    ("Jag har flyttat från Ekvägen 2, 65100 Vasa till Tallvägen 9, 65200 Vasa. Uppdatera min adress.", [("address", "Ekvägen 2, 65100 Vasa", "Tallvägen 9, 65200 Vasa")]),
    ("Mitt telefonnummer är fel i ert register. Rätt nummer är 070-555 66 77.", [("phone", "", "070-555 66 77")]),
    ("Mitt efternamn stavas fel, det ska vara Lindqvist, inte Lindkvist. Vänligen rätta.", [("name", "Lindkvist", "Lindqvist")]),
    ("Ändra min e-post från tuuli@example.org till tuva@example.net.", [("email", "tuuli@example.org", "tuva@example.net")]),
    # English
    ("Please update my address. I moved from 12 Shore Road, Galway to 5 Oak Lane, Limerick last week.", [("address", "12 Shore Road, Galway", "5 Oak Lane, Limerick")]),
    ("My phone number has changed: it's now +353 85 555 1212. Please correct your records.", [("phone", "", "+353 85 555 1212")]),
    ("You have my surname wrong. It should be O'Shea, not O'Shay. Please correct it.", [("name", "O'Shay", "O'Shea")]),
    ("Please change my email to nuala.new@example.net and my phone to 085 555 3434.", [("email", "tuuli@example.org", "nuala.new@example.net"), ("phone", "", "085 555 3434")]),
    ("Please rectify my job title: I am now Chief Engineer.", [("position", "", "Chief Engineer")]),
    ("Hi, our company is now called Beacon Homes Ltd. Please update my employer: Beacon Homes Ltd.", [("company", "", "Beacon Homes Ltd")]),
    ("New address for me:\n\n5 Oak Lane\nGalway H91 AB12\n\nThanks", [("address", "", "5 Oak Lane, Galway H91 AB12")]),
    # German
    ("Ich bin umgezogen. Alte Adresse: Rosenweg 1, 10115 Berlin. Neue Adresse: Ahornweg 7, 50667 Köln.", [("address", "Rosenweg 1, 10115 Berlin", "Ahornweg 7, 50667 Köln")]),
    ("Bitte berichtigen Sie meine Telefonnummer von 030 5551234 auf 030 5554321.", [("phone", "030 5551234", "030 5554321")]),
    ("Ich heiße jetzt Jana Vogel (früher Jana Specht). Bitte ändern Sie meinen Namen.", [("name", "Jana Specht", "Jana Vogel")]),
    ("Meine neue E-Mail-Adresse lautet jana@example.net. Bitte aktualisieren Sie Ihre Unterlagen.", [("email", "tuuli@example.org", "jana@example.net")]),
    ("Folgende Angaben sind falsch und müssen berichtigt werden:\n- Position: Leiterin Einkauf\n- Firma: Nordlicht GmbH\n\nMit freundlichen Grüßen\nJana Vogel", [("position", "", "Leiterin Einkauf"), ("company", "", "Nordlicht GmbH")]),
    # Others
    ("J'ai déménagé, merci de rectifier : ma nouvelle adresse est 4 rue des Lilas, 69001 Lyon.", [("address", "", "4 rue des Lilas, 69001 Lyon")]),
    ("Solicito la rectificación de mi teléfono: el nuevo es +34 600 555 123.", [("phone", "", "+34 600 555 123")]),
    ("Vi prego di rettificare il mio indirizzo: Via Roma 12, 20121 Milano.", [("address", "", "Via Roma 12, 20121 Milano")]),
    ("Mijn e-mailadres is gewijzigd in fenna@example.net, wilt u dat aanpassen?", [("email", "tuuli@example.org", "fenna@example.net")]),
    ("Proszę o sprostowanie danych:\nNumer telefonu: +48 600 555 111", [("phone", "", "+48 600 555 111")]),
    # By label, and who writes
    ("Please correct my data:\nPhone: 085 555 3434\n\nTo identify me:\nName: Orla Finn\nPhone: 085 555 1212\nCustomer number: C-1\nDate of birth: 1980-01-01", [("phone", "085 555 1212", "085 555 3434")]),
    ("Please correct my data:\nOld address: 12 Shore Road, Galway\nNew address: 5 Oak Lane, Galway\nPhone:\n\nEmail:", [("address", "12 Shore Road, Galway", "5 Oak Lane, Galway")]),
    ("Please correct my data.\nAddress:\n\n5 Oak Lane\nGalway H91 AB12\nThis is where I live now.", [("address", "", "5 Oak Lane, Galway H91 AB12")]),
    ("Please rectify my phone number, 085 555 1212 → 085 555 3434.", [("phone", "085 555 1212", "085 555 3434")]),
    ("Please correct my name: it should be Tuuli Laine.", [("name", "Tuuli Tuulinen", "Tuuli Laine")]),
    ("Please correct my email. It is tuuli@example.org.", [("email", "", "tuuli@example.org")]),
    ("Please rectify my data. I have been a customer since 4 May 2026, number 01.02.2026.", []),
]  # fmt: skip

ERASED = [
    ("Poistakaa puhelinnumeroni ja kotiosoitteeni rekisteristänne.", ("phone", "address")),
    ("Poistakaa kaikki tietoni, myös puhelinnumeroni.", ()),
    ("Radera mitt telefonnummer men behåll resten av mina uppgifter.", ("phone",)),
    ("Ta bort alla uppgifter om mig.", ()),
    (
        "Please delete my date of birth and the notes from our calls. You may keep my name.",
        ("birthdate", "notes"),
    ),
    ("Delete everything, including my phone number.", ()),
    ("Bitte löschen Sie mein Geburtsdatum und meine Telefonnummer.", ("birthdate", "phone")),
    ("Bitte löschen Sie sämtliche personenbezogenen Daten und meine E-Mail-Adresse.", ()),
    ("Please remove my photo from your website.", ("photo", "website")),
    ("Please delete my address. Delete this too, name: Orla.", ("address",)),
]

PERMISSIONS = [
    ("Saatte luovuttaa nimeni ja sähköpostini Virta Talot Oy:lle 30.6.2027 asti.", (True, "Virta Talot Oy", ("name", "email"), date(2027, 6, 30))),
    ("En anna lupaa luovuttaa tietojani Virta Talot Oy:lle.", (False, "Virta Talot Oy", (), None)),
    ("Annan luvan luovuttaa osoitteeni Virta Talot Oy:lle vuoden loppuun.", (True, "Virta Talot Oy", ("address",), date(2026, 12, 31))),
    ("Ni får dela min adress och mitt telefonnummer med Bygg Norr Ab till och med den 31 mars 2027.", (True, "Bygg Norr Ab", ("address", "phone"), date(2027, 3, 31))),
    ("Nej, ni får inte lämna ut mina uppgifter till Bygg Norr Ab.", (False, "Bygg Norr Ab", (), None)),
    ("Jag tar tillbaka mitt tillstånd att lämna ut min adress till Bygg Norr Ab.", (False, "Bygg Norr Ab", ("address",), None)),
    ("I agree that you pass my phone number to Beacon Builders Ltd until March 3rd, 2027.", (True, "Beacon Builders Ltd", ("phone",), date(2027, 3, 3))),
    ("You may give my email to Acme Tiles.", (True, "Acme Tiles", ("email",), None)),
    ("Please do not share my address with Acme Tiles.", (False, "Acme Tiles", ("address",), None)),
    ("Please stop sharing my details with Acme Tiles Ltd.", (False, "Acme Tiles Ltd", (), None)),
    ("Sie dürfen meine Adresse bis zum 1. September an die Weber Bau GmbH weitergeben.", (True, "Weber Bau GmbH", ("address",), date(2026, 9, 1))),
    ("Ich erlaube Ihnen, meinen Namen und meine E-Mail-Adresse an die Weber Bau GmbH weiterzugeben.", (True, "Weber Bau GmbH", ("name", "email"), None)),
    ("Ich widerrufe die Erlaubnis, meine Daten an die Weber Bau GmbH weiterzugeben.", (False, "Weber Bau GmbH", (), None)),
    ("Saatte luovuttaa nimeni Virta Taloille 31.2.2027 asti.", (True, "Virta Taloi", ("name",), None)),
    ("Annan luvan luovuttaa nimeni Virralle 1. kesäkuuta 2027 asti.", (True, "Virra", ("name",), date(2027, 6, 1))),
    ("Yes The Weber Bau GmbH, you may share my name with them until 30 February.", (True, "Weber Bau GmbH", ("name",), None)),
    ("You may share my name.", (True, "", ("name",), None)),
    ("Vous pouvez transmettre mon numéro de téléphone à Dupont SARL.", (True, "Dupont SARL", ("phone",), None)),
]  # fmt: skip

REPRESENTED = [
    ("On behalf of my client Elma Esimerkki I request access to her personal data.", "Elma Esimerkki"),
    ("I am writing on behalf of Mr John Doyle, who wants a copy of his personal data.", "John Doyle"),
    ("Pyydän Anna Aholan puolesta pääsyä hänen henkilötietoihinsa. Valtakirja liitteenä.", "Anna Ahola"),
    ("Hoidan isäni asioita valtakirjalla. Poistakaa hänen tietonsa. Isäni on Eero Aho, s. 1938.", "Eero Aho"),
    ("Olen 10-vuotiaan poikani huoltaja ja pyydän kopion hänen tiedoistaan.", "poikani"),
    (
        "Jag begär för min mor Greta Lind tillgång till hennes personuppgifter. Fullmakt bifogas.",
        "Greta Lind",
    ),
    (
        "Im Namen meiner Mandantin Frau Erika Beispiel bitte ich um Auskunft über ihre Daten.",
        "Erika Beispiel",
    ),
    ("Als Betreuer von Hans Muster beantrage ich die Löschung seiner Daten.", "Hans Muster"),
    ("Au nom de ma mère Odette Martin, je demande l'accès à ses données personnelles.", "Odette Martin"),
    ("My wife told me to ask for a copy of my data.", None),
    ("I, Tuuli Tuulinen, give no power of attorney. I want a copy of my own data.", None),
]


def shown(reading):
    """The corrections as plain rows."""
    return [(one.field, one.old, one.new) for one in reading.corrections]


@pytest.mark.parametrize(("text", "expected"), CORRECTIONS)
def test_what_is_to_be_put_right_is_told(text, expected):
    """Field, what stood there when the letter says so, and what is to stand there (Art. 16)."""
    assert shown(read(letter(text))) == expected


@pytest.mark.parametrize(("text", "fields"), ERASED)
def test_an_erasure_of_some_fields_names_them(text, fields):
    """And one of everything names none (Art. 17)."""
    reading = read(letter(text))
    assert "erasure" in reading.kinds
    assert reading.erase == fields


@pytest.mark.parametrize(("text", "expected"), PERMISSIONS)
def test_the_scope_of_a_permission_is_told(text, expected):
    """Given or not, to whom, of which fields, until when."""
    found = read(letter(text)).permission
    assert (found.grant, found.recipient, found.fields, found.until) == expected


@pytest.mark.parametrize(("text", "name"), REPRESENTED)
def test_whoever_is_spoken_for_is_named(text, name):
    """By their name, or else by what the letter calls them."""
    assert read(letter(text)).on_behalf_of == name


def test_a_letter_without_a_date_counts_from_nowhere():
    """A day without its year, or the end of the year, is then none."""
    undated = dataclasses.replace(
        letter("You may share my name with Acme Ltd until 3 March, the end of the year."), date=None
    )
    assert read(undated).permission.until is None


def test_who_speaks_of_themself_represents_nobody():
    """Their own name beside the words is no other's."""
    assert (
        read(letter("On behalf of Tuuli Tuulinen I ask for a copy of my personal data.")).on_behalf_of is None
    )


def test_words_stand_where_they_stood_when_made_small_and_bare():
    """So that a place found in them is a place in the letter, whatever folds into more letters than one."""
    assert even("Äİß Ως") == "aIß ως".replace("Iß", even("İß")).replace("ς", bare("ς"))
    assert len(even("İßﬁ")) == len("İßﬁ")
