"""What comes along with a letter: told apart, and never opened."""

import base64
import hashlib
from email.message import EmailMessage

import pytest

from seloste.core.letters import parse
from seloste.core.letters.attachments import (
    MOST,
    NOT_KEPT,
    FoundType,
    attachments,
    found_type,
    looks_like_identity_paper,
    without,
)


def message(*files, subject="Hei"):
    """A raw message with these files: name, declared type, content."""
    made = EmailMessage()
    made["From"] = "tuuli@example.org"
    made["Subject"] = subject
    made.set_content("Hei")
    for name, kind, content in files:
        main, _, sub = kind.partition("/")
        made.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return made.as_bytes()


def test_a_file_is_named_weighed_and_hashed():
    """With its content as it was sent; the letter's own words are no attachment."""
    content = b"%PDF-1.7\n..."
    (file,) = attachments(message(("todistus.pdf", "application/pdf", content)))
    assert (file.name, file.declared_type, file.found_type) == (
        "todistus.pdf",
        "application/pdf",
        FoundType.PDF,
    )
    assert (file.size, file.content) == (len(content), content)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert "%PDF" not in repr(file)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.4", "pdf"),
        (b"\x89PNG\r\n\x1a\n....", "png"),
        (b"\xff\xd8\xff\xe0....", "jpeg"),
        (b"GIF89a..", "gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
        (b"PK\x03\x04" + b"." * 26 + b"[Content_Types].xml", "office"),
        (b"PK\x03\x04" + b"." * 26 + b"photo.jpg", "zip"),
        (b"MZ\x90\x00", "executable"),
        (b"\x7fELF", "executable"),
        (b"#!/bin/sh", "executable"),
        (b" <!DOCTYPE html><p>", "html"),
        (b"<!-- x --><script>", "html"),
        (b"hello", "unknown"),
        (b"", "unknown"),
    ],
)
def test_a_file_is_what_its_first_bytes_say(content, kind):
    """Whatever its name and its sender say."""
    assert found_type(content) == kind
    (file,) = attachments(message(("photo.jpg", "image/jpeg", content)))
    assert (file.declared_type, file.found_type) == ("image/jpeg", kind)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\x01b.pdf", "ab.pdf"),
        ("..", "attachment-1"),
        ("", "attachment-1"),
        ("x" * 300 + ".pdf", "x" * 110 + ".pdf"),
        ("y" * 300, "y" * 120),
        ("kuva äö.png", "kuva äö.png"),
    ],
)
def test_a_name_is_harmless(written, name):
    """No folder, no control character, no mark that turns the direction of writing; and never too long."""
    coded = base64.b64encode(written.encode()).decode()
    raw = f'From: a@example.org\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="=?utf-8?b?{coded}?="\n\nx'
    (file,) = attachments(raw.encode())
    assert file.name == name


def test_a_name_in_pieces_and_another_charset_is_put_together():
    """RFC 2231."""
    raw = (
        b"From: a@example.org\nContent-Type: image/png; name*0*=utf-8''ajo%6b; name*1*=ortti%20%c3%a4.png\n"
        b"Content-Transfer-Encoding: base64\n\niVBORw0KGgo="
    )
    (file,) = attachments(raw)
    assert (file.name, file.found_type, file.looks_like_identity_paper) == (
        "ajokortti ä.png",
        FoundType.PNG,
        True,
    )


def test_an_enclosed_letter_is_one_file():
    """It is not opened: what it holds is somebody else's."""
    inner = b"From: b@example.org\n\nSecret words"
    raw = b"From: a@example.org\nContent-Type: message/rfc822\n\n" + inner
    (file,) = attachments(raw)
    assert (file.declared_type, file.content) == ("message/rfc822", inner)


def test_pictures_and_texts_within_a_letter_come_along_only_when_they_are_files():
    """A picture is one, the words of the letter are not, in plain or in HTML."""
    made = EmailMessage()
    made["From"] = "a@example.org"
    made.set_content("Hei")
    made.add_alternative("<p>Hei <img src='cid:1'></p>", subtype="html")
    made.get_payload()[1].add_related(b"GIF89a", "image", "gif", cid="<1>")
    made.add_attachment("a note", filename="note.txt")
    assert [file.name for file in attachments(made.as_bytes())] == ["attachment-1", "note.txt"]


