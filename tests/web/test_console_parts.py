"""A letter that asks for several things, decided on part by part through the console's pages."""

from uuid import UUID

import pytest
from django.urls import reverse
from django.utils import timezone

from seloste.consents.models import ConsentChoice
from seloste.consents.selectors import objections
from seloste.core.access import SYSTEM
from seloste.core.requests import RequestState
from seloste.mailroom.outgoing import letters_about
from seloste.people.selectors import holder
from seloste.rights.answering import confirm_identity
from seloste.rights.erasing import erase
from seloste.rights.models import Part, Request

AINO = "aino.virtanen@example.org"
UNSURE = "Hei, kirjoitan teille pian uudestaan. Terveisin Saku"


@pytest.fixture
def opened(contact_person, someone, written):
    """Open a request of Aino's for what is ticked, through the page of its letter, identity settled."""
    someone(phone="040 123 4567")

    def open_for(*kinds: str) -> UUID:
        letter_id = written(AINO, UNSURE).letter_id
        contact_person.post(
            reverse("console:letter_request", args=[letter_id]), {"kind": kinds, "language": "fi"}
        )
        request = Request.objects.get()
        if request.state == RequestState.AWAITING_IDENTITY.value:
            token = letters_about(request.id)[-1].body.split("/me/confirm/")[1].split("/")[0]
            confirm_identity(token=token, at=timezone.now())
        return request.id

    return open_for


def test_each_thing_is_decided_on_and_all_are_answered_together(contact_person, opened) -> None:
    """A correction carried out, an objection, an erasure refused with words; then one letter."""
    request_id = opened("rectification", "erasure", "objection")
    page = reverse("console:request", args=[request_id])
    assert "Decide on 3 things" in contact_person.get(page).content.decode()
    do = {"now-phone": "+358401234567", "value-phone": "040 765 4321"}
    contact_person.post(reverse("console:part_do", args=[request_id, "rectification"]), do)
    contact_person.post(
        reverse("console:part_do", args=[request_id, "objection"]), {"purpose": ["marketing"]}
    )
    refusal = {"why": "law_keeps", "words": "Lasku vuodelta 2026."}
    contact_person.post(reverse("console:part_refuse", args=[request_id, "erasure"]), refusal)
    content = contact_person.get(page).content.decode()
    assert "Approve the answer" in content
    assert "Lasku vuodelta 2026." in content
    contact_person.post(reverse("console:request_approve", args=[request_id]))
    told = letters_about(request_id)[-1]
    assert (told.kind, told.recipient) == ("outcome", AINO)
    assert "Tietojen oikaiseminen: tehty" in told.body
    assert Request.objects.get().state == "closed"


def test_only_what_was_changed_on_the_page_is_changed(contact_person, opened) -> None:
    """The page shows every detail; sending it back as it was changes none."""
    request_id = opened("rectification")
    same = {"now-phone": "+358401234567", "value-phone": "+358401234567", "value-website": ""}
    answer = contact_person.post(
        reverse("console:part_do", args=[request_id, "rectification"]), same, follow=True
    )
    assert "choose what is to be done" in answer.content.decode()
    assert not Part.objects.exists()


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_everything_is_erased_with_the_answer(contact_person, opened) -> None:
    """Agreed to first, and taken back as long as nothing was sent; then it is done."""
    request_id = opened("erasure")
    page, do = reverse("console:request", args=[request_id]), {"extent": "everything"}
    contact_person.post(reverse("console:part_do", args=[request_id, "erasure"]), do)
    assert "That cannot be undone" in contact_person.get(page).content.decode()
    contact_person.post(reverse("console:part_again", args=[request_id, "erasure"]))
    assert not Part.objects.exists()
    contact_person.post(reverse("console:part_do", args=[request_id, "erasure"]), do)
    contact_person.post(reverse("console:request_approve", args=[request_id]))
    assert holder(field="email", text=AINO) is None
    assert contact_person.get(page).status_code == 200


