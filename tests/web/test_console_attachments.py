"""Files that came with a letter, on its page: saved, never shown; taken out for good."""

from email.message import EmailMessage
from hashlib import sha256

import pytest
from django.urls import reverse
from django.utils import timezone

from seloste.rights.delivering import deliver

HTML = b"<html><script>alert(1)</script></html>"


@pytest.fixture
def letter_id():
    """A letter with a web page in it that calls itself a picture."""
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "aino.virtanen@example.org", "Liite"
    letter.set_content("Hei, katsokaa.")
    letter.add_attachment(HTML, maintype="image", subtype="png", filename="kuva.png")
    return deliver(letter.as_bytes(), at=timezone.now()).letter_id


def test_a_file_is_told_by_what_it_is_and_only_saved(contact_person, letter_id) -> None:
    """No browser opens it here, whatever it claims to be."""
    page = contact_person.get(reverse("console:letter", args=[letter_id])).content.decode()
    assert "kuva.png" in page
    assert "Web page" in page
    answer = contact_person.get(reverse("console:attachment", args=[letter_id, sha256(HTML).hexdigest()]))
    assert answer.content == HTML
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_a_file_that_is_not_there_is_not_found(contact_person, letter_id) -> None:
    """404, as for any object that is nobody's."""
    assert contact_person.get(reverse("console:attachment", args=[letter_id, "0" * 64])).status_code == 404


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_taking_a_file_out_leaves_the_letter(contact_person, letter_id) -> None:
    """With one click, and once."""
    address = reverse("console:attachment_remove", args=[letter_id, sha256(HTML).hexdigest()])
    page = contact_person.post(address, follow=True).content.decode()
    assert "gone for good" in page
    assert "Hei, katsokaa." in page
    assert "no such attachment" in contact_person.post(address, follow=True).content.decode()


def test_the_words_gone_by_are_marked_where_they_stand(contact_person, someone, written) -> None:
    """So that whoever decides sees why."""
    someone()
    request_id = written("aino.virtanen@example.org").request_id
    page = contact_person.get(reverse("console:request", args=[request_id])).content.decode()
    assert "<mark" in page
    assert "What was read in it" in page
