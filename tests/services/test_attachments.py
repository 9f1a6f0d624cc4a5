"""What comes along with a letter is kept sealed and never opened; a copy of a passport is not kept."""

from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from hashlib import sha256
from uuid import UUID

import pytest

from seloste.core.access import Actor
from seloste.core.letters.attachments import NOT_KEPT
from seloste.core.outcomes import Reason, Refused
from seloste.mailroom.incoming import open_letter, raw_letter
from seloste.mailroom.models import Letter
from seloste.rights.delivering import deliver
from seloste.rights.enclosed import enclosed, fetch_attachment, remove_attachment

JPEG = b"\xff\xd8\xff\xe0 a picture of a face and a number"
PDF = b"%PDF-1.7 a certificate"


def with_files(*files: tuple[str, str, bytes]) -> bytes:
    """A letter of Aino's with these files."""
    letter = EmailMessage()
    letter["From"], letter["To"] = "Aino <aino.virtanen@example.org>", "info@softpix.io"
    letter["Subject"], letter["Message-ID"] = "Omat tietoni", "<files@example.org>"
    letter.set_content("Hei, tässä liitteet. Aino")
    for name, kind, content in files:
        main, _, sub = kind.partition("/")
        letter.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return letter.as_bytes()


def test_the_copy_of_a_passport_that_comes_unasked_is_not_kept(now: datetime) -> None:
    """EDPB Guidelines 01/2022, 73 to 79: the letter stays, and that something came; the picture does not."""
    taken = deliver(
        with_files(("passi.jpg", "image/jpeg", JPEG), ("tilaus.pdf", "application/pdf", PDF)), at=now
    )
    assert [file.name for file in enclosed(taken.letter_id).attachments] == [NOT_KEPT, "tilaus.pdf"]
    raw = raw_letter(taken.letter_id)
    assert raw
    assert b"a picture of a face" not in raw
    kept = open_letter(taken.letter_id)
    assert kept
    assert "tässä liitteet" in kept.letter.full_text


def test_the_same_letter_with_its_passport_twice_is_one(now: datetime) -> None:
    """Though it is not kept as it came."""
    raw = with_files(("passi.jpg", "image/jpeg", JPEG))
    deliver(raw, at=now)
    assert deliver(raw, at=now).new is False
    assert Letter.objects.count() == 1


def test_an_attachment_is_saved_by_its_hash_and_by_nobody_else(
    contact_person: Actor, customer_service: Actor, now: datetime
) -> None:
    """Whoever may read letters; every save is written down."""
    taken = deliver(with_files(("tilaus.pdf", "application/pdf", PDF)), at=now)
    asked = {"letter_id": taken.letter_id, "sha256": sha256(PDF).hexdigest(), "at": now}
    refused = Refused(reason=Reason.ACTION_NOT_OF_ROLE)
    assert fetch_attachment(actor=customer_service, **asked) == refused
    assert remove_attachment(actor=customer_service, **asked) == refused
    found = fetch_attachment(actor=contact_person, **asked)
    assert found is not None
    assert not isinstance(found, Refused)
    assert found.content == PDF
    assert fetch_attachment(actor=contact_person, **{**asked, "sha256": "0" * 64}) is None
    assert fetch_attachment(actor=contact_person, **{**asked, "letter_id": UUID(int=1)}) is None


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_what_should_not_have_been_sent_is_taken_out_for_good(
    someone: Callable[..., UUID], contact_person: Actor, now: datetime
) -> None:
    """The words of the letter and the other files stay; a second time there is nothing to take out."""
    someone()
    taken = deliver(
        with_files(("kuva.jpg", "image/jpeg", JPEG), ("tilaus.pdf", "application/pdf", PDF)), at=now
    )
    asked = {"letter_id": taken.letter_id, "sha256": sha256(JPEG).hexdigest(), "actor": contact_person}
    assert remove_attachment(**asked, at=now) is True
    assert remove_attachment(**asked, at=now) is False
    assert [file.name for file in enclosed(taken.letter_id).attachments] == [NOT_KEPT, "tilaus.pdf"]
    raw = raw_letter(taken.letter_id)
    assert raw
    assert b"a picture of a face" not in raw
    kept = open_letter(taken.letter_id)
    assert kept
    assert "tässä liitteet" in kept.letter.full_text


def test_without_a_mailbox_of_ours_nobody_is_believed_about_a_sender(now: datetime) -> None:
    """A forged result in the letter itself proves nothing (RFC 8601, section 5)."""
    raw = b"Authentication-Results: mx.softpix.io; dmarc=pass\r\n" + with_files()
    taken = deliver(raw, at=now)
    assert enclosed(taken.letter_id).sender.dmarc.value == "unknown"


@pytest.mark.parametrize(
    ("name", "kind", "content", "kept"),
    [
        ("tilaus-id-4711.pdf", "application/pdf", PDF, True),
        ("Boarding pass.pdf", "application/pdf", PDF, True),
        ("asiakas_id.csv", "text/csv", b"id;nimi", True),
        ("Broken leg.jpg", "image/jpeg", JPEG, True),
        ("passport rules.zip", "application/zip", b"PK\x03\x04 rules", True),
        ("Passikopio.jpg", "image/jpeg", JPEG, False),
        ("henkilökortti_etu.jpg", "image/jpeg", JPEG, False),
        ("Aino passport.pdf", "application/pdf", PDF, False),
        ("körkort.png", "image/png", b"\x89PNG\r\n\x1a\n face", False),
        ("driving-licence.jpg", "image/jpeg", JPEG, False),
    ],
)
def test_only_what_is_surely_a_paper_is_not_kept(
    now: datetime, name: str, kind: str, content: bytes, kept: bool
) -> None:
    """What is not kept is lost: proof of an order must not go for the two letters “id” in its name."""
    taken = deliver(with_files((name, kind, content)), at=now)
    (file,) = enclosed(taken.letter_id).attachments
    assert (file.content == content) is kept
