"""What of a message its sender wrote: no quotation, no notice below every letter, and nothing a machine said."""

import pytest
from lettered import letter

from seloste.core.letters import Kind, html, parse, read
from seloste.core.letters.quoting import new_text

QUOTED = [
    "Danke!\n\nAm 04.05.2026 um 12:00 schrieb Hilfe <hilfe@example.com>:\n> Löschen?",
    "Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Hilfe\nGesendet: Montag\nLöschen?",
    "Danke!\n\nVon: Hilfe <h@example.com>\nGesendet: Montag, 4. Mai 2026\nBetreff: Löschen?",
    "Danke!\n\nLe lun. 4 mai 2026 à 12:00, Aide <a@example.com> a écrit :\n> Supprimer ?",
    "Danke!\n\nEl lun, 4 may 2026 a las 12:00, Ayuda (<a@example.com>) escribió:\n> ¿Borrar?",
    "Danke!\n\nOp ma 4 mei 2026 om 12:00 schreef Hulp <h@example.com>:\n> Wissen?",
    "Danke!\n\nDnia 4.05.2026 Pomoc <p@example.com> napisał(a):\n> Usunąć?",
    "Danke!\n\nBegin forwarded message:\n\nFrom: Help <h@example.com>\nSubject: Delete",
    "Danke!\n\nDe : Aide <a@example.com>\nEnvoyé : lundi 4 mai 2026",
    "Danke!\n\nVon meinem iPhone gesendet",
    "Danke!\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, löschen Sie sie bitte.",
    "Danke!\n\nThis message is intended only for the recipient. If you got it by mistake, please delete it.",
    "Danke!\n\nTämä viesti on luottamuksellinen. Jos et ole oikea vastaanottaja, poista viesti.",
    "Danke!\n\nDetta meddelande är konfidentiellt. Om du inte är avsedd mottagare, radera det.",
    "Danke!\n\nWe process personal data as our privacy notice tells: https://example.com/privacy. You may ask for erasure.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_only_what_is_new_is_kept(text):
    """In the ways of the common mail programs and employers."""
    assert new_text(text) == "Danke!"


def test_a_letter_is_not_lost_with_the_notice_below_it():
    """Where no line is left between them, the notice goes alone."""
    text = "Poistakaa tietoni.\nTämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle."
    assert new_text(text) == "Poistakaa tietoni."
    across = "This message is confi-\ndential and meant for the\nrecip-\nient named in this e-mail, intended for nobody else, by mistake or\nnot."
    assert "ient" not in new_text(across)


def test_a_letter_headed_as_on_paper_is_kept():
    """Only a header with addresses, or below other words, is that of another letter."""
    text = "From: Jane Doe, 5 Oak Lane\nDate: 4 May 2026\nTo: Example Oy\n\nPlease delete my data."
    assert new_text(text) == text
    assert not new_text("From: Jane <jane@example.org>\nDate: 4 May 2026\n\nPlease delete my data.")


def test_a_wish_for_confidence_is_no_notice():
    """One of its words is not enough."""
    text = "Käsitelkää tämä viesti luottamuksellisesti ja poistakaa tietoni."
    assert new_text(text) == text


@pytest.mark.parametrize(
    "mark", ["<div id=divRplyFwdMsg>", '<div id="appendonsend"></div>', '<div class="yahoo_quoted">']
)
def test_html_that_begins_the_letter_answered_without_a_quotation_is_cut(mark):
    """As Outlook and Yahoo do."""
    assert new_text(html.to_text(f"<p>Danke!</p>{mark}<p>Löschen Sie alles?</p>")) == "Danke!"


@pytest.mark.parametrize(
    "header",
    [
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
        "X-Autoreply: yes",
        "Precedence: auto_reply",
        "Subject: Automatische Antwort: Ihre Anfrage",
        "Subject: Poissaoloviesti: pyyntö",
    ],
)
def test_a_machines_letter_asks_nothing(header):
    """Bounces (RFC 3464) and automatic answers quote whatever set them off."""
    found = parse(f"From: a@example.org\n{header}\n\nI request access to my personal data.".encode())
    assert found.auto_submitted
    assert read(found).kinds == (Kind.OTHER,)


def test_what_is_passed_on_without_a_word_is_read_and_left_to_a_person():
    """So that it is not lost; whoever passes it on is not who asks."""
    reading = read(
        letter(
            "", "Fwd: data", full_text="---- Forwarded message ----\nFrom: b@example.org\n\nDelete my data."
        )
    )
    assert (reading.kinds, reading.sure) == ((Kind.ERASURE,), False)
    assert read(letter("", "Re: data", full_text="> Delete my data.")).kinds == (Kind.OTHER,)