def test_a_restriction_names_its_ground(contact_person, opened) -> None:
    """Without one nothing is done."""
    request_id = opened("restriction")
    address = reverse("console:part_do", args=[request_id, "restriction"])
    assert "choose what is to be done" in contact_person.post(address, follow=True).content.decode()
    done = contact_person.post(address, {"ground": "unlawful"}, follow=True).content.decode()
    assert "Restriction: done." in done


@pytest.mark.parametrize(
    ("what", "kind", "sent"),
    [
        ("part_do", "rectification", {"value-phone": "not a number"}),
        ("part_do", "objection", {"purpose": ["contract_performance"]}),
        ("part_refuse", "rectification", {"why": "law_keeps"}),
        ("part_refuse", "rectification", {}),
        ("part_do", "access", {}),
        ("part_again", "rectification", {}),
    ],
)
def test_bad_input_is_told_in_a_sentence_and_changes_nothing(
    contact_person, opened, what, kind, sent
) -> None:
    """Whatever a forged or mistaken form sends."""
    request_id = opened("rectification", "objection")
    answer = contact_person.post(reverse(f"console:{what}", args=[request_id, kind]), sent, follow=True)
    assert answer.redirect_chain == [(reverse("console:request", args=[request_id]), 302)]
    assert 'class="message' in answer.content.decode()
    assert not Part.objects.exists()
    assert not any(objections([Request.objects.get().person_id]).values())


def test_customer_service_decides_nothing(contact_person, customer_service, opened) -> None:
    """403 at every step."""
    request_id = opened("erasure")
    for address, sent in (
        (reverse("console:part_do", args=[request_id, "erasure"]), {"extent": "everything"}),
        (reverse("console:part_refuse", args=[request_id, "erasure"]), {"why": "claims"}),
        (reverse("console:part_again", args=[request_id, "erasure"]), {}),
        (reverse("console:request_kinds", args=[request_id]), {"kind": ["access"]}),
        (reverse("console:request_settle", args=[request_id]), {}),
        (reverse("console:request_note"), {"kind": ["access"], "name": "Aino"}),
    ):
        assert customer_service.post(address, sent).status_code == 403, address
    assert not Part.objects.exists()
    assert Request.objects.count() == 1


def test_what_was_read_wrongly_is_corrected_on_the_page(contact_person, opened) -> None:
    """As easy as it was to read."""
    request_id = opened("erasure")
    address = reverse("console:request_kinds", args=[request_id])
    assert "corrected" in contact_person.post(address, {"kind": ["access"]}, follow=True).content.decode()
    assert Request.objects.get().kinds == ["access"]
    assert "tick what" in contact_person.post(address, {}, follow=True).content.decode()


def test_a_call_is_noted_down_and_its_caller_made_sure_of(contact_person, someone) -> None:
    """By phone: no letter goes out, the person is found, and nobody copies a paper."""
    person_id = someone()
    address = reverse("console:request_note")
    wrong = contact_person.post(address, {"kind": ["erasure"], "language": "fi", "text": "Soitti"})
    assert wrong.status_code == 422
    assert "Write who asks" in wrong.content.decode()
    assert "Soitti" in wrong.content.decode()
    sent = {"kind": ["erasure"], "language": "fi", "name": "Aino Virtanen", "text": "Soitti"}
    answer = contact_person.post(address, sent, follow=True).content.decode()
    request = Request.objects.get()
    assert "Written down by the staff" in answer
    assert not letters_about(request.id)
    contact_person.post(reverse("console:request_settle", args=[request.id]), {"person": person_id})
    request.refresh_from_db()
    assert (request.state, request.person_id) == ("identified", person_id)


def test_a_letter_set_aside_is_found_and_sorted_again(contact_person, written) -> None:
    """Under its own tab; nothing is ever dropped."""
    letter_id = written("saku@example.org", UNSURE).letter_id
    contact_person.post(reverse("console:letter_aside", args=[letter_id]))
    listed = contact_person.get(reverse("console:letters") + "?aside").content.decode()
    assert reverse("console:letter", args=[letter_id]) in listed
    again = reverse("console:letter_again", args=[letter_id])
    assert "sorted again" in contact_person.post(again, follow=True).content.decode()
    assert "sorted already" in contact_person.post(again, follow=True).content.decode()


