"""Inquiries: from a form or a letter to an answer in its thread, and a record of whoever asked."""

from email.message import EmailMessage

import pytest
from django.utils import timezone
from followed import Followed

from seloste.audit.selectors import uses_of
from seloste.consents.rights import restrict
from seloste.core.access import Actor, Role
from seloste.core.consent import Channel, Ground, Said
from seloste.core.description import StaffRole
from seloste.inquiries.models import Inquiry
from seloste.mailroom.models import Letter, Outgoing
from seloste.mailroom.outgoing import letters_about, outbox
from seloste.people.models import Person, Record
from seloste.publications.selectors import current
from seloste.rights.delivering import deliver
from seloste.rights.erasing import erase
from seloste.rights.holdings import holdings_of

AINO = "aino.virtanen@example.org"
QUESTION = "Paljonko verkkokaupan siirto maksaa?"
ANSWER = "Siirto maksaa 400 euroa.\n\nVoimme tehdä sen ensi viikolla."
CONTACT = Actor(role=Role.CONTACT_PERSON, id="contact")


@pytest.fixture
def asked() -> Inquiry:
    """Somebody has asked by the contact form, in Finnish."""
    sent = {"name": "Aino Virtanen", "email": AINO, "subject": "Siirto", "message": QUESTION}
    assert Followed().post("/forms/contact/?lang=fi", sent).status_code == 302
    return Inquiry.objects.get()


@pytest.fixture
def service(signed_in):
    """Somebody of customer service, signed in."""
    return signed_in(StaffRole.CUSTOMER_SERVICE)


