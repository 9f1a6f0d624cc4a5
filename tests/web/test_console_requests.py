"""From a letter to a fetched answer, through the console's pages."""

from datetime import timedelta
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from seloste.mailroom.outgoing import letters_about
from seloste.rights.models import Answer, Request

UNSURE = "Hei, kirjoitan teille pian uudestaan. Terveisin Saku"


def test_one_click_approves_and_sends_the_answer(contact_person, identified) -> None:
    """The answer is sealed, its link is queued, the request is answered, and the page says what follows."""
    answer = contact_person.post(reverse("console:request_approve", args=[identified]), follow=True)
    content = answer.content.decode()
    assert answer.redirect_chain == [(reverse("console:request", args=[identified]), 302)]
    assert "The answer is on its way" in content
    assert "The answer is sent" in content
    assert Request.objects.get(id=identified).state == "answered"
    assert Answer.objects.filter(request_id=identified).exists()
    assert letters_about(identified)[-1].recipient == "aino.virtanen@example.org"


def test_approving_twice_does_nothing_the_second_time(contact_person, identified) -> None:
    """Whoever clicks after somebody else reads one sentence; no second answer is made."""
    address = reverse("console:request_approve", args=[identified])
    contact_person.post(address)
    content = contact_person.post(address, follow=True).content.decode()
    assert "somebody was faster" in content
    assert Answer.objects.filter(request_id=identified).count() == 1


def test_the_answer_can_be_looked_at_before(contact_person, identified) -> None:
    """The preview holds what would be sent, and changes nothing."""
    content = contact_person.get(reverse("console:request_preview", args=[identified])).content.decode()
    assert "Aino Virtanen" in content
    assert Request.objects.get(id=identified).state == "identified"


def test_approving_is_not_customer_services_task(customer_service, identified) -> None:
    """403, and no answer is made."""
    answer = customer_service.post(reverse("console:request_approve", args=[identified]))
    assert answer.status_code == 403
    assert not Answer.objects.exists()
    assert Request.objects.get(id=identified).state == "identified"


def test_a_request_from_an_unknown_address_waits_for_a_person(contact_person, someone, written) -> None:
    """Find somebody, say the request concerns them: they are asked at their address on file."""
    person_id = someone()
    request_id = written("aino@elsewhere.example.org").request_id
    page = reverse("console:request", args=[request_id])
    found = contact_person.post(page, {"q": "virtanen"}).content.decode()
    assert "This request concerns them" in found
    done = contact_person.post(
        reverse("console:request_person", args=[request_id]), {"person": person_id}, follow=True
    )
    assert "asked, at their address on file" in done.content.decode()
    request = Request.objects.get(id=request_id)
    assert (request.state, request.person_id) == ("awaiting_identity", person_id)
    assert letters_about(request_id)[-1].recipient == "aino.virtanen@example.org"


def test_naming_somebody_who_is_not_there_does_nothing(contact_person, written) -> None:
    """A foreign identifier is one sentence, and the request stays where it is."""
    request_id = written("aino@elsewhere.example.org").request_id
    address = reverse("console:request_person", args=[request_id])
    assert contact_person.post(address, {"person": "not an identifier"}).status_code == 404
    content = contact_person.post(address, {"person": uuid4()}, follow=True).content.decode()
    assert "Nothing was done" in content
    assert Request.objects.get(id=request_id).state == "to_identify"


def test_that_nothing_is_held_is_asked_once_more(contact_person, written) -> None:
    """The first step only asks; the second answers and closes."""
    request_id = written("aino@elsewhere.example.org").request_id
    address = reverse("console:request_nothing_held", args=[request_id])
    asked = contact_person.get(address)
    assert asked.status_code == 200
    assert Request.objects.get(id=request_id).state == "to_identify"
    done = contact_person.post(address, follow=True)
    assert "the request is closed" in done.content.decode()
    assert Request.objects.get(id=request_id).state == "closed"
    assert letters_about(request_id)[-1].kind == "nothing_held"
    again = contact_person.post(address, follow=True)
    assert "Nothing was done" in again.content.decode()


def test_today_shows_what_is_urgent_with_its_days(contact_person, someone, written) -> None:
    """A request received long ago is late, and says so."""
    someone()
    written("aino.virtanen@example.org", at=timezone.now() - timedelta(days=45))
    content = contact_person.get(reverse("console:today")).content.decode()
    assert "1 request is late" in content
    assert "days late" in content


def test_today_is_quiet_when_nothing_waits(contact_person) -> None:
    """No empty tables, one sentence."""
    content = contact_person.get(reverse("console:today")).content.decode()
    assert "Nothing needs you now" in content
    assert "<table" not in content


def test_a_letter_becomes_a_request_by_hand(contact_person, written) -> None:
    """The month counts from the day it came; the sender gets an acknowledgement."""
    letter_id = written("saku@example.org", UNSURE, at=timezone.now() - timedelta(days=3)).letter_id
    page = contact_person.get(reverse("console:letter", args=[letter_id])).content.decode()
    assert "Terveisin Saku" in page
    done = contact_person.post(
        reverse("console:letter_request", args=[letter_id]),
        {"kind": ["access"], "language": "fi"},
        follow=True,
    )
    request = Request.objects.get(letter_id=letter_id)
    assert f"Request {request.reference}" in done.content.decode()
    assert "The request is open" in done.content.decode()
    assert request.receipt_date == timezone.localdate() - timedelta(days=3)


def test_a_letter_needs_a_language_we_speak(contact_person, written) -> None:
    """Anything else is one sentence, and the letter stays to be sorted."""
    letter_id = written("saku@example.org", UNSURE).letter_id
    address = reverse("console:letter_request", args=[letter_id])
    assert (
        "choose the language"
        in contact_person.post(address, {"language": "xx"}, follow=True).content.decode()
    )
    assert not Request.objects.exists()


def test_a_letter_that_is_no_request_is_set_aside_once(contact_person, written) -> None:
    """A second click says that it was sorted already."""
    letter_id = written("saku@example.org", UNSURE).letter_id
    address = reverse("console:letter_aside", args=[letter_id])
    assert "set aside" in contact_person.post(address, follow=True).content.decode()
    assert "sorted already" in contact_person.post(address, follow=True).content.decode()


def test_a_letters_words_are_never_markup(contact_person, written) -> None:
    """What strangers write is shown as text."""
    letter_id = written("saku@example.org", "Hei <img src=x onerror=alert(1)> moi").letter_id
    content = contact_person.get(reverse("console:letter", args=[letter_id])).content.decode()
    assert "<img src=x" not in content
    assert "&lt;img src=x" in content


def test_the_outbox_shows_what_was_written(contact_person, identified) -> None:
    """Recipient, subject and words of each letter, newest first."""
    content = contact_person.get(reverse("console:outbox")).content.decode()
    assert "aino.virtanen@example.org" in content
    assert "Acknowledgement" in content