def test_a_letter_that_names_a_request_is_put_there_with_one_click(contact_person, someone, written) -> None:
    """From another address it is only suggested."""
    someone()
    request_id = written(AINO).request_id
    reference = Request.objects.get().reference
    letter_id = written("aino@work.example.org", f"Viite: {reference}\n\nHei, tässä vielä lisää.").letter_id
    page = contact_person.get(reverse("console:letter", args=[letter_id])).content.decode()
    assert "Does it belong to a request?" in page
    joined = contact_person.post(
        reverse("console:letter_join", args=[letter_id]), {"request": request_id}, follow=True
    ).content.decode()
    assert "Another letter" in joined
    assert "tässä vielä lisää" in joined


def test_a_no_can_be_carried_out_while_the_rest_waits(contact_person, someone, written) -> None:
    """The page offers what needs no proof, and says of the rest that it waits."""
    person_id = someone(phone="040 123 4567")
    letter_id = written(AINO, UNSURE).letter_id
    asked = {"kind": ["objection", "erasure"], "language": "fi"}
    contact_person.post(reverse("console:letter_request", args=[letter_id]), asked)
    request_id = Request.objects.get().id
    page = reverse("console:request", args=[request_id])
    content = contact_person.get(page).content.decode()
    assert "Decide on what needs no proof" in content
    assert "This waits until it is settled who asked." in content
    assert reverse("console:part_do", args=[request_id, "erasure"]) not in content
    contact_person.post(
        reverse("console:part_do", args=[request_id, "objection"]), {"purpose": ["marketing"]}
    )
    assert objections([person_id]) == {person_id: frozenset({"marketing"})}
    assert "Nothing to do now" in contact_person.get(page).content.decode()


NUL = "\x00<script>"


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("rectification", {"value-phone": NUL, "now-phone": ""}),
        ("rectification", {"value-nonsense": "x"}),
        ("rectification", {"value-": "x", f"value-{NUL}": "x"}),
        ("rectification", {"value-phone": "0" * 200_000}),
        ("erasure", {"field": ["nonsense", NUL]}),
        ("erasure", {"field": [], "extent": "some"}),
        ("restriction", {"ground": NUL}),
        ("objection", {"purpose": ["nonsense", NUL]}),
        ("objection", {"purpose": ["rights"]}),
        ("consent_withdrawal", {"purpose": ["nonsense", NUL]}),
        ("consent_withdrawal", {"purpose": ["accounting"]}),
        ("access", {}),
        ("reminder", {}),
        ("other", {"field": "phone"}),
    ],
)
def test_nonsense_changes_nothing_and_gets_a_sentence(contact_person, opened, kind, sent) -> None:
    """Whatever is posted: no error of the machine, no decision, no choice."""
    request_id = opened("rectification", "erasure", "restriction", "objection", "consent_withdrawal")
    answer = contact_person.post(reverse("console:part_do", args=[request_id, kind]), sent, follow=True)
    assert answer.status_code == 200
    assert not Part.objects.exists()
    assert not ConsentChoice.objects.exists()


@pytest.mark.django_db(databases=["default", "keys"], transaction=True)
def test_a_request_of_somebody_erased_meanwhile_is_closed_on_its_page(contact_person, opened) -> None:
    """Nothing is left to decide on, and the page offers what ends it."""
    request_id = opened("erasure", "rectification")
    person_id = Request.objects.get().person_id
    erase(person_id=person_id, actor=SYSTEM, at=timezone.now())
    page = contact_person.get(reverse("console:request", args=[request_id])).content.decode()
    assert reverse("console:part_do", args=[request_id, "erasure"]) not in page
    assert "I have answered another way" in page
    closed = contact_person.post(reverse("console:request_otherwise", args=[request_id]), follow=True)
    assert "This request is closed" in closed.content.decode()
    again = contact_person.post(reverse("console:request_otherwise", args=[request_id]), follow=True)
    assert "It is noted" not in again.content.decode()