def test_no_more_than_fifty_are_returned():
    """Anybody may send a thousand."""
    raw = message(*((f"{number}.pdf", "application/pdf", b"%PDF-") for number in range(MOST + 10)))
    assert len(attachments(raw)) == MOST


@pytest.mark.parametrize("transfer", [b"base64", b"x-uuencode", b"quoted-printable", b"no-such"])
def test_a_broken_encoding_loses_no_file(transfer):
    """What cannot be undone is still there to be seen."""
    raw = (
        b"From: a@example.org\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: "
        + transfer
        + b"\n\n=!!\xff"
    )
    (file,) = attachments(raw)
    assert file.name == "a.png"


@pytest.mark.parametrize("fault", [ValueError, LookupError, TypeError])
def test_a_file_the_parser_stumbles_over_is_returned_without_content(monkeypatch, fault):
    """Nor does a name it stumbles over lose the file."""

    def stumbling(*_, **__):
        raise fault("no")

    raw = message(("a.pdf", "application/pdf", b"%PDF-"))
    monkeypatch.setattr("email.message.Message.get_filename", stumbling)
    (file,) = attachments(raw)
    assert (file.name, file.size) == ("attachment-1", 5)
    enclosed = b"From: a@example.org\nContent-Type: message/rfc822\n\nFrom: b@example.org\n\nx"
    monkeypatch.setattr("email.message.Message.as_bytes", stumbling)
    (file,) = attachments(enclosed)
    assert (file.size, file.content) == (0, b"")


@pytest.mark.parametrize(
    ("name", "subject", "looks"),
    [
        ("passport.jpg", "", True),
        ("passi_kopio.pdf", "", True),
        ("Personalausweis-Vorderseite.jpg", "", True),
        ("scan001.pdf", "Henkilökortti liitteenä", True),
        ("kopia av körkort.png", "", True),
        ("IMG_1.jpg", "Mein Führerschein", True),
        ("password.txt", "Passing by", False),
        ("invoice.pdf", "Lasku", False),
    ],
)
def test_a_paper_of_identity_is_guessed_by_its_words(name, subject, looks):
    """Only a hint: people look, machines do not decide."""
    assert looks_like_identity_paper(name, subject) is looks


def test_a_program_is_no_paper_of_identity():
    """Whatever it is called."""
    (file,) = attachments(message(("passport.pdf", "application/pdf", b"MZ\x90")))
    assert not file.looks_like_identity_paper


JPEG = b"\xff\xd8\xff\xe0 a face"


def test_what_is_taken_out_leaves_a_line_and_everything_else():
    """The words, the other files and the headers are as they were."""
    raw = message(("passi.jpg", "image/jpeg", JPEG), ("tilaus.pdf", "application/pdf", b"%PDF-1.7"))
    paper, order = attachments(raw)
    left = without(raw, {paper.sha256})
    assert [each.name for each in attachments(left)] == [NOT_KEPT, "tilaus.pdf"]
    assert attachments(left)[1].sha256 == order.sha256
    assert b"a face" not in left
    assert parse(left).text == parse(raw).text
    assert parse(left).from_address == "tuuli@example.org"


def test_nothing_is_taken_out_that_is_not_there():
    """The message is the same to the byte."""
    raw = message(("tilaus.pdf", "application/pdf", b"%PDF-1.7"))
    assert without(raw, {"0" * 64}) == raw


def test_what_cannot_be_put_together_again_stays_as_it_came(monkeypatch):
    """Better a letter with its paper than no letter."""
    raw = message(("passi.jpg", "image/jpeg", JPEG))
    (paper,) = attachments(raw)

    def fall(*_):
        raise LookupError

    monkeypatch.setattr("email.message.Message.as_bytes", fall)
    assert without(raw, {paper.sha256}) == raw
