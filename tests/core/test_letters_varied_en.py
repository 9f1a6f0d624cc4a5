"""English letters as people write them; written before the reading was mended by them, of invented people."""

import pytest
from lettered import letter, said

from seloste.core.letters import read

LETTERS = [
    ("access", "hi", "hi can u pls send me all the data u have on me thx"),
    (
        "access",
        "Request under Article 15",
        (
            "Dear Sirs,\n\nPursuant to Article 15 of Regulation (EU) 2016/679 I require confirmation as to whether personal data"
            " concerning me are being processed, and access to those data.\n\nYours faithfully,\nOrla Finn"
        ),
    ),
    (
        "access",
        "",
        "I've been a customer since 2012 and I'm curious: what exactly is in my file, and who else has seen it? A printout is fine.",
    ),
    ("erasure", "Goodbye", "Please close my account and wipe all my information from your systems."),
    ("erasure", "", "I never signed up with you. Get rid of whatever you've got on me."),
    (
        "erasure",
        "Old notes",
        "Could you remove the call notes and my date of birth from my record? Keep the rest.",
    ),
    (
        "rectification",
        "Wrong spelling",
        "My name is spelled wrong on your invoices: it should be Catríona Daly, not Catriona Daley.",
    ),
    (
        "rectification",
        "moved house",
        "We moved! New address: 5 Oak Lane, Galway H91 AB12. The old one was 12 Shore Road.",
    ),
    ("objection", "", "Stop emailing me your offers."),
    (
        "objection",
        "",
        "I object, on grounds relating to my situation, to profiling based on your legitimate interests.",
    ),
    ("objection", "Unsubscribe", "Unsubscribe me please, I don't want the newsletter."),
    (
        "restriction",
        "",
        "Until we agree on whether the balance is right, please do not use my data for anything but storage; I ask for restriction.",
    ),
    (
        "portability",
        "",
        "I'd like to take my data to another provider. Could you export what I gave you as CSV?",
    ),
    (
        "consent_withdrawal",
        "",
        "I consented to the use of my photo last year. I'm withdrawing that consent now.",
    ),
    (
        "disclosure_permission",
        "Re: Sharing your details",
        "That's fine, you can share my email and phone with Beacon Builders Ltd until 30 June 2027.",
    ),
    (
        "disclosure_permission",
        "Re: Sharing your details",
        "No, I do not allow you to share my details with Beacon Builders Ltd.",
    ),
    (
        "disclosure_withdrawal",
        "",
        "I take back my permission: you must no longer pass my address to Beacon Builders Ltd.",
    ),
    (
        "identity_proof",
        "Re: Please confirm who you are",
        "Attached is a scan of my driving licence, as you asked.",
    ),
    (
        "reminder",
        "",
        "It's been six weeks since I asked you for my data and I've heard nothing. Please answer.",
    ),
    (
        "access erasure",
        "",
        "Two things: 1) a copy of everything you hold about me, 2) after that, delete it all.",
    ),
    (
        "rectification objection",
        "",
        "My email has changed to nuala@example.net. Also please take me off your mailing list.",
    ),
    ("other", "Opening hours", "Are you open on Good Friday? And is there parking?"),
    (
        "other",
        "GDPR compliance for your business",
        "Are you ready for data subject access requests? Our consultants help companies answer them within the month. Book a free demo today and get 20% off.",
    ),
    ("other", "Out of office: Your request", "I am on leave until 3 August with limited access to e-mail."),
    ("other", "Password", "I cannot log in to my account. Please send a reset link."),
    ("other", "Order 4471", "Please remove the second lamp from my order, I added it by mistake."),
    (
        "other",
        "Privacy update",
        "We have updated our privacy policy. You have the right to access, rectify and erase your data. You are receiving this email because you have an account with us. Unsubscribe here.",
    ),
    (
        "other",
        "thesis",
        "I'm a student writing about the GDPR. How many erasure requests do you get in a year?",
    ),
    ("other", "", "Can you correct the invoice? The amount is wrong: it should be 120 euros."),
]


@pytest.mark.parametrize(("kinds", "subject", "text"), LETTERS)
def test_an_english_letter_is_read_for_what_it_asks(kinds, subject, text):
    """Curt, chatty, misspelt, formal, and about something else."""
    assert said(read(letter(text, subject))) == set(kinds.split())