def letter(subject: str = "Tarjous", sender: str = f"Aino Virtanen <{AINO}>", text: str = QUESTION) -> bytes:
    """Return a letter that uses no right."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "info@softpix.io", subject
    made["Message-ID"] = "<question.1@example.org>"
    made.set_content(text)
    return made.as_bytes()


def path(inquiry: Inquiry) -> str:
    """Return the address of an inquiry."""
    return f"/console/inquiries/{inquiry.id}/"


def test_a_message_from_a_form_waits_for_an_answer(service, asked):
    """Who asked, what about, how it begins; the oldest first."""
    page = service.get("/console/inquiries/").content.decode()
    for told in ("Aino Virtanen", "Siirto", QUESTION):
        assert told in page
    assert "1 inquiry waits for an answer." in service.get("/console/").content.decode()


def test_the_answer_goes_to_the_address_on_file_in_the_language_of_the_form(service, asked):
    """As it was written, in the frame of every letter; the subject tells nothing."""
    answered = service.post(path(asked), {"text": ANSWER})
    assert (answered.status_code, answered["Location"]) == (302, "/console/inquiries/")
    [posted] = letters_about(asked.id)
    assert (posted.recipient, posted.subject) == (AINO, "Vastaus viestiisi")
    assert ANSWER in posted.body
    assert "Tietosuojaselosteemme" in posted.body or "tietosuojaseloste" in posted.body.lower()
    assert "Aino" not in posted.subject + posted.body
    assert Inquiry.objects.get().state == "answered"
    assert "Every inquiry is answered" in service.get("/console/inquiries/").content.decode()
    assert "Siirto" in service.get("/console/inquiries/?done").content.decode()
    assert "Siirto maksaa 400 euroa." in service.get(path(asked)).content.decode()


def test_an_answer_is_kept_as_long_as_what_it_answers(service, asked):
    """Not as long as what belongs to requests."""
    service.post(path(asked), {"text": ANSWER})
    row = Outgoing.objects.get(kind="inquiry_answer")
    assert row.retention == current().description.records["message"].retention


def test_a_letter_becomes_an_inquiry_of_whoever_wrote_it(contact_person):
    """A new sender is registered, the letter kept, and the answer stands in its thread."""
    delivered = deliver(letter(), at=timezone.now())
    gone = contact_person.post(f"/console/letters/{delivered.letter_id}/inquiry/", {"language": "fi"})
    assert gone["Location"] == "/console/letters/"
    [inquiry] = Inquiry.objects.all()
    assert (inquiry.person_id, inquiry.letter_id) == (Person.objects.get().id, delivered.letter_id)
    assert Record.objects.get().type == "message"
    again = contact_person.post(f"/console/letters/{delivered.letter_id}/inquiry/", {"language": "fi"})
    assert again.status_code == 302
    assert Inquiry.objects.count() == 1


def test_its_answer_joins_the_letters_thread(contact_person, signed_in):
    """In-Reply-To and References name the letter (RFC 5322, section 3.6.4)."""
    delivered = deliver(letter(), at=timezone.now())
    contact_person.post(f"/console/letters/{delivered.letter_id}/inquiry/", {"language": "fi"})
    service = signed_in(StaffRole.CUSTOMER_SERVICE)
    service.post(path(Inquiry.objects.get()), {"text": ANSWER})
    assert [posted.kind for posted in outbox()] == ["inquiry_answer"]
    document = holdings_of(person_id=Person.objects.get().id, actor=CONTACT, at=timezone.now())
    assert any(ANSWER.splitlines()[0] in held.text for held in document.letters)


def test_a_sender_who_cannot_be_kept_gets_a_sentence(contact_person):
    """Nothing is changed, and the letter still waits."""
    delivered = deliver(letter(sender="Aino <aino..virtanen@example.org>"), at=timezone.now())
    gone = contact_person.post(
        f"/console/letters/{delivered.letter_id}/inquiry/", {"language": "fi"}, follow=True
    )
    assert "the sender’s address is none that could be kept" in gone.content.decode()
    assert not Person.objects.exists()
    assert Letter.objects.get().state == "to_sort"


def test_nothing_written_is_not_sent(service, asked):
    """What was written stays in the field; the sentence says what to do."""
    for text in ("", "  \n ", "x" * 10_001):
        answer = service.post(path(asked), {"text": text})
        assert (answer.status_code, "Nothing was sent." in answer.content.decode()) == (422, True)
    assert outbox() == []
    assert Inquiry.objects.get().state == "open"


def test_what_needs_no_answer_is_set_aside_and_taken_back(service, asked):
    """Undone as easily as done."""
    service.post(path(asked) + "aside/")
    assert Inquiry.objects.get().state == "set_aside"
    page = service.get(path(asked)).content.decode()
    assert "It needs an answer after all" in page
    service.post(path(asked) + "aside/", {"again": "yes"})
    assert Inquiry.objects.get().state == "open"
    service.post(path(asked) + "aside/", {"again": "yes"})
    assert Inquiry.objects.get().state == "open"


@pytest.mark.parametrize("role", [StaffRole.MARKETING, StaffRole.ADMINISTRATOR, StaffRole.ACCOUNTANT])
def test_other_roles_see_none(signed_in, asked, role):
    """Neither the list, nor one, nor the room."""
    client = signed_in(role)
    for page in ("/console/inquiries/", path(asked)):
        answer = client.get(page)
        assert answer.status_code == 403
        assert "Siirto" not in answer.content.decode()
    assert client.post(path(asked), {"text": ANSWER}).status_code == 403
    assert "/console/inquiries/" not in client.get("/console/").content.decode()
    assert outbox() == []


def test_every_look_and_the_answer_are_written_down(service, asked):
    """For the purpose of inquiries, whatever purpose was chosen in the menu."""
    service.get("/console/inquiries/")
    service.get(path(asked))
    service.post(path(asked), {"text": ANSWER})
    seen = {(use.action, use.purpose, use.role) for use in uses_of(asked.person_id, limit=20)}
    for action in ("search", "read", "send"):
        assert (action, "inquiries", "customer_service") in seen


def test_somebody_whose_data_are_only_stored_is_not_written_to(service, asked):
    """Art. 18(2): restriction stops reading and writing alike."""
    restrict(
        person_id=asked.person_id,
        ground=Ground.ACCURACY_CONTESTED,
        said=Said(channel=Channel.PHONE, actor=CONTACT.reference, notice_version=current().hash),
        actor=CONTACT,
        at=timezone.now(),
    )
    assert "Aino" not in service.get("/console/inquiries/").content.decode()
    assert service.get(path(asked)).status_code == 403
    assert service.post(path(asked), {"text": ANSWER}).status_code == 403
    assert outbox() == []


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_erasing_removes_inquiry_letter_and_answer(contact_person, signed_in):
    """Nothing of the thread stays (Art. 17)."""
    delivered = deliver(letter(), at=timezone.now())
    contact_person.post(f"/console/letters/{delivered.letter_id}/inquiry/", {"language": "fi"})
    inquiry = Inquiry.objects.get()
    signed_in(StaffRole.CUSTOMER_SERVICE).post(path(inquiry), {"text": ANSWER})
    erase(person_id=inquiry.person_id, actor=CONTACT, at=timezone.now())
    assert not Inquiry.objects.exists()
    assert not Letter.objects.exists()
    assert not Outgoing.objects.exists()
    assert signed_in(StaffRole.SALES).get(path(inquiry)).status_code == 404


def test_a_page_of_nobodys_inquiry_is_not_found(service):
    """And a form is no inquiry's."""
    assert service.get("/console/inquiries/01900000-0000-7000-8000-000000000000/").status_code == 404
